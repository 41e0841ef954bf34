"""Between the screens and storage: answers come back on the screen's thread, and early words wait for storage."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from oefenplek.domain.log import Fact
from oefenplek.domain.people import Answer, Person
from oefenplek.storage.reader import Reader
from oefenplek.storage.service import Store
from oefenplek.storage.states import Outcome, State

from .keeping_helpers import KeepingForHelpers

Result = TypeVar("Result")


class Keeping(QObject, KeepingForHelpers):
    """Asks storage and hands each answer to whoever asked, on the thread of the screens."""

    stateChanged = Signal()
    _answered = Signal(object, object)
    _stated = Signal(object)

    def __init__(self, parent: QObject | None, make: Callable[[Callable[[State], None]], Store]) -> None:
        super().__init__(parent)
        self._answered.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._stated.connect(self._state_changed, Qt.ConnectionType.QueuedConnection)
        self._open = True
        self._store = make(self._state_from_thread)

    @property
    def store(self) -> Store:
        """The store itself."""
        return self._store

    @property
    def state(self) -> State:
        """How storage is doing."""
        return self._store.state

    def start(self) -> None:
        """Start storage; after the first frame, so that the first screen does not wait for it."""
        self._store.start()

    def record(self, fact: Fact, actor: str | None, done: Callable[[Outcome[str]], None]) -> None:
        """Keep a fact; ``done`` comes after the commit, or with the sentence that says why not."""
        self._store.record(fact, actor, self._back(done))

    def ask(self, question: Callable[[Reader], Result], done: Callable[[Outcome[Result]], None]) -> None:
        """Look something up."""
        self._store.ask(question, self._back(done))

    def create_person(
        self, animal: str, colour: str, code: tuple[str, ...], done: Callable[[Outcome[Person]], None], visit: str = ""
    ) -> None:
        """Make an account of an animal, a colour and a picture code; the guest's visit becomes theirs."""
        self._store.create_person(animal, colour, code, self._back(done), visit)

    def recognise(
        self, animal: str, colour: str, number: int, code: tuple[str, ...], done: Callable[[Outcome[Answer]], None]
    ) -> None:
        """Try a picture code of whoever has this animal, colour and number, or of nobody."""
        self._store.recognise(animal, colour, number, code, self._back(done))

    def erase_person(self, who: str, done: Callable[[Outcome[None]], None]) -> None:
        """Throw away everything about a person."""
        self._store.erase_person(who, self._back(done))

    def forget_name(self, who: str, done: Callable[[Outcome[None]], None]) -> None:
        """Take away the name that a helper wrote down: the person's own wish."""
        self._store.forget_name(who, self._back(done))

    def close(self) -> None:
        """Finish what was asked and close the database."""
        self._open = False
        self._store.close()

    def _back(self, done: Callable[[Any], None]) -> Callable[[Any], None]:
        def tell(outcome: Any) -> None:
            if self._open:
                self._answered.emit(done, outcome)

        return tell

    def _state_from_thread(self, state: State) -> None:
        if self._open:
            self._stated.emit(state)

    @Slot(object, object)
    def _hand_over(self, done: Callable[[Any], None], outcome: Any) -> None:
        done(outcome)

    @Slot(object)
    def _state_changed(self, _state: State) -> None:
        self.stateChanged.emit()
