"""The door of the volunteers, and what is done about them. A pass that is not live gets ``REFUSED``."""

from collections.abc import Callable
from typing import TypeVar

from oefenplek.domain.log import NotAllowedError, VolunteerDid, is_id
from oefenplek.domain.overview import Volunteer
from oefenplek.domain.roles import Pass, Role, SetUp, Unlocking

from .engine import Done, Engine, nothing
from .ids import new_id
from .notes import Note
from .reader import HelperReader

Result = TypeVar("Result")


class VolunteerService(Engine):
    """Opening and closing the door, who has a PIN, the recovery codes, the volunteers' log."""

    def _did(self, by: Pass, deed: str) -> Note:
        return self._note(VolunteerDid(by.volunteer, deed))

    def set_up(self, name: str, pin: str, done: Done[SetUp]) -> None:
        """The first volunteer, who is the coordinator; only while there is nobody."""
        key, stamps = new_id(self._clock.now()), (self._stamp(), self._stamp())
        self._submit(lambda work: work.inside.set_up(key, name, pin, stamps), done)

    def unlock(self, number: int, pin: str, done: Done[Unlocking]) -> None:
        """Try the PIN of a number (0: of the only one there is)."""
        stamp = self._stamp()
        self._submit(lambda work: work.inside.unlock(number, pin, stamp), done)

    def recover(self, code: str, number: int, pin: str, done: Done[Unlocking]) -> None:
        """Try a recovery code; when it is right, ``pin`` is this number's PIN from now on and the door is open."""
        stamps = self._stamp(), self._stamp()
        self._submit(lambda work: work.inside.recover(code, number, pin, stamps), done)

    def lock(self, door: Pass, done: Done[None] = nothing) -> None:
        """Close a door. What was asked before is still done; nothing after it."""
        self._submit(lambda work: work.inside.lock(door), done)

    def consult(self, by: Pass, question: Callable[[HelperReader], Result], done: Done[Result]) -> None:
        """Look something up behind the door: ``store.consult(by, lambda r: r.people(), done)``."""
        self._submit(lambda work: work.inside.consult(by, question), done)

    def add_volunteer(self, by: Pass, name: str, pin: str, done: Done[Volunteer], role: Role = Role.VOLUNTEER) -> None:
        """One more who may open the door, with the lowest number that is free."""
        key, deed = new_id(self._clock.now()), self._did(by, "volunteer-added")
        self._submit(lambda work: work.volunteers.add(by, deed, key, name, pin, role), done)

    def remove_volunteer(self, by: Pass, volunteer: str, done: Done[None] = nothing) -> None:
        """Somebody does not open the door any more; one coordinator always stays."""
        deed = self._did(by, "volunteer-removed")
        self._submit(lambda work: work.volunteers.remove(by, deed, volunteer), done)

    def change_pin(self, by: Pass, pin: str, new: str, done: Done[Unlocking]) -> None:
        """Another PIN for oneself; the present one is asked, as at the door."""
        deed = self._did(by, "pin-changed")
        self._submit(lambda work: work.inside.change_pin(by, pin, new, deed), done)

    def new_recovery_codes(self, by: Pass, done: Done[tuple[str, ...]]) -> None:
        """New recovery codes; the old ones open nothing any more."""
        deed = self._did(by, "codes-renewed")
        self._submit(lambda work: work.volunteers.new_codes(by, deed), done)

    def note_deed(self, by: Pass, deed: str, done: Done[None] = nothing) -> None:
        """A line in the volunteers' log for what storage does not see, such as ``card-printed``.

        Raises ``NotAllowedError`` here and now when it is no id of a deed.
        """
        if not is_id(deed):
            raise NotAllowedError("a deed is an id")
        note = self._did(by, deed)
        self._submit(lambda work: work.volunteers.note(by, note), done)

    def back_up(self, by: Pass, done: Done[None] = nothing) -> None:
        """Make a backup now, and check it."""
        self._submit(lambda work: work.volunteers.back_up(by, work.back_up), done)
