"""*Aanpassen* with real presses: what is chosen holds at once, and is seen in the panel itself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.ui.theme.setup import theme_of
from tests.support.accessible import Role, find
from tests.support.keys import click, focus, key, place
from tests.support.quickpanel_screens import panel
from tests.support.showing import Shower, Shown

from .test_view_model import Panel


@pytest.fixture
def device(owner: QObject) -> Panel:
    return Panel(owner)


@pytest.fixture
def page(show: Shower, device: Panel) -> Shown:
    return show("oefenplek.screens.quickpanel", "QuickPanel", {"viewModel": device.model})


def at(page: Shown, name: str) -> QQuickItem:
    item = place(page, name)
    assert item is not None, name
    return item


def press(page: Shown, name: str) -> None:
    focus(at(page, name))  # brings it into view
    page.grab()
    click(page, at(page, name))


@pytest.mark.parametrize(
    ("name", "holds"),
    [
        ("adjust/larger", lambda now: now.text_scale == 1.2),
        ("adjust/smaller", lambda now: now.text_scale == 0.8),
        ("adjust/contrast", lambda now: now.high_contrast),
        ("adjust/calm", lambda now: now.calm),
        ("adjust/sound", lambda now: not now.sound),
        ("adjust/speed-0", lambda now: now.speech_speed == 0.7),
        ("adjust/voice-1", lambda now: now.voice == "woman"),
        ("adjust/language-1", lambda now: now.language == "en"),
        ("adjust/left-handed", lambda now: now.left_handed),
        ("adjust/double-click-1", lambda now: now.double_click_ms == 900),
        ("adjust/keyboard-2", lambda now: now.keyboard == "off"),
    ],
)
def test_one_press_changes_one_thing(page: Shown, device: Panel, name: str, holds: Callable[[object], bool]) -> None:
    before = device.now
    press(page, name)
    assert holds(device.now)
    assert sum(one != other for one, other in zip(before, device.now, strict=True)) == 1


def test_a_switch_shows_what_holds_also_after_it_was_put_back(page: Shown, device: Panel) -> None:
    press(page, "adjust/contrast")
    assert at(page, "adjust/contrast").property("checked") is True
    device.take({"high_contrast": False})
    page.settle()
    assert at(page, "adjust/contrast").property("checked") is False
    press(page, "adjust/contrast")
    assert device.now.high_contrast


def test_a_switch_that_is_not_followed_does_not_pretend(show: Shower, owner: QObject) -> None:
    page = show("oefenplek.screens.quickpanel", "QuickPanel", {"viewModel": panel(owner)})
    press(page, "adjust/calm")
    assert at(page, "adjust/calm").property("checked") is False


def test_how_large_letters_are_stands_there(page: Shown) -> None:
    press(page, "adjust/larger")
    assert find(page.window, "120 procent", Role.AlertMessage)


def test_the_choice_that_holds_is_told_to_a_screen_reader(page: Shown) -> None:
    press(page, "adjust/double-click-2")
    assert find(page.window, "Heel langzaam", Role.Button).checked


def test_the_keyboard_stays_on_what_it_chose(page: Shown, device: Panel) -> None:
    button = at(page, "adjust/speed-2")
    focus(button)
    key(page, Qt.Key.Key_Space)
    assert device.now.speech_speed == 1.3
    assert page.window.activeFocusItem() == button


def test_a_double_click_can_be_tried_out(page: Shown) -> None:
    focus(at(page, "adjust/try"))
    page.grab()
    item = at(page, "adjust/try")
    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(page.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    page.settle()
    assert item.property("done") is False
    QTest.mouseDClick(page.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    page.settle()
    assert item.property("done") is True
    assert find(page.window, "Goed. Dat was dubbelklikken.", Role.Button)


def test_a_key_tries_it_out_at_once(page: Shown) -> None:
    focus(at(page, "adjust/try"))
    key(page, Qt.Key.Key_Return)
    assert at(page, "adjust/try").property("done") is True


def test_escape_and_klaar_close(page: Shown, device: Panel) -> None:
    page.item.forceActiveFocus()
    key(page, Qt.Key.Key_Escape)
    press(page, "adjust/done")
    assert device.asked == ["closed", "closed"]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("left_handed", [False, True])
def test_klaar_stands_at_the_hand_that_presses(show: Shower, device: Panel, left_handed: bool, mirrored: bool) -> None:
    """At the end where one reads to; the left hand has it at the left, in every reading direction."""
    page = show("oefenplek.screens.quickpanel", "QuickPanel", {"viewModel": device.model}, mirrored=mirrored)
    theme = theme_of(page.engine)
    theme.setProperty("leftHanded", left_handed)
    page.grab()
    button = at(page, "adjust/done")
    left = button.mapToScene(QPointF(button.width() / 2, 0)).x() < page.window.width() / 2
    theme.setProperty("leftHanded", False)
    assert left == (left_handed or mirrored)
