"""Noticing that nobody is there any more: one clock that no wrong time misleads, and one timer that fires once."""

import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QSinglePointEvent
from PySide6.QtQuick import QQuickWindow

Uptime = Callable[[], float]

MINUTE = 60.0
JITTER = 8.0
"""Pixels that a mouse may tremble on its table without anybody being there."""

_PRESSES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletRelease,
}
_MOVES = {QEvent.Type.MouseMove, QEvent.Type.TabletMove}


class Waits(NamedTuple):
    """Seconds without anybody before we ask, seconds after that before we act, and seconds while somebody rests."""

    ask: float = 5 * MINUTE
    act: float = 5 * MINUTE
    rest: float = 30 * MINUTE


def uptime() -> float:
    """Seconds that only ever grow, those of a laptop that was closed included where the system counts them."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(boot) if boot is not None else time.monotonic()


class Idle(QObject):
    """Says when to ask *Bent u er nog?*, and when to take it that nobody is there.

    Input only notes the time; the timer, when it fires, looks how long ago that was and waits for the rest. When
    nothing is waited for, the first input begins it again. ``resting``: did somebody ask for a moment of rest?
    """

    quiet = Signal()
    """Nobody did anything for a while: ask."""
    gone = Signal()
    """Nobody answered either."""
    stirred = Signal()
    """Somebody did something after it was asked."""

    def __init__(
        self, parent: QObject, resting: Callable[[], bool], now: Uptime = uptime, waits: Waits | None = None
    ) -> None:
        super().__init__(parent)
        self._resting, self._now, self._waits = resting, now, waits or Waits()
        self._last = now()
        self._waiting = self._asking = False
        self._at = QPointF()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def watch(self, window: QQuickWindow) -> None:
        """Notice whatever somebody does in this window."""
        window.installEventFilter(self)

    def leave(self, window: QQuickWindow) -> None:
        """Notice no longer what is done in this window."""
        window.removeEventFilter(self)

    @property
    def asking(self) -> bool:
        """Was it asked whether somebody is there, without an answer yet?"""
        return self._asking

    def begin(self) -> None:
        """Somebody is there: begin to wait, from now."""
        self._waiting, self._asking, self._last = True, False, self._now()
        self._wait()

    def end(self) -> None:
        """Nobody is there: wait for nothing, until somebody does something."""
        self._waiting = self._asking = False
        self._timer.stop()

    @Slot()
    def again(self) -> None:
        """Something else lies on the screen: how long we wait may be another time now."""
        if self._waiting and not self._asking:
            self.begin()

    @Slot()
    def stir(self) -> None:
        """Something goes on without input: a sentence that is still being spoken."""
        if not self._asking:
            self._last = self._now()

    @Slot()
    def look(self) -> None:
        """Is it time to ask, or to act? Otherwise wait for the rest."""
        if not self._waiting:
            return
        if self._now() - self._last < self._patience():
            self._wait()
        elif self._asking:
            self._leave()
        elif self._now() - self._last >= self._patience() + self._waits.act:
            self._leave()  # the machine slept meanwhile
        else:
            self._asking, self._last = True, self._now()
            self._wait()
            self.quiet.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See what somebody does. After a night asleep the first touch wakes the start screen and does nothing else."""
        kind = event.type()
        if kind in _PRESSES or (kind in _MOVES and self._moved(event)):
            if not self._waiting:
                self.begin()
            elif self._now() - self._last >= self._patience() + (0 if self._asking else self._waits.act):
                self._timer.start(0)  # not from within the event: the screen that gets it would go away under it
                return True
            else:
                self._last = self._now()
                if self._asking:
                    self.stirred.emit()
        return False

    def _moved(self, event: QEvent) -> bool:
        if not isinstance(event, QSinglePointEvent):
            return True
        if (event.globalPosition() - self._at).manhattanLength() < JITTER:
            return False
        self._at = event.globalPosition()
        return True

    def _patience(self) -> float:
        if self._asking:
            return self._waits.act
        return self._waits.rest if self._resting() else self._waits.ask

    def _wait(self) -> None:
        left = self._patience() - (self._now() - self._last)
        self._timer.start(max(1, round(1000 * left)))

    def _leave(self) -> None:
        self.end()
        self.gone.emit()
