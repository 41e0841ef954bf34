"""The clock on the wall: the time, and the greeting that fits it. It moves once a minute and not in between."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from .words import greeting


class Wall(QObject):
    """Looks at the clock when a minute begins."""

    minuteChanged = Signal()
    greetingChanged = Signal()

    def __init__(self, parent: QObject, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._now = now
        self._hello = greeting(now().time())
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.tick)
        self._wait()

    @property
    def time(self) -> str:
        """The time, in hours and minutes."""
        return self._now().strftime("%H:%M")

    @property
    def hello(self) -> str:
        """The greeting of this hour, untranslated."""
        return self._hello

    @property
    def waits(self) -> int:
        """In how many milliseconds it looks again."""
        return self._minute.interval()

    @Slot()
    def tick(self) -> None:
        """A minute begins."""
        self._wait()
        self.minuteChanged.emit()
        fits_now = greeting(self._now().time())
        if fits_now != self._hello:
            self._hello = fits_now
            self.greetingChanged.emit()

    def _wait(self) -> None:
        now = self._now()
        self._minute.start(60_000 - now.second * 1000 - now.microsecond // 1000)
