"""The tables ``volunteer`` and ``recovery``: who may open the door, and the codes on paper for when a PIN is lost."""

import secrets
from typing import Any

from sqlalchemy import func, select

from oefenplek.domain.overview import Volunteer
from oefenplek.domain.roles import NUMBERS, Role, is_easy, is_pin
from oefenplek.domain.takehome import ALPHABET, tidy

from . import sealed
from .ledger import Ledger
from .locks import Locks
from .people import tidy_name
from .prepared import Prepared, add, drop, find, put
from .states import ALREADY, FULL_UP, LAST_ONE, NO_NAME, NO_VOLUNTEER, NOT_A_PIN, TOO_EASY, SentenceError
from .tables import recovery, volunteer

CODES = 8
CODE_LENGTH = 12
_ALL = Prepared(select(volunteer).order_by(volunteer.c.number))
_PUT, _DROP, _BY_ID = put(volunteer), drop(volunteer, "id"), find(volunteer, "id")
_CODES, _ADD_CODE, _DROP_CODE = Prepared(select(recovery)), add(recovery), drop(recovery, "id")
_HOW_MANY = Prepared(select(func.count()).select_from(volunteer))


def check_pin(pin: str) -> None:
    """May this be a PIN? Says so in a sentence when it may not."""
    if not is_pin(pin):
        raise SentenceError(NOT_A_PIN)
    if is_easy(pin):
        raise SentenceError(TOO_EASY)


def everyone(ledger: Ledger) -> tuple[Volunteer, ...]:
    """Who may open the door, by number."""
    return tuple(_read(row) for row in _ALL.each(ledger.driver))


def _read(row: Any) -> Volunteer:
    return Volunteer(row[0], row[1], row[2], Role(row[4]))


def add_first(ledger: Ledger, locks: Locks, key: str, name: str, pin: str) -> tuple[Volunteer, tuple[str, ...]]:
    """The one who sets the device up, and the recovery codes; only while there is nobody."""
    if _HOW_MANY.one(ledger.driver, {})[0]:
        raise SentenceError(ALREADY)
    return add_one(ledger, locks, key, name, pin, Role.COORDINATOR), renew_codes(ledger, locks)


def add_one(ledger: Ledger, locks: Locks, key: str, name: str, pin: str, role: Role) -> Volunteer:
    """One more, with the lowest number that is free."""
    check_pin(pin)
    if role is Role.RESIDENT:
        raise ValueError("a resident needs no door")
    if not (kept := tidy_name(name)):
        raise SentenceError(NO_NAME)
    taken = {one.number for one in everyone(ledger)}
    number = next((number for number in NUMBERS if number not in taken), None)
    if number is None:
        raise SentenceError(FULL_UP)
    _keep(ledger, Volunteer(key, number, kept, role), locks.lock(pin))
    return Volunteer(key, number, kept, role)


def _keep(ledger: Ledger, one: Volunteer, pin: str) -> None:
    values = {"id": one.id, "number": one.number, "name": one.name, "pin": pin, "role": one.role.value}
    _PUT.run(ledger.driver, sealed.row(values))


def remove(ledger: Ledger, who: str) -> None:
    """Somebody does not open the door any more; one coordinator always stays."""
    here = everyone(ledger)
    found = next((one for one in here if one.id == who), None)
    if found is None:
        raise SentenceError(NO_VOLUNTEER)
    if found.role is Role.COORDINATOR and sum(one.role is Role.COORDINATOR for one in here) == 1:
        raise SentenceError(LAST_ONE)
    _DROP.run(ledger.driver, {"id": who})


def meant(ledger: Ledger, number: int) -> Volunteer | None:
    """Who has this number; with 0 the only one there is."""
    found = [one for one in everyone(ledger) if number in (0, one.number)]
    return found[0] if len(found) == 1 else None


def has_pin(ledger: Ledger, locks: Locks, one: Volunteer | None, pin: str) -> Volunteer | None:
    """The volunteer when the PIN is theirs; where there is nobody it takes as long."""
    row = _BY_ID.one(ledger.driver, {"id": one.id}) if one else None
    return one if locks.fits(row[3] if row else None, pin) else None


def set_pin(ledger: Ledger, locks: Locks, one: Volunteer, pin: str) -> None:
    """Another PIN."""
    check_pin(pin)
    _keep(ledger, one, locks.lock(pin))


def renew_codes(ledger: Ledger, locks: Locks) -> tuple[str, ...]:
    """New recovery codes; the old ones open nothing any more. They are told once and kept as locks only."""
    for row in list(_CODES.each(ledger.driver)):
        _DROP_CODE.run(ledger.driver, {"id": row[0]})
    made = tuple("".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH)) for _ in range(CODES))
    for at, code in enumerate(made):
        _ADD_CODE.run(ledger.driver, sealed.row({"id": f"code-{at + 1}", "code": locks.lock(code)}))
    return tuple(" ".join(code[at : at + 4] for at in range(0, CODE_LENGTH, 4)) for code in made)


def fitting_code(ledger: Ledger, locks: Locks, typed: str) -> str | None:
    """Which recovery code this is, however it was typed."""
    code = tidy(typed)
    kept = [(row[0], row[1]) for row in _CODES.each(ledger.driver)]
    fitting = [key for key, lock in kept or [("", None)] if locks.fits(lock, code)]
    return fitting[0] if fitting else None


def use_code(ledger: Ledger, key: str) -> None:
    """Each code opens once."""
    _DROP_CODE.run(ledger.driver, {"id": key})
