"""What is done with volunteers and at the end of the day: each act with the pass it needs."""

from collections.abc import Callable

from oefenplek.domain.overview import Volunteer
from oefenplek.domain.roles import Capability, Pass, Role

from . import volunteers
from .inside import Inside
from .ledger import Ledger
from .locks import Locks
from .notes import Note
from .states import REFUSED, Outcome

_VOLUNTEERS = Capability.VOLUNTEERS


class VolunteerActs:
    """Who may open the door, the recovery codes, the volunteers' log, and a backup on request."""

    def __init__(self, inside: Inside, locks: Locks) -> None:
        self._inside, self._locks = inside, locks

    def add(self, by: Pass, deed: Note, key: str, name: str, pin: str, role: Role) -> Outcome[Volunteer]:
        """One more volunteer."""
        return self._inside.change(
            by, _VOLUNTEERS, deed, lambda ledger: volunteers.add_one(ledger, self._locks, key, name, pin, role)
        )

    def remove(self, by: Pass, deed: Note, volunteer: str) -> Outcome[None]:
        """Somebody is no volunteer any more; doors they left open are closed."""
        removed = self._inside.change(by, _VOLUNTEERS, deed, lambda ledger: volunteers.remove(ledger, volunteer))
        if removed.ok:
            self._inside.lock_all(volunteer)
        return removed

    def new_codes(self, by: Pass, deed: Note) -> Outcome[tuple[str, ...]]:
        """New recovery codes; the old ones open nothing any more."""
        return self._inside.change(by, _VOLUNTEERS, deed, lambda ledger: volunteers.renew_codes(ledger, self._locks))

    def note(self, by: Pass, deed: Note) -> Outcome[None]:
        """A line in the volunteers' log."""

        def nothing_else(_: Ledger) -> None:
            return None

        return self._inside.change(by, Capability.INSIDE, deed, nothing_else)

    def back_up(self, by: Pass, make: Callable[[], Outcome[None]]) -> Outcome[None]:
        """A backup now."""
        return make() if self._inside.allows(by, Capability.CLOSE_DAY) else Outcome(sentence=REFUSED)
