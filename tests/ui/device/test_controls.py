"""Every control of a device: its size, its name, its keys, its press; the frames and the host."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from oefenplek.ui.device import places
from tests.support import accessible, keys
from tests.support.engine import PIXELS_PER_MM, set_theme
from tests.support.showing import Shower, settle
from tests.ui.device.conftest import SAMPLE, Practice, contrast, words
from tests.ui.device.model import SampleModel

Practise = Callable[..., Practice]
COLOURS = ("ink", "quietInk", "accent", "accentInk", "stop", "surface", "raised", "tint", "pressed", "edge")
AVATARS = """
import QtQuick
import oefenplek.ui.device
Column {
    id: all
    Repeater {
        model: ["Lotte", "Henk", "Omar", "Fenna", "Ria", "Apotheek", "Buurthuis", "Gemeente", "Lotte"]
        Avatar { required property string modelData; name: modelData; device: measure }
    }
    DeviceScale { id: measure }
}
"""
PLACES = ("button/menu", "button/search", "message/0", "button/compose", "button/last", "button/plus")


def target_mm(practice: Practice, place: str) -> float:
    box = practice.box(place)
    return min(box.width(), box.height()) / PIXELS_PER_MM


@pytest.mark.parametrize(("scale", "least"), [("groot", 12), ("gewoon", 9.6), ("echt", 7.6)])
def test_targets_follow_the_devices_scale(practise: Practise, scale: str, least: float) -> None:
    practice = practise(scaleName=scale)
    assert all(target_mm(practice, place) >= least - 0.1 for place in (*PLACES, "field/to", "field/text"))
    assert target_mm(practice, "button/menu") < least + 0.6


def test_what_is_drawn_of_a_button_is_nine_millimetres(practise: Practise) -> None:
    practice = practise()
    drawn = practice.item("button/last").property("background")
    assert drawn.height() / PIXELS_PER_MM >= 9


@pytest.mark.parametrize("place", PLACES)
def test_a_button_is_pressed_once_by_every_means(practise: Practise, place: str) -> None:
    practice = practise()
    item = practice.item(place)
    said = place if place.startswith("message") else place.removeprefix("button/")
    for code in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        keys.focus(item)
        keys.key(practice.shown, code)
    node = next(n for n in accessible.tree(practice.shown.window) if n.item is item)
    accessible.press(node)
    assert places.press(item)
    settle()
    assert practice.log == [said] * 5
    assert node.role == accessible.Role.Button
    assert node.name


def test_a_key_that_is_kept_down_presses_once(practise: Practise) -> None:
    practice = practise()
    keys.focus(practice.item("button/menu"))
    for again in (False, True, True):
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", again)
        QGuiApplication.sendEvent(practice.shown.window, event)
    assert practice.log == ["menu"]


def test_everything_has_a_name_and_is_reached_by_tab(practise: Practise) -> None:
    practice = practise()
    nodes = accessible.interactive(practice.shown.window)
    assert all(node.name for node in nodes), nodes
    assert {"Menu", "Zoeken", "Aan", "Bericht", "Versturen", "Opstellen"} <= {node.name for node in nodes}
    assert "Lotte, Zondag taart eten?, Dag oma! Komt u zondag taart eten?, 10:12" in {node.name for node in nodes}
    assert len(keys.tab_stops(practice.shown)) == len(nodes)


@pytest.mark.parametrize(("text_scale", "grows"), [(1.5, 1.5), (2.0, 1.5)])
def test_text_in_a_device_grows_to_one_and_a_half(
    practise: Practise, engine: QQmlEngine, text_scale: float, grows: float
) -> None:
    practice = practise()
    title = practice.stage.findChild(QQuickItem, "title")
    before = title.property("font").pixelSize()
    set_theme(engine, text_scale=text_scale)
    settle()
    assert title.property("font").pixelSize() == pytest.approx(before * grows, abs=1)


def test_text_in_a_guided_device_is_sixteen_points(practise: Practise) -> None:
    practice = practise()
    found = words(practice.stage)
    assert {"14:05", "Postvak IN", "10:12"} <= {item.property("text") for item in found}
    assert min(item.property("font").pixelSize() for item in found) >= 16 * 0.3528 * PIXELS_PER_MM - 1


@pytest.mark.parametrize("scale", ["groot", "gewoon", "echt"])
@pytest.mark.parametrize("size", [(800, 1280), (1024, 600), (1280, 800)])
def test_the_words_of_a_button_are_whole(practise: Practise, scale: str, size: tuple[int, int]) -> None:
    practice = practise(scaleName=scale, size=size)
    whole = {"Opstellen", "Versturen", "Meer"}
    found = [item for item in words(practice.stage) if item.property("text") in whole]
    assert {item.property("text") for item in found} == whole
    assert not any(item.property("truncated") for item in found)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_device_is_never_mirrored(show: Shower, owner: QObject, mirrored: bool) -> None:
    model = SampleModel(owner)
    shown = show("oefenplek.ui.device", "DeviceStage", {**SAMPLE, "hostViewModel": model}, mirrored=mirrored)
    menu, search = (places.find(shown.item, f"button/{name}") for name in ("menu", "search"))
    assert menu is not None
    assert search is not None
    assert places.box(menu).x() < places.box(search).x()


@pytest.mark.parametrize("high_contrast", [False, True])
def test_everything_in_a_device_can_be_read(engine: QQmlEngine, owner: QObject, high_contrast: bool) -> None:
    set_theme(engine, high_contrast=high_contrast)
    component = QQmlComponent(engine, "oefenplek.ui.device", "DeviceScale")
    scale = component.create()
    scale.setParent(owner)
    colour = {name: scale.property(name) for name in COLOURS}
    for ink in ("ink", "quietInk", "accent", "stop"):
        for paper in ("surface", "raised"):
            assert contrast(colour[ink], colour[paper]) >= 7, (ink, paper)
    assert contrast(colour["accentInk"], colour["accent"]) >= 7
    assert min(contrast(colour["ink"], colour[name]) for name in ("tint", "pressed")) >= 7
    assert contrast(colour["edge"], colour["surface"]) >= 3
    set_theme(engine)


def test_an_avatars_letter_can_be_read_and_a_name_keeps_its_colour(show: Shower) -> None:
    shown = show.qml(AVATARS)
    avatars = [item for item in shown.item.childItems() if item.property("name")]
    assert all(contrast(avatar.property("color"), QColor("white")) >= 7 for avatar in avatars)
    assert len({avatar.property("color").name() for avatar in avatars}) >= 5
    assert avatars[0].property("color") == avatars[-1].property("color")
