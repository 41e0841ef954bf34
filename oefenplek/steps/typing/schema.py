"""The own fields of a *typing* step."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from oefenplek.content.fields import Form, Icon, Id, OptionalText, Text, YesNo
from oefenplek.domain.text import clean

Typed = Annotated[str, AfterValidator(clean), Field(max_length=300)]
"""A text that is typed. It stays as it is in every language."""


def _visible(value: str) -> str:
    if not value.strip():
        raise ValueError("schrijf hier wat iemand typt")
    return value


Answer = Annotated[Typed, AfterValidator(_visible)]
Difference = Literal["exact", "any"]


class Accept(Form):
    """What makes no difference, and what else is right."""

    case: Difference = "exact"
    spaces: Difference = "exact"
    accents: Difference = "exact"
    slips: Annotated[int, Field(ge=0, le=3)] = 0
    also: list[Answer] = Field(default_factory=list)


class When(Form):
    """What is recognised in the text: exactly one of these."""

    lacks: Typed = ""
    has: Typed = ""
    starts: Typed = ""
    is_: Annotated[Typed, Field(alias="is")] = ""

    @model_validator(mode="after")
    def _one(self) -> Self:
        if sum(map(bool, (self.lacks, self.has, self.starts, self.is_))) != 1:
            raise ValueError("schrijf één van de vier: lacks, has, starts of is")
        return self


class Mistake(Form):
    """A misstep that is recognised when somebody is ready, with its own kind sentence."""

    id: Id
    when: When
    say: Text


class Picture(Form):
    """A picture that may give an idea for a word."""

    icon: Icon
    text: Text


class Phrase(Form):
    """What a pass phrase needs."""

    words: Annotated[int, Field(ge=3, le=8)] = 4
    letters: Annotated[int, Field(ge=8, le=60)] = 16
    example: OptionalText = ""
    names: list[Typed] = Field(default_factory=list)
    pictures: Annotated[list[Picture], Field(max_length=12)] = Field(default_factory=list)


class Body(Form):
    """Something to type."""

    task: Text
    answer: Answer
    note: OptionalText = ""
    hidden: YesNo = False
    by_key: YesNo = False
    keyboard: YesNo = False
    layout: Literal["", "qwerty", "azerty"] = ""
    start: Typed = ""
    accept: Accept = Field(default_factory=Accept)
    mistakes: list[Mistake] = Field(default_factory=list)
    phrase: Phrase | None = None
    praise: OptionalText = ""
    guidance: Literal["", "watch", "together", "alone"] = ""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.by_key and (self.start or self.phrase):
            raise ValueError("by_key begint met een leeg vak; laat start en phrase weg")
        if self.phrase and self.start:
            raise ValueError("een wachtzin begint met een leeg vak; laat start weg")
        if self.start.count("|") > 1:
            raise ValueError("zet hooguit één | in start: daar staat het streepje")
        return self
