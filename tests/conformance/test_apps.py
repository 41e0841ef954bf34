"""Every simulated app, with its own sample scene, on every device it says it runs on."""

import random

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import App
from tests.support import accessible, conform, keys
from tests.support.apps import Device, opened_scene, places
from tests.support.kinds import every_app
from tests.support.layouts import WHOLE
from tests.support.showing import LANDSCAPE, PORTRAIT, Shower, Shown

APPS = every_app()
SKINS = [(name, skin) for name in APPS for skin in APPS[name].skins]
on_each_device = pytest.mark.parametrize(("name", "skin"), SKINS)
STEPS = 120 if WHOLE else 80
"""How many acts the walk does on each device; its dice always fall the same way."""


def shown(show: Shower, device: Device, size: tuple[int, int] = LANDSCAPE, scale: float = 1.0) -> Shown:
    """The app in its device."""
    window = show("oefenplek.ui.device", "DeviceStage", device.properties(), size=size, scale=scale)
    assert window.item.property("error") == ""
    return window


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@on_each_device
def test_an_app_opens_on_every_device(
    show: Shower, owner: QObject, name: str, skin: str, scale: float, size: tuple[int, int]
) -> None:
    window = shown(show, Device(APPS[name], skin, owner), size, scale)
    window.save(f"{name}-{skin}-{scale:.0%}-{size[0]}")
    assert conform.faults(window) == []


@on_each_device
def test_tab_reaches_everything_in_an_app(show: Shower, owner: QObject, name: str, skin: str) -> None:
    assert conform.beside_tab(shown(show, Device(APPS[name], skin, owner))) == []


@on_each_device
def test_everything_in_an_app_can_be_pressed_by_key_and_by_screen_reader(
    show: Shower, owner: QObject, name: str, skin: str
) -> None:
    device = Device(APPS[name], skin, owner)

    def make() -> Shown:
        show.close()
        device.begin_again()
        return shown(show, device)

    assert conform.deaf(make, device.begin_again) == []


@on_each_device
def test_the_rules_say_where_things_are_and_there_they_are(show: Shower, owner: QObject, name: str, skin: str) -> None:
    device = Device(APPS[name], skin, owner)
    window = shown(show, device)
    dice = random.Random(7)  # noqa: S311 (a walk, not a secret)
    seen: set[str] = set()
    for _ in range(STEPS):
        possible = list(device.possible())
        there = places(window.window.contentItem())
        missing = {(action.name, place) for _, action, place in possible if place not in there}
        assert missing == set(), f"after {[act.name for act in device.acts]}"
        seen |= {kind.name for kind, _, _ in possible}
        fresh = [way for way in possible if way[0].name not in {act.name for act in device.acts}] or possible
        kind, action, place = dice.choice(fresh if dice.random() < 0.5 else possible)
        _do(window, device, kind.gesture, action, there[place])
    # What a device can do in another app is walked through with that app alone.
    own = {kind.name for kind in device.app.vocabulary().actions if "." not in kind.name}
    assert len(own - seen) < len(own) / 2, f"never possible: {sorted(own - seen)}"


def _do(window: Shown, device: Device, gesture: str, action: Action, item: QQuickItem) -> None:
    """Press where the rules say the act is done; the act that comes is the act that was meant."""
    if gesture != "press":
        device.do(action)
        window.settle()
        return
    before = len(device.acts)
    nodes = accessible.tree(window.window)
    node = next((n for n in nodes if n.item is item), None) or next((n for n in nodes if _within(item, n)), None)
    assert node is not None, f"a screen reader does not know {item.property('place')}"
    if node.role in accessible.TYPED:
        keys.focus(node.item)  # a field is not pressed by a screen reader: it gets the keyboard
    else:
        accessible.press(node)
    window.settle()
    assert device.acts[before:] == [action]


def _within(item: QQuickItem, node: accessible.Node) -> bool:
    return isinstance(node.item, QQuickItem) and bool(item.isAncestorOf(node.item))


@pytest.mark.parametrize("name", APPS)
def test_an_act_that_means_nothing_changes_nothing(name: str) -> None:
    app: App = APPS[name]
    rules = app.rules()
    for skin in app.skins:
        state = rules.open(opened_scene(app, skin))
        for kind in app.vocabulary().actions:
            nowhere = Action(kind.name, tuple(sorted((param.name, "bestaat-niet") for param in kind.params)))
            if not rules.place(state, nowhere):
                assert rules.act(state, nowhere) == (state, ())


@pytest.mark.parametrize("name", APPS)
def test_facts_speak_the_vocabulary(name: str) -> None:
    app: App = APPS[name]
    vocabulary = app.vocabulary()
    rules = app.rules()
    for skin in app.skins:
        for sort, things in rules.facts(rules.open(opened_scene(app, skin))).items():
            entity = vocabulary.entity(sort)
            assert entity is not None, f"{sort} is not in the vocabulary"
            allowed = {prop.name: prop for prop in entity.properties}
            for thing in things.values():
                assert set(thing) <= set(allowed)
                for prop, value in thing.items():
                    assert not allowed[prop].values or value in allowed[prop].values
