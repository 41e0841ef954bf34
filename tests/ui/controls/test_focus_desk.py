"""The keyboard never gets lost: what takes the place of a thing that went has it, and Tab goes on from there."""

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem

from tests.support.keys import focus, key, place
from tests.support.showing import Shower, Shown

PAGE = """
import QtQuick
import oefenplek.ui.controls

FocusDesk {
    id: desk

    property bool early: true
    property bool gone: false
    property var rows: ["a", "b", "c"]

    focus: true

    Column {
        readonly property bool landing: true
        property string place: "area/top"

        ActionButton { text: "A"; place: "key/stop" }
    }

    Column {
        objectName: "stage"
        readonly property bool landing: true
        property string place: "area/stage"
        y: 200

        Column {
            visible: desk.early

            ActionButton { text: "A"; place: "key/open"; onClicked: desk.early = false }
        }

        Column {
            visible: !desk.early

            ActionButton { text: "A"; place: "key/reply" }
            ActionButton { text: "A"; place: "key/away"; visible: !desk.gone; onClicked: desk.gone = true }
        }
    }

    Column {
        readonly property bool landing: true
        property string place: "area/rows"
        y: 400

        Repeater {
            model: desk.rows

            ActionButton {
                required property string modelData

                text: modelData
                place: `row/${modelData}`
                onClicked: desk.rows = ["new", ...desk.rows]
            }
        }
    }
}
"""


@pytest.fixture
def page(show: Shower) -> Shown:
    return show.qml(PAGE)


def thing(page: Shown, name: str) -> QQuickItem:
    found = place(page, name)
    assert found is not None, name
    return found


def at(page: Shown) -> str:
    """Where the keyboard is."""
    item: QObject | None = page.window.activeFocusItem()
    assert isinstance(item, QQuickItem) and item.isVisible() and item.isEnabled()
    return str(item.property("place") or "")


def test_a_page_that_turns_leaves_the_keyboard_at_the_beginning_of_its_area(page: Shown) -> None:
    focus(thing(page, "key/open"))

    key(page, Qt.Key.Key_Space)

    assert at(page) == "area/stage"
    key(page, Qt.Key.Key_Tab)
    assert at(page) == "key/reply"


def test_back_from_the_beginning_of_an_area_is_the_end_of_the_one_before(page: Shown) -> None:
    focus(thing(page, "key/open"))
    key(page, Qt.Key.Key_Space)

    key(page, Qt.Key.Key_Backtab)

    assert at(page) == "key/stop"


def test_a_list_that_is_made_anew_keeps_the_keyboard_and_the_frame_in_its_row(page: Shown) -> None:
    focus(thing(page, "row/b"))
    before = thing(page, "row/b")

    key(page, Qt.Key.Key_Space)

    assert at(page) == "row/b"
    assert not shiboken6.isValid(before), "another thing stands there now"
    assert thing(page, "row/b").property("visualFocus")


def test_a_row_that_went_leaves_the_keyboard_in_its_area(page: Shown) -> None:
    focus(thing(page, "row/b"))

    page.item.setProperty("rows", ["a", "c"])
    page.settle()

    assert at(page) == "area/rows"
    key(page, Qt.Key.Key_Tab)
    assert at(page) == "row/a"


def test_a_button_that_hides_itself_leaves_the_keyboard_in_its_area(page: Shown) -> None:
    page.item.setProperty("early", False)
    focus(thing(page, "key/away"))

    key(page, Qt.Key.Key_Space)

    assert at(page) == "area/stage"


def test_what_is_gone_and_comes_back_does_not_take_the_keyboard_from_another(page: Shown) -> None:
    focus(thing(page, "key/open"))
    key(page, Qt.Key.Key_Space)
    focus(thing(page, "row/a"))

    page.item.setProperty("early", True)
    page.settle()

    assert at(page) == "row/a"


def test_f6_goes_from_area_to_area_and_round(page: Shown) -> None:
    focus(thing(page, "key/stop"))
    came = []
    for _ in range(3):
        key(page, Qt.Key.Key_F6)
        came.append(at(page))
    key(page, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)

    assert came == ["key/open", "row/a", "key/stop"]
    assert at(page) == "row/a"


@pytest.mark.parametrize("back", [False, True])
def test_f6_from_nowhere_finds_an_area(page: Shown, back: bool) -> None:
    page.item.forceActiveFocus()
    page.settle()

    key(page, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier)

    assert at(page) == ("row/a" if back else "key/stop")
