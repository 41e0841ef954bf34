"""Moments in the browser that the tests begin with."""

from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene
from oefenplek.simulated.browser import APP, rules
from oefenplek.simulated.browser.schema import SceneContent
from oefenplek.simulated.browser.state import Browser
from tests.support.apps import opened_scene

SKINS = APP.skins


def example(skin: str = "phone") -> Browser:
    """The sample scene: the library is open, and its banner about cookies."""
    return rules.open(opened_scene(APP, skin))


def opened(skin: Any = "phone", **content: Any) -> Browser:
    """A scene of the test's own, through the schema."""
    data = SceneContent.model_validate(content).model_dump(mode="json")
    return rules.open(Scene("proef", "browser", skin, data))


def done(state: Browser, *acts: Action) -> Browser:
    """After these acts, each of which can be done."""
    return told(state, *acts)[0]


def told(state: Browser, *acts: Action) -> tuple[Browser, tuple[AppEvent, ...]]:
    """The same, with everything that happened."""
    events: tuple[AppEvent, ...] = ()
    for act in acts:
        assert rules.place(state, act), f"{act} cannot be done"
        state, new = rules.act(state, act)
        events += new
    return state, events


def slips(state: Browser, *acts: Action) -> tuple[str, ...]:
    """The mistakes of the last of these acts."""
    before = done(state, *acts[:-1])
    after, events = told(before, acts[-1])
    return rules.mistakes(before, after, events)


def typed(field: str, text: str) -> Action:
    """Typing in a field."""
    return Action.of("type", field=field, text=text)
