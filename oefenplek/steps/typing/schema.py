"""The own fields of a *typing* step."""

from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from oefenplek.content.fields import Form, Icon, Id, OptionalText, Text, YesNo
from oefenplek.domain.text import clean

from . import body as bodies
from . import judge, layout, phrase

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

    places: ClassVar[tuple[str, ...]] = ("field/text", "button/ready")

    task: Text
    answer: Answer
    others: list[Answer] = Field(default_factory=list)
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
        if self.others and self.start:
            raise ValueError("start past bij één tekst; laat others weg")
        if self.phrase and self.start:
            raise ValueError("een wachtzin begint met een leeg vak; laat start weg")
        if self.start.count("|") > 1:
            raise ValueError("zet hooguit één | in start: daar staat het streepje")
        return self

    @model_validator(mode="after")
    def _works(self) -> Self:
        read = bodies.read(self.model_dump(mode="json"))
        for told in (_mistake_fits(read), _start_right(read), _no_key(read), _weak_phrase(read)):
            if told is not None:
                raise told
        return self


def _mistake_fits(body: bodies.Body) -> PydanticCustomError | None:
    """E651: a text that is right is never taken for a mistake."""
    right = (body.answer, *body.others, *body.accept.also)
    fits = [mistake.id for mistake in body.mistakes if any(judge.matches(mistake, text) for text in right)]
    return _told("mistake_fits", mistake=fits[0]) if fits else None


def _start_right(body: bodies.Body) -> PydanticCustomError | None:
    """E652: there is something to mend."""
    return _told("start_right") if body.repairs and judge.is_right(body, body.start) else None


def _no_key(body: bodies.Body) -> PydanticCustomError | None:
    """E653: every sign is on the keyboard that is drawn."""
    drawn = (body.layout,) if body.layout else layout.LAYOUTS
    signs = "".join((body.answer, *body.others)) if body.keyboard else ""
    missing = next((sign for sign in signs for one in drawn if layout.find(one, sign) is None), "")
    return _told("no_key", sign=missing) if missing else None


def _weak_phrase(body: bodies.Body) -> PydanticCustomError | None:
    """E654: the answer that is shown does what it asks."""
    lacks = [
        lack
        for text in (body.answer, *body.others)
        for lack in (phrase.lacks(body.phrase, text) if body.phrase else ())
    ]
    return _told("weak_phrase") if lacks else None


def _told(kind: str, **values: Any) -> PydanticCustomError:
    return PydanticCustomError(kind, "typing", values)
