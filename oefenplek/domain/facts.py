"""What happens while somebody practises: one frozen dataclass a kind. Its fields are all that is written down."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class VisitStarted:
    """Someone sat down. A guest's visit has no person; a person is the event's actor."""

    kind_name: ClassVar[str] = "visit-started"
    visit: str


@dataclass(frozen=True, slots=True)
class LessonStarted:
    """A lesson was opened."""

    kind_name: ClassVar[str] = "lesson-started"
    visit: str
    lesson: str
    version: str


@dataclass(frozen=True, slots=True)
class StepShown:
    """A step came on screen: here a visit goes on after a power cut."""

    kind_name: ClassVar[str] = "step-shown"
    visit: str
    lesson: str
    step: str


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step was done; ``alone`` says that it was the free task, done without a hint."""

    kind_name: ClassVar[str] = "step-done"
    visit: str
    lesson: str
    version: str
    step: str
    kind: str
    guidance: str = ""
    content_set: str = ""
    hints: int = 0
    mistakes: tuple[str, ...] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class LessonDone:
    """The last step of a lesson was left with *Verder*; ``hints`` is the highest rung that was used."""

    kind_name: ClassVar[str] = "lesson-done"
    visit: str
    lesson: str
    version: str
    hints: int = 0


@dataclass(frozen=True, slots=True)
class RepeatDone:
    """The two-minute lesson made from a lesson's free task was done; ``stage`` of the repeats are behind with it."""

    kind_name: ClassVar[str] = "repeat-done"
    visit: str
    lesson: str
    version: str
    stage: int
    hints: int = 0


@dataclass(frozen=True, slots=True)
class Confidence:
    """The answer to *Lukt dit u thuis?*, as the id of the answer."""

    kind_name: ClassVar[str] = "confidence"
    visit: str
    lesson: str
    answer: str


@dataclass(frozen=True, slots=True)
class VisitEnded:
    """Someone left, or the visit was wiped."""

    kind_name: ClassVar[str] = "visit-ended"
    visit: str


@dataclass(frozen=True, slots=True)
class HelpAsked:
    """*Hulp* was chosen, or an arm was raised, in this step."""

    kind_name: ClassVar[str] = "help-asked"
    visit: str
    lesson: str
    step: str


@dataclass(frozen=True, slots=True)
class Misstep:
    """Something else happened than the step asks; ``mistake`` is the id under which the lesson or the app knows it."""

    kind_name: ClassVar[str] = "misstep"
    visit: str
    lesson: str
    step: str
    mistake: str


@dataclass(frozen=True, slots=True)
class StepSkipped:
    """The helper skipped this step."""

    kind_name: ClassVar[str] = "step-skipped"
    visit: str
    lesson: str
    step: str


@dataclass(frozen=True, slots=True)
class HelperNoted:
    """How it went, said with one tap by the helper: one of :data:`HOW`."""

    kind_name: ClassVar[str] = "helper-noted"
    visit: str
    lesson: str
    how: str


@dataclass(frozen=True, slots=True)
class Referred:
    """Somebody was told where else there is help. Counted for the site: it has no person and no visit."""

    kind_name: ClassVar[str] = "referred"
    what: str


HOW = ("alone", "helped", "further")
"""*Ging alleen · Met hulp · Volgende keer verder*."""
