"""A very long list: only what is in view is made, keys walk through it, and what stands above scrolls along."""

from PySide6.QtCore import Qt

from tests.support import keys
from tests.support.accessible import Role, find, press, tree
from tests.support.showing import Shower, Shown

PAGE = """
pragma ComponentBehavior: Bound
import QtQuick
import oefenplek.ui.controls

LongList {
    id: root
    property string opened: ""
    name: "Iedereen"
    focus: true
    model: 2000
    delegate: ChoiceCard {
        required property int index
        width: ListView.view.width
        activeFocusOnTab: ListView.isCurrentItem || activeFocus
        text: "regel " + index
        Accessible.role: Accessible.ListItem
        Accessible.focusable: activeFocusOnTab
        onClicked: root.opened = text
    }
    ActionButton { text: "Boven" }
}
"""


def listed(shown: Shown) -> list[str]:
    """The lines that a screen reader meets."""
    return [node.name for node in tree(shown.window) if node.role == Role.ListItem]


def opened_by(shown: Shown, *codes: Qt.Key) -> str:
    """Press keys, then Enter; the line that opened."""
    for code in (*codes, Qt.Key.Key_Return):
        keys.key(shown, code)
    return str(shown.item.property("opened"))


def test_only_what_is_in_view_is_made(show: Shower) -> None:
    shown = show.qml(PAGE, size=(800, 600))
    assert "regel 0" in listed(shown)
    assert len(listed(shown)) < 40


def test_tab_stops_once_and_keys_walk(show: Shower) -> None:
    shown = show.qml(PAGE, size=(800, 600))
    shown.item.forceActiveFocus()
    assert opened_by(shown, Qt.Key.Key_Down, Qt.Key.Key_Down) == "regel 2"
    assert opened_by(shown, Qt.Key.Key_End) == "regel 1999"
    assert opened_by(shown, Qt.Key.Key_Down) == "regel 1999", "there is no further line"
    assert opened_by(shown, Qt.Key.Key_Home, Qt.Key.Key_Up) == "regel 0"
    assert opened_by(shown, Qt.Key.Key_PageDown) not in {"regel 0", "regel 1"}
    stops = keys.tab_stops(shown)
    lines = [stop for stop in stops if str(stop.property("text")).startswith("regel")]
    assert len(lines) == 1


def test_what_stands_above_scrolls_along_and_comes_back_with_the_keyboard(show: Shower) -> None:
    shown = show.qml(PAGE, size=(800, 600))
    above = find(shown.window, "Boven").item
    top = above.mapToScene(above.position()).y()
    keys.key(shown, Qt.Key.Key_End)
    assert above.mapToScene(above.position()).y() < -1000
    keys.focus(above)
    assert above.mapToScene(above.position()).y() == top


def test_the_bar_goes_a_page_on(show: Shower) -> None:
    shown = show.qml(PAGE, size=(800, 600))
    press(find(shown.window, "Omlaag"))
    shown.settle()
    assert "regel 0" not in [
        node.name for node in tree(shown.window) if node.role == Role.ListItem and node.rect.y() >= 0
    ]
    press(find(shown.window, "Omhoog"))
    shown.settle()
    assert find(shown.window, "Boven").rect.y() >= 0
