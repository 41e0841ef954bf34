"""A bank card against the screen: what is accepted is kept, what is closed changes nothing."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.app.calibrate import make_view
from oefenplek.app.folders import folders
from oefenplek.storage.settings_file import DeviceSettings, load, save
from oefenplek.ui.device.places import box
from tests.support.showing import settle


def button(item: QQuickItem, text: str) -> QQuickItem | None:
    """The button with these words."""
    if item.inherits("QQuickAbstractButton") and item.property("text") == text:
        return item
    return next((found for child in item.childItems() if (found := button(child, text))), None)


def press(view: object, text: str) -> None:
    found = button(view.rootObject(), text)
    assert found is not None, text
    rect: QRectF = box(found)
    QTest.mouseClick(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*map(int, rect.center().toTuple()))
    )
    settle()


def test_a_larger_card_gives_more_pixels_to_a_millimetre(qapp: object, engine: object, tmp_path: Path) -> None:
    places = folders(tmp_path)
    save(places.config, DeviceSettings(site="De Linde", pixels_per_mm=4.0))
    view = make_view(places)
    view.show()
    settle()
    for _ in range(4):
        press(view, "Groter")
    assert load(places.config).settings.pixels_per_mm == 4.0, "not before it is accepted"
    press(view, "Klopt")
    kept = load(places.config).settings
    assert kept.pixels_per_mm > 4.05
    assert kept.site == "De Linde", "nothing else changes"
    assert not view.isVisible()
    shiboken6.delete(view)
