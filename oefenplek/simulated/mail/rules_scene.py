"""Opening a scene: from checked content to the state PostVak begins with."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.simulated import Scene
from oefenplek.domain.text import clean

from . import rules_compose, rules_read
from .state import Attachment, Contact, Link, Mailbox, Message, Person, Registration

_NOBODY = Person("Ria de Wit", "ria@postvak.example")


def open_scene(scene: Scene) -> Mailbox:
    """Make the state that ``scene`` starts with."""
    content = scene.content
    owner = _person(content["owner"]) if content.get("owner") else _NOBODY
    mailbox = Mailbox(
        skin=scene.skin,
        owner=owner,
        messages=tuple(_message(message, owner) for message in content.get("messages", ())),
        contacts=tuple(
            Contact(contact["id"], _line(contact.get("name")), _line(contact["address"]))
            for contact in content.get("contacts", ())
        ),
        photos=tuple(_attachment(photo) for photo in content.get("photos", ())),
    )
    return _started(mailbox, content.get("start") or "inbox")


def _started(mailbox: Mailbox, start: str) -> Mailbox:
    what, _, name = start.partition("/")
    if what == "registration":
        return replace(mailbox, registration=Registration())
    if what == "compose":
        return rules_compose.begin(mailbox, "new")
    return rules_read.opened(mailbox, name) if name else mailbox


def _message(data: Mapping[str, Any], owner: Person) -> Message:
    folder = data.get("folder") or "inbox"
    sender = _person(data["from"]) if data.get("from") else owner
    mine = sender.address.lower() == owner.address.lower()
    home = "inbox" if not mine else "drafts" if folder == "drafts" else "sent"
    return Message(
        id=data["id"],
        folder=folder,
        home=folder if folder in {"sent", "drafts"} else home,
        sender=sender,
        to=_people(data["to"]) if data.get("to") is not None else () if mine else (owner,),
        cc=_people(data.get("cc") or ()),
        subject=_line(data.get("subject")),
        text=clean(data.get("text") or ""),
        time=_line(data.get("time")),
        read=not data.get("unread", False),
        links=tuple(Link(name, _line(address)) for name, address in (data.get("links") or {}).items()),
        attachments=tuple(_attachment(attachment) for attachment in data.get("attachments") or ()),
        wanted=bool(data.get("wanted", False)),
        fake=bool(data.get("fake", False)),
        private=bool(data.get("private", True)),
    )


def _people(data: Any) -> tuple[Person, ...]:
    return tuple(_person(person) for person in data)


def _person(data: Mapping[str, Any]) -> Person:
    return Person(_line(data.get("name")), _line(data["address"]))


def _attachment(data: Mapping[str, Any]) -> Attachment:
    return Attachment(data["id"], _line(data["name"]), data.get("kind") or "photo", data.get("picture") or "")


def _line(text: Any) -> str:
    return clean(str(text or "")).replace("\n", " ")
