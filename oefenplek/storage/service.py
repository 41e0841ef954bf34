"""The store as the app uses it: one thread that owns the database, questions and answers by callback, nothing blocks.

Callbacks come on the storage thread. Importing this module loads no SQL; the thread does that when it starts.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from oefenplek.domain.log import Fact, PersonCreated, PersonErased, VisitAdopted, payload
from oefenplek.domain.people import Answer, Person

from .ballast import SIZE
from .clock import Clock, SystemClock
from .ids import new_id
from .instance import Instance
from .reader import Reader
from .states import NOT_NOW, Outcome, State, Status

if TYPE_CHECKING:
    from .log import Note
    from .work import Work

Result = TypeVar("Result")
Done = Callable[[Outcome[Result]], None]
_IDLE_AFTER = 1.0
_LOG = logging.getLogger(__name__)


def _nothing(_: object) -> None:
    """Nobody wants to know."""


class Store:
    """Keeps what is recorded in one data folder, and says so only when it stands on the disk."""

    def __init__(
        self,
        folder: Path,
        clock: Clock | None = None,
        on_state: Callable[[State], None] = _nothing,
        instance: Instance | None = None,
        spare: int = SIZE,
    ) -> None:
        self._folder, self._clock, self._on_state, self._spare = folder, clock or SystemClock(), on_state, spare
        self._instance = instance or Instance(folder)
        self._jobs: SimpleQueue[Callable[[Work | None], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="storage", daemon=True)
        self._state = State(Status.OPENING)
        self._closing = threading.Lock()
        self._closed = False

    @property
    def state(self) -> State:
        """How storage is doing (from any thread)."""
        return self._state

    def start(self) -> None:
        """Start the storage thread; call it after the first frame is on the screen."""
        self._thread.start()

    def new_visit(self) -> str:
        """An id for a visit."""
        return new_id(self._clock.now())

    def record(self, fact: Fact, actor: str | None = None, done: Done[str] = _nothing) -> str:
        """Keep a fact; ``done`` comes after the commit. Returns the event's id at once.

        Raises ``NotAllowedError`` here and now when a value may not be kept: that is a mistake in the program.
        """
        payload(fact)
        key, at = self._stamp()
        self._submit(lambda work: work.record(_note(key, actor, at, fact)), done)
        return key

    def ask(self, question: Callable[[Reader], Result], done: Done[Result]) -> None:
        """Look something up: ``store.ask(lambda r: r.finished_on("2026-05-04"), done)``."""
        self._submit(lambda work: work.ask(question), done)

    def create_person(
        self, animal: str, colour: str, code: tuple[str, ...], done: Done[Person], visit: str = ""
    ) -> str:
        """Make an account; returns the person's id at once. What was done in the guest's ``visit`` becomes theirs."""
        key, at = self._stamp()
        who = new_id(self._clock.now())
        note, adopting = (key, who, at, PersonCreated(who)), (self._stamp()[0], who, at, VisitAdopted(visit))

        def create(work: "Work") -> Outcome[Person]:
            return work.create_person(_note(*note), animal, colour, code, _note(*adopting) if visit else None)

        self._submit(create, done)
        return who

    def erase_person(self, who: str, done: Done[None] = _nothing) -> None:
        """*Alles over mij weggooien*."""
        key, at = self._stamp()
        self._submit(lambda work: work.erase_person(_note(key, None, at, PersonErased(who))), done)

    def verify(self, who: str, code: tuple[str, ...], done: Done[Answer]) -> None:
        """Try a picture code; five tries, then growing waits."""
        self._submit(lambda work: work.verify(who, code), done)

    def recognise(self, animal: str, colour: str, number: int, code: tuple[str, ...], done: Done[Answer]) -> None:
        """Try a code of whoever has this animal, colour and number (0: not asked for); alike when nobody has."""
        self._submit(lambda work: work.recognise(animal, colour, number, code), done)

    def close(self) -> None:
        """Finish what was asked, close the database, wait for the thread. May be called twice."""
        with self._closing:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _stamp(self) -> tuple[str, str]:
        now = self._clock.now()
        return new_id(now), now.isoformat(timespec="milliseconds")

    def _submit(self, job: "Callable[[Work], Outcome[Result]]", done: Done[Result]) -> None:
        def run(work: "Work | None") -> None:
            outcome: Outcome[Result] = Outcome(sentence=NOT_NOW)
            try:
                outcome = job(work) if work else outcome
            finally:
                self._follow(work)
                _tell(done, outcome)

        with self._closing:
            if not self._closed:
                self._jobs.put(run)
                return
        _tell(done, Outcome(sentence=NOT_NOW))

    def _follow(self, work: "Work | None") -> None:
        state = work.state if work else State(Status.FAILED, NOT_NOW)
        if state != self._state:
            self._state = state
            _tell(self._on_state, state)

    def _run(self) -> None:
        work = self._open()
        self._follow(work)
        while True:
            try:
                job = self._jobs.get(timeout=_IDLE_AFTER)
            except Empty:
                self._idle(work)
                continue
            if job is None:
                break
            with _survived("storage could not do this"):
                job(work)
        with _survived("storage could not close"):
            if work:
                work.close()
        self._instance.release()
        self._state = State(Status.CLOSED)

    def _idle(self, work: "Work | None") -> None:
        with _survived("storage could not tidy up"):
            if work:
                work.idle()
        self._follow(work)

    def _open(self) -> "Work | None":
        try:
            from inspect import iscoroutine

            from oefenplek.later import leave

            leave("asyncio", iscoroutine=iscoroutine)  # SQLAlchemy can wait for others in turn; nothing here does
            from .work import Work  # SQLAlchemy: here, not before the first frame

            work = Work(self._folder, self._clock, self._instance, self._spare)
            work.open()
        except Exception:  # noqa: BLE001 - practising goes on, whatever is wrong with storage
            _LOG.exception("storage could not start")
            return None
        return work


def _note(key: str, actor: str | None, at: str, fact: Fact) -> "Note":
    from .log import Note  # on the storage thread, where it is loaded already

    return Note(key, actor, at, fact)


def _tell(callback: Callable[[Result], object], value: Result) -> None:
    with _survived("a callback of storage failed"):
        callback(value)


@contextmanager
def _survived(what: str) -> Iterator[None]:
    """A mistake in one job may not end the thread that keeps everyone's work."""
    try:
        yield
    except Exception:  # noqa: BLE001 - that is what this is for
        _LOG.exception(what)
