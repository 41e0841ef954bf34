"""Where an action is done now. No place means that it cannot be done now, and then doing it changes nothing."""

from collections.abc import Callable

from oefenplek.domain.actions import Action

from .emoji import EMOJI
from .markup import address
from .rules_layers import about, chat_seen, list_seen, listed, menu_message, on, wide, writing
from .state import DURATIONS, Chat, Message, Praatje, stranger

Finder = Callable[[Praatje, Action], str]


def place(state: Praatje, action: Action) -> str:
    """The place of an action now, empty when there is none."""
    finder = _FINDERS.get(action.name)
    return finder(state, action) if finder is not None else ""


def _if(possible: object, found: str) -> str:
    return found if possible else ""


def _open_chat(state: Praatje, action: Action) -> str:
    name = action.get("chat")
    here = list_seen(state) and any(chat.id == name for chat in listed(state))
    return _if(here and (state.page.name, state.page.about) != ("chat", name), f"chat/{name}")


def _back(state: Praatje, _action: Action) -> str:
    first = state.page.name == "chats" or (wide(state) and state.page.name == "chat")
    return _if(state.layer is None and not first, "button/back")


def _type(state: Praatje, action: Action) -> str:
    field = action.get("field")
    possible = {
        "message": _free_hands(state) is not None,
        "search": list_seen(state),
        "caption": on(state, "caption"),
        "name": on(state, "contact"),
        "number": on(state, "contact") and state.adding == "",
        "group-name": on(state, "new-group"),
    }
    return _if(possible.get(field), f"field/{field}")


def _free_hands(state: Praatje) -> Chat | None:
    """The chat to write in, while nothing is being recorded."""
    return writing(state) if not state.recording else None


def _send(state: Praatje, _action: Action) -> str:
    chat = _free_hands(state)
    return _if(chat is not None and chat.draft.strip(), "button/send")


def _microphone(state: Praatje, _action: Action) -> str:
    chat = _free_hands(state)
    return _if(chat is not None and not chat.draft.strip(), "button/microphone")


def _emoji(state: Praatje, action: Action) -> str:
    shown = state.emoji == (action.name == "close-emoji")
    return _if(_free_hands(state) is not None and shown, "button/emoji")


def _pick_emoji(state: Praatje, action: Action) -> str:
    name = action.get("emoji")
    return _if(state.emoji and _free_hands(state) is not None and name in EMOJI, f"emoji/{name}")


def _paste(state: Praatje, _action: Action) -> str:
    chat = _free_hands(state)
    return _if(chat is not None and not chat.draft and state.clipboard, "button/paste")


def _cancel_answer(state: Praatje, _action: Action) -> str:
    chat = _free_hands(state)
    return _if(chat is not None and chat.answering, "button/cancel-answer")


def _message(state: Praatje, action: Action) -> Message | None:
    """The message of the open chat that is meant, if it can be worked with."""
    chat = chat_seen(state)
    found = chat.message(action.get("message")) if chat is not None and not state.recording else None
    return found if found is not None and found.gone == "no" else None


def _hold(state: Praatje, action: Action) -> str:
    found = _message(state, action)
    return _if(found is not None and found.kind in {"text", "photo", "voice"}, f"message/{action.get('message')}")


def _part(kind: str, sort: str) -> Finder:
    def find(state: Praatje, action: Action) -> str:
        found = _message(state, action)
        return _if(found is not None and found.kind == kind, f"{sort}/{action.get('message')}")

    return find


def _link(state: Praatje, action: Action) -> str:
    found = _message(state, action)
    return _if(found is not None and address(found.text), f"link/{action.get('message')}")


def _in_menu(state: Praatje, action: Action) -> str:
    found = menu_message(state) if state.layer is not None and state.layer.name == "menu" else None
    if found is None:
        return ""
    chat, message = found
    fits = {
        "answer": not chat.left and not chat.blocked,
        "copy": bool(message.text),
        "forward": True,
        "delete": True,
    }
    return _if(fits[action.name], f"button/{action.name}")


def _delete(state: Praatje, action: Action) -> str:
    found = menu_message(state) if state.layer is not None and state.layer.name == "delete" else None
    possible = found is not None and (action.name == "delete-me" or (found[1].mine and not found[0].left))
    return _if(possible, f"button/{action.name}")


def _in_layer(name: str, button: str) -> Finder:
    return lambda state, _: _if(state.layer is not None and state.layer.name == name, f"button/{button}")


def _mute_for(state: Praatje, action: Action) -> str:
    duration = action.get("duration")
    asked = state.layer is not None and state.layer.name == "mute"
    return _if(asked and duration in DURATIONS, f"mute/{duration}")


def _contact(state: Praatje, action: Action) -> str:
    person = state.person(action.get("person"))
    possible = on(state, "new-chat", "new-group") and person is not None and person.saved
    return _if(possible, f"contact/{action.get('person')}")


def _member(state: Praatje, action: Action) -> str:
    chat = about(state)
    possible = state.layer is None and chat is not None and chat.group and action.get("person") in chat.members
    return _if(possible, f"member/{action.get('person')}")


