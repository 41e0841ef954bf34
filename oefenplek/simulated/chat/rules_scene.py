"""Opening a scene: from checked content to the state Praatje begins with."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.simulated import Scene
from oefenplek.domain.text import clean

from .rules_chats import entered
from .rules_replies import react
from .state import ME, Chat, Message, Page, Person, Photo, Praatje, Reply, Said


def open_scene(scene: Scene) -> Praatje:
    """Make the state that ``scene`` starts with."""
    content = scene.content
    owner = content.get("owner") or {}
    state = Praatje(
        skin=scene.skin,
        owner=Person("", _line(owner.get("name")), _line(owner.get("number"))),
        people=tuple(_person(person) for person in content.get("people", ())),
        chats=tuple(_chat(chat) for chat in content.get("chats", ())),
        photos=tuple(Photo(p["id"], _line(p["name"]), p["picture"]) for p in content.get("photos", ())),
        camera=content.get("camera") or "bloemen",
        private=tuple(_line(word).lower() for word in content.get("private", ())),
    )
    for chat in state.chats:
        state = react(state, chat.id, "start")
    return _started(state, content.get("start") or "chats")


def _started(state: Praatje, start: str) -> Praatje:
    what, _, name = start.partition("/")
    if what == "chats" or state.chat(name) is None:
        return state
    shown, _ = entered(state, name)
    return shown if what == "chat" else replace(shown, pages=(*shown.pages, Page("info", name)))


def _person(data: Mapping[str, Any]) -> Person:
    return Person(
        data["id"],
        _line(data.get("name")),
        _line(data.get("number")),
        _line(data.get("about")),
        bool(data.get("saved", True)),
    )


def _chat(data: Mapping[str, Any]) -> Chat:
    members = tuple(data.get("members") or ()) or (data.get("with") or "",)
    first = members[0] if len(members) == 1 else ""
    messages = tuple(_message(message, at, data["id"]) for at, message in enumerate(data.get("messages") or ()))
    return Chat(
        id=data["id"],
        members=members,
        title=_line(data.get("group")),
        messages=messages,
        replies=tuple(_reply(reply, first) for reply in data.get("replies") or ()),
        unread=int(data.get("unread") or 0),
        muted=data.get("muted") or "no",
        pinned=bool(data.get("pinned", False)),
        draft=clean(data.get("draft") or ""),
        fake=bool(data.get("fake", False)),
        alarm=bool(data.get("alarm", False)),
        about=clean(data.get("about") or ""),
    )


def _message(data: Mapping[str, Any], at: int, chat: str) -> Message:
    line = bool(data.get("line"))
    return Message(
        id=data.get("id") or f"{chat}-{at + 1}",
        sender=data.get("from") or ME,
        kind="line" if line else _kind(data),
        text=clean(data.get("line") or data.get("text") or ""),
        picture=data.get("photo") or "",
        length=data.get("voice") or "",
        says=clean(data.get("says") or ""),
        time=_line(data.get("time")),
        ticks=data.get("ticks") or "read",
        answers=data.get("answers") or "",
        forwarded=bool(data.get("forwarded", False)),
        gone="everyone" if data.get("deleted") else "no",
        code=_line(data.get("code")),
    )


def _kind(data: Mapping[str, Any]) -> str:
    return "photo" if data.get("photo") else "voice" if data.get("voice") else "text"


def _reply(data: Mapping[str, Any], member: str) -> Reply:
    return Reply(
        after=data.get("after") or "any",
        words=tuple(_line(word) for word in data.get("words") or ()),
        messages=tuple(_said(message, member) for message in data["messages"]),
        again=bool(data.get("again", False)),
    )


def _said(data: Mapping[str, Any], member: str) -> Said:
    return Said(
        sender=data.get("from") or member,
        kind=_kind(data),
        text=clean(data.get("text") or ""),
        picture=data.get("photo") or "",
        length=data.get("voice") or "",
        says=clean(data.get("says") or ""),
        code=_line(data.get("code")),
    )


def _line(text: Any) -> str:
    return clean(str(text or "")).replace("\n", " ")
