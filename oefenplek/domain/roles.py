"""Who may do what: one table of roles and capabilities, the pass that an open door gives, and what a PIN must be."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, unique

PIN_LENGTH = 6
NUMBERS = range(1, 100)
"""The numbers by which volunteers are known at the door."""
_PIN = re.compile(rf"[0-9]{{{PIN_LENGTH}}}")
_ROWS = ("01234567890", "09876543210")


@unique
class Role(Enum):
    """The people of the product. Who has no pass is a resident."""

    RESIDENT = "resident"
    VOLUNTEER = "volunteer"
    TRAINER = "trainer"
    COORDINATOR = "coordinator"


@unique
class Capability(Enum):
    """What a pass can be good for."""

    INSIDE = "inside"
    """The door is open: change one's own PIN, note what one did."""
    SEE_PEOPLE = "see-people"
    CHANGE_PEOPLE = "change-people"
    GROUPS = "groups"
    PRINT_NAMES = "print-names"
    CLOSE_DAY = "close-day"
    LESSONS = "lessons"
    SITE = "site"
    VOLUNTEERS = "volunteers"
    REPORTS = "reports"


_VOLUNTEER = frozenset(
    {
        Capability.INSIDE,
        Capability.SEE_PEOPLE,
        Capability.CHANGE_PEOPLE,
        Capability.GROUPS,
        Capability.PRINT_NAMES,
        Capability.CLOSE_DAY,
    }
)
_MAY: Mapping[Role, frozenset[Capability]] = {
    Role.RESIDENT: frozenset(),
    Role.VOLUNTEER: _VOLUNTEER,
    Role.TRAINER: _VOLUNTEER | {Capability.LESSONS},
    Role.COORDINATOR: frozenset(Capability),
}


def may(role: Role, capability: Capability) -> bool:
    """May this role do this?"""
    return capability in _MAY[role]


@dataclass(frozen=True, slots=True)
class Pass:
    """An open door. Storage knows which passes are live; one that was locked or made up opens nothing."""

    id: str
    role: Role
    volunteer: str
    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Unlocking:
    """What a try at the door gave: right or not, how many seconds to wait before the next, and the open door."""

    right: bool
    wait: int = 0
    door: Pass | None = None


@dataclass(frozen=True, slots=True)
class SetUp:
    """The first door, and the recovery codes: shown and printed once, kept nowhere in clear."""

    door: Pass
    codes: tuple[str, ...]


def is_pin(pin: str) -> bool:
    """Is this a PIN: six digits?"""
    return bool(_PIN.fullmatch(pin))


def is_easy(pin: str) -> bool:
    """Would somebody try this one first? Six times one digit, digits in a row, or a pair or triple said again."""
    again = any(pin == pin[:size] * (PIN_LENGTH // size) for size in (1, 2, 3))
    return again or any(pin in row for row in _ROWS)
