"""What happens around practising: accounts, groups, and what volunteers did. Ids only; names live in tables."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class PersonCreated:
    """An account was made. Animal, colour and code live only in the table ``person``."""

    kind_name: ClassVar[str] = "person-created"
    person: str


@dataclass(frozen=True, slots=True)
class VisitAdopted:
    """A guest became known: what was done in this visit is from now on the person's, who is the event's actor."""

    kind_name: ClassVar[str] = "visit-adopted"
    visit: str


@dataclass(frozen=True, slots=True)
class PersonErased:
    """*Alles over mij weggooien*: travels with the log and is applied again after every merge and restore."""

    kind_name: ClassVar[str] = "person-erased"
    person: str


@dataclass(frozen=True, slots=True)
class PersonMerged:
    """Two tiles were one person: what ``person`` did, and will still be told to have done, is ``into``'s."""

    kind_name: ClassVar[str] = "person-merged"
    person: str
    into: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A volunteer opened volunteer mode."""

    kind_name: ClassVar[str] = "unlocked"
    volunteer: str
    role: str


@dataclass(frozen=True, slots=True)
class VolunteerDid:
    """What a volunteer did with names, groups or settings, as the id of the deed: the volunteers' log."""

    kind_name: ClassVar[str] = "volunteer-did"
    volunteer: str
    deed: str


@dataclass(frozen=True, slots=True)
class PutReady:
    """A lesson, or a route (``route:`` and its id), was put ready for somebody."""

    kind_name: ClassVar[str] = "put-ready"
    person: str
    what: str


@dataclass(frozen=True, slots=True)
class PutAway:
    """It does not lie ready any more."""

    kind_name: ClassVar[str] = "put-away"
    person: str
    what: str


@dataclass(frozen=True, slots=True)
class GroupMade:
    """A group for a course was made. Its name lives only in the table ``group_name``."""

    kind_name: ClassVar[str] = "group-made"
    group: str


@dataclass(frozen=True, slots=True)
class GroupEnded:
    """A group is over."""

    kind_name: ClassVar[str] = "group-ended"
    group: str


@dataclass(frozen=True, slots=True)
class GroupJoined:
    """Somebody belongs to a group."""

    kind_name: ClassVar[str] = "group-joined"
    group: str
    person: str


@dataclass(frozen=True, slots=True)
class GroupLeft:
    """Somebody does not belong to it any more."""

    kind_name: ClassVar[str] = "group-left"
    group: str
    person: str


@dataclass(frozen=True, slots=True)
class GroupLesson:
    """A lesson was put ready for a group."""

    kind_name: ClassVar[str] = "group-lesson"
    group: str
    lesson: str


@dataclass(frozen=True, slots=True)
class GroupLessonGone:
    """That lesson does not lie ready for the group any more."""

    kind_name: ClassVar[str] = "group-lesson-gone"
    group: str
    lesson: str
