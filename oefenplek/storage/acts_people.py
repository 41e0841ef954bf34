"""What a helper does with people: each act with the pass it needs."""

from oefenplek.domain.people import Person
from oefenplek.domain.roles import Capability, Pass

from . import groups, people
from .inside import Inside
from .ledger import Ledger
from .locks import Locks
from .notes import Note
from .states import Outcome

_CHANGE = Capability.CHANGE_PEOPLE


class PeopleActs:
    """Accounts, names, codes, tiles, and what lies ready for somebody."""

    def __init__(self, inside: Inside, locks: Locks) -> None:
        self._inside, self._locks = inside, locks

    def enrol(
        self, by: Pass, notes: tuple[Note, Note], looks: tuple[str, str], code: tuple[str, ...], name: str
    ) -> Outcome[Person]:
        """Make an account for somebody."""
        note, deed = notes
        return self._inside.change(
            by, _CHANGE, deed, lambda ledger: people.create(ledger, self._locks, note, looks, code, name)
        )

    def name_person(self, by: Pass, deed: Note, who: str, name: str) -> Outcome[None]:
        """Give somebody a name, another one, or none."""
        return self._inside.change(by, _CHANGE, deed, lambda ledger: people.set_name(ledger, who, name))

    def forget_name(self, who: str) -> Outcome[None]:
        """Somebody does not want their name here."""
        return self._inside.own_wish(lambda ledger: people.set_name(ledger, who, ""))

    def new_code(self, by: Pass, deed: Note, who: str, code: tuple[str, ...]) -> Outcome[None]:
        """Give somebody another picture code."""
        return self._inside.change(by, _CHANGE, deed, lambda ledger: people.set_code(ledger, self._locks, who, code))

    def merge(self, by: Pass, notes: tuple[Note, Note], who: str, into: str) -> Outcome[None]:
        """Make one of two tiles of one person."""
        note, deed = notes
        return self._inside.change(by, _CHANGE, deed, lambda ledger: people.merge(ledger, note, who, into))

    def lay_ready(self, by: Pass, notes: tuple[Note, Note], who: str, what: str) -> Outcome[None]:
        """Put something ready for somebody, or away."""
        note, deed = notes

        def lay(ledger: Ledger) -> None:
            groups.must_be_shown(what)
            groups.must_be_there(ledger, who)
            ledger.note(note)

        return self._inside.change(by, _CHANGE, deed, lay)
