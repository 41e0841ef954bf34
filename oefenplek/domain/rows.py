"""The rows that facts are folded into."""

from dataclasses import dataclass
from typing import Literal

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
    busy: bool = False
    """Was something done, tried or asked in this lesson during this visit? Leaving now is leaving in the middle."""


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
    """One lesson for one person (or one guest's visit) since it was opened; ``times`` counts how often it was done.

    ``noted`` is what a helper said last about how it went.
    """

    who: str
    lesson: str
    times: int = 0
    least_hints: int = 0
    version: str = ""
    confidence: str = ""
    noted: str = ""


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


@dataclass(frozen=True, slots=True)
class Trouble:
    """What went with difficulty in a step since it was done last; ``solved`` once it is done. See ``domain.needs``.

    ``visit`` is the one in which the last of it happened. Private lessons have no such row.
    """

    who: str
    lesson: str
    step: str
    visit: str = ""
    missteps: int = 0
    asked: int = 0
    stopped: int = 0
    skipped: int = 0
    solved: bool = False


@dataclass(frozen=True, slots=True)
class Sureness:
    """One answer to *Lukt dit u thuis?*; ``seq`` puts the answers in order."""

    who: str
    lesson: str
    seq: int
    day: str
    answer: str


@dataclass(frozen=True, slots=True)
class Ready:
    """A lesson or a route that lies ready for somebody."""

    who: str
    what: str
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody belongs to a group."""

    who: str
    group: str


@dataclass(frozen=True, slots=True)
class Group:
    """A group that is not over."""

    group: str


@dataclass(frozen=True, slots=True)
class Planned:
    """A lesson that lies ready for a group."""

    group: str
    lesson: str
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """How often something happened on a day, everybody together: ``GUEST`` and ``KNOWN`` visits, referrals."""

    day: str
    what: str
    times: int = 0


@dataclass(frozen=True, slots=True)
class Merged:
    """The one tile is the other one now."""

    who: str
    into: str


GUEST, KNOWN, REFERRED = "guest", "known", "referred:"
"""What a :class:`Tally` counts; the last one is followed by whom or what was referred to."""

Belonging = StepProgress | LessonProgress | Repeat | Trouble | Sureness | Ready | Member
"""What is somebody's: it can be given to the person whom a guest became, or whose second tile it was."""
Row = Visit | Belonging | DayCount | Tally | Group | Planned | Erased | Merged
