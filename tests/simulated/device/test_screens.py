"""Every screen of the device, in every kind, as it is seen."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.device.state import Device
from tests.support import conform
from tests.support.apps import Device as Running
from tests.support.showing import LANDSCAPE, PORTRAIT, Shower

from .moments import APP, RULES, code, do, opened

COMES = {"app": "mail", "message": {"id": "dank", "from": "Lotte", "text": "Dag oma!"}}
SHAPES = [(LANDSCAPE, 1.0), (PORTRAIT, 2.0)]


def moments(skin: Skin, phone: str) -> dict[str, Device]:
    start, home = opened(skin, phone, start="lock"), opened(skin, phone)
    pin = do(start, "unlock")
    twice = do(pin, *code("1948"), *code("1948"))
    mail = do(home, "open-app mail")
    shows = {"buttons": "show-windows"}.get(phone, "hold-home")
    found = {
        "lock": start,
        "pin": do(pin, *code("41")),
        "refused": twice,
        "waiting": do(twice, *code("1948")),
        "off": do(home, "lock"),
        "app": mail,
        "banner": RULES.receive(home, COMES),
        "panel": do(home, "open-panel"),
        "power": do(mail, "show-power"),
    }
    if skin != "laptop":
        found |= {"apps": do(home, "show-apps"), "windows": do(mail, shows)}
    return found


@pytest.mark.parametrize(("size", "scale"), SHAPES, ids=["landscape", "portrait-200"])
@pytest.mark.parametrize(
    ("skin", "phone"), [("phone", "buttons"), ("phone", "bar"), ("tablet", "round"), ("laptop", "")]
)
def test_every_screen(
    show: Shower, owner: QObject, skin: Skin, phone: str, size: tuple[int, int], scale: float
) -> None:
    device = Running(APP, skin, owner)
    window = show(
        "oefenplek.ui.device", "DeviceStage", {**device.properties(), "time": "14:05"}, size=size, scale=scale
    )
    found: dict[str, list[str]] = {}
    for name, state in moments(skin, phone or "buttons").items():
        device.view_model.show(state)
        window.settle()
        window.save(f"device-{skin}-{phone}-{name}-{scale:.0%}")
        found[name] = conform.faults(window)
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_the_key_at_the_side_does_what_it_does(show: Shower, owner: QObject) -> None:
    device = Running(APP, "phone", owner)
    show("oefenplek.ui.device", "DeviceStage", device.properties())
    device.view_model.do("lock")
    device.view_model.do("wake")
    assert device.acts == [Action.of("lock"), Action.of("wake")]
