"""Someone double-clicks everything: one press counts, and the second does not fall on what came under it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest

from oefenplek.ui.second_press import SecondPress
from tests.support.showing import Shower, Shown

FORM = """
import QtQuick
import oefenplek.ui.controls
Item {
    id: form
    property int first: 0
    property int second: 0
    property int moved: 0
    ActionButton { visible: form.first === 0; width: 200; height: 80; text: "Een"; onClicked: form.first += 1 }
    ActionButton { visible: form.first > 0; width: 200; height: 80; text: "Twee"; onClicked: form.second += 1 }
    ActionButton { readonly property bool repeats: true; x: 400; text: "Omlaag"; onClicked: form.moved += 1 }
}
"""


@pytest.fixture
def form(show: Shower) -> Shown:
    shown = show.qml(FORM)
    SecondPress(shown.window, shown.window)
    return shown


def press(form: Shown, x: int, at_ms: int) -> None:
    spot = QPointF(x, 30)
    for kind, held in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(kind, spot, spot, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at_ms)
        QGuiApplication.sendEvent(form.window, event)
    form.settle()


def test_the_second_press_of_a_pair_does_nothing(form: Shown) -> None:
    press(form, 50, 10_000)
    press(form, 55, 10_200)
    assert (form.item.property("first"), form.item.property("second")) == (1, 0)
    press(form, 50, 11_000)
    assert form.item.property("second") == 1


def test_who_clicks_slowly_can_have_more_time_for_the_two(form: Shown) -> None:
    hints = QGuiApplication.styleHints()
    usual = hints.mouseDoubleClickInterval()
    hints.setMouseDoubleClickInterval(1500)
    try:
        press(form, 50, 10_000)
        press(form, 55, 11_400)
        assert form.item.property("second") == 0
        press(form, 50, 13_000)
        assert form.item.property("second") == 1
    finally:
        hints.setMouseDoubleClickInterval(usual)


def test_a_press_elsewhere_counts_at_once(form: Shown) -> None:
    press(form, 50, 10_000)
    press(form, 150, 10_200)
    assert form.item.property("second") == 1


def test_a_finger_may_not_tap_through_either(form: Shown) -> None:
    finger = QTest.createTouchDevice()
    assert isinstance(finger, QPointingDevice)
    for _ in range(2):
        QTest.touchEvent(form.window, finger).press(0, QPoint(50, 30)).commit()
        QTest.touchEvent(form.window, finger).release(0, QPoint(50, 30)).commit()
        form.settle()
    assert form.item.property("first") == 1
    assert form.item.property("second") == 0


def test_moving_a_list_on_may_be_pressed_quickly(form: Shown) -> None:
    for at_ms in (10_000, 10_200, 10_400):
        press(form, 420, at_ms)
    assert form.item.property("moved") == 3
