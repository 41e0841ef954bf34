"""Hands that do everything as a person does: they scroll to what is out of sight, and turn to the other view.

Nothing is moved for them. How a point is pressed and how a scroll is made is each one's own: a finger, or a mouse.
"""

import subprocess
import time
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from oefenplek.cli.hands import Hands, NotThere, settle
from oefenplek.cli.screen_keys import type_on_screen
from oefenplek.ui.device.places import at, box, find, is_scroller, shown

VIEWS = ("lesson/practise", "lesson/explanation")
"""The two views of a lesson whose sheet and device do not fit beside each other."""
MOST_SCROLLS = 60
NEAR = 80
"""Pixels within which two presses may be one double press."""
PAUSE = 0.6
"""Seconds after which they are not."""
ENOUGH = 0.6
"""The part of a thing that has to be in sight before it is pressed."""


class SteadyHands(Hands):
    """Hands that see."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.screen = window
        self._last, self._again_at = QPoint(), 0.0

    def tap(self, point: QPoint) -> None:
        """Press a point of the window."""
        raise NotImplementedError

    def scroll(self, area: QRectF, down: bool) -> None:
        """Move what is in this part of the window a little."""
        raise NotImplementedError

    def press(self, place: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Press a place once, after bringing it into view."""
        if button != Qt.MouseButton.LeftButton:
            raise NotThere(f"{place}: these hands have one button")
        point = self._point(place)
        if not place.startswith("key/"):
            self._calm(point)
        self.tap(point)

    def _calm(self, point: QPoint) -> None:
        """Not so soon after the press before that the two are taken for one double one."""
        left = self._again_at - time.monotonic()
        if left > 0 and (point - self._last).manhattanLength() < NEAR:
            self.rest(left)
        self._last, self._again_at = point, time.monotonic() + PAUSE

    def _point(self, place: str) -> QPoint:
        self._turn_to(place)
        for _ in range(MOST_SCROLLS):
            item = find(self.screen.contentItem(), place)
            if item is None:
                raise NotThere(place)
            area = _scroller(item)
            seen = shown(item).intersected(QRectF(0, 0, self.screen.width(), self.screen.height()))
            room = min(item.height(), area.height() if area is not None else item.height())
            spot = self._free(item, seen) if seen.height() >= ENOUGH * room else None
            if spot is not None:
                return spot.toPoint()
            if area is None:
                raise NotThere(f"{place} cannot be seen, and nothing there scrolls")
            self.scroll(shown(area), down=box(item).center().y() > box(area).center().y())
            self.rest(0.1)
        raise NotThere(f"{place} does not come into sight")

    def _free(self, item: QQuickItem, seen: QRectF) -> QPointF | None:
        """A point of it over which nothing else lies: its middle, or else one beside that."""
        for across, along in ((0.5, 0.5), (0.2, 0.5), (0.5, 0.2), (0.2, 0.2), (0.8, 0.2)):
            spot = QPointF(seen.x() + across * seen.width(), seen.y() + along * seen.height())
            top = at(self.screen.contentItem(), spot)
            if top is not None and (top is item or item.isAncestorOf(top)):
                return spot
        return None

    def _turn_to(self, place: str) -> None:
        """Wait for a place; when it is not on this view of the lesson, look on the other."""
        if self.wait(lambda: self.sees(place), 1):
            return
        for view in VIEWS:
            if self.sees(view):
                self.press(view)
                if self.wait(lambda: self.sees(place), 1):
                    return
        if not self.wait(lambda: self.sees(place), 5):
            raise NotThere(place)


def _scroller(item: QQuickItem) -> QQuickItem | None:
    """What has to be scrolled to see more of an item: the nearest around it that is longer than its place."""
    around = item.parentItem()
    while around is not None:
        if is_scroller(around) and float(around.property("contentHeight")) > around.height() + 1:
            return around
        around = around.parentItem()
    return None


class TouchHands(SteadyHands):
    """A finger, and the keyboard on the screen."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._finger = QTest.createTouchDevice()

    def tap(self, point: QPoint) -> None:
        """Touch and lift."""
        self._down(point)
        self._up(point)

    def hold(self, place: str, milliseconds: int = 900) -> None:
        """Touch and keep touching for a while."""
        point = self._point(place)
        self._down(point)
        self.rest(milliseconds / 1000)
        self._up(point)

    def type(self, place: str, text: str) -> None:
        """Touch a field and type on the screen."""
        self.press(place)
        if not self.wait(lambda: self.sees("key/hide"), 5):
            raise NotThere(f"the keyboard does not come for {place}")
        self.rest(0.1)
        type_on_screen(self, text)

    def scroll(self, area: QRectF, down: bool) -> None:
        """Swipe over a third of it, and rest before lifting, so that nothing goes on by itself."""
        start = area.center()
        step = QPointF(0, (-1 if down else 1) * area.height() / 3 / 8)
        self._down(start.toPoint())
        for part in range(1, 9):
            self._touch().move(0, (start + step * part).toPoint(), self.screen).commit()
            self.rest(0.02)
        self.rest(0.2)
        self._up((start + step * 8).toPoint())

    def _touch(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.screen, self._finger)

    def _down(self, point: QPoint) -> None:
        self._touch().press(0, point, self.screen).commit()
        settle()

    def _up(self, point: QPoint) -> None:
        self._touch().release(0, point, self.screen).commit()
        settle()


class MouseHands(SteadyHands):
    """The real mouse and keys of a virtual screen, moved by ``xdotool``."""

    def tap(self, point: QPoint) -> None:
        """Move there and click."""
        self._move(point)
        xdotool("click", "1")
        settle(30)
        self.rest(0.05)

    def hold(self, place: str, milliseconds: int = 900) -> None:
        """Click and keep the button down for a while."""
        self._move(self._point(place))
        xdotool("mousedown", "1")
        self.rest(milliseconds / 1000)
        xdotool("mouseup", "1")
        settle(30)

    def type(self, place: str, text: str) -> None:
        """Click in a field and type: what stands there is replaced."""
        self.press(place)
        strike("ctrl+a")
        for letter in text:
            strike("Return" if letter == "\n" else letter)
            settle(10)

    def scroll(self, area: QRectF, down: bool) -> None:
        """Turn the wheel over it."""
        self._move(area.center().toPoint())
        xdotool("click", "5" if down else "4")
        self.rest(0.1)

    def _move(self, point: QPoint) -> None:
        at = self.screen.mapToGlobal(point)
        xdotool("mousemove", str(at.x()), str(at.y()))
        settle(30)


def xdotool(*command: str) -> None:
    """Move the mouse or strike keys of the screen that ``DISPLAY`` names."""
    subprocess.run(["xdotool", *command], check=True, timeout=20)


def strike(name: str) -> None:
    """Strike one key: a name such as ``Tab`` or ``ctrl+a``, or a letter as it is written."""
    if len(name) == 1:
        xdotool("type", "--", name)
    else:
        xdotool("key", name)


def keep_picture(hands: Hands, folder: Path | None, name: str) -> None:
    """A picture for whoever wants to look."""
    if folder is not None:
        hands.picture(folder / f"{name}.png")
