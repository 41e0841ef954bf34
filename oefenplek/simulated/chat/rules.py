"""Praatje as a pure state machine: the functions every simulated app has.

``act`` asks :func:`.rules_places.place` first, so what a person cannot see or reach cannot be done by a lesson either.
Only ``wait`` needs no place: what is on its way may arrive wherever the person is.
"""

from collections.abc import Callable, Mapping
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene

from . import rules_chats, rules_info, rules_message, rules_rest, rules_write
from .rules_advice import advice
from .rules_facts import facts
from .rules_forget import without_typing
from .rules_mistakes import mistakes
from .rules_places import place
from .rules_replies import arrive, meanwhile
from .rules_rest import receive
from .rules_scene import open_scene
from .state import Praatje
from .words import words

__all__ = ["act", "advice", "facts", "home", "mistakes", "open", "place", "receive", "without_typing", "words"]

Result = tuple[Praatje, tuple[AppEvent, ...]]


def open(scene: Scene) -> Praatje:  # noqa: A001 (the name every app's rules have)
    """Make the state that ``scene`` starts with."""
    return open_scene(scene)


def act(state: Praatje, action: Action) -> Result:
    """Do one action; what cannot be done now changes nothing and yields no event."""
    if action.name == "wait":
        return arrive(state)
    if not place(state, action):
        return state, ()
    now, came = meanwhile(state, typing=action.name in {"type", "pick-emoji"})
    after, events = _ACTS[action.name](now, action)
    return (state, ()) if after == now and not events and not came else (after, (*came, *events))


def home(state: Praatje) -> tuple[Action, ...]:
    """The acts that lead back to the list of chats from here."""
    return rules_rest.home(state, act)


_ACTS: Mapping[str, Callable[[Praatje, Action], Any]] = {
    "open-chat": rules_chats.open_chat,
    "back": rules_chats.back,
    "clear-search": rules_chats.clear_search,
    "new-chat": rules_chats.new_chat,
    "new-contact": rules_chats.new_contact,
    "new-group": rules_chats.new_group,
    "pick-contact": rules_chats.pick_contact,
    "save-contact": rules_chats.save_contact,
    "create-group": rules_chats.create_group,
    "message-member": rules_chats.message_member,
    "add-contact": rules_chats.add_contact,
    "type": rules_write.type_in,
    "send": rules_write.send,
    "open-emoji": rules_write.toggle_emoji,
    "close-emoji": rules_write.toggle_emoji,
    "pick-emoji": rules_write.pick_emoji,
    "paste": rules_write.paste,
    "attach": rules_write.attach,
    "gallery": rules_write.gallery,
    "camera": rules_write.camera,
    "choose-photo": rules_write.choose_photo,
    "take-photo": rules_write.take_photo,
    "send-photo": rules_write.send_photo,
    "tap-microphone": rules_write.tap_microphone,
    "record": rules_write.record,
    "record-free": rules_write.record,
    "send-voice": rules_write.send_voice,
    "cancel-voice": rules_write.cancel_voice,
    "hold-message": rules_message.hold_message,
    "cancel": rules_message.cancel,
    "answer": rules_message.answer,
    "cancel-answer": rules_message.cancel_answer,
    "forward": rules_message.forward,
    "copy": rules_message.copy,
    "delete": rules_message.ask_delete,
    "delete-me": rules_message.delete,
    "delete-everyone": rules_message.delete,
    "choose-chat": rules_message.choose_chat,
    "send-on": rules_message.send_on,
    "play-voice": rules_message.play_voice,
    "open-picture": rules_message.open_picture,
    "save-picture": rules_message.save_picture,
    "open-link": rules_message.open_link,
    "open-info": rules_info.open_info,
    "mute": rules_info.ask,
    "mute-for": rules_info.mute_for,
    "unmute": rules_info.unmute,
    "block": rules_info.ask,
    "block-yes": rules_info.block,
    "unblock": rules_info.unblock,
    "report": rules_info.ask,
    "report-yes": rules_info.report,
    "leave-group": rules_info.ask,
    "leave-yes": rules_info.leave_group,
    "call": rules_info.call,
    "video-call": rules_info.call,
}
