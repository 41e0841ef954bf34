"""The quick panel: all its buttons can be seen and pressed, and what it says is what the settings say."""

from typing import Any

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Scene, Skin
from oefenplek.simulated import apps
from oefenplek.simulated.device.panel import TOGGLES
from tests.support import conform
from tests.support.apps import Device as Running
from tests.support.apps import places
from tests.support.showing import LANDSCAPE, PORTRAIT, Shower

APP = apps()["device"]
NETWORK = {"id": "thuis", "name": "Lindehof-12", "password": "appel-Tuin-27"}
OPEN = Action.of("open-panel")


def device(owner: QObject, skin: Skin, **settings: Any) -> Running:
    data = {"apps": {"settings": {"networks": [NETWORK], **settings}}}
    content = APP.schema().model_validate(data).model_dump(mode="json")
    running = Running(APP, skin, owner, Scene("x", "device", skin, content))
    running.do(OPEN)
    return running


@pytest.mark.parametrize(("size", "scale"), [(LANDSCAPE, 1.0), (PORTRAIT, 2.0)], ids=["landscape", "portrait-200"])
@pytest.mark.parametrize("skin", ["phone", "tablet", "laptop"])
def test_every_button_of_the_panel_is_there(
    show: Shower, owner: QObject, skin: Skin, size: tuple[int, int], scale: float
) -> None:
    stage = device(owner, skin).properties()
    window = show("oefenplek.ui.device", "DeviceStage", {**stage, "time": "14:05"}, size=size, scale=scale)
    window.save(f"device-panel-{skin}-{scale:.0%}")
    assert {f"toggle/{what}" for what in TOGGLES} <= places(window.item).keys()
    assert conform.faults(window) == []


def test_wifi_that_found_no_network_is_on_and_one_press_puts_it_off(owner: QObject) -> None:
    running = device(owner, "phone")
    assert (running.view_model.on["wifi"], running.view_model.wifi) == (True, "")
    running.do(Action.of("toggle", what="wifi"))
    assert running.view_model.on["wifi"] is False


def test_what_is_set_higher_in_the_panel_is_higher_in_the_settings(owner: QObject) -> None:
    running = device(owner, "phone", levels={"brightness": 4, "media": 2})
    before = running.view_model.brightness, running.view_model.volume
    running.do(Action.of("toggle", what="brighter"))
    running.do(Action.of("toggle", what="louder"))
    levels = running.rules.facts(running.state)["settings.level"]
    assert (levels["brightness"]["value"], levels["media"]["value"]) == ("5", "3")
    assert running.view_model.brightness > before[0] and running.view_model.volume > before[1]
