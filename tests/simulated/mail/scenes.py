"""Scenes and acts for the tests of PostVak."""

from pathlib import Path
from typing import Any

import yaml

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene, Skin
from oefenplek.simulated import mail
from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.schema import SceneContent
from oefenplek.simulated.mail.state import Mailbox

EXAMPLE = Path(mail.__file__).parent / "example.yaml"
SKINS: tuple[Skin, ...] = ("phone", "tablet", "laptop")


def example() -> dict[str, Any]:
    """The sample scene as an author writes it: every scalar is text."""
    loaded: dict[str, Any] = yaml.load(EXAMPLE.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 (text only)
    return loaded


def scene(skin: Skin = "phone", **changes: Any) -> Scene:
    """The sample scene on a device, with some keys of its content replaced."""
    data = {key: value for key, value in example().items() if key not in {"app", "skin", "values"}}
    return Scene("sample", "mail", skin, SceneContent.model_validate({**data, **changes}).model_dump(mode="json"))


def opened(skin: Skin = "phone", **changes: Any) -> Mailbox:
    """PostVak at the start of the sample scene."""
    return rules.open(scene(skin, **changes))


def do(state: Mailbox, *actions: Action) -> Mailbox:
    """The state after several acts; each must be possible."""
    for action in actions:
        if not rules.place(state, action):
            raise AssertionError(f"{action} cannot be done now")
        state, _ = rules.act(state, action)
    return state


def after(state: Mailbox, action: Action) -> tuple[Mailbox, tuple[AppEvent, ...], tuple[str, ...]]:
    """State, events and mistakes of one act that must be possible."""
    if not rules.place(state, action):
        raise AssertionError(f"{action} cannot be done now")
    changed, events = rules.act(state, action)
    return changed, events, rules.mistakes(state, changed, events)


def select(message: str) -> Action:
    """Open a mail from the list."""
    return Action.of("select", message=message)


def typed(field: str, text: str) -> Action:
    """Fill a field."""
    return Action.of("type", field=field, text=text)


def act(name: str, **params: str) -> Action:
    """Any action."""
    return Action.of(name, **params)
