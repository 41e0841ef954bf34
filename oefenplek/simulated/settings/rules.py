"""Instellingen as a pure state machine: the functions every simulated app has.

``act`` asks ``place`` first, so what a person cannot see or reach cannot be done by a lesson either.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene
from oefenplek.domain.text import clean

from . import pages
from .names import words as all_words
from .rules_acts import ACTS
from .rules_advice import sentence
from .rules_display import display
from .rules_facts import facts
from .rules_mistakes import mistakes
from .rules_scene import open_scene
from .state import Settings

__all__ = [
    "act",
    "advice",
    "display",
    "facts",
    "home",
    "mistakes",
    "open",
    "place",
    "receive",
    "without_typing",
    "words",
]

Result = tuple[Settings, tuple[AppEvent, ...]]
_CLEAR, _BACK = Action.of("clear-search"), Action.of("back")


def open(scene: Scene) -> Settings:  # noqa: A001 (the name every app's rules have)
    """Make the state that ``scene`` starts with."""
    return open_scene(scene)


def place(state: Settings, action: Action) -> str:
    """Where an action is done now; empty when it cannot be done now."""
    if action.name == "type":
        field = action.get("field")
        listed = state.two_panes or not state.path
        there = (field == "password" and state.page == "password") or (field == "search" and listed)
        return f"field/{field}" if there else ""
    return next((where for where, act in pages.places(state) if act == action), "")


def act(state: Settings, action: Action) -> Result:
    """Do one action; what cannot be done now changes nothing and yields no event."""
    if not place(state, action):
        return state, ()
    quiet = replace(state, notice="")
    after, events = ACTS[action.name](quiet, action)
    return (state, ()) if after == quiet and not events else (after, events)


def advice(state: Settings, action: Action) -> str:
    """The sentence that tells a person to do this now; empty when it cannot be done."""
    return sentence(state, action, place(state, action))


def home(state: Settings) -> tuple[Action, ...]:
    """The acts that lead back to the first list."""
    deep = max(0, len(state.path) - (1 if state.two_panes else 0))
    return (*(_BACK for _ in range(deep)), *((_CLEAR,) if state.query else ()))


def receive(state: Settings, echo: Mapping[str, Any]) -> Settings:
    """Somebody answers: it shows as a notice at the bottom."""
    message = echo.get("message") or {}
    who, said = clean(str(message.get("from") or "")), clean(str(message.get("text") or ""))
    return replace(state, notice=": ".join(part for part in (who, said) if part).replace("\n", " "))


def without_typing(state: Settings, samples: Mapping[str, str]) -> Settings:
    """The state with samples in the place of what was typed."""
    password = samples.get("password", "voorbeeld") if state.password else ""
    query = samples.get("search", "") if state.query else ""
    return replace(state, password=password, query=query)


def words(state: Settings) -> dict[str, str]:  # noqa: ARG001
    """What stands on the screen, for ``{knop-…}`` and ``{vak-…}``: always the same."""
    return all_words()
