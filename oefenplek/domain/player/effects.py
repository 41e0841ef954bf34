"""What has to happen outside."""

from dataclasses import dataclass

from ..actions import Action


@dataclass(frozen=True, slots=True)
class Shown:
    """A step came on screen."""

    step: str


@dataclass(frozen=True, slots=True)
class Say:
    """This is new on the screen and is read aloud when reading aloud is on."""

    text: str


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step was completed for the first time in this visit."""

    step: str
    kind: str
    guidance: str
    content_set: str
    hints: int
    mistakes: tuple[str, ...]
    alone: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """The person said whether this works at home."""

    answer: str


@dataclass(frozen=True, slots=True)
class Play:
    """Play these acts on the stage, one by one, with the moving hand."""

    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class LessonDone:
    """The last step was left with *Verder*."""

    hints: int


@dataclass(frozen=True, slots=True)
class HelpAsked:
    """*Hulp* was pressed."""

    step: str


@dataclass(frozen=True, slots=True)
class Misstep:
    """A mistake was recognised; ``mistake`` is its id, or the code of a slip of the hand."""

    step: str
    mistake: str


@dataclass(frozen=True, slots=True)
class StepSkipped:
    """A step was gone past without having been done, for the first time in this visit."""

    step: str


@dataclass(frozen=True, slots=True)
class LeftBackwards:
    """*Terug* was pressed on the first step."""


Effect = Shown | Say | StepDone | Answered | Play | LessonDone | HelpAsked | Misstep | StepSkipped | LeftBackwards
