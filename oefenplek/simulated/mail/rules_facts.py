"""What conditions can see of PostVak."""

from collections.abc import Mapping

from oefenplek.domain.conditions import Facts

from .rules_drafts import people
from .rules_layers import screen
from .rules_quote import subject
from .state import ADDRESS_FIELDS, Attachment, Compose, Mailbox, Message, Person, Written

LONGEST_SUBJECT = 60
"""A subject with more characters than this is a whole message."""


def facts(mailbox: Mailbox) -> Facts:
    """Every thing by sort and id, with its properties as text."""
    own = [message for message in mailbox.messages if message.written is not None]
    compose = mailbox.compose
    attached = compose.content.attachments if compose else ()
    return {
        "message": {message.id: _message(message) for message in mailbox.messages if message.scene},
        "sent": {message.id: _own(mailbox, message) for message in own if message.home == "sent"},
        "draft": {message.id: _own(mailbox, message) for message in own if message.folder == "drafts"},
        "writing": {"new": _content(mailbox, compose)} if compose else {},
        "mailbox": {"postvak": {"screen": screen(mailbox), "folder": mailbox.folder, "open": mailbox.open}},
        "contact": {contact.id: {"address": contact.address} for contact in mailbox.contacts},
        "photo": {photo.id: {"attached": _yes_no(any(a.id == photo.id for a in attached))} for photo in mailbox.photos},
    }


def _message(message: Message) -> Mapping[str, str]:
    return {"folder": message.folder, "read": _yes_no(message.read)}


def _own(mailbox: Mailbox, message: Message) -> Mapping[str, str]:
    written = message.written or Written("new")
    return {
        "answers": written.answers,
        "how": written.how,
        "to": _who(mailbox, message.to),
        "cc": _who(mailbox, message.cc),
        "bcc": _who(mailbox, message.bcc),
        "subject": subject_size(mailbox, written, message.subject),
        "text": "filled" if message.text.strip() else "empty",
        "attachment": _attachment(message.attachments),
        "photos": _photos(message.attachments),
    }


def _content(mailbox: Mailbox, compose: Compose) -> Mapping[str, str]:
    """The mail being written; an address counts once it is whole."""
    content = compose.content
    return {
        "answers": compose.written.answers,
        "how": compose.written.how,
        **{field: _who(mailbox, people(mailbox, content.get(field))) for field in ADDRESS_FIELDS},
        "subject": subject_size(mailbox, compose.written, content.subject),
        "text": "filled" if content.text.strip() else "empty",
        "attachment": _attachment(content.attachments),
        "photos": _photos(content.attachments),
    }


def subject_size(mailbox: Mailbox, written: Written, text: str) -> str:
    """``empty``, ``filled`` or ``long``; a subject that the app made itself is never long."""
    if not text.strip():
        return "empty"
    original = mailbox.message(written.answers)
    if original is not None and text == subject(original.subject, written.how):
        return "filled"
    return "long" if len(text) > LONGEST_SUBJECT else "filled"


def _who(mailbox: Mailbox, people: tuple[Person, ...]) -> str:
    """Contacts in the order of the address book, then other addresses as they were typed."""
    ids = {contact.address.lower(): contact.id for contact in mailbox.contacts}
    order = {address: at for at, address in enumerate(ids)}
    addresses = sorted((person.address.lower() for person in people), key=lambda a: order.get(a, len(order)))
    return "+".join(ids.get(address, address) for address in addresses)


def _attachment(attachments: tuple[Attachment, ...]) -> str:
    kinds = {attachment.kind for attachment in attachments}
    return "photo" if "photo" in kinds else "document" if kinds else "none"


def _photos(attachments: tuple[Attachment, ...]) -> str:
    return "+".join(sorted(attachment.id for attachment in attachments if attachment.kind == "photo"))


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"
