"""The browser as a pure state machine: the functions every simulated app has.

``act`` asks :func:`.rules_places.place` first, so what a person cannot see or reach cannot be done by a lesson either.
A page that is still loading counts as loaded here: only hands have to wait for the circle.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene

from . import rules_cookies, rules_forms, rules_go, rules_lists, rules_rest, rules_tabs
from .rules_advice import advice
from .rules_facts import facts
from .rules_mistakes import mistakes
from .rules_places import OWN_FIELDS, place
from .rules_rest import receive, without_typing
from .rules_scene import open_scene
from .state import Browser, Spot
from .words import words

__all__ = ["act", "advice", "facts", "home", "mistakes", "open", "place", "receive", "without_typing", "words"]

Result = tuple[Browser, tuple[AppEvent, ...]]
LOADED = "loaded"
"""What the circle says when it stops; it comes by itself."""


def open(scene: Scene) -> Browser:  # noqa: A001 (the name every app's rules have)
    """Make the state that ``scene`` starts with."""
    return open_scene(scene)


def act(state: Browser, action: Action) -> Result:
    """Do one action; what cannot be done now changes nothing and yields no event."""
    if action.name == LOADED:
        return rules_go.loaded(state), ()
    if not place(state, action):
        return state, ()
    quiet = replace(rules_go.loaded(state), notice="", notice_about="")
    after, events = _ACTS[action.name](quiet, action)
    return (state, ()) if after == state and not events else (after, events)


def home(state: Browser) -> tuple[Action, ...]:
    """The acts that lead back to VindHet's first page from here."""
    return rules_rest.home(state, act)


def _type(browser: Browser, action: Action) -> Result:
    field, text = action.get("field"), action.get("text")
    if field not in OWN_FIELDS:
        return rules_forms.type_in(browser, field, text)
    return (rules_go.type_address if field == "address" else rules_go.type_query)(browser, text)


def _start_page(browser: Browser, _action: Action) -> Result:
    return rules_go.to(browser, Spot("start"))


_ACTS: Mapping[str, Callable[[Browser, Action], Any]] = {
    "type": _type,
    "clear-address": lambda browser, _: rules_go.type_address(browser, ""),
    "go": rules_go.go,
    "search": rules_go.search,
    "open-result": rules_go.open_result,
    "follow": rules_go.follow,
    "choose-page": rules_go.choose_page,
    "open-site-menu": rules_lists.open_layer,
    "site-home": rules_go.site_home,
    "back": rules_go.back,
    "forward": rules_go.forward,
    "reload": rules_go.reload,
    "start-page": _start_page,
    "new-tab": rules_tabs.new,
    "open-tabs": rules_lists.open_layer,
    "switch-tab": rules_tabs.switch,
    "close-tab": rules_tabs.close,
    "open-menu": rules_lists.open_layer,
    "bookmark": rules_lists.bookmark,
    "open-bookmarks": rules_lists.open_layer,
    "open-history": rules_lists.open_layer,
    "open-downloads": rules_lists.open_layer,
    "open-entry": rules_lists.open_entry,
    "download": rules_lists.download,
    "open-download": rules_lists.open_download,
    "zoom-in": rules_lists.zoom,
    "zoom-out": rules_lists.zoom,
    "zoom-reset": rules_lists.zoom,
    "print": rules_lists.open_layer,
    "print-now": rules_lists.print_now,
    "wipe": rules_lists.open_layer,
    "tick-trace": rules_lists.tick_trace,
    "wipe-now": rules_lists.wipe_now,
    "accept-cookies": rules_cookies.accept,
    "refuse-cookies": rules_cookies.refuse,
    "cookie-settings": rules_cookies.settings,
    "tick-cookie": rules_cookies.tick,
    "save-cookies": rules_cookies.save,
    "close-popup": rules_cookies.close_popup,
    "take-popup": rules_cookies.take_popup,
    "allow": rules_cookies.allow,
    "deny": rules_cookies.deny,
    "open-chat": rules_cookies.open_chat,
    "tick": rules_forms.tick,
    "choose": rules_forms.choose,
    "submit": rules_forms.submit,
    "leave-full-screen": rules_go.leave_full_screen,
    "call": rules_go.call,
    "press-alarm": rules_go.press_alarm,
}
