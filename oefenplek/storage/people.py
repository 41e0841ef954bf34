"""The table ``person``: animal, colour, number, picture code and, behind the PIN only, a first name."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any

from sqlalchemy import bindparam, func, select

from oefenplek.domain.known import true_id
from oefenplek.domain.log import PersonErased
from oefenplek.domain.people import ANIMALS, COLOURS, Answer, Person, is_code
from oefenplek.domain.text import clean

from . import doorkeeper, sealed
from .doorkeeper import Doorkeeper
from .ledger import Ledger
from .locks import Locks, of_pictures
from .notes import Note
from .prepared import Prepared, add, drop, find, put
from .states import NO_PERSON, SentenceError
from .tables import person

LONGEST_NAME = 40
_ADD, _DROP, _BY_ID, _PUT = add(person), drop(person, "id"), find(person, "id"), put(person)
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
_IDS = Prepared(select(person.c.id))
_COLUMNS = tuple(column.name for column in person.columns if column.name != "seal")


def tidy_name(name: str) -> str:
    """A name as it is kept: one line, short, nothing in it but text."""
    return " ".join(clean(name).split())[:LONGEST_NAME].strip()


def create(
    ledger: Ledger, locks: Locks, note: Note, looks: tuple[str, str], code: tuple[str, ...], name: str = ""
) -> Person:
    """Make an account and write it in the log, inside a transaction; ``note`` holds the new person's id."""
    animal, colour = looks
    if animal not in ANIMALS or colour not in COLOURS or not is_code(code) or note.actor is None:
        raise ValueError("no such animal, colour or picture code")
    highest = _HIGHEST.one(ledger.driver, {"animal": animal, "colour": colour})[0] or 0
    made = Person(note.actor, animal, colour, highest + 1)
    values: dict[str, Any] = {"id": made.id, "animal": animal, "colour": colour, "number": made.number}
    values |= {"code": locks.lock(of_pictures(code)), "first_name": tidy_name(name) or None}
    _ADD.run(ledger.driver, sealed.row(values))
    ledger.note(note)
    return made


def find_people(ledger: Ledger, animal: str, colour: str) -> tuple[Person, ...]:
    """Everyone with this animal and colour, by number."""
    return tuple(Person(*row) for row in _BY_LOOK.each(ledger.driver, {"animal": animal, "colour": colour}))


def by_id(ledger: Ledger, who: str) -> Person | None:
    """The person with this id, also when it was the id of a tile that became theirs."""
    row = _BY_ID.one(ledger.driver, {"id": true_id(who, ledger.projections)})
    return Person(*row[:4]) if row else None


def _values(ledger: Ledger, who: str) -> dict[str, Any]:
    row = _BY_ID.one(ledger.driver, {"id": who})
    if row is None:
        raise SentenceError(NO_PERSON)
    return dict(zip(_COLUMNS, row, strict=False))


def _change(ledger: Ledger, who: str, **changed: Any) -> None:
    _PUT.run(ledger.driver, sealed.row({**_values(ledger, who), **changed}))


def set_name(ledger: Ledger, who: str, name: str) -> None:
    """Give somebody a name, another one, or none."""
    _change(ledger, who, first_name=tidy_name(name) or None)


def set_code(ledger: Ledger, locks: Locks, who: str, code: tuple[str, ...]) -> None:
    """Give somebody another picture code."""
    if not is_code(code):
        raise ValueError("no such picture code")
    _change(ledger, who, code=locks.lock(of_pictures(code)))


def merge(ledger: Ledger, note: Note, who: str, into: str) -> None:
    """Make one of two tiles; the name moves along when the one that stays has none."""
    old, new = _values(ledger, who), _values(ledger, into)
    if old["id"] == new["id"]:
        raise SentenceError(NO_PERSON)
    if old["first_name"] and not new["first_name"]:
        _change(ledger, into, first_name=old["first_name"])
    ledger.note(note)
    apply_log(ledger)


def erase(ledger: Ledger, note: Note) -> None:
    """Remove a person and all progress; the erasure itself stays in the log and is applied again when needed."""
    if not isinstance(note.fact, PersonErased):
        raise TypeError("an erasure is recorded as one")
    ledger.note(note)
    apply_log(ledger)


def erased(ledger: Ledger) -> frozenset[str]:
    """Everyone who is to come back nowhere: the erased, and the tiles that had become theirs."""
    known = ledger.projections
    tiles = {who for who in known.memory.merged if known.erased(true_id(who, known))}
    return known.memory.gone | tiles


def apply_log(ledger: Ledger) -> None:
    """Remove the row and the counter of everyone whom the log says erased, and of tiles that became somebody else's."""
    known = ledger.projections
    for (who,) in list(_IDS.each(ledger.driver)):
        if known.erased(true_id(who, known)) or known.merged(who) is not None:
            _DROP.run(ledger.driver, {"id": who})
            doorkeeper.forget(ledger.driver, who)


class Recogniser:
    """Tries picture codes."""

    def __init__(self, keeper: Doorkeeper, locks: Locks) -> None:
        self._keeper, self._locks = keeper, locks

    def verify(self, ledger: Ledger, who: str, code: tuple[str, ...]) -> Answer:
        """Try a code. The try is counted, and on the disk, before the code is looked at."""

        def look(open_: Ledger) -> Mapping[str, Any] | None:
            row = _BY_ID.one(open_.driver, {"id": who})
            values = dict(zip(_COLUMNS, row, strict=False)) if row else {}
            return values if self._locks.fits(values.get("code"), of_pictures(code)) else None

        right, wait = self._keeper.attempt(ledger, (who,), look, lambda *_: True)
        return Answer(right is not None, wait)

    def recognise(self, ledger: Ledger, looks: tuple[str, str], number: int, code: tuple[str, ...]) -> Answer:
        """Try a code of whoever chose this animal, colour and number (0: they were not asked for it).

        Where nobody did, the answer, its waits and the time it takes are as for a code that is not right.
        """
        there = ledger.read(lambda open_: find_people(open_, *looks))
        meant = [person for person in there if number in (0, person.number)]
        person = meant[0] if len(meant) == 1 else None
        answer = self.verify(ledger, person.id if person else _nobody(*looks, number), code)
        return replace(answer, person=person) if answer.right else answer


def _nobody(*looks: object) -> str:
    """Where nobody is, tries are counted too; but not under a name that says which animal somebody may have had."""
    return f"nobody-{sha256(repr(looks).encode()).hexdigest()[:16]}"
