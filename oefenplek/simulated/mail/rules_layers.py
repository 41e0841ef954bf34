"""What lies on top and what can be seen: the skins differ here and nowhere else in the rules.

A phone shows one thing at a time. A tablet shows the list beside the message. A laptop shows the folders, the list and
the message, with the mail being written as a window over the message.
"""

from .state import GONE, Mailbox, Message


def screen(mailbox: Mailbox) -> str:
    """The screen a person would say they are on."""
    layers = (
        ("emptying", mailbox.emptying),
        ("registration", mailbox.registration is not None),
        ("photos", mailbox.choosing_photo),
        ("contacts", mailbox.choosing_contact),
        ("compose", mailbox.compose is not None),
        ("menu", mailbox.menu),
        ("message", mailbox.open != ""),
        ("search", mailbox.searching),
    )
    return next((name for name, on_top in layers if on_top), "inbox")


def covered(mailbox: Mailbox) -> bool:
    """Does something lie over everything: an attachment, a question, or the address behind a link?"""
    if mailbox.viewed is not None or mailbox.emptying:
        return True
    return mailbox.preview is not None and (mailbox.preview.opened or mailbox.skin != "laptop")


def list_seen(mailbox: Mailbox) -> bool:
    """Can a mail in the list be pressed?"""
    beside = {"phone": (), "tablet": ("message",), "laptop": ("message", "compose")}[mailbox.skin]
    return not covered(mailbox) and screen(mailbox) in {"inbox", "search", *beside}


def folders_seen(mailbox: Mailbox) -> bool:
    """Can a folder be pressed?"""
    if mailbox.skin != "laptop":
        return not covered(mailbox) and screen(mailbox) == "menu"
    return list_seen(mailbox) or (screen(mailbox) == "contacts" and mailbox.compose is None)


def message_seen(mailbox: Mailbox) -> Message | None:
    """The message that is open and can be worked with."""
    return mailbox.message(mailbox.open) if screen(mailbox) == "message" and not covered(mailbox) else None


def composing(mailbox: Mailbox) -> bool:
    """Can the mail being written be worked on?"""
    return screen(mailbox) == "compose" and not covered(mailbox)


def listed(mailbox: Mailbox) -> tuple[Message, ...]:
    """The mails in the list now: of the folder, or what was found."""
    if not mailbox.searching:
        return tuple(message for message in mailbox.messages if message.folder == mailbox.folder)
    wanted = mailbox.query.strip().lower()
    return tuple(m for m in mailbox.messages if wanted and m.folder != GONE and _found(m, wanted))


def _found(message: Message, wanted: str) -> bool:
    people = (message.sender, *message.to, *message.cc)
    where = (message.subject, message.text, *(f"{person.name} {person.address}" for person in people))
    return any(wanted in text.lower() for text in where)
