"""The rows that facts are folded into, and what the rules ask of the rows there are."""

from dataclasses import dataclass
from typing import Literal, Protocol

Level = Literal[0, 1, 2]


@dataclass(frozen=True, slots=True)
class Visit:
    """Where somebody is. ``who`` is the person, or for a guest the visit itself."""

    who: str
    id: str
    device: str
    person: str | None
    lesson: str = ""
    version: str = ""
    step: str = ""
    at: str = ""
    seq: int = 0
    open: bool = True


@dataclass(frozen=True, slots=True)
class StepProgress:
    """One step for one person (or one guest's visit). The two days are those of the free task without hints."""

    who: str
    lesson: str
    step: str
    times: int = 0
    least_hints: int = 0
    content_set: str = ""
    first_day: str = ""
    first_visit: str = ""
    second_day: str = ""

    @property
    def level(self) -> Level:
        """1: done; 2: the free task done without hints on two different days."""
        return 0 if not self.times else 2 if self.second_day else 1


@dataclass(frozen=True, slots=True)
class LessonProgress:
    """One lesson for one person (or one guest's visit)."""

    who: str
    lesson: str
    times: int = 0
    least_hints: int = 0
    version: str = ""
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class Repeat:
    """A lesson that is to be repeated: ``done`` of the three repeats are behind, counted from ``day``.

    ``visit`` is the one in which the lesson or a repeat of it was done last: in that visit nothing is due.
    """

    who: str
    lesson: str
    done: int = 0
    day: str = ""
    visit: str = ""


@dataclass(frozen=True, slots=True)
class DayCount:
    """How often a lesson was finished here on one day, everybody together: the lit windows of the street."""

    day: str
    lesson: str
    times: int = 0


@dataclass(frozen=True, slots=True)
class Erased:
    """Nothing about this person may ever come back."""

    who: str


Belonging = StepProgress | LessonProgress | Repeat
"""What somebody did: it can be given to the person whom a guest became."""
Row = Visit | StepProgress | LessonProgress | Repeat | DayCount | Erased


@dataclass(frozen=True, slots=True)
class Put:
    """This row stands now."""

    row: Row


@dataclass(frozen=True, slots=True)
class Forget:
    """All rows of a person or guest go."""

    who: str


Change = Put | Forget


class Known(Protocol):
    """The rows there are."""

    def visit(self, who: str) -> Visit | None:
        """Where somebody is."""

    def open_visits(self, device: str) -> tuple[Visit, ...]:
        """The visits that nobody ended on a device."""

    def step(self, who: str, lesson: str, step: str) -> StepProgress | None:
        """Progress in a step."""

    def lesson(self, who: str, lesson: str) -> LessonProgress | None:
        """Progress in a lesson."""

    def repeat(self, who: str, lesson: str) -> Repeat | None:
        """How far the repeats of a lesson are."""

    def belongings(self, who: str) -> tuple[Belonging, ...]:
        """Everything that somebody did."""

    def day(self, day: str, lesson: str) -> DayCount | None:
        """How often a lesson was finished on a day."""

    def erased(self, who: str) -> bool:
        """Was this person erased?"""
