"""The door of the volunteers: who may come in, and that nothing behind it is done without a live pass."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from oefenplek.domain.log import Unlocked, VolunteerDid
from oefenplek.domain.overview import Volunteer
from oefenplek.domain.roles import NUMBERS, Capability, Pass, SetUp, Unlocking

from . import volunteers
from .doorkeeper import Doorkeeper
from .helper_queries import HelperQueries
from .ledger import Ledger
from .locks import Locks
from .notes import Note, Stamp
from .passes import Passes
from .reader import HelperReader
from .states import REFUSED, Outcome

Result = TypeVar("Result")
DOOR = "volunteers"
"""All guesses at the door count here together, so that many volunteers give no more of them.

Those at one number count apart as well: who knows a PIN of their own cannot wipe out guesses at somebody else's.
"""


class Doing(Protocol):
    """What does things with the open database."""

    def do(self, work: Callable[[Ledger], Result]) -> Outcome[Result]:
        """Do work that begins its own transactions."""

    def write(self, work: Callable[[Ledger], Result]) -> Outcome[Result]:
        """Do work in one transaction."""

    def look(self, work: Callable[[Ledger], Result]) -> Outcome[Result]:
        """Do work that looks only."""


class Inside:
    """The door, and the passes of who came in."""

    def __init__(self, doing: Doing, keeper: Doorkeeper, locks: Locks) -> None:
        self._doing, self._keeper, self._locks = doing, keeper, locks
        self._passes = Passes()

    def set_up(self, key: str, name: str, pin: str, stamps: tuple[Stamp, Stamp]) -> Outcome[SetUp]:
        """The first volunteer, who is the coordinator; only while there is nobody."""

        def make(ledger: Ledger) -> SetUp:
            first, codes = volunteers.add_first(ledger, self._locks, key, name, pin)
            ledger.note(stamps[0].note(VolunteerDid(first.id, "set-up")))
            return SetUp(self._open(ledger, first, stamps[1]), codes)

        return self._doing.write(make)

    def unlock(self, number: int, pin: str, stamp: Stamp) -> Outcome[Unlocking]:
        """Try a PIN. A right one opens a door, and that is an event."""

        def look(ledger: Ledger) -> Volunteer | None:
            return volunteers.has_pin(ledger, self._locks, volunteers.meant(ledger, number), pin)

        def won(ledger: Ledger, who: Volunteer) -> Pass:
            return self._open(ledger, who, stamp)

        return self._doing.do(lambda ledger: self._try(ledger, number, look, won))

    def recover(self, code: str, number: int, pin: str, stamps: tuple[Stamp, Stamp]) -> Outcome[Unlocking]:
        """Try a recovery code; a right one gives this number another PIN, opens the door and is used up."""

        def look(ledger: Ledger) -> tuple[Volunteer, str] | None:
            who, key = volunteers.meant(ledger, number), volunteers.fitting_code(ledger, self._locks, code)
            return (who, key) if who and key else None

        def won(ledger: Ledger, found: tuple[Volunteer, str]) -> Pass:
            who, key = found
            volunteers.use_code(ledger, key)
            volunteers.set_pin(ledger, self._locks, who, pin)
            ledger.note(stamps[0].note(VolunteerDid(who.id, "pin-recovered")))
            self._passes.lock_all(who.id)
            return self._open(ledger, who, stamps[1])

        def tried(ledger: Ledger) -> Unlocking:
            volunteers.check_pin(pin)
            return self._try(ledger, number, look, won)

        return self._doing.do(tried)

    def change_pin(self, by: Pass, pin: str, new: str, deed: Note) -> Outcome[Unlocking]:
        """Another PIN for oneself. The old one is asked, and guesses at it are guesses at the door."""

        def look(ledger: Ledger) -> Volunteer | None:
            return volunteers.has_pin(ledger, self._locks, volunteers.meant(ledger, by.number), pin)

        def won(ledger: Ledger, who: Volunteer) -> Pass:
            volunteers.set_pin(ledger, self._locks, who, new)
            ledger.note(deed)
            return by

        def tried(ledger: Ledger) -> Unlocking:
            volunteers.check_pin(new)
            return self._try(ledger, by.number, look, won)

        return self._doing.do(tried) if self.allows(by, Capability.INSIDE) else Outcome(sentence=REFUSED)

    def lock(self, door: Pass) -> Outcome[None]:
        """Close a door."""
        self._passes.lock(door)
        return Outcome()

    def lock_all(self, volunteer: str) -> None:
        """Close every door of somebody."""
        self._passes.lock_all(volunteer)

    def allows(self, by: Pass, capability: Capability) -> bool:
        """Is this pass live and good for this?"""
        return self._passes.allows(by, capability)

    def consult(self, by: Pass, question: Callable[[HelperReader], Result]) -> Outcome[Result]:
        """Look something up behind the door."""
        if not self.allows(by, Capability.INSIDE):
            return Outcome(sentence=REFUSED)
        return self._doing.look(lambda ledger: question(HelperQueries(ledger, by.role)))

    def change(self, by: Pass, needed: Capability, deed: Note, work: Callable[[Ledger], Result]) -> Outcome[Result]:
        """Change something behind the door; who did it stands in the log with it."""
        if not self.allows(by, needed):
            return Outcome(sentence=REFUSED)

        def both(ledger: Ledger) -> Result:
            value = work(ledger)
            ledger.note(deed)
            return value

        return self._doing.write(both)

    def own_wish(self, work: Callable[[Ledger], Result]) -> Outcome[Result]:
        """Change something that is a resident's own to change: it needs no pass."""
        return self._doing.write(work)

    def _open(self, ledger: Ledger, who: Volunteer, stamp: Stamp) -> Pass:
        ledger.note(stamp.note(Unlocked(who.id, who.role.value)))
        return self._passes.open(who)

    def _try(
        self,
        ledger: Ledger,
        number: int,
        look: Callable[[Ledger], Result | None],
        won: Callable[[Ledger, Result], Pass],
    ) -> Unlocking:
        who = ledger.read(lambda open_: volunteers.meant(open_, number))
        asked = who.number if who else number if number in NUMBERS else 0
        door, wait = self._keeper.attempt(ledger, (DOOR, f"{DOOR}/{asked}"), look, won)
        return Unlocking(door is not None, wait, door)
