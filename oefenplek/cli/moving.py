"""What hands do besides pressing: clicking twice, dragging, turning the wheel, and everything that fingers do.

Only real mouse, wheel and touch events are sent; the touch screen is one of Qt's own for testing.
"""

import time
from functools import cache

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QWheelEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from oefenplek.domain.actions import Action
from oefenplek.domain.vocabulary import Gesture

from .hands import Hands, settle

FINGERS = frozenset({"tap", "long", "swipe", "finger", "pinch"})
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
LONG, STILL = 0.9, 0.6
STEPS = 6


@cache
def touch_screen() -> QPointingDevice:
    """A screen that can be touched; from now on this machine has one."""
    return QTest.createTouchDevice()


class Finger:
    """One finger that taps calmly: two taps right after each other would be one too many."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window, self._free = window, 0.0

    def tap(self, at: QPoint) -> None:
        """Tap here, a while after the tap before."""
        _wait(self._free - time.monotonic())
        touch(self._window, at, at)
        self._free = time.monotonic() + STILL


def move(hands: Hands, window: QQuickWindow, gesture: Gesture, place: str, action: Action) -> bool:
    """Do a gesture that is no press, no typing and no holding; False when it is one of those."""
    if gesture in {"press", "type", "hold"}:
        return False
    at = hands.point(place)
    match gesture:
        case "point":
            _point(window, at)
        case "double":
            QTest.mouseDClick(window, LEFT, PLAIN, at)
        case "right":
            QTest.mouseClick(window, Qt.MouseButton.RightButton, PLAIN, at)
        case "drag":
            (_drag if hands.finger is None else touch)(window, at, hands.point("goal"))
        case "wheel":
            _wheel(window, at, -3 if float(action.get("by", "1")) > 0 else 3)
        case "bar":
            handle, way = hands.point("handle"), hands.area("bar").height() - hands.area("handle").height()
            _drag(window, handle, handle + QPoint(0, round(float(action.get("by")) * way)))
        case _:
            _fingers(hands, window, gesture, place, action)
    settle()
    return True


def _fingers(hands: Hands, window: QQuickWindow, gesture: Gesture, place: str, action: Action) -> None:
    at, area = hands.point(place), hands.area(place)
    far = QPoint(round(0.3 * area.width()), 0)
    up = QPoint(0, round(0.3 * area.height()))
    match gesture:
        case "tap":
            touch(window, at, at)
        case "long":
            touch(window, at, at, rest=LONG)
        case "swipe":
            touch(window, at + far, at - far)
        case "finger":
            down = float(action.get("by", "1")) > 0
            touch(window, at + up if down else at - up, at - up if down else at + up)
        case "pinch":
            _pinch(window, at, round(0.1 * area.height()), round(0.3 * area.height()))


def _point(window: QQuickWindow, at: QPoint) -> None:
    QTest.mouseMove(window, at - QPoint(4, 4))
    settle()
    QTest.mouseMove(window, at)
    _wait(STILL)


def _drag(window: QQuickWindow, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(window, LEFT, PLAIN, start)
    for step in range(1, STEPS + 1):
        QTest.mouseMove(window, start + (end - start) * step / STEPS)
        settle()
    QTest.mouseRelease(window, LEFT, PLAIN, end)


def _wheel(window: QQuickWindow, at: QPoint, notches: int) -> None:
    point, nothing = QPointF(at), Qt.MouseButton.NoButton
    turn = QWheelEvent(
        point, point, QPoint(), QPoint(0, 120 * notches), nothing, PLAIN, Qt.ScrollPhase.NoScrollPhase, False
    )
    QCoreApplication.sendEvent(window, turn)


def touch(window: QQuickWindow, start: QPoint, end: QPoint, rest: float = 0) -> None:
    """A finger comes down, stays, moves and lets go."""
    screen = touch_screen()
    QTest.touchEvent(window, screen).press(0, start, window).commit()
    _wait(rest)
    for step in range(1, STEPS + 1 if end != start else 0):
        QTest.touchEvent(window, screen).move(0, start + (end - start) * step / STEPS, window).commit()
        settle()
    QTest.touchEvent(window, screen).release(0, end, window).commit()


def _pinch(window: QQuickWindow, at: QPoint, near: int, far: int) -> None:
    screen, one, other = touch_screen(), QPoint(near, 0), QPoint(far, 0)
    QTest.touchEvent(window, screen).press(0, at - one, window).press(1, at + one, window).commit()
    QTest.touchEvent(window, screen).move(0, at - other, window).move(1, at + other, window).commit()
    settle()
    QTest.touchEvent(window, screen).release(0, at - other, window).release(1, at + other, window).commit()


def _wait(seconds: float) -> None:
    end = time.monotonic() + seconds
    settle()
    while time.monotonic() < end:
        settle(20)
