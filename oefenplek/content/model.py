"""The forms that every lesson shares. The kinds' and the apps' own forms come by the registry."""

from typing import Annotated, Any, Literal

from pydantic import Field

from .fields import Date, Form, Icon, Id, MediaName, OneOrMore, OptionalText, Place, SceneId, StepId, Text

FORMAT = 1
MOST_STEPS = 100
MOST_SCENES = 50


class Tip(Form):
    """What the volunteer can say, and what better not."""

    say: Text
    not_: Annotated[OptionalText, Field(alias="not")] = ""


class Hint(Form):
    """A rung of the ladder: a sentence, a place to light up, or the solution shown once."""

    say: OptionalText = ""
    point: Place = ""
    show: Literal["", "solution"] = ""


class Figure(Form):
    """The live simulated app of a scene with a mark on it, or an image file with its description."""

    scene: SceneId | None = None
    mark: Place = ""
    image: MediaName = ""
    alt: OptionalText = ""


class StepForm(Form):
    """What every step has; the other keys of a step are its kind's own."""

    id: Id
    kind: str
    title: OptionalText = ""
    hints: Annotated[list[Hint], Field(max_length=40)] = Field(default_factory=list)
    volunteer: Tip | None = None
    figure: Figure | None = None
    goto: StepId | None = None
    """The step that comes after this one, when it is not the next."""
    was: OneOrMore[Id] = Field(default_factory=list)
    """Earlier ids of this step: progress and translations hang on them."""


class SceneForm(Form):
    """What every scene has; the other keys are the app's own content."""

    app: str
    skin: Literal["phone", "tablet", "laptop"] = "phone"
    values: dict[Id, str] = Field(default_factory=dict)


class WordForm(Form):
    """A word of the lesson: a picture, one sentence, a sound."""

    id: Id
    text: Text
    icon: Icon = ""
    say: Text


class LessonForm(Form):
    """A lesson without what its scenes and steps hold."""

    format: Annotated[int, Field(ge=1)]
    id: Id
    version: Annotated[str, Field(pattern=r"^[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}$")] = "1.0.0"
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?$")] = "nl"
    title: Text
    goal: Text
    works_when: OptionalText = ""
    anchor: OptionalText = ""
    minutes: Annotated[int, Field(ge=1, le=60)]
    needs: list[Id] = Field(default_factory=list)
    digcomp: list[Annotated[str, Field(pattern=r"^\d\.\d$")]] = Field(default_factory=list)
    eindterm: list[Annotated[int, Field(ge=1, le=5)]] = Field(default_factory=list)
    level: Literal["", "instroom", "basis1", "basis2"] = ""
    countries: list[Literal["NL", "BE"]] = Field(default_factory=list)
    persona: Id | None = None
    authors: list[str] = Field(default_factory=list)
    licence: str = "CC-BY-SA-4.0"
    checked: Date | None = None
    words: Annotated[list[WordForm], Field(max_length=60)] = Field(default_factory=list)
    scenes: Annotated[dict[Id, Any], Field(max_length=MOST_SCENES)] = Field(default_factory=dict)
    """Each is a :class:`SceneForm` with the app's own content beside it."""
    steps: Annotated[list[Any], Field(min_length=1, max_length=MOST_STEPS)]
    """Each is a :class:`StepForm` with the kind's own fields beside it."""


class ThemeForm(Form):
    """A theme's folder: ``theme.yaml``."""

    id: Annotated[str, Field(pattern=r"^[a-z]$")]
    title: Text
    goal: Text
    icon: Icon
    order: Annotated[int, Field(ge=1)]
