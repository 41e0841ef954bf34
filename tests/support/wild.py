"""A hand that tries everything, on a step of any kind in the real lesson screen."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QWheelEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from oefenplek.domain import player as play
from oefenplek.domain.lesson import Lesson, Step
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.steps import kinds
from oefenplek.ui.device.places import box, find, shown
from tests.support import keys
from tests.support.classes import is_host
from tests.support.kinds import example_lesson
from tests.support.lesson_screens import model_of
from tests.support.showing import Shower, Shown, settle

PLAIN, NO_BUTTON = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
KEYS = tuple(getattr(Qt.Key, f"Key_{name}") for name in (
    "Tab", "Tab", "Space", "Space", "Return", "Escape", "Up", "Down", "Left", "Right", "Backspace", "Delete", "A", "2",
))  # fmt: skip
OUTSIDE = 60
"""Pixels beyond the edge of the window."""
STEP = 1
"""Where the step stands: after a text, and before one."""


@cache
def screen() -> QPointingDevice:
    """One touch screen for all tests."""
    return QTest.createTouchDevice()


class Wild:
    """Presses, turns and touches, most of them on the stage, some beside it, some outside the window."""

    def __init__(self, window: QQuickWindow, stage: QRect, seed: int) -> None:
        self.window, self.stage = window, stage
        self.chance = random.Random(seed)  # noqa: S311
        self.down = NO_BUTTON
        self.fingers: dict[int, QPoint] = {}

    def act(self) -> None:
        """One event of some kind."""
        acts = [self.mouse, self.mouse, self.move, self.finger, self.finger, self.wheel, self.key, self.hurry]
        self.chance.choice(acts)()

    def spot(self, beyond: int = 0) -> QPoint:
        """Somewhere; with ``beyond`` it may be so far outside the window."""
        part = self.chance.random()
        whole = QRect(0, 0, self.window.width(), self.window.height())
        area = self.stage if part < 0.8 else whole.adjusted(-beyond, -beyond, beyond, beyond)
        return area.topLeft() + QPoint(self.chance.randrange(area.width()), self.chance.randrange(area.height()))

    def mouse(self) -> None:
        """Press a button, or let it go elsewhere."""
        if self.fingers:
            self.lift()
        elif self.down == NO_BUTTON:
            self.down = self.chance.choice([LEFT, LEFT, RIGHT, MIDDLE])
            QTest.mousePress(self.window, self.down, PLAIN, self.spot())
        else:
            self._send(QEvent.Type.MouseButtonRelease, self.down, NO_BUTTON)
            # What was sent to the window is unknown to Qt, which would take the button for held in the tests to come.
            QTest.mouseRelease(self.window, self.down, PLAIN, QPoint(0, 0))
            self.down = NO_BUTTON

    def hurry(self) -> None:
        """Two or three clicks at once, on one spot."""
        self.rest()
        at = self.spot()
        for _ in range(self.chance.randrange(2, 4)):
            QTest.mouseClick(self.window, LEFT, PLAIN, at)

    def move(self) -> None:
        """Move the mouse, perhaps out of the window."""
        self._send(QEvent.Type.MouseMove, NO_BUTTON, self.down)

    def _send(self, kind: QEvent.Type, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
        """Outside the window too: a button that went down in it keeps the mouse."""
        at = QPointF(self.spot(OUTSIDE))
        event = QMouseEvent(kind, at, self.window.mapToGlobal(at), button, held, PLAIN)
        QCoreApplication.sendEvent(self.window, event)
        QCoreApplication.processEvents()

    def finger(self) -> None:
        """One finger more, up to three; those that lie there slide."""
        if self.down != NO_BUTTON:
            return self.mouse()
        touch = QTest.touchEvent(self.window, screen())
        for finger in self.fingers:
            self.fingers[finger] = self.spot(OUTSIDE)
            touch = touch.move(finger, self.fingers[finger], self.window)
        if len(self.fingers) < self.chance.randrange(1, 4):
            finger = len(self.fingers)
            self.fingers[finger] = self.spot()
            touch.press(finger, self.fingers[finger], self.window).commit()
            return None
        touch.commit()
        return self.lift()

    def lift(self) -> None:
        """Take all fingers off."""
        touch = QTest.touchEvent(self.window, screen())
        for finger, at in self.fingers.items():
            touch = touch.release(finger, at, self.window)
        self.fingers.clear()
        touch.commit()

    def wheel(self) -> None:
        """Turn the wheel, or slide two fingers over a touchpad."""
        turn(self.window, self.spot(), self.chance.choice([-3, -1, -0.2, 0.2, 1, 3]))

    def key(self) -> None:
        """Press a key."""
        QTest.keyClick(self.window, self.chance.choice(KEYS))

    def rest(self) -> None:
        """Let everything go."""
        if self.fingers:
            self.lift()
        if self.down != NO_BUTTON:
            self.mouse()


def turn(window: QQuickWindow, at: QPoint, notches: float) -> None:
    """Turn the wheel; more than 0 is away from the hand."""
    point, angle = QPointF(at), QPoint(0, round(120 * notches))
    event = QWheelEvent(point, point, QPoint(), angle, NO_BUTTON, PLAIN, Qt.ScrollPhase.NoScrollPhase, False)
    QCoreApplication.sendEvent(window, event)


def lesson_around(step: Step, lesson: Lesson) -> Lesson:
    """A lesson with a text before this step and after it."""
    text = kinds()["read"].rules().read({"text": "Lees rustig."})
    return replace(lesson, steps=(Step("voor", "read", text), step, Step("na", "read", text)))


def example_around(folder: str) -> Lesson:
    """The example of a kind between two texts."""
    lesson = example_lesson(folder)
    return lesson_around(lesson.steps[0], lesson)


@contextmanager
def both_hands() -> Iterator[None]:
    """A machine with a mouse and a touch screen."""
    screen()
    with patch("oefenplek.steps.pointer.view_model.machine", lambda: "mouse touch"):
        yield


def survives(
    show: Shower,
    owner: QObject,
    lesson: Lesson,
    events: int,
    seed: int,
    leads_on: Callable[[LessonViewModel], None] | None = None,
) -> int:
    """Try everything on a step: after it *Hulp*, the way on and *Terug* still work.

    The way on is the way to done, unless ``leads_on`` looks for another one. Returns how often the screen changed
    meanwhile. Warnings are watched for by whoever calls.
    """
    with both_hands():
        model = model_of(owner, lesson, lesson.steps[STEP].id)
        window = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model})
        changes: list[int] = []
        model.viewChanged.connect(lambda: changes.append(1))
        wild = Wild(window.window, _stage(window), seed)
        for _ in range(events):
            wild.act()
            _come_back(model)
        wild.rest()
        settle()
        _come_back(model)
        _still_works(window, model, leads_on or _leads_to_done)
        model.close()
    return len(changes)


def _stage(window: Shown) -> QRect:
    """Where the step is drawn; the whole body of the screen for one that draws nothing."""
    waiting = [window.item]
    while waiting:
        item = waiting.pop(0)
        if is_host(item) and item.isVisible():
            return shown(item).toAlignedRect()
        waiting += item.childItems()
    return box(window.item).toAlignedRect()


def _come_back(model: LessonViewModel) -> None:
    """Whoever left the step by the foot goes there again; what is done is begun again."""
    if model.state.at > STEP:
        model.goBack()
    elif model.state.at < STEP:
        model.acknowledged(model.course.step(model.state.at).id)
        model.goOn()
    if play.may_go_on(model.course, model.state):
        model.beginAgain()


def _still_works(window: Shown, model: LessonViewModel, leads_on: Callable[[LessonViewModel], None]) -> None:
    _settled(model)
    before, told = model.state.now, []
    model.viewChanged.connect(lambda: told.append(model.state.now != before))
    model.notYet.connect(lambda _sentence: told.append(True))
    _press(window, "lesson/help")
    # A step to play with has no solution to show: on the last rung its hint simply stays.
    stays = leads_on is not _leads_to_done and model.state.now.rung > 0
    assert any(told) or stays, "Hulp does nothing"
    _settled(model)
    leads_on(model)
    _press(window, "lesson/back")
    assert model.state.at == STEP - 1, "Terug does not lead back"


def _leads_to_done(model: LessonViewModel) -> None:
    _finish(model)
    assert play.may_go_on(model.course, model.state), "there is no way to done"


def _press(window: Shown, place: str) -> None:
    item = find(window.window.contentItem(), place)
    assert item is not None, f"{place} is gone"
    keys.click(window, item)


def _settled(model: LessonViewModel) -> None:
    """Until what is shown has ended."""
    for _ in range(1000):
        if model.state.now.shown is None:
            return
        settle()
    raise AssertionError("what is shown does not end")


def _finish(model: LessonViewModel) -> None:
    """The way to done; a solution may begin with beginning again."""
    course = model.course
    step, rules = course.step(STEP), course.rules_at(STEP)
    if rules.watched(step.body):
        model.showOnce()
        _settled(model)
    for _ in range(3):
        for action in rules.solution(step.body, model.state.now.state):
            model.act(action)
