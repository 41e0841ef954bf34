"""What a lesson may write in a scene with lamps. Every scalar arrives as text; the types are given here."""

from typing import Annotated

from pydantic import Field, model_validator

from oefenplek.content.fields import Form, Id, YesNo

Line = Annotated[str, Field(min_length=1, max_length=60, pattern=r"^[^\n]*$")]


class LampPart(Form):
    """One lamp. ``needed``: someone sits in its light, so it had better stay on."""

    id: Id
    name: Line
    on: YesNo = False
    needed: YesNo = False


class SceneContent(Form):
    """Everything that is in the app at the start."""

    lamps: list[LampPart] = Field(min_length=1)

    @model_validator(mode="after")
    def _ids_are_unique(self) -> "SceneContent":
        ids = [lamp.id for lamp in self.lamps]
        if len(set(ids)) < len(ids):
            raise ValueError("twee lampen met hetzelfde id")
        return self
