"""Forgetting what was typed: samples take its place, and what conditions see stays the same."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from .rules_address import parts
from .rules_quote import subject
from .rules_register import chosen_address
from .state import ADDRESS_FIELDS, OWN_DOMAIN, Compose, Content, Mailbox, Message, Person, Registration, Written

_SAMPLES = {"subject": "Voorbeeld", "text": "Dit is een voorbeeld.", "name": "Ria", "password": "voorbeeld"}


@dataclass(frozen=True, slots=True)
class _Rest:
    """What may stay: addresses of the scene and subjects the app made of the scene's; the rest becomes samples."""

    samples: Mapping[str, str]
    addresses: frozenset[str]
    scene: Mapping[str, Message]

    def text(self, field: str, text: str) -> str:
        """A text that may be kept in the place of ``text``."""
        of_scene = field in ADDRESS_FIELDS and all(part.lower() in self.addresses for part in parts(text))
        if of_scene or not text.strip():
            return text
        return self.samples.get(field) or _SAMPLES.get(field) or f"iemand@{OWN_DOMAIN}"

    def subject(self, written: Written, text: str) -> str:
        """A subject that may be kept."""
        original = self.scene.get(written.answers)
        made = original is not None and text == subject(original.subject, written.how)
        return text if made else self.text("subject", text)

    def quoted(self, written: Written, text: str) -> str:
        """What stands below an answer may stay when it comes from the scene."""
        return text if written.answers in self.scene else ""

    def people(self, field: str, people: tuple[Person, ...]) -> tuple[Person, ...]:
        """Receivers that may be kept."""
        text = ", ".join(person.address for person in people)
        kept = self.text(field, text)
        return people if kept == text else tuple(Person("", part) for part in parts(kept))


def without_typing(mailbox: Mailbox, samples: Mapping[str, str]) -> Mailbox:
    """The state with samples (field name → text) in the place of everything a person typed."""
    scene = {message.id: message for message in mailbox.messages if message.written is None}
    people = [person for message in scene.values() for person in (*message.to, *message.cc, message.sender)]
    addresses = [person.address.lower() for person in people] + [c.address.lower() for c in mailbox.contacts]
    rest = _Rest(samples, frozenset(addresses), scene)
    owner = _owner(rest) if mailbox.registered else mailbox.owner
    return replace(
        mailbox,
        owner=owner,
        messages=tuple(_message(rest, message, owner) for message in mailbox.messages),
        compose=_compose(rest, mailbox.compose),
        registration=_registration(rest, mailbox.registration),
        query=rest.text("search", mailbox.query) if samples.get("search") else "",
        undo=None,
    )


def _owner(rest: _Rest) -> Person:
    return Person(rest.text("name", "typed"), chosen_address(rest.text("address", "typed")) or f"ria@{OWN_DOMAIN}")


def _message(rest: _Rest, message: Message, owner: Person) -> Message:
    if message.written is None:
        return message
    return replace(
        message,
        sender=owner,
        to=rest.people("to", message.to),
        cc=rest.people("cc", message.cc),
        bcc=rest.people("bcc", message.bcc),
        subject=rest.subject(message.written, message.subject),
        text=rest.text("text", message.text),
        quoted=rest.quoted(message.written, message.quoted),
    )


def _compose(rest: _Rest, compose: Compose | None) -> Compose | None:
    if compose is None or (compose.draft in rest.scene and not compose.touched):
        return compose
    return replace(
        compose,
        content=_content(rest, compose.written, compose.content),
        began=_content(rest, compose.written, compose.began),
        quoted=rest.quoted(compose.written, compose.quoted),
    )


def _content(rest: _Rest, written: Written, content: Content) -> Content:
    return replace(
        content,
        to=rest.text("to", content.to),
        cc=rest.text("cc", content.cc),
        bcc=rest.text("bcc", content.bcc),
        subject=rest.subject(written, content.subject),
        text=rest.text("text", content.text),
    )


def _registration(rest: _Rest, registration: Registration | None) -> Registration | None:
    if registration is None:
        return None
    return replace(
        registration,
        name=rest.text("name", registration.name),
        address=rest.text("address", registration.address),
        password=rest.text("password", registration.password),
    )
