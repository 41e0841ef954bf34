"""What a helper does with groups: each act with the pass it needs."""

from collections.abc import Callable

from oefenplek.domain.log import GroupMade
from oefenplek.domain.roles import Capability, Pass

from . import groups
from .inside import Inside
from .ledger import Ledger
from .notes import Note
from .states import Outcome

_GROUPS = Capability.GROUPS


class GroupActs:
    """Groups, their names, who is in them and what lies ready for them."""

    def __init__(self, inside: Inside) -> None:
        self._inside = inside

    def make(self, by: Pass, notes: tuple[Note, Note], name: str) -> Outcome[str]:
        """Make a group; gives its id."""
        note, deed = notes

        def make(ledger: Ledger) -> str:
            if not isinstance(note.fact, GroupMade):
                raise TypeError("a group is made by the event that says so")
            ledger.note(note)
            groups.set_name(ledger, note.fact.group, name)
            return note.fact.group

        return self._inside.change(by, _GROUPS, deed, make)

    def name(self, by: Pass, deed: Note, group: str, name: str) -> Outcome[None]:
        """Call a group something else."""
        return self._inside.change(by, _GROUPS, deed, lambda ledger: groups.set_name(ledger, group, name))

    def end(self, by: Pass, notes: tuple[Note, Note], group: str) -> Outcome[None]:
        """A group is over; what its people did stays theirs."""

        def end(ledger: Ledger) -> None:
            groups.forget_name(ledger, group)

        return self._tell(by, notes, group, end)

    def member(self, by: Pass, notes: tuple[Note, Note], group: str, who: str) -> Outcome[None]:
        """Somebody comes into a group, or leaves it."""
        return self._tell(by, notes, group, lambda ledger: groups.must_be_there(ledger, who))

    def lesson(self, by: Pass, notes: tuple[Note, Note], group: str, lesson: str) -> Outcome[None]:
        """A lesson is put ready for a group, or away."""
        return self._tell(by, notes, group, lambda _: groups.must_be_shown(lesson))

    def _tell(self, by: Pass, notes: tuple[Note, Note], group: str, before: Callable[[Ledger], None]) -> Outcome[None]:
        note, deed = notes

        def tell(ledger: Ledger) -> None:
            groups.must_be(ledger, group)
            before(ledger)
            ledger.note(note)

        return self._inside.change(by, _GROUPS, deed, tell)
