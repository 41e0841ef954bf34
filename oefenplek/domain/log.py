"""What may be written down about practising, and nothing else.

Every kind of event is a frozen dataclass; its fields are the whole allow-list of its payload. A field holds an id, a
count, a yes or no, or a list of ids: never a name, never a text that somebody typed.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, get_args

from .facts import (
    HOW,
    Confidence,
    HelpAsked,
    HelperNoted,
    LessonDone,
    LessonStarted,
    Misstep,
    Referred,
    RepeatDone,
    StepDone,
    StepShown,
    StepSkipped,
    VisitEnded,
    VisitStarted,
)
from .facts_of_people import (
    GroupEnded,
    GroupJoined,
    GroupLeft,
    GroupLesson,
    GroupLessonGone,
    GroupMade,
    PersonCreated,
    PersonErased,
    PersonMerged,
    PutAway,
    PutReady,
    Unlocked,
    VisitAdopted,
    VolunteerDid,
)
from .people import shown_on_page
from .roles import Role

__all__ = [
    "KINDS",
    "MOST_MISTAKES",
    "SCHEMA",
    "Confidence",
    "Entry",
    "Fact",
    "GroupEnded",
    "GroupJoined",
    "GroupLeft",
    "GroupLesson",
    "GroupLessonGone",
    "GroupMade",
    "HelpAsked",
    "HelperNoted",
    "LessonDone",
    "LessonStarted",
    "Misstep",
    "NotAllowedError",
    "OfPeople",
    "PersonCreated",
    "PersonErased",
    "PersonMerged",
    "PutAway",
    "PutReady",
    "Referred",
    "RepeatDone",
    "StepDone",
    "StepShown",
    "StepSkipped",
    "Unlocked",
    "VisitAdopted",
    "VisitEnded",
    "VisitStarted",
    "VolunteerDid",
    "is_id",
    "is_uuid",
    "payload",
    "read_fact",
]

SCHEMA = 1
"""The version of these payloads; a kind that changes its fields raises it."""

_ID = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9._/:-]{0,79}")
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,39}")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_NUMBER_OF_A_PERSON = re.compile(r"\d{7,}")
MOST_MISTAKES = 50


class NotAllowedError(ValueError):
    """This may not be written down; says which field, never its value."""


Practised = (
    VisitStarted | LessonStarted | StepShown | StepDone | LessonDone | RepeatDone | Confidence | VisitEnded
) | (HelpAsked | Misstep | StepSkipped | HelperNoted | Referred)
OfPeople = (
    PersonCreated | VisitAdopted | PersonErased | PersonMerged | Unlocked | VolunteerDid | PutReady | PutAway
) | (GroupMade | GroupEnded | GroupJoined | GroupLeft | GroupLesson | GroupLessonGone)
Fact = Practised | OfPeople
KINDS: Mapping[str, type[Any]] = {kind.kind_name: kind for kind in get_args(Fact)}
_NOT_OF_PRIVATE = {k.kind_name for k in (HelpAsked, Misstep, StepSkipped, HelperNoted, PutReady, GroupLesson)}


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact as it stands in the log. ``seq`` grows past every entry the device knew: order by ``(seq, device)``.

    ``at`` is local time with its offset. It is shown and it names a day; nothing is ever ordered by it.
    """

    device: str
    seq: int
    actor: str | None
    at: str
    fact: Fact

    @property
    def day(self) -> str:
        """The local date on which it happened."""
        return self.at[:10]


def is_id(value: object) -> bool:
    """May this be kept as an id? It has a letter, and no row of seven digits as a person's numbers have."""
    return isinstance(value, str) and bool(_ID.fullmatch(value)) and not _NUMBER_OF_A_PERSON.search(value)


def _is_id_or_empty(value: object) -> bool:
    return value == "" or is_id(value)


def _is_version(value: object) -> bool:
    return isinstance(value, str) and bool(_VERSION.fullmatch(value)) and not _NUMBER_OF_A_PERSON.search(value)


def is_uuid(value: object) -> bool:
    """Is this a UUID in lower case, as made here?"""
    return isinstance(value, str) and bool(_UUID.fullmatch(value))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1_000


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _are_ids(value: object) -> bool:
    return isinstance(value, tuple | list) and len(value) <= MOST_MISTAKES and all(map(is_id, value))


_RULES: Mapping[str, Callable[[object], bool]] = {
    "visit": is_uuid,
    "person": is_uuid,
    "lesson": is_id,
    "version": _is_version,
    "step": is_id,
    "kind": is_id,
    "guidance": _is_id_or_empty,
    "content_set": _is_id_or_empty,
    "hints": _is_count,
    "stage": _is_count,
    "mistakes": _are_ids,
    "alone": _is_flag,
    "answer": is_id,
    "mistake": is_id,
    "how": HOW.__contains__,
    "what": is_id,
    "volunteer": is_uuid,
    "role": {role.value for role in Role if role is not Role.RESIDENT}.__contains__,
    "deed": is_id,
    "into": is_uuid,
    "group": is_uuid,
}
_FIELDS: Mapping[str, tuple[str, ...]] = {name: tuple(f.name for f in fields(kind)) for name, kind in KINDS.items()}


def payload(fact: Fact) -> dict[str, Any]:
    """The payload of a fact; raises :class:`NotAllowedError` when a value is not of the sort its field may hold."""
    found = {name: getattr(fact, name) for name in _FIELDS[fact.kind_name]}
    _check(fact.kind_name, found)
    return found


def read_fact(kind: str, data: Mapping[str, Any]) -> Fact:
    """Read a payload; an unknown kind, an unknown key, a missing one or an unfitting value is refused."""
    if kind not in KINDS:
        raise NotAllowedError(f"unknown kind {kind!r}")
    if surplus := set(data) - set(_FIELDS[kind]):
        raise NotAllowedError(f"{kind} has {len(surplus)} key(s) that are not on its list")
    _check(kind, data)
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    try:
        fact: Fact = KINDS[kind](**values)
    except TypeError as missing:
        raise NotAllowedError(f"{kind} lacks a key") from missing
    return fact


def _check(kind: str, data: Mapping[str, Any]) -> None:
    for name, value in data.items():
        if not _RULES[name](value):
            raise NotAllowedError(f"{kind}: the value of {name!r} may not be kept")
    if kind in _NOT_OF_PRIVATE and not shown_on_page(data.get("lesson") or data.get("what") or ""):
        raise NotAllowedError(f"{kind}: a private lesson is not for helpers")
