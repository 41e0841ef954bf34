"""Fields inside a device: the model's text and the person's keys, own data, and what is taken away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtQuick import QQuickItem

from oefenplek.domain.slips import SLIPS
from tests.support import keys, slips
from tests.support.showing import settle
from tests.ui.device.conftest import Practice

Practise = Callable[..., Practice]


def inner(practice: Practice, name: str) -> QQuickItem:
    """The text input inside a field, with the keyboard in it."""
    field = practice.stage.findChild(QQuickItem, name)
    practice.click(practice.middle(field.property("place")))
    item = practice.shown.window.activeFocusItem()
    assert item is not None
    assert item.metaObject().indexOfProperty("cursorPosition") >= 0
    return item


@pytest.mark.parametrize(("name", "key"), [("field", "to"), ("area", "text")])
def test_keys_go_out_once_and_in_order(practise: Practise, name: str, key: str) -> None:
    practice = practise()
    inner(practice, name)
    keys.type_text(practice.shown, "één")
    assert practice.model.typed == [(key, "é"), (key, "éé"), (key, "één")]
    assert practice.slips == []


def test_lines_of_an_area(practise: Practise) -> None:
    practice = practise()
    area = inner(practice, "area")
    before = area.height()
    for _ in range(4):
        keys.key(practice.shown, Qt.Key.Key_Return)
    assert practice.model.text == "\n\n\n\n"
    assert area.height() > before


@pytest.mark.parametrize("name", ["field", "area"])
def test_the_models_text_comes_in_without_a_jump(practise: Practise, name: str) -> None:
    practice = practise()
    item = inner(practice, name)
    keys.type_text(practice.shown, "lote")
    keys.key(practice.shown, Qt.Key.Key_Left)
    keys.type_text(practice.shown, "t")
    assert item.property("text") == "lotte"
    assert item.property("cursorPosition") == 4
    practice.model.put("to" if name == "field" else "text", "lotte@familie.example")
    assert item.property("text") == "lotte@familie.example"
    assert item.property("cursorPosition") == 4
    assert practice.model.typed[-1][1] == "lotte"


def test_a_late_answer_does_not_undo_a_key(practise: Practise) -> None:
    practice = practise(at_once=False)
    item = inner(practice, "field")
    keys.type_text(practice.shown, "abc")
    practice.model.deliver()
    assert item.property("text") == "abc"
    practice.model.deliver()
    practice.model.deliver()
    assert item.property("text") == "abc"
    practice.model.put("to", "Henk")
    assert item.property("text") == "Henk"


def test_what_the_model_did_not_take_does_not_stand_in_the_way_later(practise: Practise) -> None:
    practice = practise(at_once=False)
    item = inner(practice, "field")
    keys.type_text(practice.shown, "a")
    practice.model.waiting.clear()  # refused
    keys.key(practice.shown, Qt.Key.Key_Backspace)
    practice.model.waiting.clear()
    practice.click(practice.middle("message/0"))
    practice.model.put("to", "a")
    assert item.property("text") == "a"


def test_a_click_elsewhere_keeps_the_text(practise: Practise) -> None:
    practice = practise()
    item = inner(practice, "field")
    keys.type_text(practice.shown, "lotte")
    practice.click(practice.middle("message/0"))
    assert item.property("text") == "lotte"
    assert practice.model.to == "lotte"


def test_own_data_is_taken_out_before_anyone_sees_it(practise: Practise) -> None:
    practice = practise()
    practice.watch.setPersona(["06 - 12 34 56 78"])
    item = inner(practice, "field")
    keys.type_text(practice.shown, "bel 0687654321")
    assert item.property("text") == "bel "
    assert practice.slips == ["X21"]
    assert not any("0687654321" in text for _, text in practice.model.typed)
    keys.type_text(practice.shown, "0612345678")
    assert practice.model.to == "bel 0612345678"
    assert practice.slips == ["X21"]
    slips.known("device", "X21", "typed an own telephone number", SLIPS["X21"], "typed the number on the card")


def test_taking_away_more_than_the_slip(practise: Practise) -> None:
    practice = practise()
    practice.watch.expect("field/text", "Ik kom om 3 uur.")
    inner(practice, "area")
    keys.type_text(practice.shown, "Ik kom om 4")
    for _ in range(7):
        keys.key(practice.shown, Qt.Key.Key_Backspace)
    assert practice.slips == []
    keys.key(practice.shown, Qt.Key.Key_Backspace)
    assert practice.slips == ["X22"]
    keys.type_text(practice.shown, "kom om 3 uur.")
    assert practice.slips == ["X22"]
    slips.known("device", "X22", "Backspace eight times for one letter", SLIPS["X22"], "typed the rest")


def test_tab_leaves_an_area(practise: Practise) -> None:
    practice = practise()
    inner(practice, "area")
    keys.key(practice.shown, Qt.Key.Key_Tab)
    assert practice.model.text == ""
    assert practice.shown.window.activeFocusItem().property("place") == "message/0"
    keys.key(practice.shown, Qt.Key.Key_Backtab)
    assert practice.shown.window.activeFocusItem().property("text") == ""


def test_the_keyboard_brings_a_row_into_view(practise: Practise) -> None:
    practice = practise(size=(800, 700))
    scroll = practice.stage.findChild(QObject, "list")
    keys.focus(practice.item("message/7"))
    assert scroll.property("contentY") > 0
    keys.key(practice.shown, Qt.Key.Key_PageUp)
    keys.key(practice.shown, Qt.Key.Key_PageUp)
    assert scroll.property("contentY") == 0


def test_no_text_is_dragged_along_when_a_press_moves(practise: Practise) -> None:
    practice = practise()
    practice.drag(practice.middle("message/0"), practice.middle("message/0") + QPoint(4, 0))
    settle()
    assert practice.log == ["message/0"]
