"""The conformance checks find what they are there to find."""

import pytest

from tests.support import conform
from tests.support.showing import Shower, Shown

HEAD = """
import QtQuick
import QtQuick.Templates as T
import oefenplek.ui.controls
import oefenplek.ui.theme
"""


def shown(show: Shower, text: str) -> Shown:
    return show.qml(f"{HEAD} Column {{ {text} }}")


def test_a_button_of_the_kit_has_nothing_wrong(show: Shower) -> None:
    window = shown(show, 'ActionButton { text: "Verder" }')
    assert conform.problems(window) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ActionButton { }", "no name"),
        ('ActionButton { text: "Nee"; height: 20 }', "too small"),
        ('ActionButton { text: "Nee"; focusPolicy: Qt.NoFocus }', "not reached by Tab"),
        ('PlainText { text: "Onafgebroken"; width: 20; wrapMode: Text.NoWrap }', "wider than its place"),
        (
            'PlainText { text: "Te lang voor een regel"; width: 90; elide: Text.ElideRight; wrapMode: Text.NoWrap }',
            "left out at the end",
        ),
        ('PlainText { text: "Buiten beeld"; x: 1200 }', "outside the window"),
    ],
)
def test_what_is_wrong_is_found(show: Shower, text: str, found: str) -> None:
    said = conform.problems(shown(show, text))
    assert len(said) == 1 and said[0].startswith(found), said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('ActionButton { text: "Nee"; Keys.onSpacePressed: event => event.accepted = true }', "Space does nothing"),
        (
            'Rectangle { width: 99; height: 99; Accessible.role: Accessible.Button; Accessible.name: "Nee" }',
            "no control",
        ),
        ('Field { label: "Naam"; readOnly: true }', "cannot be typed in"),
    ],
)
def test_what_cannot_be_worked_is_found(show: Shower, text: str, found: str) -> None:
    def make() -> Shown:
        show.close()
        return shown(show, text)

    said = conform.deaf(make)
    assert len(said) == 1 and said[0].startswith(found), said


def test_an_app_that_does_not_open_is_found(show: Shower) -> None:
    window = show.qml(
        "import QtQuick\nimport oefenplek.ui.device\n"
        'AppHost { id: host; uri: "oefenplek.nowhere"; component: "Nothing"; viewModel: QtObject {} }'
    )
    assert [said.partition(":")[0] for said in conform.not_opened(conform.items(window))] == ["did not open"]


def test_each_control_is_pressed_once_by_key_and_once_by_screen_reader(show: Shower) -> None:
    def make() -> Shown:
        show.close()
        return shown(show, 'ActionButton { text: "Een" } ActionButton { text: "Weg"; onClicked: visible = false }')

    assert conform.deaf(make) == []
