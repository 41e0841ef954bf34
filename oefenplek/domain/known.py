"""What the rules ask of the rows there are, and how they say what changes."""

from dataclasses import dataclass
from typing import Protocol

from .rows import (
    Belonging,
    DayCount,
    LessonProgress,
    Member,
    Planned,
    Ready,
    Repeat,
    Row,
    StepProgress,
    Tally,
    Trouble,
    Visit,
)


@dataclass(frozen=True, slots=True)
class Put:
    """This row stands now."""

    row: Row


@dataclass(frozen=True, slots=True)
class Take:
    """This row does not stand any more."""

    row: Ready | Member | Planned | Tally


@dataclass(frozen=True, slots=True)
class Forget:
    """All rows of a person or guest go."""

    who: str


@dataclass(frozen=True, slots=True)
class Disband:
    """All rows of a group go."""

    group: str


Change = Put | Take | Forget | Disband


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

    def troubles(self, who: str, lesson: str) -> tuple[Trouble, ...]:
        """What went with difficulty in a lesson."""

    def belongings(self, who: str) -> tuple[Belonging, ...]:
        """Everything that is somebody's."""

    def has_group(self, group: str) -> bool:
        """Is there such a group, and is it not over?"""

    def day(self, day: str, lesson: str) -> DayCount | None:
        """How often a lesson was finished on a day."""

    def tally(self, day: str, what: str) -> Tally | None:
        """How often something happened on a day."""

    def merged(self, who: str) -> str | None:
        """Whose tile somebody's became, if it became one."""

    def erased(self, who: str) -> bool:
        """Was this person erased?"""


def true_id(who: str, known: Known) -> str:
    """Who somebody is now: the person they were merged into, or they themselves."""
    while (into := known.merged(who)) is not None:
        who = into
    return who
