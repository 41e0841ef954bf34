"""Whoever holds the mouse in the left hand presses with either button."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from oefenplek.domain.slips import Limits
from oefenplek.ui.device.gestures import GestureFilter
from oefenplek.ui.left_hand import LeftHand
from oefenplek.ui.theme.setup import theme_of
from tests.support.showing import Shower, Shown

FORM = """
import QtQuick
import oefenplek.ui.controls
Item {
    id: form
    property int pressed: 0
    property int second: 0
    property int doubled: 0
    property real slid: 0
    ActionButton {
        width: 200; height: 80; text: "Een"; onClicked: form.pressed += 1; onDoubleClicked: form.doubled += 1
    }
    MouseArea { y: 200; width: 200; height: 80; acceptedButtons: Qt.RightButton; onClicked: form.second += 1 }
    MouseArea { y: 400; width: 600; height: 80; onPositionChanged: mouse => form.slid = mouse.x }
}
"""
RIGHT = Qt.MouseButton.RightButton
BUTTON, LIST, TRACK = QPoint(100, 40), QPoint(100, 240), QPoint(50, 440)


@pytest.fixture
def form(show: Shower) -> Iterator[Shown]:
    shown = show.qml(FORM)
    LeftHand(shown.window, shown.window, theme_of(shown.engine))
    yield shown
    theme_of(shown.engine).setProperty("leftHanded", False)


def left_handed(form: Shown) -> None:
    theme_of(form.engine).setProperty("leftHanded", True)


def click(form: Shown, button: Qt.MouseButton, at: QPoint) -> None:
    QTest.mouseClick(form.window, button, Qt.KeyboardModifier.NoModifier, at)
    form.settle()


def test_for_the_right_hand_the_second_button_stays_itself(form: Shown) -> None:
    click(form, RIGHT, BUTTON)
    click(form, RIGHT, LIST)
    assert (form.item.property("pressed"), form.item.property("second")) == (0, 1)


def test_for_the_left_hand_both_buttons_press(form: Shown) -> None:
    left_handed(form)
    click(form, RIGHT, BUTTON)
    click(form, Qt.MouseButton.LeftButton, BUTTON)
    click(form, RIGHT, LIST)
    assert (form.item.property("pressed"), form.item.property("second")) == (2, 0)


def test_two_presses_of_the_second_button_are_a_double_click(form: Shown) -> None:
    left_handed(form)
    QTest.mouseDClick(form.window, RIGHT, Qt.KeyboardModifier.NoModifier, BUTTON)
    form.settle()
    assert form.item.property("doubled") == 1


def test_sliding_with_the_second_button_down_slides(form: Shown) -> None:
    left_handed(form)
    QTest.mousePress(form.window, RIGHT, Qt.KeyboardModifier.NoModifier, TRACK)
    QTest.mouseMove(form.window, QPoint(300, 440))
    QTest.mouseRelease(form.window, RIGHT, Qt.KeyboardModifier.NoModifier, QPoint(300, 440))
    form.settle()
    assert form.item.property("slid") == 300


@pytest.mark.parametrize("watched_last", [False, True])
def test_on_a_simulated_device_it_is_no_slip(show: Shower, watched_last: bool) -> None:
    """Whoever reads the window's presses first takes it for a press of the first button, too."""
    form = show.qml(FORM)
    gestures = GestureFilter(form.window, Limits())
    if not watched_last:
        gestures.watch(form.window, form.item)
    LeftHand(form.window, form.window, theme_of(form.engine))
    if watched_last:
        gestures.watch(form.window, form.item)
    made: list[str] = []
    gestures.made.connect(lambda gesture: made.append(gesture.button))
    left_handed(form)
    click(form, RIGHT, BUTTON)
    theme_of(form.engine).setProperty("leftHanded", False)
    assert made == ["left"]
    assert form.item.property("pressed") == 1
