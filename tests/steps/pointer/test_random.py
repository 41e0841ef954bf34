"""A thousand presses, turns and touches of someone who tries everything: no warning, no dead end.

``OEFENPLEK_SEED`` plays another session.
"""

import os
import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from tests.support.showing import Shower, settle

from .bodies import BODIES
from .real import LEFT, MIDDLE, PLAIN, RIGHT, Real, screen

SEED = int(os.environ.get("OEFENPLEK_SEED", "4"))
EVENTS = 1000


class Wild:
    """A hand that does anything, anywhere on the stage."""

    def __init__(self, real: Real, seed: int) -> None:
        self.real, self.chance = real, random.Random(seed)  # noqa: S311
        self.down: Qt.MouseButton | None = None
        self.fingers: dict[int, QPoint] = {}

    def spot(self) -> QPoint:
        window = self.real.window
        return QPoint(self.chance.randrange(window.width()), self.chance.randrange(window.height()))

    def act(self) -> None:
        """One event; now and then Space on whatever has the keyboard, or Tab."""
        self.chance.choice([self.mouse, self.mouse, self.move, self.finger, self.finger, self.wheel, self.key])()

    def mouse(self) -> None:
        if self.fingers:
            return self.lift()
        if self.down is None:
            self.down = self.chance.choice([LEFT, LEFT, RIGHT, MIDDLE])
            return QTest.mousePress(self.real.window, self.down, PLAIN, self.spot())
        QTest.mouseRelease(self.real.window, self.down, PLAIN, self.spot())
        self.down = None
        return None

    def move(self) -> None:
        QTest.mouseMove(self.real.window, self.spot())

    def finger(self) -> None:
        if self.down is not None:
            return self.mouse()
        touch = QTest.touchEvent(self.real.window, screen())
        for finger in self.fingers:
            self.fingers[finger] = self.spot()
            touch = touch.move(finger, self.fingers[finger], self.real.window)
        if len(self.fingers) < 3:
            finger = len(self.fingers)
            self.fingers[finger] = self.spot()
            touch = touch.press(finger, self.fingers[finger], self.real.window)
            return touch.commit()
        touch.commit()
        return self.lift()

    def lift(self) -> None:
        touch = QTest.touchEvent(self.real.window, screen())
        for finger, at in self.fingers.items():
            touch = touch.release(finger, at, self.real.window)
        self.fingers.clear()
        touch.commit()

    def wheel(self) -> None:
        self.real.wheel(self.spot(), self.chance.choice([-3, -1, -0.2, 0.2, 1, 3]))

    def key(self) -> None:
        QTest.keyClick(self.real.window, self.chance.choice([Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Escape]))

    def rest(self) -> None:
        if self.fingers:
            self.lift()
        if self.down is not None:
            self.mouse()


@pytest.mark.parametrize("skill", BODIES)
def test_after_a_thousand_wild_events_everything_still_works(show: Shower, owner: QObject, skill: str) -> None:
    real = Real(show, owner, replace(BODIES[skill], sizes=(40, 30, 20), times=3))
    wild = Wild(real, SEED)
    for _ in range(EVENTS):
        wild.act()
        if real.state.done:
            real.stage.state = real.stage.rules.start(real.stage.body, real.port.setting)
            real.stage.view_model.show(real.stage.body, real.stage.state)
    wild.rest()
    settle()
    assert real.stage.said, "nobody answered"
    for _ in range(2):
        for act in real.stage.rules.solution(real.stage.body, real.state):
            real.stage.do(act)
    assert real.state.done
