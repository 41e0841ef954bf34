"""The own fields of a *choice* step."""

from typing import Annotated

from pydantic import Field

from oefenplek.content.fields import Form, Icon, Id, OptionalText, Text, YesNo


class Option(Form):
    """One answer, and what is said to someone who chooses it."""

    id: Id
    text: Text
    icon: Icon = ""
    correct: YesNo = False
    feedback: OptionalText = ""


class Body(Form):
    """A question with answers; ``several`` when more than one of them is to be chosen."""

    question: Text
    options: Annotated[list[Option], Field(min_length=2, max_length=8)]
    several: YesNo = False
