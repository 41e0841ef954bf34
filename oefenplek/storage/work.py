"""What the storage thread does: it owns the open database. Imported there, for SQLAlchemy takes a third of a second."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from oefenplek.domain.people import Answer, Person

from . import database, people, scrub
from .acts_groups import GroupActs
from .acts_people import PeopleActs
from .acts_volunteers import VolunteerActs
from .ballast import Ballast
from .clock import Clock
from .copies import Copies
from .doorkeeper import Doorkeeper
from .hashing import Hasher
from .inside import Inside
from .instance import Instance
from .ledger import Ledger
from .locks import Locks
from .notes import Note
from .opening import Opened, look_only, open_folder
from .queries import Queries
from .reader import Reader
from .states import ELSEWHERE, NOT_NOW, TIGHT, CannotSaveError, Outcome, SentenceError, State, Status
from .trouble import DATABASE_ERRORS, is_full, state_after

Result = TypeVar("Result")
TRY_AGAIN = 10.0
"""Seconds before an unwritable folder is tried again."""


class Work:
    """The open database and everything that is done with it."""

    def __init__(
        self, folder: Path, clock: Clock, instance: Instance, spare: int, hasher: Hasher | None = None
    ) -> None:
        self._folder, self._clock, self._instance = folder, clock, instance
        self._path = folder / database.NAME
        self._ballast = Ballast(folder, spare)
        keeper, self._locks = Doorkeeper(clock.uptime), Locks(hasher)
        self._recogniser = people.Recogniser(keeper, self._locks)
        self.inside = Inside(self, keeper, self._locks)
        self.people = PeopleActs(self.inside, self._locks)
        self.groups = GroupActs(self.inside)
        self.volunteers = VolunteerActs(self.inside, self._locks)
        self._opened = Opened(None, State(Status.OPENING))
        self._file: tuple[int, int] | None = None
        self._tried_at = clock.uptime()
        self._copies = Copies(folder, clock)
        self._tight = False

    @property
    def state(self) -> State:
        """How it goes now."""
        state = self._opened.state
        return replace(state, tight=True, sentence=state.sentence or TIGHT) if self._tight else state

    def open(self) -> None:
        """Claim the folder and open what is in it."""
        self._tried_at = self._clock.uptime()
        self._opened = self._open()
        if self._opened.ledger and self._opened.state.saves:
            self._file = database.identity(self._path)
            self._copies.opened(self._opened.ledger)

    def _open(self) -> Opened:
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        try:
            if not self._instance.claim():
                return Opened(None, State(Status.ELSEWHERE, ELSEWHERE))
        except OSError as error:
            if not is_full(error):
                return look_only(self._path, State(Status.READ_ONLY, NOT_NOW))
        try:
            opened = self._with_room(self._open_folder)
            if opened.state == State(Status.READ_ONLY, NOT_NOW) and self._ballast.is_needed():
                return self._with_more_room(opened)
        except (*DATABASE_ERRORS, OSError) as error:
            return look_only(self._path, state_after(error))
        return opened

    def _open_folder(self) -> Opened:
        return open_folder(self._folder, self._clock.now())

    def _with_more_room(self, opened: Opened) -> Opened:
        if not self._ballast.give_up():
            return opened
        if opened.ledger:
            opened.ledger.close()
        self._tight = True
        return self._open_folder()

    def record(self, note: Note) -> Outcome[str]:
        """Write a fact; ok only after it stands on the disk."""
        return self.write(lambda ledger: ledger.note(note))

    def create_person(
        self, note: Note, looks: tuple[str, str], code: tuple[str, ...], adopting: Note | None = None
    ) -> Outcome[Person]:
        """Make an account, and give it what was done in this visit, all at once."""

        def create(ledger: Ledger) -> Person:
            made = people.create(ledger, self._locks, note, looks, code)
            if adopting is not None:
                ledger.note(adopting)
            return made

        return self.write(create)

    def erase_person(self, note: Note) -> Outcome[None]:
        """Throw away everything about a person."""

        def erase(ledger: Ledger) -> None:
            ledger.write(lambda open_: people.erase(open_, note))
            scrub.empty_side_file(ledger)

        return self.do(erase)

    def scrub(self) -> None:
        """Take whoever was erased out of the backups as well; when that does not work out now, later."""
        if ledger := self._writable():
            self._copies.scrub(ledger)

    def back_up(self) -> Outcome[None]:
        """Make a backup now, and check it."""
        ledger = self._writable()
        return self._copies.back_up(ledger) if ledger else Outcome(sentence=self._opened.state.sentence or NOT_NOW)

    def verify(self, who: str, code: tuple[str, ...]) -> Outcome[Answer]:
        """Try a picture code. Without a counter on the disk nothing is tried."""
        return self.do(lambda ledger: self._recogniser.verify(ledger, who, code))

    def recognise(self, looks: tuple[str, str], number: int, code: tuple[str, ...]) -> Outcome[Answer]:
        """Try a picture code of whoever has this animal, colour and number, or of nobody."""
        return self.do(lambda ledger: self._recogniser.recognise(ledger, looks, number, code))

    def ask(self, question: Callable[[Reader], Result]) -> Outcome[Result]:
        """Look something up."""
        return self.look(lambda ledger: question(Queries(ledger)))

    def look(self, work: Callable[[Ledger], Result]) -> Outcome[Result]:
        """Do work that looks only; also while nothing can be kept."""
        ledger = self._opened.ledger
        if ledger is None:
            return Outcome(sentence=self.state.sentence or NOT_NOW)
        try:
            return Outcome(ledger.read(work))
        except SentenceError as error:
            return Outcome(sentence=error.sentence)
        except DATABASE_ERRORS:
            return Outcome(sentence=NOT_NOW)

    def write(self, work: Callable[[Ledger], Result]) -> Outcome[Result]:
        """Do work in one transaction."""
        return self.do(lambda ledger: ledger.write(work))

    def do(self, work: Callable[[Ledger], Result]) -> Outcome[Result]:
        """Do work that begins its own transactions."""
        if not self._opened.state.saves and self._worth_trying():
            self.close_database()
            self.open()
        ledger = self._writable()
        if ledger is None:
            return Outcome(sentence=self._opened.state.sentence or NOT_NOW)
        try:
            value = self._with_room(lambda: work(ledger))
            self._still_there()
            return Outcome(value)
        except (*DATABASE_ERRORS, OSError, CannotSaveError) as error:
            self._fall_back(error.state if isinstance(error, CannotSaveError) else state_after(error))
            return Outcome(sentence=self._opened.state.sentence)
        except SentenceError as error:
            return Outcome(sentence=error.sentence)
        except ValueError:
            return Outcome(sentence=NOT_NOW)

    def _with_room(self, work: Callable[[], Result]) -> Result:
        """Do it; when the disk is full, give up the spare room and do it once more."""
        try:
            return work()
        except (*DATABASE_ERRORS, OSError) as error:
            if not is_full(error) or not self._ballast.give_up():
                raise
            self._tight = True
            return work()

    def _still_there(self) -> None:
        """A file that was deleted or swapped under us takes writes without a word; they are not kept."""
        if database.identity(self._path) != self._file:
            raise CannotSaveError(State(Status.READ_ONLY, NOT_NOW))

    def _fall_back(self, state: State) -> None:
        self.close_database()
        self._tried_at = self._clock.uptime()
        self._opened = look_only(self._path, state)

    def _worth_trying(self) -> bool:
        waited = self._clock.uptime() - self._tried_at >= TRY_AGAIN
        return waited and self._opened.state == State(Status.READ_ONLY, NOT_NOW)

    def idle(self) -> None:
        """What waits until nobody asks for anything: spare room and backups."""
        if ledger := self._writable():
            self._tight = not self._ballast.fill() and self._tight
            self._copies.idle(ledger, room=not self._tight)
            self._go_on_comparing()

    def _go_on_comparing(self) -> None:
        """Should a piece fail, the rest is left: half a log says nothing. At the next start it is due again."""
        if comparing := self._opened.comparing:
            self._opened = replace(self._opened, comparing=None)
            if not comparing.go_on(self._clock.now()):
                self._opened = replace(self._opened, comparing=comparing)

    def _writable(self) -> Ledger | None:
        return self._opened.ledger if self._opened.state.saves else None

    def close_database(self) -> None:
        """Close the database, whatever state it is in."""
        if self._opened.ledger:
            with suppress(*DATABASE_ERRORS):
                self._opened.ledger.close()
        self._opened = Opened(None, self._opened.state)

    def close(self) -> None:
        """Close and give the folder back."""
        self.close_database()
        self._instance.release()
