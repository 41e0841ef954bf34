"""The own fields of a *branch* step."""

from typing import Annotated, ClassVar

from pydantic import Field

from oefenplek.content.fields import Form, Icon, Id, OptionalText, StepId, Text, YesNo


class Line(Form):
    """Something that is said in the conversation before the question."""

    who: Text
    say: Text
    mine: YesNo = False
    """Said by the person who practises."""


class Option(Form):
    """One way to go on, and what is said to someone who chooses it."""

    id: Id
    text: Text
    goto: StepId
    icon: Icon = ""
    feedback: OptionalText = ""
    stone: OptionalText = ""
    """What stands on the path afterwards; empty: the text."""
    stop: YesNo = False
    """Stopping what should stop: the only thing that is red."""


class Body(Form):
    """A question whose options each lead to a step."""

    goes_on: ClassVar[bool] = False

    question: Text
    talk: Annotated[list[Line], Field(max_length=4)] = Field(default_factory=list)
    options: Annotated[list[Option], Field(min_length=2, max_length=6)]
