"""Plays acts on the stage one by one: the hand goes there, rests, and then it happens."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from oefenplek.domain.actions import Action


@dataclass(frozen=True, slots=True)
class Pace:
    """Milliseconds: how long the hand rests at a place before the act, and how long the result stands."""

    rest: int = 1600
    look: int = 1200


class Demonstration(QObject):
    """One demonstration at a time; ``stop`` ends it at once."""

    def __init__(
        self,
        parent: QObject,
        pace: Pace,
        show: Callable[[Action], None],
        ended: Callable[[], None],
        busy: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._pace, self._show, self._ended, self._busy = pace, show, ended, busy
        self._left: list[Action] = []
        self._held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._act)

    def play(self, actions: tuple[Action, ...]) -> None:
        """Play these acts; the first place is shown at once."""
        self._left = list(actions)
        self._timer.start(self._pace.rest)

    def stop(self) -> None:
        """Play no more."""
        self._left.clear()
        self._held = False
        self._timer.stop()

    def hold(self) -> None:
        """Wait, in the middle if need be."""
        self._held = self._held or self._timer.isActive()
        self._timer.stop()

    def go_on(self) -> None:
        """Play on from where it waited."""
        if self._held:
            self._held = False
            self._timer.start(self._pace.rest)

    @Slot()
    def _act(self) -> None:
        if self._busy():  # somebody on the stage is speaking: they are heard out
            self._timer.start(self._pace.rest)
            return
        if not self._left:
            self._ended()
            return
        self._show(self._left.pop(0))
        self._timer.start(self._pace.rest if self._left else self._pace.rest + self._pace.look)
