"""Opening a scene: from checked content to the state KijkBel begins with."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.simulated import Scene
from oefenplek.domain.text import clean

from .rules_call import ready, ring
from .script import UNHEARD, Answer, Line, Reaction, Script
from .state import Contact, Phone, Recent


def open_scene(scene: Scene) -> Phone:
    """Make the state that ``scene`` starts with."""
    content = scene.content
    contacts = tuple(_contact(contact) for contact in content.get("contacts") or ())
    phone = Phone(
        skin=scene.skin,
        room=content.get("room") or "koffie",
        contacts=contacts,
        recents=(),
        scripts=tuple(_script(call, contacts) for call in content.get("calls") or ()),
    )
    recents = tuple(_recent(phone, recent) for recent in content.get("recent") or ())
    return _started(replace(phone, recents=recents), content.get("start") or "contacts")


def _started(phone: Phone, start: str) -> Phone:
    what, _, name = start.partition("/")
    script = phone.script(name)
    if what == "incoming" and script is not None:
        return ring(phone, script)
    if what == "ready" and script is not None:
        return ready(phone, script)
    if what in {"recent", "keypad"}:
        return replace(phone, tab=what)
    if what in {"join", "test"}:
        return replace(phone, page=what)
    return replace(phone, open=start) if what == "contact" else phone


def _contact(data: Mapping[str, Any]) -> Contact:
    return Contact(
        data["id"],
        line(data["name"]),
        data.get("face") or "onbekend",
        line(data.get("number")),
        bool(data.get("favourite")),
        bool(data.get("video", True)),
    )


def _recent(phone: Phone, data: Mapping[str, Any]) -> Recent:
    contact = phone.contact(data.get("contact") or "")
    return Recent(
        data["id"],
        contact.id if contact else "",
        contact.name if contact else line(data.get("name")),
        contact.number if contact else line(data.get("number")),
        data.get("how") or "incoming",
        bool(data.get("video")),
        line(data.get("time")),
        data.get("how") == "missed",
    )


def _script(data: Mapping[str, Any], contacts: tuple[Contact, ...]) -> Script:
    contact = next((contact for contact in contacts if contact.id == data.get("contact")), None)
    how = data.get("how") or "any"
    incoming = bool(data.get("incoming"))
    return Script(
        id=data["id"],
        contact=contact.id if contact else "",
        name=line(data.get("name")) or (contact.name if contact else line(data.get("number"))),
        number=line(data.get("number")) or (contact.number if contact else ""),
        face=data.get("face") or (contact.face if contact else "onbekend"),
        how="video" if incoming and how == "any" else how,
        incoming=incoming,
        fraud=bool(data.get("fraud")),
        link=line(data.get("link")),
        waiting=tuple(line(text) for text in data.get("waiting") or ()),
        after=data.get("after") or "",
        camera=bool(data.get("camera", True)),
        microphone=bool(data.get("microphone", True)),
        covered=bool(data.get("covered")),
        unheard=line(data.get("unheard")) or UNHEARD,
        lines=tuple(_line(at, part) for at, part in enumerate(data.get("talk") or ())),
        reactions=tuple(
            Reaction(part["when"], line(part.get("say")), part.get("goto") or "")
            for part in data.get("reactions") or ()
        ),
    )


def _line(at: int, data: Mapping[str, Any]) -> Line:
    return Line(
        id=data.get("id") or f"line-{at + 1}",
        say=line(data["say"]),
        answers=tuple(
            Answer(part["id"], line(part["say"]), part.get("goto") or "", bool(part.get("secret")))
            for part in data.get("answers") or ()
        ),
        until=data.get("until") or "",
        goto=data.get("goto") or "",
        ends=bool(data.get("ends")),
        wave=bool(data.get("wave")),
        show=data.get("show") or "",
        writes=line(data.get("writes")),
        link=line(data.get("link")),
    )


def line(text: Any) -> str:
    """One clean line of text."""
    return clean(str(text or "")).replace("\n", " ").strip()
