"""Each slip as a hand makes it, the code it gets, and that the right act straight after it is taken."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oefenplek.domain.slips import SLIPS, Limits
from oefenplek.domain.text import Pointer, plain, resolve
from oefenplek.ui.device import places
from oefenplek.ui.device.watch import StageWatch
from tests.support import keys, slips
from tests.support.showing import Shower, settle
from tests.ui.device.conftest import Practice
from tests.ui.device.model import SampleModel

Practise = Callable[..., Practice]
SEND = "button/compose"
CARDS = """
import QtQuick
import QtQuick.Controls.Basic
Item {
    id: stage
    property int pressed: 0
    Button {
        property string place: "option/nep"
        x: 100
        y: 100
        width: 200
        height: 50
        text: "Nep"
        onClicked: stage.pressed += 1
    }
}
"""


def free(practice: Practice) -> QPoint:
    """A point on the stage where nothing can be pressed and nothing scrolls: the status bar."""
    body = practice.stage.property("frame")
    return places.box(body).topLeft().toPoint() + QPoint(int(body.width() / 3), 30)


def click_again(p: Practice) -> None:
    p.watch.setTarget(SEND)
    p.click_twice(p.middle(SEND))
    assert p.log == ["compose"]


def tap_again(p: Practice) -> None:
    p.watch.setTarget(SEND)
    p.tap(p.middle(SEND))
    p.tap(p.middle(SEND) + QPoint(3, 3))
    assert p.log == ["compose"]


def drag_off(p: Practice) -> None:
    p.watch.setTarget(SEND)
    p.drag(p.middle(SEND), p.middle(SEND) - QPoint(230, 0))


def swipe_off(p: Practice) -> None:
    p.watch.setTarget(SEND)
    p.swipe(p.middle(SEND), p.middle(SEND) - QPoint(230, 0))


def hold_row(p: Practice) -> None:
    p.watch.setTarget(SEND)
    p.finger_down(p.middle("message/1"))
    _wait_for(p, "held message/1")
    QTest.qSleep(25)  # held a little longer than long enough
    p.finger_up(p.middle("message/1"))


def right_button(p: Practice) -> None:
    p.watch.setTarget(SEND)
    p.click(p.middle(SEND), Qt.MouseButton.RightButton)
    assert p.log == []


def swipe_nothing(p: Practice) -> None:
    p.watch.setTarget(SEND)
    p.swipe(free(p), free(p) + QPoint(150, 0))


def miss_alone(p: Practice) -> None:
    p.watch.setGuided(False)
    p.watch.setTarget("button/menu")
    box = p.box("button/menu")
    p.tap(QPointF(box.center().x(), box.top() - 8).toPoint())
    assert p.log == []


def type_first(p: Practice) -> None:
    p.watch.setTarget("field/to")
    p.item("button/menu").forceActiveFocus()
    keys.type_text(p.shown, "l")


def _wait_for(p: Practice, entry: str) -> None:
    for _ in range(300):
        settle()
        if entry in p.log:
            return
        QTest.qSleep(10)
    raise AssertionError(p.log)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (click_again, "X02"),
        (tap_again, "X02"),
        (drag_off, "X05"),
        (swipe_off, "X08"),
        (hold_row, "X07"),
        (right_button, "X09"),
        (swipe_nothing, "X08"),
        (miss_alone, "X06-down"),
        (type_first, "X01"),
    ],
)
def test_a_slip_is_named_and_the_right_act_after_it_is_taken(
    practise: Practise, make: Callable[[Practice], None], code: str
) -> None:
    practice = practise()
    make(practice)
    assert practice.slips == [code]
    before = len(practice.log)
    practice.tap(practice.middle("message/0"))
    assert practice.log[before:] == ["message/0"]
    assert practice.slips == [code]
    assert practice.acts
    hand = "mouse" if make in {click_again, drag_off, right_button} else "touch"
    told(code, make.__name__.replace("_", " "), "a tap on the first mail opens it", hand)


def told(code: str, how: str, after: str, hand: Pointer = "touch") -> None:
    slips.known("device", code, how, plain(resolve(SLIPS[code], hand)), after)


def test_a_near_miss_counts_silently_in_a_guided_step(practise: Practise) -> None:
    practice = practise()
    practice.watch.setTarget("button/menu")
    box = practice.box("button/menu")
    practice.tap(QPointF(box.center().x(), box.top() - 8).toPoint())
    assert (practice.log, practice.hits, practice.slips) == (["menu"], ["button/menu"], [])


def test_two_near_misses_at_once_count_once(practise: Practise) -> None:
    practice = practise()
    practice.watch.setTarget("button/menu")
    box = practice.box("button/menu")
    for _ in range(2):
        practice.tap(QPointF(box.center().x(), box.top() - 8).toPoint())
    assert (practice.log, practice.hits, practice.slips) == (["menu"], ["button/menu"], ["X02"])


def test_a_near_miss_on_a_field_puts_the_cursor_in_it(practise: Practise) -> None:
    practice = practise()
    practice.watch.setTarget("field/to")
    box = practice.box("field/to")
    practice.click(QPointF(box.center().x(), box.top() - 6).toPoint())
    assert practice.hits == ["field/to"]
    assert practice.item("field/to").property("typing")


def test_something_else_that_is_hit_is_no_near_miss(practise: Practise) -> None:
    practice = practise()
    practice.watch.setTarget("message/0")
    box = practice.box("message/0")
    practice.tap(QPointF(box.center().x(), box.bottom() + 6).toPoint())
    assert (practice.log, practice.hits, practice.slips) == (["message/1"], [], [])


@pytest.mark.parametrize("swipe", [QPoint(0, -200), QPoint(0, 200)])
def test_scrolling_is_no_slip(practise: Practise, swipe: QPoint) -> None:
    practice = practise(size=(800, 800))
    practice.watch.setTarget(SEND)
    practice.swipe(practice.middle("message/1"), practice.middle("message/1") + swipe)
    assert (practice.slips, practice.log) == ([], [])
    assert (practice.stage.findChild(QObject, "list").property("contentY") > 0) is (swipe.y() < 0)


def test_a_key_that_may_come_twice_comes_twice(practise: Practise) -> None:
    practice = practise()
    places.reveal(practice.item("button/plus"))
    practice.tap(practice.middle("button/plus"))
    practice.tap(practice.middle("button/plus"))
    assert (practice.log, practice.slips) == (["plus", "plus"], [])


def test_two_taps_on_two_places_are_two_acts(practise: Practise) -> None:
    practice = practise()
    practice.tap(practice.middle("button/menu"))
    practice.tap(practice.middle("button/search"))
    assert (practice.log, practice.slips) == (["menu", "search"], [])


def test_holding_where_holding_is_asked(practise: Practise) -> None:
    practice = practise()
    practice.watch.setTarget("message/1", True)
    practice.finger_down(practice.middle("message/1"))
    _wait_for(practice, "held message/1")
    practice.finger_up(practice.middle("message/1"))
    assert (practice.slips, practice.log) == ([], ["held message/1"])


def test_selecting_text_is_no_slip(practise: Practise) -> None:
    practice = practise()
    practice.model.put("to", "lotte@familie.example")
    practice.watch.setTarget("field/to")
    box = practice.box("field/to")
    practice.drag((box.bottomLeft() + QPointF(30, -20)).toPoint(), (box.bottomLeft() + QPointF(130, -20)).toPoint())
    assert practice.slips == []


def test_what_happens_beside_the_stage_is_not_looked_at(practise: Practise) -> None:
    practice = practise()
    practice.stage.setHeight(600)
    settle()
    practice.swipe(QPoint(100, 900), QPoint(500, 900))
    practice.click(QPoint(100, 900), Qt.MouseButton.RightButton)
    assert practice.slips == []


def test_not_scrolling_to_what_is_out_of_view(practise: Practise, qtbot: QtBot) -> None:
    practice = practise(size=(800, 700), limits=Limits(unscrolled_s=0.05))
    practice.watch.setTarget("message/0")
    settle()
    QTest.qSleep(80)
    settle()
    assert practice.slips == []
    practice.watch.setTarget("button/last")
    qtbot.waitUntil(lambda: practice.slips == ["X10-touch"], timeout=3000)
    places.reveal(practice.item("button/last"))
    assert places.hidden(practice.item("button/last")) == ""
    before = len(practice.log)
    practice.tap(practice.middle("button/last"))
    assert len(practice.log) == before + 1
    assert practice.slips == ["X10-touch"]
    told("X10-touch", "waited while the button was out of view", "scrolled and tapped it")


def test_a_whole_sentence_typed_nowhere_is_one_slip_until_something_is_pressed(practise: Practise) -> None:
    practice = practise()
    practice.watch.setTarget("field/to")
    practice.item("button/menu").forceActiveFocus()
    for letter in "Ja, ik kom graag":
        keys.type_text(practice.shown, letter)
        practice.watch.setTarget("field/to")
    assert practice.slips == ["X01"]
    practice.tap(practice.middle("button/menu"))
    keys.type_text(practice.shown, "J")
    assert practice.slips == ["X01", "X01"]


def test_stillness_is_told_of_once_while_nothing_changes(practise: Practise, qtbot: QtBot) -> None:
    practice = practise(limits=Limits(still_s=0.05))
    for _ in range(3):
        practice.watch.setOnlyPressLeft(True)
        QTest.qSleep(80)
        settle()
    assert practice.slips == ["X11"]


def test_stopping_before_the_last_press(practise: Practise, qtbot: QtBot) -> None:
    practice = practise(limits=Limits(still_s=0.05))
    practice.watch.setOnlyPressLeft(True)
    qtbot.waitUntil(lambda: practice.slips == ["X11"], timeout=3000)
    practice.watch.setOnlyPressLeft(False)
    practice.tap(practice.middle("button/menu"))
    QTest.qSleep(80)
    settle()
    assert practice.slips == ["X11"]
    told("X11", "filled all in and waited", "a tap on the button is taken")


def test_dialogs_closed_unread_and_codes(practise: Practise) -> None:
    practice = practise()
    for _ in range(2):
        practice.watch.dialogOpened()
        practice.watch.dialogClosed()
    practice.watch.compare("Linde 2026", "linde2026")
    practice.watch.compare("linde2026", "linde2026")
    assert practice.slips == ["X17", "X14"]
    told("X14", "gave in linde2026 for Linde 2026", "linde2026 for linde2026 is right")


def test_the_pointer_that_is_used_is_told(practise: Practise) -> None:
    practice = practise()
    practice.click(practice.middle("button/menu"))
    assert practice.watch.pointer == "mouse"
    practice.tap(practice.middle("button/search"))
    assert practice.watch.pointer == "touch"


def test_a_stage_without_a_device_is_watched_too(show: Shower, owner: QObject, finger: QPointingDevice) -> None:
    shown = show.qml(CARDS, size=(800, 600))
    watch = StageWatch(owner)
    practice = Practice(shown, watch, SampleModel(owner), finger)
    watch.slipped.connect(practice.slips.append)
    watch.silentHit.connect(practice.hits.append)
    watch.watch(shown.window, shown.item)
    watch.setTarget("option/nep")
    practice.tap(practice.middle("option/nep"))
    practice.tap(practice.middle("option/nep"))
    assert shown.item.property("pressed") == 2
    assert (practice.slips, practice.hits) == ([], [])
    practice.tap(practice.middle("option/nep") + QPoint(0, 25 + 10))
    assert shown.item.property("pressed") == 3
    assert practice.hits == ["option/nep"]
    practice.click(practice.middle("option/nep"), Qt.MouseButton.RightButton)
    assert practice.slips == ["X09"]
    watch.release()


def test_a_stage_that_goes_away_is_let_go(practise: Practise, qtbot: QtBot) -> None:
    practice = practise(limits=Limits(unscrolled_s=0.02))
    practice.watch.setTarget(SEND)
    window = practice.shown.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, practice.middle(SEND))
    practice.stage.deleteLater()
    settle()
    stirs: list[int] = []
    practice.watch.stirred.connect(lambda: stirs.append(1))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(9, 9))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(9, 9))
    practice.watch.setTarget("field/to")
    QTest.qSleep(30)
    settle()
    assert stirs
    assert "X10-mouse" not in practice.slips


def test_a_touch_that_the_system_takes_away_is_no_press(practise: Practise) -> None:
    """A palm on the screen: the event that says so names no finger at all."""
    practice = practise()
    where = practice.middle("button/menu")
    practice.finger_down(where)
    QCoreApplication.sendEvent(practice.shown.window, QTouchEvent(QEvent.Type.TouchCancel, practice.finger))
    practice.finger_up(where)
    practice.tap(where)
    assert practice.slips == []
    assert len(practice.acts) == 1
