"""Long content: a bar with two buttons, only when it is needed; what has the keyboard is in view."""

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem

from tests.support.accessible import find, interactive, press
from tests.support.keys import key
from tests.support.showing import Shower, Shown

HEAD = "import QtQuick\nimport QtQuick.Layouts\nimport oefenplek.ui.controls\n"
BUTTONS = (
    HEAD
    + """
Scroll {{
    Column {{
        width: parent.width
        Repeater {{
            model: {count}
            ActionButton {{ required property int index; text: "Knop " + index }}
        }}
    }}
}}"""
)
SHRINKING = (
    HEAD
    + """
Scroll {
    id: scroll
    property int tall: 900
    Item { width: parent.width; height: scroll.tall }
}"""
)


def settled(shown: Shown) -> Shown:
    for _ in range(3):
        shown.grab()
    return shown


def buttons(show: Shower, count: int, size: tuple[int, int] = (400, 300)) -> Shown:
    return settled(show.qml(BUTTONS.format(count=count), size=size))


def test_content_that_fits_has_no_bar(show: Shower) -> None:
    shown = buttons(show, 2)

    assert shown.item.property("longer") is False
    assert [node.name for node in interactive(shown.window)] == ["Knop 0", "Knop 1"]


def test_longer_content_has_a_button_for_up_and_one_for_down(show: Shower) -> None:
    shown = buttons(show, 12)

    press(find(shown.window, "Omlaag"))
    lower = shown.item.property("contentY")
    press(find(shown.window, "Omhoog"))

    assert lower > 0
    assert shown.item.property("contentY") == 0


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_bar_stands_at_the_end_of_the_line(show: Shower, mirrored: bool) -> None:
    shown = settled(show.qml(BUTTONS.format(count=12), size=(400, 300), mirrored=mirrored))
    bar = find(shown.window, "Omlaag").item.mapToScene(QPointF(0, 0)).x()

    assert (bar < 200) is mirrored


def test_page_keys_scroll_and_stop_at_the_end(show: Shower) -> None:
    shown = buttons(show, 12)
    key(shown, Qt.Key.Key_Tab)

    for _ in range(20):
        key(shown, Qt.Key.Key_PageDown)
    end = shown.item.property("contentY")
    key(shown, Qt.Key.Key_PageUp)

    assert end == pytest.approx(shown.item.property("contentHeight") - 300)
    assert shown.item.property("contentY") < end


def test_what_gets_the_keyboard_comes_into_view(show: Shower) -> None:
    shown = buttons(show, 12)

    for _ in range(12):
        key(shown, Qt.Key.Key_Tab)
        shown.settle()
        item = shown.window.activeFocusItem()
        top = item.mapToScene(QPointF(0, 0)).y()
        assert top >= 0
        assert top + item.height() <= 300

    for _ in range(11):
        key(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert shown.item.property("contentY") == 0


def test_content_that_shrinks_loses_its_bar(show: Shower) -> None:
    shown = settled(show.qml(SHRINKING, size=(400, 300)))
    assert shown.item.property("longer") is True

    shown.item.setProperty("tall", 100)
    settled(shown)

    assert shown.item.property("longer") is False
    assert shown.item.property("contentY") == 0


def test_a_picture_as_high_as_wide_does_not_make_the_bar_flicker(show: Shower) -> None:
    """Without the bar it is too high, with the bar it fits: it has to rest somewhere."""
    shown = show.qml(HEAD + "Scroll { Item { width: parent.width; height: width } }", size=(330, 300))
    turns: list[object] = []
    judge = next(child for child in shown.item.children() if child.property("turns") is not None)
    judge.longerChanged.connect(lambda: turns.append(None))

    for _ in range(20):
        shown.grab()

    assert len(turns) <= 7
    assert shown.item.property("longer") is True


def test_wide_content_is_as_wide_as_its_place(show: Shower) -> None:
    shown = settled(show.qml(HEAD + "Scroll { ActionButton { width: parent.width; text: 'Hulp' } }", size=(400, 300)))
    item = find(shown.window, "Hulp").item

    assert isinstance(item, QQuickItem)
    assert item.width() == pytest.approx(400 - 2 * shown.item.property("margin"))


def test_what_has_just_appeared_can_be_brought_into_view(show: Shower) -> None:
    shown = buttons(show, 12)
    last = find(shown.window, "Knop 11").item

    QMetaObject.invokeMethod(shown.item, "bringIntoView", Q_ARG(QQuickItem, last))

    assert last.mapToScene(QPointF(0, last.height())).y() <= 300
