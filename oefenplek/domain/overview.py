"""What a helper behind the PIN sees of people and groups: plain data. Private lessons are never in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, unique

from .repeats import Due
from .roles import Role
from .rows import Level


@unique
class Status(Enum):
    """How somebody is doing in a lesson."""

    NOT_STARTED = "not-started"
    BUSY = "busy"
    NEEDS_HELP = "needs-help"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line in the list of people. ``name`` is empty for who gave none; ``here``: sits at this device now."""

    id: str
    animal: str
    colour: str
    number: int
    name: str = ""
    last_day: str = ""
    lessons_done: int = 0
    needs_help: bool = False
    here: bool = False


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson on somebody's page. ``least_hints`` counts when ``times`` does; ``noted``: one of ``facts.HOW``."""

    lesson: str
    status: Status
    times: int = 0
    least_hints: int = 0
    noted: str = ""
    level: Level = 0


@dataclass(frozen=True, slots=True)
class Stuck:
    """A step where somebody got stuck and that they have not done since; the counts are how often."""

    lesson: str
    step: str
    missteps: int = 0
    asked: int = 0
    stopped: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Sure:
    """What was answered to *Lukt dit u thuis?* on a day."""

    day: str
    lesson: str
    answer: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group: how many people are in it, and the lessons that lie ready for them."""

    id: str
    name: str
    people: int = 0
    lessons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All that a helper sees of one person. The steps are counted: done without a hint, or only with one."""

    row: PersonRow
    lessons: tuple[LessonRow, ...] = ()
    steps_alone: int = 0
    steps_helped: int = 0
    repeats: tuple[Due, ...] = ()
    stuck: tuple[Stuck, ...] = ()
    sure: tuple[Sure, ...] = ()
    ready: tuple[str, ...] = ()
    groups: tuple[GroupRow, ...] = ()


@dataclass(frozen=True, slots=True)
class About:
    """The same for the person themself, on a screen that others may see: no name; ``named``: there is one."""

    page: PersonPage
    named: bool = False


@dataclass(frozen=True, slots=True)
class GroupOverview:
    """The matrix of a group: ``statuses[person id, lesson]`` for every member and every lesson of ``row.lessons``."""

    row: GroupRow
    members: tuple[PersonRow, ...]
    statuses: Mapping[tuple[str, str], Status]


@dataclass(frozen=True, slots=True)
class Today:
    """A day in counts: visits of guests and of known people, lessons finished, referrals."""

    guests: int = 0
    known: int = 0
    lessons: int = 0
    referred: int = 0


@dataclass(frozen=True, slots=True)
class Volunteer:
    """Somebody who may open the door."""

    id: str
    number: int
    name: str
    role: Role
