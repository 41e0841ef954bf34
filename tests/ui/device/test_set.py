"""How a device is set shows on the whole of it: light, letters, dark, and what the status bar tells."""

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QColor, QFont
from PySide6.QtQuick import QQuickItem

from tests.support.showing import Shower, Shown
from tests.ui.device.model import SampleModel

SET = {"hostUri": "tests.ui.device.sample", "hostComponent": "SetApp"}


def stage(show: Shower, owner: QObject, scale: float = 1.0) -> tuple[Shown, QQuickItem]:
    properties = {**SET, "hostViewModel": SampleModel(owner)}
    shown = show("oefenplek.ui.device", "DeviceStage", properties, size=(480, 960), scale=scale)
    app = shown.item.property("app")
    assert isinstance(app, QQuickItem)
    return shown, app


def below_the_words(shown: Shown) -> QColor:
    return shown.grab().pixelColor(QPoint(shown.window.width() // 2, shown.window.height() // 2))


def letters(app: QQuickItem) -> QFont:
    words = app.findChild(QQuickItem, "words")
    assert words is not None
    font = words.property("font")
    assert isinstance(font, QFont)
    return font


def test_less_light_dims_the_whole_screen_and_never_puts_it_out(show: Shower, owner: QObject) -> None:
    shown, app = stage(show, owner)
    assert below_the_words(shown).lightness() == 255
    seen = []
    for brightness in (0.8, 0.5, 0.3, 0.0):
        app.setProperty("brightness", brightness)
        seen.append(below_the_words(shown).lightness())
    assert 255 > seen[0] > seen[1] > seen[2] == seen[3] > 110


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_larger_letters_are_larger_everywhere_up_to_twice(show: Shower, owner: QObject, scale: float) -> None:
    shown, app = stage(show, owner, scale)
    sizes = []
    for factor in (0.9, 1.0, 1.3, 1.5, 9.0):
        app.setProperty("textFactor", factor)
        shown.settle()
        sizes.append(letters(app).pixelSize())
    assert sizes[0] < sizes[1] < sizes[2] <= sizes[3] <= sizes[4]
    assert sizes[4] <= 2 * letters_at_first(show, owner)


def letters_at_first(show: Shower, owner: QObject) -> int:
    show.close()
    return letters(stage(show, owner)[1]).pixelSize()


def test_bold_letters_are_bold(show: Shower, owner: QObject) -> None:
    shown, app = stage(show, owner)
    assert letters(app).weight() == QFont.Weight.Normal
    app.setProperty("boldLetters", True)
    shown.settle()
    assert letters(app).weight() == QFont.Weight.Bold


def test_a_dark_screen_is_dark(show: Shower, owner: QObject) -> None:
    shown, app = stage(show, owner)
    app.setProperty("darkScreen", True)
    assert below_the_words(shown).lightness() < 40


def signs(item: QQuickItem) -> set[str]:
    """The names of the icons that can be seen, and the percentage."""
    found: set[str] = set()
    for child in item.childItems():
        if child.isVisible():
            name, text = child.property("name"), child.property("text")
            found |= {name} if name else {text} if isinstance(text, str) and text.endswith("%") else set()
            found |= signs(child)
    return found


def test_the_status_bar_tells_the_truth_once_it_is_told(show: Shower, owner: QObject) -> None:
    shown, app = stage(show, owner)
    assert signs(shown.item) == set()
    app.setProperty("status", {"wifi": True, "battery": 64, "muted": True})
    assert signs(shown.item) == {"wifi", "bell-off-outline", "64%"}
    app.setProperty("status", {"flight": True, "battery": 9})
    assert signs(shown.item) == {"airplane", "9%"}
