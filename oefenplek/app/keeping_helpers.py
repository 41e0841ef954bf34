"""What helpers ask of storage, as the screens ask it: the names of ``Store``, answered on the screens' thread."""

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

from oefenplek.domain.overview import Volunteer
from oefenplek.domain.people import Person
from oefenplek.domain.roles import Pass, Role, SetUp, Unlocking
from oefenplek.storage.reader import HelperReader
from oefenplek.storage.service import Store
from oefenplek.storage.states import Outcome

Result = TypeVar("Result")
Done: TypeAlias = Callable[[Outcome[Result]], None]


class KeepingForHelpers:
    """The door of the volunteers, and everything behind it. ``by`` is a pass; one that is not live gets ``REFUSED``."""

    _store: Store
    _back: Callable[[Callable[[Any], None]], Callable[[Any], None]]
    """Hands an answer over on the screens' thread."""

    def lock(self, door: Pass) -> None:
        """Close a door."""
        self._store.lock(door)

    def set_up(self, name: str, pin: str, done: Done[SetUp]) -> None:
        """Make the first volunteer, who is the coordinator; only while there is nobody."""
        self._store.set_up(name, pin, self._back(done))

    def unlock(self, number: int, pin: str, done: Done[Unlocking]) -> None:
        """Try the PIN of a number (0: of the only volunteer there is)."""
        self._store.unlock(number, pin, self._back(done))

    def recover(self, code: str, number: int, pin: str, done: Done[Unlocking]) -> None:
        """Try a recovery code; when it is right, ``pin`` is this number's PIN from now on."""
        self._store.recover(code, number, pin, self._back(done))

    def consult(self, by: Pass, question: Callable[[HelperReader], Result], done: Done[Result]) -> None:
        """Look something up behind the door."""
        self._store.consult(by, question, self._back(done))

    def enrol(self, by: Pass, animal: str, colour: str, code: tuple[str, ...], name: str, done: Done[Person]) -> None:
        """Make an account for somebody; a name is optional."""
        self._store.enrol(by, animal, colour, code, name, self._back(done))

    def name_person(self, by: Pass, who: str, name: str, done: Done[None]) -> None:
        """Give somebody a name, another one, or none."""
        self._store.name_person(by, who, name, self._back(done))

    def new_code(self, by: Pass, who: str, code: tuple[str, ...], done: Done[None]) -> None:
        """Give somebody another picture code."""
        self._store.new_code(by, who, code, self._back(done))

    def merge(self, by: Pass, who: str, into: str, done: Done[None]) -> None:
        """Make one of two tiles of one person, for good."""
        self._store.merge(by, who, into, self._back(done))

    def put_ready(self, by: Pass, who: str, what: str, done: Done[None]) -> None:
        """Put a lesson or a route ready for somebody."""
        self._store.put_ready(by, who, what, self._back(done))

    def put_away(self, by: Pass, who: str, what: str, done: Done[None]) -> None:
        """Put it away again."""
        self._store.put_away(by, who, what, self._back(done))

    def make_group(self, by: Pass, name: str, done: Done[str]) -> None:
        """Make a group; the answer is its id."""
        self._store.make_group(by, name, self._back(done))

    def name_group(self, by: Pass, group: str, name: str, done: Done[None]) -> None:
        """Call a group something else."""
        self._store.name_group(by, group, name, self._back(done))

    def end_group(self, by: Pass, group: str, done: Done[None]) -> None:
        """A group is over."""
        self._store.end_group(by, group, self._back(done))

    def join_group(self, by: Pass, group: str, who: str, done: Done[None]) -> None:
        """Somebody comes into a group."""
        self._store.join_group(by, group, who, self._back(done))

    def leave_group(self, by: Pass, group: str, who: str, done: Done[None]) -> None:
        """Somebody leaves a group."""
        self._store.leave_group(by, group, who, self._back(done))

    def group_lesson(self, by: Pass, group: str, lesson: str, wanted: bool, done: Done[None]) -> None:
        """Put a lesson ready for a group, or (not ``wanted``) away."""
        self._store.group_lesson(by, group, lesson, wanted, self._back(done))

    def add_volunteer(self, by: Pass, name: str, pin: str, done: Done[Volunteer], role: Role = Role.VOLUNTEER) -> None:
        """One more who may open the door."""
        self._store.add_volunteer(by, name, pin, self._back(done), role)

    def remove_volunteer(self, by: Pass, volunteer: str, done: Done[None]) -> None:
        """Somebody does not open the door any more."""
        self._store.remove_volunteer(by, volunteer, self._back(done))

    def change_pin(self, by: Pass, pin: str, new: str, done: Done[Unlocking]) -> None:
        """Another PIN for oneself; the present one is asked."""
        self._store.change_pin(by, pin, new, self._back(done))

    def new_recovery_codes(self, by: Pass, done: Done[tuple[str, ...]]) -> None:
        """New recovery codes; the old ones open nothing any more."""
        self._store.new_recovery_codes(by, self._back(done))

    def note_deed(self, by: Pass, deed: str, done: Done[None]) -> None:
        """A line in the volunteers' log."""
        self._store.note_deed(by, deed, self._back(done))

    def back_up(self, by: Pass, done: Done[None]) -> None:
        """Make a backup now, and check it."""
        self._store.back_up(by, self._back(done))
