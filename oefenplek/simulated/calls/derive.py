"""What KijkBel shows of a moment, as plain data for QML."""

from dataclasses import dataclass
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.pictures import PICTURES

from . import words
from .rules_layers import can_go_on, in_call, listed, own_seen, screen, tool_place, whom
from .rules_places import place
from .state import Contact, Phone, Recent

_ICONS = {
    "missed": "phone-missed",
    "incoming": "phone-incoming",
    "outgoing": "phone-outgoing",
    "declined": "phone-cancel",
}
_HOW = {
    "missed": "Gemist",
    "incoming": "Kwam binnen",
    "outgoing": "U belde",
    "declined": "Geweigerd",
}


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Someone in the list."""

    id: str
    name: str
    face: str
    about: str


@dataclass(frozen=True, slots=True)
class RecentRow:
    """A call in the list."""

    id: str
    name: str
    about: str
    time: str
    sign: str
    missed: bool


def contact_rows(phone: Phone) -> list[ContactRow]:
    """The contacts, favourites first."""
    ranked = sorted(phone.contacts, key=lambda contact: not contact.favourite)
    return [ContactRow(c.id, c.name, c.face, "Favoriet" if c.favourite else "") for c in ranked]


def recent_rows(phone: Phone) -> list[RecentRow]:
    """The calls, the newest first."""
    return [_row(recent) for recent in phone.recents]


def _row(recent: Recent) -> RecentRow:
    how = f"{_HOW[recent.how]}{', met beeld' if recent.video else ''}"
    missed = recent.how == "missed" and recent.new
    return RecentRow(recent.id, recent.name or recent.number, how, recent.time, _ICONS[recent.how], missed)


def frame(phone: Phone) -> dict[str, Any]:
    """What stands around a call."""
    who = whom(phone)
    return {
        "skin": phone.skin,
        "screen": screen(phone),
        "tab": phone.tab,
        "open": phone.open,
        "page": phone.page if phone.call is None else "",
        "calling": phone.call is not None,
        "back": bool(place(phone, Action.of("back"))),
        "listed": listed(phone),
        "missed": any(recent.new for recent in phone.recents),
        "notice": words.notice(phone),
        "noteName": phone.note.name if phone.note else "",
        "noteText": phone.note.text if phone.note else "",
        "notePicture": phone.note.picture if phone.note else "",
        "cardName": (who.name or who.number) if who is not None else "",
        "cardNumber": who.number if who is not None else "",
        "cardFace": who.face if isinstance(who, Contact) else "onbekend",
        "cardVideo": isinstance(who, Contact) and who.video,
        "tested": list(phone.tested),
    }


def call(phone: Phone) -> dict[str, Any]:
    """The call that is going on."""
    now, script, line = phone.call, phone.written, phone.line
    if now is None:
        return {"stage": "", "name": "", "face": "onbekend", "video": False, "covered": False}
    known = phone.contact(now.contact)
    face = script.face if script is not None else known.face if known is not None else "onbekend"
    if now.stage == "ringing" and known is None:
        face = "onbekend"  # no photo of a stranger stands on a telephone that rings
    return {
        "stage": now.stage,
        "name": phone.last,
        "number": now.number if now.number != phone.last else "",
        "face": face,
        "video": now.video,
        "over": now.over,
        "mine": now.mine if now.aside == "" else "",
        "goOn": can_go_on(phone),
        "goOnWord": words.button(phone, "go-on"),
        "hangUp": bool(place(phone, Action.of("hang-up"))),
        "hangUpWord": words.button(phone, "hang-up"),
        "tools": in_call(phone, "ready", "waiting", "talking"),
        "more": bool(place(phone, Action.of("open-more"))),
        "extras": bool(tool_place(phone, "louder")),
        "unread": now.unread,
        "muted": now.hinted and not phone.own.microphone,
        "wave": line is not None and line.wave,
        "show": line.show if line is not None else "",
        "shown": PICTURES.get(line.show, "") if line is not None else "",
    }


def own(phone: Phone) -> dict[str, Any]:
    """The person's own side."""
    mine = phone.own
    return {
        "camera": mine.camera,
        "front": mine.front,
        "covered": mine.covered,
        "microphone": mine.microphone,
        "speaker": mine.speaker,
        "volume": mine.volume,
        "seen": own_seen(phone),
        "flip": bool(place(phone, Action.of("flip"))),
        "hasCamera": bool(place(phone, Action.of("camera"))),
        "louder": mine.volume < 5,
        "softer": mine.volume > 1,
        "room": phone.room,
    }


def answers(phone: Phone) -> list[dict[str, str]]:
    """What the person can say now: ``{key, text}``."""
    line = phone.line
    if line is None or not in_call(phone, "talking"):
        return []
    return [{"key": answer.id, "text": answer.say} for answer in line.answers]
