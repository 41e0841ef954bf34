"""Unlocking: the door of volunteer mode lies over whatever screen it was asked for at."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.app.keeping import Keeping
from oefenplek.domain.roles import Pass
from oefenplek.domain.roles import Unlocking as Answer
from oefenplek.screens.unlock.gate import Tried
from oefenplek.screens.unlock.view_model import UnlockViewModel
from oefenplek.storage.states import Outcome

PATIENCE = 5 * 60_000
"""Milliseconds after which a door at which nobody types goes away."""


class Unlocking(QObject):
    """Opens the door; ``close`` leads back, ``set_up`` to the first start."""

    def __init__(self, desk: Desk, roads: Roads, close: Callable[[], None], set_up: Callable[[], None]) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._close, self._set_up = desk, roads, close, set_up
        self._turn = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._nobody_types)
        desk.parts.root.helpAsked.connect(self._asked)

    @Slot()
    def _asked(self) -> None:
        """The corner was held, or its key pressed: beside a lesson that opens the helper's strip, elsewhere this."""
        root = self._desk.parts.root
        if not root.helped and not root.covered:
            self.open()

    def open(self) -> None:
        """Ask who may open it, then show it. A session that is open already needs no door."""
        desk = self._desk
        if desk.session.by is not None:
            self._roads.open_volunteer()
            return
        turn = desk.choose()
        desk.keeping.ask(lambda reader: reader.doors(), lambda outcome: self._show(turn, outcome))

    def _show(self, turn: int, outcome: Outcome[tuple[int, ...]]) -> None:
        desk, parts = self._desk, self._desk.parts
        if desk.turn != turn:
            return
        parts.reader.stop()
        desk.begin_over()
        gate = StorageGate(desk.keeping, self._opened, desk.turn, lambda: desk.turn)
        numbers, trouble = outcome.value or (), outcome.sentence
        door = UnlockViewModel(self, parts.reader, parts.language, gate, numbers, trouble)
        door.left.connect(self._close)
        door.setUpChosen.connect(self._set_up)
        door.changed.connect(self._patience.start)
        desk.show("oefenplek.screens.unlock", "UnlockScreen", door)
        self._turn = desk.turn
        self._patience.start()

    @Slot()
    def _nobody_types(self) -> None:
        """Somebody asked for the door and left: what stood there comes back."""
        if self._desk.turn == self._turn and self._desk.session.by is None:
            self._close()

    def _opened(self, door: Pass) -> None:
        self._desk.session.begin(door)
        self._roads.open_volunteer()


class StorageGate:
    """Storage as the door sees it; whoever is not there any more gets no answer."""

    def __init__(self, keeping: Keeping, opened: Callable[[Pass], None], turn: int, now: Callable[[], int]) -> None:
        self._keeping, self._opened, self._turn, self._now = keeping, opened, turn, now

    def try_pin(self, number: int, pin: str, done: Callable[[Tried], None]) -> None:
        """Try a PIN."""
        self._keeping.unlock(number, pin, lambda outcome: self._answered(outcome, done))

    def recover(self, code: str, number: int, pin: str, done: Callable[[Tried], None]) -> None:
        """Have this PIN from now on, by a recovery code."""
        self._keeping.recover(code, number, pin, lambda outcome: self._answered(outcome, done))

    def _answered(self, outcome: Outcome[Answer], done: Callable[[Tried], None]) -> None:
        answer = outcome.value
        if self._now() != self._turn:
            if answer is not None and answer.door is not None:
                self._keeping.lock(answer.door)  # nobody waits for it any more
            return
        if answer is None:
            done(Tried(False, sentence=outcome.sentence))
            return
        done(Tried(answer.right, answer.wait))
        if answer.door is not None:
            self._opened(answer.door)
