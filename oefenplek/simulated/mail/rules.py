"""PostVak as a pure state machine: the functions every simulated app has.

``act`` asks :func:`.rules_places.place` first, so what a person cannot see or reach cannot be done by a lesson either.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene

from . import rules_compose, rules_read, rules_register, rules_rest, rules_send, rules_sort
from .rules_advice import advice
from .rules_facts import facts
from .rules_forget import without_typing
from .rules_mistakes import mistakes
from .rules_places import place
from .rules_rest import receive
from .rules_scene import open_scene
from .state import COMPOSE_FIELDS, Mailbox
from .words import words

__all__ = ["act", "advice", "facts", "home", "mistakes", "open", "place", "receive", "without_typing", "words"]

Result = tuple[Mailbox, tuple[AppEvent, ...]]


def open(scene: Scene) -> Mailbox:  # noqa: A001 (the name every app's rules have)
    """Make the state that ``scene`` starts with."""
    return open_scene(scene)


def act(state: Mailbox, action: Action) -> Result:
    """Do one action; what cannot be done now changes nothing and yields no event."""
    if not place(state, action):
        return state, ()
    quiet = state if action.name in {"undo-send", "undo-move"} else replace(state, notice="", undo=None)
    after, events = _ACTS[action.name](quiet, action)
    return (state, ()) if after == quiet and not events else (after, events)


def home(state: Mailbox) -> tuple[Action, ...]:
    """The acts that lead back to the inbox from here."""
    return rules_rest.home(state, act)


def _type(mailbox: Mailbox, action: Action) -> Result:
    field, text = action.get("field"), action.get("text")
    if field == "search":
        return rules_read.type_search(mailbox, text)
    if field in COMPOSE_FIELDS:
        return rules_compose.type_in(mailbox, field, text), ()
    return rules_register.type_in(mailbox, field, text), ()


_ACTS: Mapping[str, Callable[[Mailbox, Action], Any]] = {
    "register-next": rules_register.go_on,
    "register-done": rules_register.finish,
    "open-menu": rules_read.open_menu,
    "open-folder": rules_read.open_folder,
    "back": rules_read.back,
    "select": rules_read.select,
    "show-sender": rules_read.show_sender,
    "preview-link": rules_read.preview_link,
    "open-link": rules_read.open_link,
    "close-preview": rules_read.close_preview,
    "open-attachment": rules_read.open_attachment,
    "close-picture": rules_read.close_picture,
    "move": rules_sort.move,
    "report": rules_sort.report,
    "undo-move": rules_sort.undo_move,
    "empty": rules_sort.ask_to_empty,
    "empty-yes": rules_sort.empty,
    "empty-no": rules_sort.keep,
    "compose": rules_compose.start,
    "reply": rules_compose.start,
    "reply-all": rules_compose.start,
    "forward": rules_compose.start,
    "type": _type,
    "enter": rules_compose.enter,
    "show-cc": rules_compose.show_cc,
    "open-contacts": rules_compose.open_contacts,
    "pick-contact": rules_compose.pick_contact,
    "open-attachments": rules_compose.open_attachments,
    "attach": rules_compose.attach,
    "remove-attachment": rules_compose.remove_attachment,
    "send": rules_send.send,
    "undo-send": rules_send.undo_send,
    "search": rules_read.search,
}
