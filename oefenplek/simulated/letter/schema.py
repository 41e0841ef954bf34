"""What a lesson may write in a letter. Every scalar arrives as text; the types are given here."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from oefenplek.content.fields import Form, Id, YesNo

Line = Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=r"^[^\n]*$")]
Words = Annotated[str, StringConstraints(min_length=1, max_length=1_000)]
Kind = Literal["sender", "receiver", "date", "subject", "text", "wish", "day", "amount", "help", "greeting"]


class PartPart(Form):
    """One piece of the letter that can be pointed at. ``kind``: what it is about."""

    id: Id
    kind: Kind = "text"
    text: Words


class SceneContent(Form):
    """A letter: who sent it with their sign and colour, and its parts from top to bottom."""

    sender: Line
    icon: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)] = "email-outline"
    look: Literal["town", "water", "health", "bank", "plain"] = "plain"
    closed: YesNo = False
    parts: list[PartPart] = Field(min_length=2, max_length=20)

    @model_validator(mode="after")
    def _ids_are_unique(self) -> "SceneContent":
        ids = [part.id for part in self.parts]
        if len(set(ids)) < len(ids):
            raise ValueError("twee stukken met hetzelfde id")
        return self
