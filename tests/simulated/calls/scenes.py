"""Scenes and acts for the tests of KijkBel."""

from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene, Skin
from oefenplek.simulated.calls import rules
from oefenplek.simulated.calls.schema import SceneContent
from oefenplek.simulated.calls.state import Phone
from tests.support.kinds import sample_scene

SKINS: tuple[Skin, ...] = ("phone", "tablet", "laptop")


def example() -> dict[str, Any]:
    """The sample scene as an author writes it: every scalar is text."""
    return {key: value for key, value in sample_scene("calls").items() if key not in {"app", "skin", "values"}}


def opened(skin: Skin = "phone", **changes: Any) -> Phone:
    """KijkBel at the start of the sample scene, at the contacts unless told otherwise."""
    data = {**example(), "start": "contacts", **changes}
    return rules.open(Scene("sample", "calls", skin, SceneContent.model_validate(data).model_dump(mode="json")))


def talk(*lines: dict[str, Any], skin: Skin = "phone", **call: Any) -> Phone:
    """A video call with Lotte that begins with these lines."""
    written = {"id": "gesprek", "contact": "lotte", "incoming": "yes", "talk": list(lines), **call}
    return do(opened(skin, calls=[written], start="incoming/gesprek"), act("answer"))


def act(name: str, **params: str) -> Action:
    """Any action."""
    return Action.of(name, **params)


def say(answer: str) -> Action:
    """Say an answer."""
    return Action.of("say", answer=answer)


def do(state: Phone, *actions: Action) -> Phone:
    """The state after several acts; each must be possible."""
    for action in actions:
        if not rules.place(state, action):
            raise AssertionError(f"{action} cannot be done now")
        state, _ = rules.act(state, action)
    return state


def after(state: Phone, action: Action) -> tuple[Phone, tuple[AppEvent, ...], tuple[str, ...]]:
    """State, events and mistakes of one act that must be possible."""
    if not rules.place(state, action):
        raise AssertionError(f"{action} cannot be done now")
    changed, events = rules.act(state, action)
    return changed, events, rules.mistakes(state, changed, events)
