"""The animals that keep a guest's place for half an hour. They stand in memory only: lesson and step, nobody's name."""

import random
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from oefenplek.domain.tokens import WAITS, Token, free_animal, waiting


class Tokens(QObject):
    """Gives an animal, and forgets its place when the time is over. ``now`` is a clock that only grows."""

    changed = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float]) -> None:
        super().__init__(parent)
        self._now = now
        self._tokens: tuple[Token, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def newest(self) -> Token | None:
        """The place that was left last."""
        return next(iter(waiting(self._tokens, self._now())), None)

    def animal(self) -> str:
        """An animal for the next one who walks away."""
        return free_animal(waiting(self._tokens, self._now()), random.SystemRandom().choice)

    def give(self, animal: str, lesson: str, step: str) -> None:
        """Let this animal keep a place."""
        self._keep((*self._tokens, Token(animal, lesson, step, self._now())))

    def take(self) -> Token | None:
        """Somebody comes back for the place that was left last."""
        token = self.newest
        self._keep(tuple(other for other in self._tokens if other is not token))
        return token

    @Slot()
    def look(self) -> None:
        """Forget what was kept long enough."""
        self._keep(self._tokens)

    def _keep(self, tokens: tuple[Token, ...]) -> None:
        before, now = self._tokens, self._now()
        self._tokens = waiting(tokens, now)
        if self._tokens:
            self._timer.start(max(1, round(1000 * (self._tokens[-1].since + WAITS - now))))
        else:
            self._timer.stop()
        if before != self._tokens:
            self.changed.emit()
