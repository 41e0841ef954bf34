"""Scenes and acts for the tests of Meldingen."""

from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene, Skin
from oefenplek.simulated.alerts import rules
from oefenplek.simulated.alerts.schema import SceneContent
from oefenplek.simulated.alerts.state import Desk
from tests.support.kinds import sample_scene

SKINS: tuple[Skin, ...] = ("phone", "tablet", "laptop")


def example() -> dict[str, Any]:
    """The sample scene as an author writes it: every scalar is text."""
    return {key: value for key, value in sample_scene("alerts").items() if key not in {"app", "skin", "values"}}


def opened(skin: Skin = "phone", **changes: Any) -> Desk:
    """Meldingen at the start of the sample scene, with some keys of its content replaced."""
    content = SceneContent.model_validate({**example(), **changes}).model_dump(mode="json")
    return rules.open(Scene("sample", "alerts", skin, content))


def act(name: str, **params: str) -> Action:
    """Any action."""
    return Action.of(name, **params)


def do(state: Desk, *actions: Action) -> Desk:
    """The state after several acts; each must be possible."""
    for action in actions:
        if not rules.place(state, action):
            raise AssertionError(f"{action} cannot be done now")
        state, _ = rules.act(state, action)
    return state


def after(state: Desk, *actions: Action) -> tuple[Desk, tuple[AppEvent, ...], tuple[str, ...]]:
    """State, events and mistakes of the last of these acts; each must be possible."""
    state = do(state, *actions[:-1])
    if not rules.place(state, actions[-1]):
        raise AssertionError(f"{actions[-1]} cannot be done now")
    changed, events = rules.act(state, actions[-1])
    return changed, events, rules.mistakes(state, changed, events)
