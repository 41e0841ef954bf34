"""The own fields of a *pointer* step."""

from itertools import pairwise
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from oefenplek.content.fields import Form, Icon, OptionalText, Text, YesNo

from .skills import PHOTOS, SCROLLS, TARGETS, Skill
from .state import USUAL_ROUNDS, USUAL_SIZES

Millimetres = Annotated[int, Field(ge=12, le=60)]


class Goal(Form):
    """The box that something is dragged to."""

    name: Text
    icon: Icon = ""


class Photo(Form):
    """One of the drawn pictures that come with the program."""

    picture: Icon


class Body(Form):
    """One skill of the hand, with what stands on the stage for it."""

    places: ClassVar[tuple[str, ...]] = ("target", "goal", "list", "bar", "photo")

    skill: Skill
    task: Text
    other: OptionalText = ""
    praise: OptionalText = ""
    guidance: Literal["", "watch", "together", "alone"] = ""
    touchpad: YesNo = False
    still: YesNo = False
    name: OptionalText = ""
    icon: Icon = ""
    goal: Goal | None = None
    sizes: Annotated[list[Millimetres], Field(min_length=1, max_length=6)] = Field(
        default_factory=lambda: list(USUAL_SIZES)
    )
    times: Annotated[int, Field(ge=1, le=6)] = USUAL_ROUNDS
    rows: Annotated[list[Text], Field(max_length=40)] = Field(default_factory=list)
    pictures: Annotated[list[Photo], Field(max_length=8)] = Field(default_factory=list)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if any(later > earlier for earlier, later in pairwise(self.sizes)):
            raise PydanticCustomError("sizes_grow", "sizes")
        if self.skill in TARGETS and not (self.name and self.icon):
            raise PydanticCustomError("pointer_needs", "name, icon", {"skill": self.skill, "fields": "name en icon"})
        if self.skill == "drag" and self.goal is None:
            raise PydanticCustomError("pointer_needs", "goal", {"skill": self.skill, "fields": "goal"})
        if self.skill in SCROLLS and len(self.rows) < 12:
            raise PydanticCustomError(
                "pointer_needs", "rows", {"skill": self.skill, "fields": "rows (minstens 12 regels)"}
            )
        if self.skill in PHOTOS and len(self.pictures) < 2:
            raise PydanticCustomError(
                "pointer_needs", "pictures", {"skill": self.skill, "fields": "pictures (minstens 2)"}
            )
        return self
