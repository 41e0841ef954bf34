"""Lessons for the hand in the whole app: nothing moves away under the hand, and nobody gets stuck."""

import os
import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from oefenplek.cli.hands import settle
from oefenplek.cli.moving import touch_screen
from oefenplek.domain.comfort import USUAL_HOLD
from tests.support.layouts import WHOLE

from .person import Person

LESSON = "a01-de-muis"
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
EVENTS = 1000 if WHOLE else 200
SEED = int(os.environ.get("OEFENPLEK_SEED", "7"))


@pytest.fixture(autouse=True)
def usual_pace() -> Iterator[None]:
    """The system's double-click, as it was."""
    hints = QGuiApplication.styleHints()
    double, hold = hints.mouseDoubleClickInterval(), hints.mousePressAndHoldInterval()
    yield
    hints.setMouseDoubleClickInterval(double)
    hints.setMousePressAndHoldInterval(hold)


def stage(person: Person) -> tuple[QPoint, QPoint]:
    """Two corners of the place where one practises."""
    area = person.hands.area("target")
    assert not area.isEmpty()
    height = person.corner.window.height()
    return QPoint(20, round(0.5 * height)), QPoint(person.corner.window.width() - 20, round(0.8 * height))


def clicks(person: Person, at: QPoint) -> None:
    """Click once, and let the app answer."""
    QTest.mouseClick(person.corner.window, LEFT, PLAIN, at)
    settle(60)


def test_a_double_click_works_although_what_was_said_goes_away_with_the_first_click(person: Person) -> None:
    person.sits_at(LESSON, "samen-dubbel")
    while not person.lesson.state.now.state.done:
        clicks(person, stage(person)[0])
        assert person.lesson.state.now.feedback is not None, "a click beside it is answered"
        before, at = person.lesson.state.now.state.round, person.hands.point("target")
        clicks(person, at)
        assert person.hands.point("target") == at, "it stays where it is between the two clicks"
        clicks(person, at)
        assert person.lesson.state.now.state.round == before + 1


def test_who_double_clicks_slowly_keeps_that_speed_until_the_next_person(person: Person) -> None:
    person.sits_at(LESSON, "samen-dubbel")
    while not person.lesson.state.now.state.done:
        at = person.hands.point("target")
        clicks(person, at)
        QTest.mousePress(person.corner.window, LEFT, PLAIN, at, 650)
        QTest.mouseRelease(person.corner.window, LEFT, PLAIN, at)
        settle(60)
    slow = QGuiApplication.styleHints().mouseDoubleClickInterval()
    assert slow >= person.lesson.state.now.state.pace_ms >= 650
    person.goes_on()
    person.stops()
    person.expects(lambda: QGuiApplication.styleHints().mouseDoubleClickInterval() < slow, "the usual speed")


def test_who_taps_slowly_may_press_longer_everywhere_until_the_next_person(person: Person) -> None:
    touch_screen()
    person.sits_at("a02-tikken-vegen", "samen-tikken")
    window, hints = person.corner.window, QGuiApplication.styleHints()
    assert hints.mousePressAndHoldInterval() == USUAL_HOLD
    while not person.lesson.state.now.state.done:
        at = person.hands.point("target")
        QTest.touchEvent(window, touch_screen()).press(0, at, window).commit()
        person.hands.rest(0.7)
        QTest.touchEvent(window, touch_screen()).release(0, at, window).commit()
        person.hands.rest(0.1)
    assert hints.mousePressAndHoldInterval() == 900
    person.goes_on()
    person.stops()
    person.expects(lambda: hints.mousePressAndHoldInterval() == USUAL_HOLD, "the usual long press")


@pytest.mark.parametrize("step", ["samen-dubbel", "vaak-rechts"])
def test_after_many_wild_events_help_and_back_still_work(person: Person, step: str) -> None:
    person.sits_at(LESSON, step)
    chance, window = random.Random(SEED), person.corner.window  # noqa: S311
    height = window.height()
    buttons = [LEFT, LEFT, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton]
    for turn in range(EVENTS):
        at = QPoint(chance.randrange(window.width()), chance.randrange(round(0.55 * height), round(0.8 * height)))
        other = at + QPoint(chance.randrange(-60, 60), chance.randrange(-60, 60))
        match chance.randrange(4):
            case 0:
                QTest.mouseClick(window, chance.choice(buttons), PLAIN, at)
            case 1:
                QTest.mousePress(window, LEFT, PLAIN, at)
                QTest.mouseMove(window, other)
                QTest.mouseRelease(window, LEFT, PLAIN, other)
            case 2:
                QTest.touchEvent(window, touch_screen()).press(0, at).press(1, other).commit()
                QTest.touchEvent(window, touch_screen()).move(0, other).move(1, at).commit()
                QTest.touchEvent(window, touch_screen()).release(0, other).release(1, at).commit()
            case _:
                QTest.mouseDClick(window, LEFT, PLAIN, at)
        if turn % 20 == 0:
            settle()
    settle()
    assert person.at == step
    if not person.lesson.state.now.state.done:
        if person.lesson.state.now.state.ways:
            person.presses("way/stay")
        person.presses("lesson/help")
        assert person.lesson.state.now.rung > 0
    person.presses("lesson/back")
    assert person.at != step
