"""Opening a scene: from checked content to the state PostVak begins with."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.simulated import Scene
from oefenplek.domain.text import clean

from . import rules_compose, rules_drafts, rules_read
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
    message = mailbox.message(name)
    if message is None:
        return mailbox
    if message.folder == "drafts":
        return rules_drafts.resume(replace(mailbox, folder="drafts"), message)
    shown = rules_read.opened(replace(mailbox, folder=message.folder), name)
    return shown if what == "message" else rules_compose.begin(shown, what)


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
        to=_receivers(data, () if mine else (owner,)),
        cc=_people(data.get("cc") or ()),
        bcc=_people(data.get("bcc") or ()),
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


def _receivers(data: Mapping[str, Any], else_to: tuple[Person, ...]) -> tuple[Person, ...]:
    """Who it goes to; in a concept an address may stand as someone typed it, slips and all."""
    if data.get("typed"):
        return (Person("", _line(data["typed"])),)
    return _people(data["to"]) if data.get("to") is not None else else_to


def _people(data: Any) -> tuple[Person, ...]:
    return tuple(_person(person) for person in data)


def _person(data: Mapping[str, Any]) -> Person:
    return Person(_line(data.get("name")), _line(data["address"]))


def _attachment(data: Mapping[str, Any]) -> Attachment:
    kind, page = data.get("kind") or "photo", clean(data.get("text") or "")
    return Attachment(data["id"], _line(data["name"]), kind, data.get("picture") or "", page)


def _line(text: Any) -> str:
    return clean(str(text or "")).replace("\n", " ")
