"""Nobody is there any more: asked after five minutes, taken for gone after five more, whatever any clock says."""

import time

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickWindow

from oefenplek.app.idle import MINUTE, Idle, Waits, uptime

NONE, NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


class Corner:
    """A window, a clock that a test sets, and what was told."""

    def __init__(self, owner: QObject) -> None:
        self.now, self.resting, self.told = 1000.0, False, list[str]()
        self.window = QQuickWindow()
        self.idle = Idle(owner, lambda: self.resting, lambda: self.now)
        self.idle.quiet.connect(lambda: self.told.append("quiet"))
        self.idle.gone.connect(lambda: self.told.append("gone"))
        self.idle.watch(self.window)
        self.idle.begin()

    def minutes(self, number: float) -> list[str]:
        """Time passes, and the timer looks."""
        self.now += number * MINUTE
        self.idle.look()
        return self.told

    def key(self) -> bool:
        """A key is pressed; was it kept from the screen?"""
        return self.idle.eventFilter(
            self.window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        )

    def mouse(self, x: float) -> None:
        """The mouse is moved to here."""
        at = QPointF(x, 10)
        event = QMouseEvent(QEvent.Type.MouseMove, at, at, NONE, NONE, NO_KEY)
        QGuiApplication.sendEvent(self.window, event)


@pytest.fixture
def corner(owner: QObject) -> Corner:
    return Corner(owner)


def test_after_five_minutes_it_asks_and_after_five_more_nobody_is_there(corner: Corner) -> None:
    assert corner.minutes(4.9) == []
    assert corner.minutes(0.1) == ["quiet"]
    assert corner.idle.asking
    assert corner.minutes(4.9) == ["quiet"]
    assert corner.minutes(0.1) == ["quiet", "gone"]
    assert corner.minutes(60) == ["quiet", "gone"], "and then nothing is waited for"


def test_whoever_does_something_is_there(corner: Corner) -> None:
    corner.minutes(4)
    assert not corner.key()
    assert corner.minutes(4) == []
    corner.mouse(400)
    assert corner.minutes(4) == []


def test_an_answer_begins_the_wait_again(corner: Corner) -> None:
    corner.minutes(5)
    corner.idle.begin()
    assert corner.minutes(4.9) == ["quiet"]
    assert corner.minutes(0.1) == ["quiet", "quiet"]


def test_touching_anything_else_while_it_asks_only_gives_more_time(corner: Corner) -> None:
    corner.minutes(5)
    corner.minutes(4)
    assert not corner.key()
    assert corner.minutes(4) == ["quiet"]
    assert corner.minutes(1) == ["quiet", "gone"]


def test_a_mouse_that_trembles_on_its_table_is_nobody(corner: Corner) -> None:
    corner.mouse(400)
    for _ in range(10):
        corner.now += MINUTE / 2
        corner.mouse(402)
    corner.idle.look()
    assert corner.told == ["quiet"]


def test_speech_that_goes_on_is_somebody_but_the_question_itself_is_not(corner: Corner) -> None:
    corner.now += 4 * MINUTE
    corner.idle.stir()
    assert corner.minutes(4) == []
    assert corner.minutes(1) == ["quiet"]
    corner.idle.stir()
    assert corner.minutes(5) == ["quiet", "gone"]


def test_who_rests_may_rest_for_half_an_hour(corner: Corner) -> None:
    corner.resting = True
    corner.idle.again()
    assert corner.minutes(29.9) == []
    assert corner.minutes(0.1) == ["quiet"]


def test_after_the_rest_five_minutes_count_again(corner: Corner) -> None:
    corner.resting = True
    corner.idle.again()
    corner.minutes(20)
    corner.resting = False
    corner.idle.again()
    assert corner.minutes(4.9) == []
    assert corner.minutes(0.1) == ["quiet"]


def test_after_a_night_asleep_the_first_touch_wakes_the_start_screen_and_presses_nothing(corner: Corner) -> None:
    corner.now += 8 * 60 * MINUTE
    assert corner.key(), "kept from the screen"
    corner.idle.look()
    assert corner.told == ["gone"]


def test_when_nothing_is_waited_for_the_first_touch_begins_it(corner: Corner) -> None:
    corner.idle.end()
    corner.now += 60 * MINUTE
    assert not corner.key()
    assert corner.minutes(4.9) == []
    assert corner.minutes(0.1) == ["quiet"]


def test_there_is_one_timer_and_it_fires_once(corner: Corner) -> None:
    timers = corner.idle.findChildren(QTimer)
    assert [timer.isSingleShot() for timer in timers] == [True]
    assert timers[0].interval() > 4 * MINUTE * 1000


def test_the_timer_itself_asks(owner: QObject) -> None:
    idle = Idle(owner, lambda: False, waits=Waits(0.02, 0.02, 1))
    told: list[str] = []
    idle.quiet.connect(lambda: told.append("quiet"))
    idle.gone.connect(lambda: told.append("gone"))
    idle.begin()
    end = time.monotonic() + 10
    while "gone" not in told and time.monotonic() < end:
        QGuiApplication.processEvents()
    assert told == ["quiet", "gone"]


def test_its_clock_only_grows() -> None:
    seen = [uptime() for _ in range(1000)]
    assert seen == sorted(seen)


def test_watching_costs_next_to_nothing(corner: Corner) -> None:
    """A mouse sends some hundred events a second: at 100 µs each that would be one per cent."""
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(1, 1), QPointF(1, 1), NONE, NONE, NO_KEY)
    best = min(_seconds(corner, event) for _ in range(5))
    assert best < 100e-6


def _seconds(corner: Corner, event: QMouseEvent) -> float:
    began = time.perf_counter()
    for _ in range(200):
        corner.idle.eventFilter(corner.window, event)
    return (time.perf_counter() - began) / 200
