"""Volunteer mode as long as it is open: who opened it, and closing it when nobody uses it any more."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from oefenplek.domain.roles import Pass

from .idle import Idle, Uptime, Waits, uptime
from .keeping import Keeping
from .wipe import windows

WAITS = Waits(ask=270, act=30, rest=270)
"""Five minutes without anybody; half a minute before, it is said."""
_LOOK = 5
_SLEPT = 20


def _nobody_rests() -> bool:
    return False


class Session(QObject):
    """Open from the right PIN until it is closed, until nobody did anything for five minutes, or until a sleep."""

    opened = Signal()
    closed = Signal()
    soon = Signal()
    """It closes in half a minute."""
    stirred = Signal()
    """It does not after all: somebody is there."""

    def __init__(self, parent: QObject, keeping: Keeping, now: Uptime = uptime, ticking: Uptime = uptime) -> None:
        super().__init__(parent)
        self._keeping, self._ticking, self._ticked = keeping, ticking, 0.0
        self._by: Pass | None = None
        self._idle = Idle(self, _nobody_rests, now, WAITS)
        self._idle.quiet.connect(self.soon)
        self._idle.gone.connect(self.close)
        self._idle.stirred.connect(self._somebody_is_there)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK * 1000)
        self._looking.timeout.connect(self.look_for_sleep)

    @property
    def by(self) -> Pass | None:
        """The pass of whoever opened it; without one it is closed."""
        return self._by

    @property
    def name(self) -> str:
        """The first name of whoever opened it."""
        return self._by.name if self._by else ""

    @property
    def idle(self) -> Idle:
        """What notices that nobody is there any more."""
        return self._idle

    def begin(self, door: Pass) -> None:
        """The PIN was right."""
        self._by, self._ticked = door, self._ticking()
        for window in windows():
            self._idle.watch(window)
        self._idle.begin()
        self._looking.start()
        self.opened.emit()

    @Slot()
    def close(self) -> None:
        """Whoever it was has left: the pass counts no longer."""
        door, self._by = self._by, None
        self._idle.end()
        for window in windows():
            self._idle.leave(window)
        self._looking.stop()
        if door is not None:
            self._keeping.lock(door)
            self.closed.emit()

    @Slot()
    def look_for_sleep(self) -> None:
        """Did the device sleep since the last look? Then nobody knows who sits here now."""
        before, self._ticked = self._ticked, self._ticking()
        if self._ticked - before > _LOOK + _SLEPT:
            self.close()

    @Slot()
    def _somebody_is_there(self) -> None:
        self._idle.begin()
        self.stirred.emit()
