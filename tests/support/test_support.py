"""The tests' own tools work, or nothing that leans on them means anything."""

import pytest
from PySide6.QtCore import Qt

from tests.support import accessible, keys
from tests.support.showing import Shower

TWO_BUTTONS = """
import QtQuick
import QtQuick.Controls.Basic
Column {
    property string pressed: ""
    Button {
        property string place: "button/one"
        text: "Een"
        Accessible.name: text
        Accessible.onPressAction: click()
        onClicked: parent.pressed += "1"
    }
    Button {
        text: "Twee"
        Accessible.name: text
        Accessible.onPressAction: click()
        onClicked: parent.pressed += "2"
    }
    TextField { Accessible.name: "Naam" }
}
"""


def test_the_accessible_tree_is_read_in_order_and_pressed(show: Shower) -> None:
    shown = show.qml(TWO_BUTTONS)
    assert [node.name for node in accessible.interactive(shown.window)] == ["Een", "Twee", "Naam"]
    accessible.press(accessible.find(shown.window, "Twee"))
    assert shown.item.property("pressed") == "2"


def test_tab_reaches_everything_and_space_presses(show: Shower) -> None:
    shown = show.qml(TWO_BUTTONS)
    stops = keys.tab_stops(shown)
    assert len(stops) == 3
    keys.focus(stops[0])
    keys.key(shown, Qt.Key.Key_Space)
    assert shown.item.property("pressed") == "1"


def test_letters_arrive_as_they_are_typed(show: Shower) -> None:
    shown = show.qml(TWO_BUTTONS)
    field = keys.tab_stops(shown)[2]
    keys.focus(field)
    keys.type_text(shown, "café @")
    assert field.property("text") == "café @"


def test_a_place_is_found_only_where_it_can_be_seen(show: Shower) -> None:
    shown = show.qml(TWO_BUTTONS)
    item = keys.place(shown, "button/one")
    assert item is not None
    keys.click(shown, item)
    assert shown.item.property("pressed") == "1"
    item.setVisible(False)
    assert keys.place(shown, "button/one") is None


def test_a_qml_mistake_names_itself(show: Shower) -> None:
    with pytest.raises(AssertionError, match="nosuch"):
        show.qml("import QtQuick\nItem { nosuch: 1 }")