def _target(state: Praatje, action: Action) -> str:
    chat = state.chat(action.get("chat"))
    possible = on(state, "forward") and chat is not None and not chat.left and not chat.blocked
    return _if(possible, f"target/{action.get('chat')}")


def _on_info(fits: Callable[[Chat], object]) -> Finder:
    def find(state: Praatje, action: Action) -> str:
        chat = about(state) if state.layer is None else None
        return _if(chat is not None and fits(chat), f"button/{action.name}")

    return find


def _call(state: Praatje, action: Action) -> str:
    """In the bar above a chat of two, and with the information about it."""
    chat = (chat_seen(state) if not state.recording else None) or (about(state) if state.layer is None else None)
    return _if(chat is not None and not chat.group and not chat.blocked, f"button/{action.name}")


def _block(state: Praatje, _action: Action) -> str:
    page = about(state) if state.layer is None else None
    if page is not None:
        return _if(not page.group and not page.blocked, "button/block")
    return _if(_banner(state), "button/block")


def _add_contact(state: Praatje, _action: Action) -> str:
    page = about(state) if state.layer is None else None
    return _if(_banner(state) or (page is not None and stranger(state, page)), "button/add-contact")


def _unblock(state: Praatje, _action: Action) -> str:
    chat = chat_seen(state) or (about(state) if state.layer is None else None)
    return _if(chat is not None and chat.blocked, "button/unblock")


def _banner(state: Praatje) -> bool:
    """Does the open chat say that this number is not in the contacts?"""
    chat = writing(state)
    return chat is not None and stranger(state, chat) is not None


def _typing(state: Praatje, _action: Action) -> str:
    chat = chat_seen(state)
    first = state.pending[0] if state.pending else None
    return _if(first is not None and chat is not None and first.chat == chat.id, f"typing/{chat.id}" if chat else "")


def _info(state: Praatje, _action: Action) -> str:
    return _if(chat_seen(state) is not None and not state.recording, "button/info")


def _unsaved_picture(state: Praatje, _action: Action) -> str:
    return _if(on(state, "picture") and state.page.about not in state.saved, "button/save-picture")


def _at(name: str, button: str) -> Finder:
    """A button of one screen."""
    return lambda state, _: _if(on(state, name), f"button/{button}")


_FINDERS: dict[str, Finder] = {
    "open-chat": _open_chat,
    "back": _back,
    "clear-search": lambda s, _: _if(list_seen(s) and s.query, "button/clear-search"),
    "new-chat": lambda s, _: _if(list_seen(s) and s.page.name in {"chats", "chat"}, "button/new-chat"),
    "new-contact": _at("new-chat", "new-contact"),
    "new-group": _at("new-chat", "new-group"),
    "pick-contact": _contact,
    "save-contact": _at("contact", "save-contact"),
    "create-group": _at("new-group", "create-group"),
    "type": _type,
    "send": _send,
    "open-emoji": _emoji,
    "close-emoji": _emoji,
    "pick-emoji": _pick_emoji,
    "paste": _paste,
    "attach": lambda s, _: _if(_free_hands(s) is not None, "button/attach"),
    "gallery": _in_layer("attach", "gallery"),
    "camera": _in_layer("attach", "camera"),
    "choose-photo": lambda s, a: _if(on(s, "photos") and s.photo(a.get("photo")), f"photo/{a.get('photo')}"),
    "take-photo": _at("camera", "take-photo"),
    "send-photo": _at("caption", "send-photo"),
    "tap-microphone": _microphone,
    "record": _microphone,
    "record-free": lambda s, a: _if(s.microphone_tapped and _microphone(s, a), "button/record-free"),
    "send-voice": lambda s, _: _if(writing(s) is not None and s.recording, "button/send-voice"),
    "cancel-voice": lambda s, _: _if(writing(s) is not None and s.recording, "button/cancel-voice"),
    "wait": _typing,
    "hold-message": _hold,
    "answer": _in_menu,
    "forward": _in_menu,
    "copy": _in_menu,
    "delete": _in_menu,
    "delete-me": _delete,
    "delete-everyone": _delete,
    "cancel": lambda s, _: _if(s.layer is not None, "button/cancel"),
    "cancel-answer": _cancel_answer,
    "play-voice": _part("voice", "voice"),
    "open-picture": _part("photo", "picture"),
    "save-picture": _unsaved_picture,
    "open-link": _link,
    "choose-chat": _target,
    "send-on": lambda s, _: _if(on(s, "forward") and s.chosen, "button/send-on"),
    "open-info": _info,
    "mute": _on_info(lambda chat: chat.muted == "no" and not chat.left),
    "mute-for": _mute_for,
    "unmute": _on_info(lambda chat: chat.muted != "no" and not chat.left),
    "block": _block,
    "block-yes": _in_layer("block", "block-yes"),
    "unblock": _unblock,
    "report": _on_info(lambda chat: not chat.reported),
    "report-yes": _in_layer("report", "report-yes"),
    "leave-group": _on_info(lambda chat: chat.group and not chat.left),
    "leave-yes": _in_layer("leave", "leave-yes"),
    "message-member": _member,
    "add-contact": _add_contact,
    "call": _call,
    "video-call": _call,
}
