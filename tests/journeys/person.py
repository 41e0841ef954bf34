"""Someone in front of the screen. Everything is done with a pointer and keys, and seen by looking at the screen.

The words are those of the journeys; :class:`Person` says how each is done.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.app.corner import Corner, build
from oefenplek.app.options import Options
from oefenplek.cli import hands as real_hands
from oefenplek.cli.hands import Hands
from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.text import Pointer
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.ui.device.places import find, shown
from tests.support.accessible import find as find_named
from tests.support.accessible import press

PIXELS_PER_MM = 96 / 25.4
PATIENCE = 30
"""Seconds to wait for a screen; far more than it takes, for a machine with much to do."""


def corner_at(
    home: Path,
    owner: QObject,
    lessons: Path | None = None,
    uptime: Callable[[], float] | None = None,
    pointer: Pointer = "mouse",
    *,
    first_run: bool = False,
) -> Corner:
    """A practice corner with its data in ``home``; demonstrations go fast and nothing sounds."""
    options = Options(
        home=home,
        lessons=lessons,
        size=(1280, 800),
        silent=True,
        swift=True,
        calm=True,
        pointer=pointer,
        pixels_per_mm=PIXELS_PER_MM,
        uptime=uptime,
        first_run=first_run,
    )
    return build(options, owner)


class Person:
    """Someone who practises."""

    def __init__(self, corner: Corner) -> None:
        # Qt's test events carry a clock of their own, in which half a second lies between two clicks.
        real_hands.REST = 0
        self.corner = corner
        self.hands = Hands(corner.window)

    # --- doing ------------------------------------------------------------------------------------------------

    def comes_in(self) -> None:
        """Wait for the start screen and everything behind it."""
        self.expects(lambda: self.hands.sees("start/choose") and self.corner.ready, "the start screen")

    def finds_lesson(self, lesson: str) -> None:
        """From the start screen by *Help mij kiezen* and the theme to the lesson."""
        card = self.corner.navigation.index.lesson(lesson)
        assert card is not None, lesson
        self.goes_in("start/choose")
        self.hands.press(f"theme/{card.theme}")
        self.hands.press(f"lesson/{lesson}")
        self.expects(lambda: self.hands.sees("lesson/next"), "the lesson")

    def goes_in(self, place: str) -> None:
        """Through a door or bar of the start screen; asked whether they know a mouse, they do."""
        self.hands.press(place)
        if self.hands.sees("mouse/yes"):
            self.hands.press("mouse/yes")

    def sits_at(self, lesson: str, step: str) -> None:
        """The lesson is open at this step (how one comes there is another journey)."""
        self.comes_in()
        self.corner.navigation.open_lesson(lesson, step)
        self.expects(lambda: self.hands.sees("lesson/next") and self.at == step, step)

    def stops(self, place: str = "lesson/stop") -> None:
        """*Stoppen*, and yes."""
        self.presses(place)
        self.expects(lambda: self.hands.sees("stop/yes"), "Wilt u stoppen?")
        self.presses("stop/yes")

    def resumes(self) -> None:
        """*Verder waar u stopte*."""
        self.hands.press("start/resume")
        self.expects(lambda: self.hands.sees("lesson/next"), "the lesson that was cut off")

    def comes_to(self, step: str) -> None:
        """Do every step up to this one."""
        while self.at != step:
            self.does_the_step()
            self.goes_on()

    def does_the_step(self) -> None:
        """Do what the step asks, until it is acknowledged."""
        lesson = self.lesson
        step = lesson.course.step(lesson.state.at)
        if lesson.course.rules_at(lesson.state.at).watched(step.body):
            self.hands.press("lesson/show")
        else:
            while not play.may_go_on(lesson.course, lesson.state):
                self.does_the_next_act()
        self.expects(lambda: bool(lesson.ready), f"{step.id} acknowledged")

    def does_the_next_act(self) -> None:
        """Do the one act that leads on."""
        action = play.next_act(self.lesson.course, self.lesson.state)
        assert action is not None, self.at
        self.does(action)

    def does(self, action: Action) -> None:
        """Do an act where it is done: press, type, or hold."""
        lesson, state = self.lesson, self.lesson.state.now.state
        rules, body = lesson.course.rules_at(lesson.state.at), lesson.course.step(lesson.state.at).body
        place = rules.place(body, state, action)
        match rules.gesture(body, state, action):
            case "type":
                self.hands.type(place, action.get("text"))
            case "hold":
                self.hands.hold(place)
            case _:
                self.hands.press(place)

    def goes_on(self) -> None:
        """*Verder*; once more when something answered."""
        before = self.at
        self.presses("lesson/next")
        if self.corner.navigation.lesson is not None and self.at == before and self.lesson.state.now.echoed:
            self.presses("lesson/next")

    def presses(self, place: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Press something once."""
        self.hands.press(place, button)

    def presses_named(self, name: str) -> None:
        """Press what a screen reader calls by this name."""
        press(find_named(self.corner.window, name))
        self.hands.frames()

    def presses_beside(self, place: str, millimetres: float) -> None:
        """Press just above something, as a hand that trembles does."""
        seen = self.sees_whole(place)
        self._point(QTest.mouseClick, QPointF(seen.center().x(), seen.top() - millimetres * PIXELS_PER_MM))

    def presses_and_slides(self, place: str, millimetres: float) -> None:
        """Press something, and slide away to the left before letting go."""
        start = self.sees_whole(place).center()
        window, left, none = self.corner.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(window, left, none, start.toPoint())
        for part in range(1, 6):
            QTest.mouseMove(window, (start - QPointF(part * millimetres * PIXELS_PER_MM / 5, 0)).toPoint())
        QTest.mouseRelease(window, left, none, (start - QPointF(millimetres * PIXELS_PER_MM, 0)).toPoint())
        self.hands.frames()

    def presses_twice(self, place: str) -> None:
        """Double-click, as is done on icons."""
        self._point(QTest.mouseDClick, self.sees_whole(place).center())

    def types_blindly(self, text: str) -> None:
        """Type without having pressed a field."""
        for letter in text:
            QTest.keyClick(self.corner.window, letter)
        self.hands.frames()

    def _point(self, gesture: Callable[..., None], spot: QPointF) -> None:
        gesture(self.corner.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot.toPoint())
        self.hands.frames()

    # --- seeing -----------------------------------------------------------------------------------------------

    @property
    def lesson(self) -> LessonViewModel:
        """The lesson that is open."""
        found = self.corner.navigation.lesson
        assert found is not None, "no lesson is open"
        return found

    @property
    def at(self) -> str:
        """The id of the step that is shown."""
        return self.lesson.course.step(self.lesson.state.at).id

    def expects(self, seen: Callable[[], bool], what: str) -> None:
        """Wait until something is so; it has to become so."""
        assert self.hands.wait(seen, PATIENCE), f"did not come: {what}"

    def reads(self, part: str) -> str:
        """What stands in a part of the lesson screen: ``hint``, ``feedback``, ``instruction``."""
        return " ".join("".join(run["text"] for run in sentence) for sentence in getattr(self.lesson, part))

    def sees_whole(self, place: str) -> QRectF:
        """Where a thing is, once the screen stands still."""
        self.hands.frames(3)
        return shown(self.item(place))

    def item(self, place: str) -> QQuickItem:
        """The thing on the screen that stands for a place."""
        found = find(self.corner.window.contentItem(), place)
        assert found is not None, place
        return found
