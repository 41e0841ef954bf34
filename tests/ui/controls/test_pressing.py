"""Everything that can be pressed: big enough, named, reached by Tab, pressed by mouse, keys and screen reader."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.support.accessible import Role, find, interactive, press
from tests.support.classes import is_ring
from tests.support.keys import click, focus, key
from tests.support.showing import Shower, Shown

KIT = "oefenplek.ui.controls"
MM = 96 / 25.4


@dataclass(frozen=True)
class Case:
    control: str
    properties: Mapping[str, object] = field(default_factory=dict)
    role: Role = Role.Button
    signal: str = "clicked"
    wide: float = 12
    high: float = 12

    def __str__(self) -> str:
        return "-".join([self.control, *(str(value) for value in self.properties.values() if value != "Hulp")])


CASES = [
    Case("ActionButton", {"text": "Hulp", "look": "primary"}, wide=20, high=15),
    Case("ActionButton", {"text": "Hulp", "look": "plain"}, wide=20, high=15),
    Case("ActionButton", {"text": "Hulp", "look": "outline"}, wide=20, high=15),
    Case("ActionButton", {"text": "Hulp", "look": "quiet"}, wide=20),
    Case("ActionButton", {"text": "Hulp", "iconName": "chat-question", "iconLast": True}, wide=20, high=15),
    Case("IconButton", {"text": "Hulp", "iconName": "chat-question"}, wide=20),
    Case("ChoiceCard", {"text": "Hulp"}, high=15),
    Case("ChoiceCard", {"text": "Hulp", "door": True, "picture": "hedgehog"}, high=15),
    Case("ChoiceCard", {"text": "Hulp", "detail": "Altijd", "iconName": "chat-question"}, high=15),
    Case("Tile", {"text": "Hulp", "name": "Hulp"}),
    Case("Tile", {"text": "Hulp", "name": "Hulp", "tone": "care", "door": True, "iconName": "bell"}),
    Case("WordChip", {"text": "Hulp", "iconName": "chat-question", "say": "Iemand helpt."}),
    Case("Toggle", {"text": "Hulp"}, Role.CheckBox, "toggled"),
]
every_case = pytest.mark.parametrize("case", CASES, ids=str)


def presses(shown: Shown, case: Case) -> list[object]:
    heard: list[object] = []
    getattr(shown.item, case.signal).connect(lambda: heard.append(None))
    return heard


def has_ring(item: QQuickItem) -> bool:
    """Is a focus ring shown in it? One is made only when it is shown."""
    return any(is_ring(child) or has_ring(child) for child in item.childItems() if child.isVisible())


@every_case
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_is_big_enough_for_any_finger(show: Shower, case: Case, scale: float) -> None:
    item = show(KIT, case.control, case.properties, scale=scale, fill=False).item

    assert item.width() >= case.wide * MM
    assert item.height() >= case.high * MM


@every_case
def test_a_screen_reader_meets_one_thing_with_its_word(show: Shower, case: Case) -> None:
    shown = show(KIT, case.control, case.properties, fill=False)

    (node,) = interactive(shown.window)
    assert (node.role, node.name) == (case.role, "Hulp")
    heard = presses(shown, case)
    press(find(shown.window, "Hulp"))
    assert len(heard) == 1


@every_case
@pytest.mark.parametrize("code", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_tab_reaches_it_and_keys_press_it_once(show: Shower, case: Case, code: Qt.Key) -> None:
    shown = show(KIT, case.control, case.properties, fill=False)
    heard = presses(shown, case)

    key(shown, Qt.Key.Key_Tab)
    assert shown.window.activeFocusItem() is shown.item
    assert has_ring(shown.item)
    key(shown, code)

    assert len(heard) == 1


@every_case
def test_a_click_presses_it_and_shows_no_ring(show: Shower, case: Case) -> None:
    shown = show(KIT, case.control, case.properties, fill=False)
    heard = presses(shown, case)

    click(shown, shown.item)

    assert len(heard) == 1
    assert not has_ring(shown.item)


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


@every_case
def test_a_tap_presses_it_once(show: Shower, finger: QPointingDevice, case: Case) -> None:
    shown = show(KIT, case.control, case.properties, fill=False)
    heard = presses(shown, case)
    middle = shown.item.mapToScene(QPointF(shown.item.width() / 2, shown.item.height() / 2)).toPoint()

    QTest.touchEvent(shown.window, finger).press(0, middle, shown.window).commit()
    QTest.touchEvent(shown.window, finger).release(0, middle, shown.window).commit()
    shown.settle()

    assert len(heard) == 1


@every_case
def test_what_cannot_be_done_now_is_not_pressed(show: Shower, case: Case) -> None:
    shown = show(KIT, case.control, {**case.properties, "enabled": False}, fill=False)
    heard = presses(shown, case)

    click(shown, shown.item)
    focus(shown.item)
    key(shown, Qt.Key.Key_Space)

    assert heard == []
    assert interactive(shown.window) == []


@every_case
def test_it_grows_downwards_in_a_narrow_place(show: Shower, case: Case) -> None:
    long = "Ik weet nog niet hoe ik dit thuis alleen kan doen"
    shown = show(KIT, case.control, {**case.properties, "text": long}, scale=2.0, fill=False)
    before = shown.item.height()

    shown.item.setWidth(80 * MM)
    shown.grab()
    shown.settle()

    assert shown.item.height() > before


def test_a_toggle_says_on_and_off(show: Shower) -> None:
    shown = show(KIT, "Toggle", {"text": "Rustig scherm"}, fill=False)
    assert not find(shown.window, "Rustig scherm").checked

    press(find(shown.window, "Rustig scherm"))

    assert find(shown.window, "Rustig scherm").checked
    assert shown.item.property("checked") is True


def test_a_chosen_card_says_so_to_eye_and_ear(show: Shower) -> None:
    plain = show(KIT, "ChoiceCard", {"text": "Ja"}, fill=False)
    before = plain.grab()
    plain.item.setProperty("selected", True)

    assert find(plain.window, "Ja").checked
    assert plain.grab() != before


@pytest.mark.parametrize("tone", ["good", "care"])
def test_an_answer_has_a_sign_beside_its_colour(show: Shower, tone: str) -> None:
    shown = show(KIT, "ChoiceCard", {"text": "Ja", "tone": tone}, fill=False, high_contrast=True)
    sign = {"good": "check-circle", "care": "lightbulb-on-outline"}[tone]

    assert sign in {item.property("name") for item in descendants(shown.item) if item.isVisible()}


def descendants(item: QQuickItem) -> list[QQuickItem]:
    return [found for child in item.childItems() for found in (child, *descendants(child))]


def unlike(one: QImage, other: QImage) -> int:
    """How many pixels differ clearly."""
    points = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(abs(one.pixelColor(*at).lightness() - other.pixelColor(*at).lightness()) > 100 for at in points)


@pytest.mark.parametrize(
    ("name", "as_name"),
    [("arrow-left", "arrow-right"), ("arrow-right", "arrow-left"), ("chat-question", "chat-question")],
)
def test_arrows_turn_with_the_reading_direction_and_signs_do_not(show: Shower, name: str, as_name: str) -> None:
    def drawn(name: str, *, mirrored: bool) -> QImage:
        qml = f'import QtQuick\nimport {KIT}\nItem {{ Icon {{ name: "{name}"; size: 60; x: 10 }} }}'
        return show.qml(qml, size=(80, 80), mirrored=mirrored).grab()

    turned = drawn(name, mirrored=True)

    assert unlike(turned, drawn(as_name, mirrored=False)) < 40
    assert unlike(turned, drawn("bookmark-outline", mirrored=False)) > 400
