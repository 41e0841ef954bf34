"""Scenes and acts for the tests of Praatje."""

from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene, Skin
from oefenplek.simulated.chat import rules
from oefenplek.simulated.chat.free_scene import CONTENT
from oefenplek.simulated.chat.schema import SceneContent
from oefenplek.simulated.chat.state import Chat, Message, Praatje
from tests.support.kinds import sample_scene

SKINS: tuple[Skin, ...] = ("phone", "tablet", "laptop")


def example() -> dict[str, Any]:
    """The sample scene as an author writes it: every scalar is text."""
    return {key: value for key, value in sample_scene("chat").items() if key not in {"app", "skin", "values"}}


def scene(skin: Skin = "phone", **changes: Any) -> Scene:
    """The sample scene on a device, with some keys of its content replaced."""
    checked = SceneContent.model_validate({**example(), **changes})
    return Scene("sample", "chat", skin, checked.model_dump(mode="json"))


def opened(skin: Skin = "phone", **changes: Any) -> Praatje:
    """Praatje at the start of the sample scene."""
    return rules.open(scene(skin, **changes))


def free(skin: Skin = "phone") -> Praatje:
    """Praatje as it is practised with freely."""
    return rules.open(Scene("free", "chat", skin, CONTENT))


def do(state: Praatje, *actions: Action) -> Praatje:
    """The state after several acts; each must be possible."""
    for action in actions:
        state = after(state, action)[0]
    return state


def after(state: Praatje, action: Action) -> tuple[Praatje, tuple[AppEvent, ...], tuple[str, ...]]:
    """State, events and mistakes of one act that must be possible."""
    if not rules.place(state, action):
        raise AssertionError(f"{action} cannot be done now")
    changed, events = rules.act(state, action)
    return changed, events, rules.mistakes(state, changed, events)


def act(name: str, **params: str) -> Action:
    """Any action."""
    return Action.of(name, **params)


def into(name: str) -> Action:
    """Open a chat from the list."""
    return Action.of("open-chat", chat=name)


def typed(text: str, field: str = "message") -> Action:
    """Fill a field."""
    return Action.of("type", field=field, text=text)


def write(text: str) -> tuple[Action, ...]:
    """Type a message and send it."""
    return (typed(text), act("send"))


def held(message: str, *then: str) -> tuple[Action, ...]:
    """Hold a message, and choose."""
    return (act("hold-message", message=message), *(act(name) for name in then))


def the(state: Praatje, name: str) -> Chat:
    """A chat that is there."""
    found = state.chat(name)
    assert found is not None
    return found


def last(state: Praatje, name: str) -> Message:
    """The last message of a chat."""
    return the(state, name).messages[-1]
