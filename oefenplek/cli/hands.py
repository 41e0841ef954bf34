"""Hands that use the real interface: they look for a place on the screen and press, hold or type there.

Only real pointer and key events are sent; nothing calls the model.
"""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from oefenplek.ui.device.places import find, reveal, shown

LOOKS = 3
"""So often a place is brought into view before it is taken not to be there."""
ARRANGING = 0.3
"""Seconds at most that a screen is given to stand still."""


class NotThere(Exception):
    """A place that should be on the screen is not there."""


class Hands:
    """A pointer and a keyboard on one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window, self._frames = window, 0

        def framed() -> None:
            self._frames += 1

        window.afterAnimating.connect(framed)
        self.finger: Callable[[QPoint], None] | None = None
        """How a finger presses, where fingers do it; ``None``: the mouse does."""

    def wait(self, until: Callable[[], bool], seconds: float = 15) -> bool:
        """Let the app go on until something is so; False when it did not become so in time."""
        end = time.monotonic() + seconds
        while not until():
            if time.monotonic() > end:
                return False
            settle(20)
        return True

    def rest(self, seconds: float) -> None:
        """Let the app go on for a while."""
        self.wait(lambda: False, seconds)

    def frames(self, count: int = 2) -> None:
        """Let so many frames be drawn: what was asked of the screen before is arranged then."""
        end, last = time.monotonic() + ARRANGING, self._frames + count
        while self._frames < last and time.monotonic() < end:
            self._window.update()
            settle(1)

    def sees(self, place: str) -> bool:
        """Is this place on the screen?"""
        return self._item(place) is not None

    def press(self, place: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Press a place once, after bringing it into view."""
        point = self._point(place)
        if self.finger is not None and button == Qt.MouseButton.LeftButton:
            self.finger(point)
        else:
            QTest.mouseClick(self._window, button, Qt.KeyboardModifier.NoModifier, point)
        settle()

    def hold(self, place: str, milliseconds: int = 900) -> None:
        """Press a place and keep pressing for a while."""
        point = self._point(place)
        QTest.mousePress(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        self.rest(milliseconds / 1000)
        QTest.mouseRelease(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        settle()

    def type(self, place: str, text: str) -> None:
        """Press a field and type: what stands there is replaced."""
        self.press(place)
        self._key(Qt.Key.Key_A, "", Qt.KeyboardModifier.ControlModifier)
        for letter in text:
            key = (
                Qt.Key.Key_Return if letter == "\n" else Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key(0)
            )
            self._key(key, letter)
        settle()

    def key(self, key: Qt.Key) -> None:
        """Press one key."""
        self._key(key, "")

    def picture(self, file: Path) -> None:
        """Save what is on the screen."""
        settle(30)
        if not self._window.grabWindow().save(str(file)):
            raise OSError(f"{file}: cannot be written")

    def _key(self, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QGuiApplication.focusObject() or self._window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))
        settle()

    def _item(self, place: str) -> QQuickItem | None:
        return find(self._window.contentItem(), place)

    def area(self, place: str) -> QRectF:
        """The part of a place that can be seen."""
        item = self._item(place)
        return shown(item) if item is not None else QRectF()

    def point(self, place: str) -> QPoint:
        """The middle of a place, after bringing it into view."""
        return self._point(place)

    def _point(self, place: str) -> QPoint:
        if not self.wait(lambda: self._item(place) is not None, 5):
            raise NotThere(place)
        for _ in range(LOOKS):
            seen = self._brought(place)
            if not seen.isEmpty():
                return QPointF(seen.center()).toPoint()
        raise NotThere(f"{place} cannot be seen")

    def _brought(self, place: str) -> QRectF:
        """Bring a place into view; a screen that just came may still arrange itself."""
        item = self._item(place)
        if item is None:
            raise NotThere(place)
        reveal(item)
        end, stood = time.monotonic() + ARRANGING, QRectF()
        self.frames()
        while (stands := shown(item)) != stood and time.monotonic() < end:
            stood = stands
            self.frames(1)
        return stands.intersected(QRectF(0, 0, self._window.width(), self._window.height()))


def settle(milliseconds: int = 0) -> None:
    """Let Qt do what is waiting."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, max(milliseconds, 5))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if milliseconds:
        time.sleep(min(milliseconds, 5) / 1000)
