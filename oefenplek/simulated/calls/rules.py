"""KijkBel as a pure state machine: the functions every simulated app has.

``act`` asks :func:`.rules_places.place` first, so what a person cannot see or reach cannot be done by a lesson either.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene

from . import rules_call, rules_pages, rules_tools
from .rules_advice import advice
from .rules_facts import facts
from .rules_mistakes import mistakes
from .rules_places import place
from .rules_rest import receive, way_home, without_typing
from .rules_scene import open_scene
from .state import Phone
from .words import words

__all__ = ["act", "advice", "facts", "home", "mistakes", "open", "place", "receive", "without_typing", "words"]

Result = tuple[Phone, tuple[AppEvent, ...]]


def open(scene: Scene) -> Phone:  # noqa: A001 (the name every app's rules have)
    """Make the state that ``scene`` starts with."""
    return open_scene(scene)


def act(state: Phone, action: Action) -> Result:
    """Do one action; what cannot be done now changes nothing and yields no event."""
    if not place(state, action):
        return state, ()
    quiet = replace(state, notice="", note=None)
    after, events = _ACTS[action.name](quiet, action)
    return (state, ()) if after == quiet and not events else (after, events)


def home(state: Phone) -> tuple[Action, ...]:
    """The acts that lead back to the list of contacts from here."""
    return way_home(state, act)


_ACTS: Mapping[str, Callable[[Phone, Action], Any]] = {
    "open-tab": rules_pages.open_tab,
    "open-contact": rules_pages.open_contact,
    "open-recent": rules_pages.open_recent,
    "back": rules_pages.back,
    "video-call": rules_pages.call,
    "voice-call": rules_pages.call,
    "key": rules_pages.key,
    "erase": rules_pages.erase,
    "dial": rules_pages.dial,
    "open-join": rules_pages.open_join,
    "join": rules_pages.join,
    "enter": rules_call.go_in,
    "open-test": rules_pages.open_test,
    "test": rules_pages.test,
    "type": rules_pages.type_in,
    "answer": rules_call.answer,
    "decline": rules_call.decline,
    "hang-up": rules_call.hang_up,
    "go-on": rules_call.go_on,
    "say": rules_tools.say,
    "microphone": rules_tools.microphone,
    "camera": rules_tools.camera,
    "flip": rules_tools.flip,
    "cover-camera": rules_tools.cover,
    "uncover-camera": rules_tools.cover,
    "speaker": rules_tools.speaker,
    "louder": rules_tools.volume,
    "softer": rules_tools.volume,
    "open-more": rules_tools.open_more,
    "open-chat": rules_tools.open_chat,
    "send-chat": rules_tools.send_chat,
    "open-link": rules_tools.open_link,
}
