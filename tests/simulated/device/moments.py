"""A device for the tests: its sample scene, and acts in short words."""

from dataclasses import replace

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import AppRules, Scene, Skin
from oefenplek.simulated import apps
from oefenplek.simulated.device.state import Device
from tests.support.apps import opened_scene

APP = apps()["device"]
RULES: AppRules = APP.rules()


def scene(skin: Skin = "phone", phone: str = "buttons", **content: object) -> Scene:
    """The sample scene on this kind of device, with this changed."""
    sample = opened_scene(APP, skin)
    return replace(sample, phone=phone, content={**sample.content, **content})


def opened(skin: Skin = "phone", phone: str = "buttons", **content: object) -> Device:
    """The device as that scene begins."""
    state: Device = RULES.open(scene(skin, phone, **content))
    return state


def do(state: Device, *acts: str | Action) -> Device:
    """Do these one after the other; ``open-app mail`` is an act with its app. Each of them has to be possible."""
    for said in acts:
        action = said if isinstance(said, Action) else act(said)
        assert RULES.place(state, action), f"{action} cannot be done now"
        state, _ = RULES.act(state, action)
    return state


def act(said: str) -> Action:
    """``press-digit 4``, ``open-app mail``, ``toggle wifi`` or only a name."""
    name, _, what = said.partition(" ")
    params = {"press-digit": "digit", "toggle": "what", "open-notice": "notice", "close-notice": "notice"}
    return Action.of(name, **({params.get(name, "app"): what} if what else {}))


def code(digits: str) -> list[str]:
    """Pressing these digits."""
    return [f"press-digit {digit}" for digit in digits]
