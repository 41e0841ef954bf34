"""Filling in: a visible label that is also the name, a clear border, and only a person's own changes are reported."""

import pytest
from PySide6.QtCore import Qt

from tests.support.accessible import Role, find, tree
from tests.support.keys import focus, key, type_text
from tests.support.showing import Shower

KIT = "oefenplek.ui.controls"
LABEL = "Onderwerp"
both = pytest.mark.parametrize("control", ["Field", "Area"])


@both
def test_the_label_is_seen_and_is_the_name(show: Shower, control: str) -> None:
    shown = show(KIT, control, {"label": LABEL, "hint": "Waar gaat het over?"}, fill=False)

    node = find(shown.window, LABEL)
    assert (node.role, node.description) == (Role.EditableText, "Waar gaat het over?")
    assert node.rect.height() >= 15 * 96 / 25.4 - 1


@both
def test_typing_is_reported_and_setting_is_not(show: Shower, control: str) -> None:
    shown = show(KIT, control, {"label": LABEL}, size=(600, 300))
    heard: list[str] = []
    shown.item.edited.connect(heard.append)

    shown.item.setProperty("text", "Zo")
    focus(find(shown.window, LABEL).item)
    key(shown, Qt.Key.Key_End)
    type_text(shown, "né")

    assert shown.item.property("text") == "Zoné"
    assert heard == ["Zon", "Zoné"]


@both
def test_tab_goes_in_and_out(show: Shower, control: str) -> None:
    shown = show.qml(
        f"import QtQuick\nimport {KIT}\nColumn {{ {control} {{ label: 'Een' }} ActionButton {{ text: 'Verder' }} }}"
    )

    key(shown, Qt.Key.Key_Tab)
    assert find(shown.window, "Een").focused
    key(shown, Qt.Key.Key_Tab)
    assert find(shown.window, "Verder").focused
    key(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert find(shown.window, "Een").focused


@both
def test_where_the_keyboard_is_can_be_seen(show: Shower, control: str) -> None:
    shown = show(KIT, control, {"label": LABEL}, size=(600, 300))
    before = shown.grab()

    focus(find(shown.window, LABEL).item)

    assert shown.grab() != before


def test_enter_accepts_a_line(show: Shower) -> None:
    shown = show(KIT, "Field", {"label": LABEL}, fill=False)
    heard: list[object] = []
    shown.item.accepted.connect(lambda: heard.append(None))

    focus(find(shown.window, LABEL).item)
    key(shown, Qt.Key.Key_Return)

    assert len(heard) == 1


def test_a_text_area_grows_with_what_is_written(show: Shower) -> None:
    shown = show(KIT, "Area", {"label": "Bericht"}, fill=False)
    before = shown.item.implicitHeight()

    shown.item.setProperty("text", "een\n" * 12)
    shown.grab()

    assert shown.item.implicitHeight() > before


def test_a_secret_is_not_read_aloud(show: Shower) -> None:
    shown = show.qml(
        f"import QtQuick\nimport {KIT}\nField {{ label: 'Code'; text: '123456'; echoMode: TextInput.Password }}"
    )

    assert all("123456" not in (node.name + node.value + node.description) for node in tree(shown.window))
