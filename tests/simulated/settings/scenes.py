"""Scenes and acts for the tests of Instellingen."""

from collections.abc import Mapping
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.settings import APP, rules
from oefenplek.simulated.settings.state import Settings
from tests.support.apps import opened_scene

SKINS: tuple[Skin, ...] = ("phone", "tablet", "laptop")
WIFI = Action.of("open", section="wifi")


def act(name: str, **params: str) -> Action:
    return Action.of(name, **params)


def typed(text: str, field: str = "password") -> Action:
    return Action.of("type", field=field, text=text)


def opened(skin: Skin = "phone", also: Mapping[str, Any] | None = None, **content: Any) -> Settings:
    """The sample scene, with other content in it."""
    scene = opened_scene(APP, skin)
    return rules.open(
        type(scene)(scene.id, scene.app, skin, {**scene.content, **content, **(also or {})}, scene.values)
    )


def do(state: Settings, *actions: Action) -> Settings:
    """Do acts that must be possible."""
    return run(state, *actions)[0]


def run(state: Settings, *actions: Action) -> tuple[Settings, tuple[AppEvent, ...], tuple[str, ...]]:
    """Do acts that must be possible; the events and the mistakes of all of them."""
    told: tuple[AppEvent, ...] = ()
    wrong: tuple[str, ...] = ()
    for action in actions:
        assert rules.place(state, action), f"{action} cannot be done on {state.path}"
        before = state
        state, events = rules.act(before, action)
        told, wrong = told + events, wrong + rules.mistakes(before, state, events)
    return state, told, wrong
