"""Where an action is done now. No place means that it cannot be done now, and then doing it changes nothing."""

from collections.abc import Callable

from oefenplek.domain.actions import Action

from .rules_layers import camera_there, can_go_on, in_call, listed, own_seen, tool_place, whom
from .state import KEYS, LONGEST_NUMBER, TABS, TESTS, Contact, Phone

Finder = Callable[[Phone, Action], str]


def place(phone: Phone, action: Action) -> str:
    """The place of an action now, empty when there is none."""
    finder = _FINDERS.get(action.name)
    return finder(phone, action) if finder is not None else ""


def _if(possible: object, found: str) -> str:
    return found if possible else ""


def _tab(phone: Phone, action: Action) -> str:
    tab = action.get("tab")
    return _if(listed(phone) and tab in TABS and (tab != phone.tab or phone.open), f"tab/{tab}")


def _contact(phone: Phone, action: Action) -> str:
    name = action.get("contact")
    here = listed(phone) and phone.tab == "contacts" and phone.open != f"contact/{name}"
    return _if(here and phone.contact(name), f"contact/{name}")


def _recent(phone: Phone, action: Action) -> str:
    name = action.get("recent")
    here = listed(phone) and phone.tab == "recent" and phone.open != f"recent/{name}"
    return _if(here and phone.recent(name), f"recent/{name}")


def _back(phone: Phone, _action: Action) -> str:
    if phone.call is not None:
        return _if(phone.call.over, "button/back")
    deeper = phone.skin == "phone" and (phone.open or phone.tab != "contacts")
    return _if(phone.page or deeper, "button/back")


def _dial(phone: Phone, action: Action) -> str:
    who = whom(phone) if phone.call is None and not phone.page else None
    video = isinstance(who, Contact) and who.video
    return _if(who is not None and (video or action.name == "voice-call"), f"button/{action.name}")


def _keypad(phone: Phone) -> bool:
    return listed(phone) and phone.tab == "keypad"


def _key(phone: Phone, action: Action) -> str:
    key = action.get("key")
    return _if(_keypad(phone) and key in KEYS and len(phone.number) < LONGEST_NUMBER, f"key/{key}")


def _type(phone: Phone, action: Action) -> str:
    field = action.get("field")
    chatting = phone.call is not None and phone.call.over == "chat"
    return _if({"link": phone.page == "join", "chat": chatting}.get(field), f"field/{field}")


def _test(phone: Phone, action: Action) -> str:
    return _if(phone.page == "test" and action.get("what") in TESTS, f"test/{action.get('what')}")


def _say(phone: Phone, action: Action) -> str:
    line, name = phone.line, action.get("answer")
    known = line is not None and any(answer.id == name for answer in line.answers)
    return _if(known and in_call(phone, "talking"), f"answer/{name}")


def _hang_up(phone: Phone, _action: Action) -> str:
    return _if(in_call(phone, "calling", "unanswered", "ready", "waiting", "talking"), "button/hang-up")


def _microphone(phone: Phone, _action: Action) -> str:
    return _if(in_call(phone, "ready", "waiting", "talking"), "button/microphone")


def _camera(phone: Phone, _action: Action) -> str:
    return _if(camera_there(phone), "button/camera")


def _flip(phone: Phone, _action: Action) -> str:
    return _if(own_seen(phone) and phone.skin != "laptop", "button/flip")


def _speaker(phone: Phone, _action: Action) -> str:
    return tool_place(phone, "speaker") if phone.skin == "phone" else ""


def _louder(phone: Phone, action: Action) -> str:
    limit = {"louder": 5, "softer": 1}[action.name]
    return _if(phone.own.volume != limit, tool_place(phone, action.name))


def _more(phone: Phone, _action: Action) -> str:
    return _if(phone.skin == "phone" and in_call(phone, "talking"), "button/more")


def _chat(phone: Phone, _action: Action) -> str:
    call = phone.call
    return tool_place(phone, "chat") if call is not None and call.video and call.over != "chat" else ""


def _chatting(phone: Phone, _action: Action) -> str:
    return _if(phone.call is not None and phone.call.over == "chat", "button/send-chat")


def _link(phone: Phone, action: Action) -> str:
    call, name = phone.call, action.get("message")
    there = call is not None and any(message.id == name and message.link for message in call.chat)
    return _if(there and call is not None and call.over == "chat", f"link/{name}")


_FINDERS: dict[str, Finder] = {
    "open-tab": _tab,
    "open-contact": _contact,
    "open-recent": _recent,
    "back": _back,
    "video-call": _dial,
    "voice-call": _dial,
    "key": _key,
    "erase": lambda phone, _: _if(_keypad(phone) and phone.number, "button/erase"),
    "dial": lambda phone, _: _if(_keypad(phone) and phone.number, "button/dial"),
    "open-join": lambda phone, _: _if(listed(phone) and phone.tab == "contacts", "button/open-join"),
    "join": lambda phone, _: _if(phone.page == "join", "button/join"),
    "enter": lambda phone, _: _if(in_call(phone, "ready"), "button/enter"),
    "open-test": lambda phone, _: _if(listed(phone) and phone.tab == "contacts", "button/open-test"),
    "test": _test,
    "type": _type,
    "answer": lambda phone, _: _if(in_call(phone, "ringing"), "button/answer"),
    "decline": lambda phone, _: _if(in_call(phone, "ringing"), "button/decline"),
    "hang-up": _hang_up,
    "go-on": lambda phone, _: _if(can_go_on(phone), "button/go-on"),
    "say": _say,
    "microphone": _microphone,
    "camera": _camera,
    "flip": _flip,
    "cover-camera": lambda phone, _: _if(own_seen(phone) and not phone.own.covered, "own/picture"),
    "uncover-camera": lambda phone, _: _if(own_seen(phone) and phone.own.covered, "own/picture"),
    "speaker": _speaker,
    "louder": _louder,
    "softer": _louder,
    "open-more": _more,
    "open-chat": _chat,
    "send-chat": _chatting,
    "open-link": _link,
}
