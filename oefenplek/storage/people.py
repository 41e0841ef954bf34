"""The table ``person`` and the picture code: the only place with anything personal in it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import bindparam, func, select

from oefenplek.domain.log import PersonErased
from oefenplek.domain.people import ANIMALS, COLOURS, Answer, Person, is_code, wait_after

from .ledger import Ledger
from .log import Note
from .prepared import Driver, Prepared, add, drop, find, put
from .sealed import seal
from .tables import person, throttle

# 19 MiB and two rounds: 0.05 s here, under half a second on a ten-year-old tablet.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
# What is looked at where nobody is, so that it takes as long: a lock without a key, for no code is a word.
_NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$b2VmZW5wbGVrLW5vYm9keQ$seKttkKqaOKNqgNMmtKHdqmakaSNL/pUvlvY0IzgxeA"
_ADD, _DROP, _BY_ID = add(person), drop(person, "id"), find(person, "id")
_BY_LOOK = Prepared(
    select(person.c.id, person.c.animal, person.c.colour, person.c.number)
    .where(person.c.animal == bindparam("animal"), person.c.colour == bindparam("colour"))
    .order_by(person.c.number)
)
_HIGHEST = Prepared(
    select(func.max(person.c.number)).where(
        person.c.animal == bindparam("animal"), person.c.colour == bindparam("colour")
    )
)
_ALL = Prepared(select(person))
_CODE = list(person.columns).index(person.c.code)
_TRIES, _PUT_TRIES, _NO_TRIES = find(throttle, "subject"), put(throttle), drop(throttle, "subject")


def create(
    ledger: Ledger, note: Note, animal: str, colour: str, code: tuple[str, ...], adopting: Note | None = None
) -> Person:
    """Make an account and write it in the log, inside a transaction; ``note`` holds the new person's id.

    ``adopting`` gives them what they did as a guest in this visit, all at once with the account.
    """
    if animal not in ANIMALS or colour not in COLOURS or not is_code(code) or note.actor is None:
        raise ValueError("no such animal, colour or picture code")
    highest = _HIGHEST.one(ledger.driver, {"animal": animal, "colour": colour})[0] or 0
    made = Person(note.actor, animal, colour, highest + 1)
    hashed = _HASHER.hash("\n".join(code))
    values: dict[str, Any] = {"id": made.id, "animal": animal, "colour": colour, "number": made.number}
    values |= {"code": hashed, "first_name": None}
    _ADD.run(ledger.driver, {**values, "seal": seal(*values.values())})
    ledger.note(note)
    if adopting is not None:
        ledger.note(adopting)
    return made


def find_people(ledger: Ledger, animal: str, colour: str) -> tuple[Person, ...]:
    """Everyone with this animal and colour, by number."""
    return tuple(Person(*row) for row in _BY_LOOK.each(ledger.driver, {"animal": animal, "colour": colour}))


def by_id(ledger: Ledger, who: str) -> Person | None:
    """The person with this id."""
    row = _BY_ID.one(ledger.driver, {"id": who})
    return Person(*row[:4]) if row else None


def erase(ledger: Ledger, note: Note) -> None:
    """Remove a person and all progress; the erasure itself stays in the log and is applied again when needed."""
    if not isinstance(note.fact, PersonErased):
        raise TypeError("an erasure is recorded as one")
    ledger.note(note)
    apply_erasures(ledger)


def apply_erasures(ledger: Ledger) -> None:
    """Remove the row and the counter of everyone whom the log says erased."""
    for row in list(_ALL.each(ledger.driver)):
        if ledger.projections.erased(row[0]):
            _DROP.run(ledger.driver, {"id": row[0]})
            _NO_TRIES.run(ledger.driver, {"subject": row[0]})


def sound(connection: Driver) -> bool:
    """Is every person's row what was written?"""
    return all(row[-1] == seal(*row[:-1]) for row in _ALL.each(connection))


class Doorkeeper:
    """Checks picture codes; waits are measured in the time the app was seen running, so no clock helps a guesser."""

    def __init__(self, uptime: Callable[[], float]) -> None:
        self._uptime = uptime
        self._started = uptime()
        self._last: dict[str, float] = {}

    def verify(self, ledger: Ledger, who: str, code: tuple[str, ...]) -> Answer:
        """Try a code. The try is counted, and on the disk, before the code is looked at."""
        tries = ledger.read(lambda open_: _tries(open_.driver, who))
        if (wait := self._wait(who, tries)) > 0:
            return Answer(False, wait)
        ledger.write(lambda open_: _put_tries(open_.driver, who, tries + 1))
        self._last[who] = self._uptime()
        if not ledger.read(lambda open_: _fits(open_.driver, who, code)):
            return Answer(False, wait_after(tries + 1))
        ledger.write(lambda open_: _put_tries(open_.driver, who, 0))
        return Answer(True)

    def recognise(self, ledger: Ledger, animal: str, colour: str, number: int, code: tuple[str, ...]) -> Answer:
        """Try a code of whoever chose this animal, colour and number (0: they were not asked for it).

        Where nobody did, the answer, its waits and the time it takes are as for a code that is not right.
        """
        there = ledger.read(lambda open_: find_people(open_, animal, colour))
        meant = [person for person in there if number in (0, person.number)]
        person = meant[0] if len(meant) == 1 else None
        answer = self.verify(ledger, person.id if person else f"{animal}/{colour}/{number}", code)
        return replace(answer, person=person) if answer.right else answer

    def _wait(self, who: str, tries: int) -> int:
        """After a restart the whole wait begins again: how long the app was away cannot be known."""
        since = self._uptime() - self._last.get(who, self._started)
        return max(0, round(wait_after(tries) - since))


def _tries(connection: Driver, who: str) -> int:
    row = _TRIES.one(connection, {"subject": who})
    return int(row[1]) if row else 0


def _put_tries(connection: Driver, who: str, tries: int) -> None:
    if tries:
        _PUT_TRIES.run(connection, {"subject": who, "tries": tries})
    else:
        _NO_TRIES.run(connection, {"subject": who})


def _fits(connection: Driver, who: str, code: tuple[str, ...]) -> bool:
    row = _BY_ID.one(connection, {"id": who})
    try:
        return _HASHER.verify(row[_CODE] if row else _NOBODYS, "\n".join(code)) and row is not None
    except (VerificationError, InvalidHashError):
        return False
