"""The storage thread: it owns the database; questions and answers by callback, nothing blocks.

Callbacks come on the storage thread. Importing this module loads no SQL; the thread does that when it starts.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from oefenplek.domain.log import Fact

from .ballast import SIZE
from .clock import Clock, SystemClock
from .hashing import Hasher
from .ids import new_id
from .instance import Instance
from .notes import Note, Stamp
from .states import NOT_NOW, Outcome, State, Status

if TYPE_CHECKING:
    from .work import Work

Result = TypeVar("Result")
Done: TypeAlias = Callable[[Outcome[Result]], None]
_IDLE_AFTER = 1.0
_LOG = logging.getLogger(__name__)


def nothing(_: object) -> None:
    """Nobody wants to know."""


class Engine:
    """Owns the storage thread: takes jobs, does them one after the other, tells what became of each."""

    def __init__(
        self,
        folder: Path,
        clock: Clock | None = None,
        on_state: Callable[[State], None] = nothing,
        instance: Instance | None = None,
        spare: int = SIZE,
        hasher: Hasher | None = None,
    ) -> None:
        self._folder, self._clock, self._on_state, self._spare = folder, clock or SystemClock(), on_state, spare
        self._hasher = hasher
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

    def close(self) -> None:
        """Finish what was asked, close the database, wait for the thread. May be called twice."""
        with self._closing:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _stamp(self) -> Stamp:
        now = self._clock.now()
        return Stamp(new_id(now), now.isoformat(timespec="milliseconds"))

    def _note(self, fact: Fact, actor: str | None = None) -> Note:
        return self._stamp().note(fact, actor)

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

            work = Work(self._folder, self._clock, self._instance, self._spare, self._hasher)
            work.open()
        except Exception:  # noqa: BLE001 - practising goes on, whatever is wrong with storage
            _LOG.exception("storage could not start")
            return None
        return work


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
