"""A real hand: mouse, wheel and touch events on the stage of a pointer step."""

import time

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from oefenplek.steps.pointer import KIND
from oefenplek.steps.pointer.state import PointerBody
from tests.support import keys
from tests.support.kinds import Port, Stage
from tests.support.showing import Shower, settle
from tests.support.wild import LEFT, PLAIN, screen, turn

MM = 96 / 25.4


class Real:
    """One step in a window, and a hand on it."""

    def __init__(self, show: Shower, owner: object, body: PointerBody, *, scale: float = 1.0) -> None:
        self.port = Port()
        self.stage = Stage(KIND, body, owner, self.port)
        self.shown = show(KIND.uri, KIND.component, {"viewModel": self.stage.view_model}, size=(900, 460), scale=scale)
        self.window = self.shown.window
        settle()

    @property
    def state(self):
        """How the step stands."""
        return self.stage.state

    @property
    def said(self) -> str:
        """The last thing that was said."""
        return self.stage.said[-1] if self.stage.said else ""

    def spot(self, name: str, right: float = 0, down: float = 0) -> QPoint:
        """The middle of a place, and so many millimetres beside it."""
        item = keys.place(self.shown, name)
        assert item is not None, f"{name} is not there"
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        return (middle + QPointF(right * MM, down * MM)).toPoint()

    def beside(self, name: str, by: float) -> QPoint:
        """A point so many millimetres right of a place."""
        item = keys.place(self.shown, name)
        assert item is not None
        return item.mapToScene(QPointF(item.width() + by * MM, item.height() / 2)).toPoint()

    def click(self, at: QPoint, button: Qt.MouseButton = LEFT, hold: float = 0) -> None:
        """Press and let go, with so many seconds between."""
        QTest.mousePress(self.window, button, PLAIN, at)
        QTest.mouseRelease(self.window, button, PLAIN, at, round(1000 * hold))
        settle()

    def twice(self, at: QPoint) -> None:
        """Click twice, at once."""
        QTest.mouseDClick(self.window, LEFT, PLAIN, at)
        settle()

    def click_again(self, first: QPoint, then: QPoint, later: float) -> None:
        """Click, wait, click."""
        self.click(first)
        QTest.mousePress(self.window, LEFT, PLAIN, then, round(1000 * later))
        QTest.mouseRelease(self.window, LEFT, PLAIN, then)
        settle()

    def tap_timeout(self) -> None:
        """Wait until the second click of two does not come any more."""
        _rest(2)

    def drag(self, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT) -> None:
        """Press, move in five steps, let go."""
        QTest.mousePress(self.window, button, PLAIN, start)
        for part in range(1, 6):
            QTest.mouseMove(self.window, start + (end - start) * part / 5)
            settle()
        QTest.mouseRelease(self.window, button, PLAIN, end)
        settle()

    def hover(self, at: QPoint) -> None:
        """Move the arrow and let it lie."""
        QTest.mouseMove(self.window, at - QPoint(3, 3))
        settle()
        QTest.mouseMove(self.window, at)
        _rest(0.5)

    def wheel(self, at: QPoint, notches: float) -> None:
        """Turn the wheel; more than 0 is away from the hand."""
        turn(self.window, at, notches)
        settle()

    def tap(self, at: QPoint, hold: float = 0) -> None:
        """Touch, stay, let go."""
        touch = QTest.touchEvent(self.window, screen())
        touch.press(0, at, self.window).commit()
        _rest(hold)
        QTest.touchEvent(self.window, screen()).release(0, at, self.window).commit()
        settle()

    def swipe(self, start: QPoint, end: QPoint) -> None:
        """Sweep a finger."""
        QTest.touchEvent(self.window, screen()).press(0, start, self.window).commit()
        for part in range(1, 6):
            QTest.touchEvent(self.window, screen()).move(0, start + (end - start) * part / 5, self.window).commit()
        QTest.touchEvent(self.window, screen()).release(0, end, self.window).commit()
        settle()

    def pinch(self, at: QPoint, before: int, after: int) -> None:
        """Two fingers, so many pixels from the middle before and after."""
        first, second = QPoint(before, 0), QPoint(after, 0)
        QTest.touchEvent(self.window, screen()).press(0, at - first, self.window).press(
            1, at + first, self.window
        ).commit()
        QTest.touchEvent(self.window, screen()).move(0, at - second, self.window).move(
            1, at + second, self.window
        ).commit()
        QTest.touchEvent(self.window, screen()).release(0, at - second, self.window).release(
            1, at + second, self.window
        ).commit()
        settle()

    def key(self, place: str) -> None:
        """Space on a place."""
        item = keys.place(self.shown, place)
        assert item is not None
        keys.focus(item)
        keys.key(self.shown, Qt.Key.Key_Space)


def _rest(seconds: float) -> None:
    end = time.monotonic() + seconds
    settle()
    while time.monotonic() < end:
        settle()
