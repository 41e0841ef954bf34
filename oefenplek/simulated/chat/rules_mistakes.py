"""Recognising the mistakes people typically make in a messenger."""

import re

from oefenplek.domain.actions import AppEvent

from .state import Chat, Message, Praatje, title

_HANGING = re.compile(
    r"\b(?:aan|als|bij|dan|dat|de|die|dit|door|een|en|het|hij|hun|ik|in|is|je|mag|maar|met|mijn|naar|of|om|op|over|te|"
    r"tot|u|uit|uw|van|voor|want|was|we|wij|wil|worden|ze|zij|zijn)$"
)
"""A message that ends with one of these words is not finished."""
_PRIVATE = re.compile(
    r"\b(?:arts|dokter|huisarts|ziekenhuis|medicijn|medicijnen|pillen|pijn|ziek|operatie|uitslag|geld|rekening|schuld|"
    r"schulden|lening|pincode|wachtwoord|verdrietig)\b"
)
_ALARM = re.compile(r"\b(?:inbreker|inbraak|dief|dieven|verdacht|verdachte|insluiper|vernieling|politie)\w*", re.I)
_CALLED = re.compile(r"\b(?:112|101|gebeld|bel|gewaarschuwd)\b", re.I)
_CAREFUL = re.compile(r"\b(?:nee|niet|niets|geen|bel|bellen|gebeld|wie|stop|oplichter|nep)\b", re.I)
_GREETING = r"^(?:dag|ha|hoi|hallo|lieve|beste|goedemorgen|goedemiddag|goedenavond)?\s*"
_TALK = {"text", "photo", "voice"}


def mistakes(before: Praatje, after: Praatje, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """The ids of the mistakes this act made."""
    found: list[str] = []
    for event in events:
        if event.name == "microphone-tapped":
            found.append("tap-microphone")
        if event.name in {"link-opened", "contact-saved"} and _trusted(before, event):
            found.append("trusts-new-number")
        if event.name == "sent":
            found += _sent(before, after, event)
    return tuple(dict.fromkeys(found))


def _sent(before: Praatje, after: Praatje, event: AppEvent) -> list[str]:
    chat = after.chat(event.get("chat"))
    message = _last(chat) if chat is not None else None
    if chat is None or message is None:
        return []
    found = []
    if _has_code(before, message.text) or (message.forwarded and _is_code(before, message)):
        found.append("gives-code")
    if chat.fake and not (message.kind == "text" and _CAREFUL.search(message.text)):
        found.append("trusts-new-number")
    if chat.alarm and (message.kind == "photo" or (_ALARM.search(message.text) and not _CALLED.search(message.text))):
        found.append("alarm-out-of-order")
    if chat.group and not message.forwarded and _private(after, chat, message.text):
        found.append("private-in-group")
    if message.kind == "text" and not message.forwarded and unfinished(message.text):
        found.append("sent-unfinished")
    return found


def _last(chat: Chat) -> Message | None:
    return next((message for message in reversed(chat.messages) if message.mine and message.kind in _TALK), None)


def unfinished(text: str) -> bool:
    """Does the text stop in the middle: at a comma, at one letter, or at a word that asks for another?"""
    bare = text.strip().lower()
    if bare.endswith((",", ";", ":", "-")):
        return True
    words = re.findall(r"[^\W\d_]+", bare)
    if not words or not bare[-1].isalpha():
        return False
    return _HANGING.search(bare) is not None if len(words) > 1 else len(bare) == 1


def _trusted(before: Praatje, event: AppEvent) -> bool:
    """The number of a cheat was saved, or a link of a cheat was followed."""
    if event.name == "contact-saved":
        person = event.get("person")
        return any(chat.fake and person in chat.members and not chat.group for chat in before.chats)
    found = before.message(event.get("message"))
    return found is not None and found[0].fake and not found[1].mine


def _private(state: Praatje, chat: Chat, text: str) -> bool:
    """Does it speak of what is nobody's business, or to somebody who is not here?"""
    said = text.lower()
    own = any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", said) for word in state.private)
    if own or _PRIVATE.search(said):
        return True
    return any(_speaks_to(name, text) for name in _elsewhere(state, chat))


def _elsewhere(state: Praatje, chat: Chat) -> set[str]:
    """First names of contacts who are not in this group; someone in it may have the same name."""
    here = {person.name.split(" ")[0].lower() for person in state.people if person.id in chat.members and person.name}
    known = {p.name.split(" ")[0].lower() for p in state.people if p.saved and p.name and p.id not in chat.members}
    return known - here - {title(state, chat).split(" ")[0].lower()}


def _speaks_to(name: str, text: str) -> bool:
    return re.search(_GREETING + re.escape(name) + r"(?:\s*[,!.\n]|\s*$)", text.lower()) is not None


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _codes(state: Praatje) -> set[str]:
    messages = (message for chat in state.chats for message in chat.messages)
    return {_digits(message.code) for message in messages if _digits(message.code)}


def _has_code(state: Praatje, text: str) -> bool:
    """Stands a code that came in a message in this text? Spaces and lines between its digits do not hide it."""
    joined = re.sub(r"(?<=\d)[\s-]+(?=\d)", "", text)
    return any(number in _codes(state) for number in re.findall(r"\d+", joined))


def _is_code(state: Praatje, message: Message) -> bool:
    return any(code in _digits(message.text) for code in _codes(state))
