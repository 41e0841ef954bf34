"""Recognising the mistakes people typically make in a mail app."""

import re

from oefenplek.domain.actions import AppEvent

from .rules_address import SLIPS, parts, slip
from .rules_compose import others
from .rules_facts import subject_size
from .state import ADDRESS_FIELDS, OWN_DOMAIN, Compose, Mailbox, Message

_SLIPS = {name: f"address-{name}" for name in SLIPS}
_PHOTO = re.compile(r"\bfoto(?:'?s|tje|tjes)?\b|\bbijlagen?\b|\bbijgevoegde?\b|\bbijgaande?\b", re.IGNORECASE)
_PROMISE = re.compile(
    r"\bbijlagen?\b|\bbijgevoegde?\b|\bbijgaande?\b|\bhierbij\b|\bstuur\b|\bhier (?:is|zijn|heb|komt|komen)\b",
    re.IGNORECASE,
)
_FEW_WORDS = 4


def mistakes(before: Mailbox, after: Mailbox, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """The ids of the mistakes this act made."""
    found = (
        *_address(before, after, events),
        *_subject(before, after, events),
        *_address_in_subject(before, after, events),
        *(name for event in events for name in _of_event(before, event)),
    )
    return tuple(dict.fromkeys(found))


def _of_event(before: Mailbox, event: AppEvent) -> tuple[str, ...]:
    match event.name:
        case "compose-started" if event.get("how") == "reply-all":
            original = before.message(event.get("message"))
            return ("reply-all-private",) if original is not None and _for_one(before, original) else ()
        case "sent" if before.compose is not None and _forgot_photo(before, before.compose):
            return ("forgot-photo",)
        case "link-opened":
            message = before.message(event.get("message"))
            return ("link-in-fake",) if message is not None and message.fake else ()
        case "emptied":
            there = (message for message in before.messages if message.folder == event.get("folder"))
            return ("emptied-wanted",) if any(message.wanted for message in there) else ()
        case "moved" if event.get("to") in {"trash", "spam"}:
            message = before.message(event.get("message"))
            return ("deleted-wanted",) if message is not None and message.wanted and event.get("to") == "trash" else ()
        case _:
            return ()


def _for_one(mailbox: Mailbox, original: Message) -> bool:
    return original.private and others(mailbox, original) != ()


def _address(before: Mailbox, after: Mailbox, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """Slips in the address field that was just left; when sending, in any of them."""
    if any(event.name == "send-refused" for event in events) and before.compose is not None:
        slips = [slip(before.compose.content.get(field)) for field in ADDRESS_FIELDS]
    else:
        field = _left(before, after)
        slips = [slip(before.compose.content.get(field))] if before.compose and field in ADDRESS_FIELDS else []
    slips += _own_address(before, after)
    return tuple(_SLIPS[found] for found in slips if found in _SLIPS)


def _own_address(before: Mailbox, after: Mailbox) -> list[str]:
    """Slips in the address that is chosen for an account; there the @ and what follows may be left out."""
    was, now = before.registration, after.registration
    if was is None or now is None or was.field != "address" or not was.address.strip():
        return []
    left = now.field != "address" or after.notice == "register-address"
    whole = was.address if "@" in was.address else f"{was.address.strip()}@{OWN_DOMAIN}"
    return [slip(whole)] if left else []


def _left(before: Mailbox, after: Mailbox) -> str:
    """The field of the mail that was typed in and is left by this act; empty when none."""
    if before.compose is None or after.compose is None:
        return ""
    gone = after.compose.field != before.compose.field or (after.choosing_photo and not before.choosing_photo)
    return before.compose.field if gone else ""


def _subject(before: Mailbox, after: Mailbox, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """The whole message stands in the subject: it is long, or it is all there is when sending."""
    compose = before.compose
    if compose is None or compose.content.text.strip():
        return ()
    refused = any(event.name == "send-refused" for event in events)
    sent = any(event.name == "sent" for event in events)
    long = subject_size(before, compose.written, compose.content.subject) == "long"
    typed = compose.content.subject != compose.began.subject
    several = len(re.findall(r"\w+", compose.content.subject)) >= _FEW_WORDS
    if long and (refused or sent or _left(before, after) == "subject"):
        return ("all-in-subject",)
    return ("all-in-subject",) if refused and typed and several and after.notice == "send-text" else ()


def _address_in_subject(before: Mailbox, after: Mailbox, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """The address stands in the subject, and nobody in *Aan*."""
    compose = before.compose
    if compose is None or "@" not in compose.content.subject or parts(compose.content.to):
        return ()
    refused = any(event.name == "send-refused" for event in events)
    return ("address-in-subject",) if refused or _left(before, after) == "subject" else ()


def _forgot_photo(mailbox: Mailbox, compose: Compose) -> bool:
    """Writes about a photo without one; admiring the photo of whoever wrote first is no promise."""
    text = f"{compose.content.subject}\n{compose.content.text}"
    if compose.content.attachments or not _PHOTO.search(text):
        return False
    original = mailbox.message(compose.written.answers)
    theirs = original is not None and (original.attachments or _PHOTO.search(f"{original.subject}\n{original.text}"))
    return not theirs or _PROMISE.search(compose.content.text) is not None
