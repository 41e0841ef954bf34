"""What Praatje does together with the other apps on the same device."""

from dataclasses import replace

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.simulated import Given, Notice, Sharing
from oefenplek.domain.text import clean

from .markup import address
from .rules_chats import leave
from .rules_message import carry
from .state import KINDS, Chat, Message, Page, Praatje, Sent, title

TAKES = ("photo", "text", "link")
MEETING = "kijkbel.example"
"""A link with this in it leads to a conversation with picture, not to a page."""


def give(_before: Praatje, after: Praatje, events: tuple[AppEvent, ...]) -> Given | None:
    """A link goes to the browser or to KijkBel, a call to KijkBel, a photo that is kept to the photos."""
    for event in events:
        given = _given(after, event)
        if given is not None:
            return given
    return None


def _given(state: Praatje, event: AppEvent) -> Given | None:
    if event.name == "called":
        chat = state.chat(event.get("chat"))
        person = state.person(chat.members[0]) if chat is not None and chat.members else None
        if person is None:
            return None
        what = {"who": person.shown, "id": person.id, "number": person.number, "how": event.get("how")}
        return Given("calls", "call", what)
    found = state.message(event.get("message"))
    if found is None:
        return None
    if event.name == "link-opened":
        link = address(found[1].text)
        return Given("calls" if MEETING in link else "browser", "link", {"address": link})
    if event.name == "photo-saved":
        photo = state.photos[0]
        return Given("photos", "photo", {"id": photo.id, "name": photo.name, "picture": photo.picture})
    return None


def left(_before: Praatje, after: Praatje) -> Praatje:
    """Another app is in front now: what was said about going there is old."""
    return replace(after, notice="")


def take(state: Praatje, given: Given) -> Praatje:
    """The page to choose who gets what another app gave; what Praatje cannot take changes nothing."""
    what = given.what
    if given.kind == "photo":
        sent = Sent("photo", picture=clean(what.get("picture", "")), photo=clean(what.get("id", "")))
    elif given.kind in TAKES:
        sent = Sent("text", clean(what.get("text") or what.get("address") or ""))
    else:
        return state
    away, _ = leave(state)
    return carry(replace(away, pages=(Page("chats"),)), sent)


def notices(before: Praatje, after: Praatje) -> tuple[Notice, ...]:
    """Messages that came in, as a device tells it; a chat without sound is not told of."""
    return tuple(
        Notice(title(after, chat), _words(after, chat, message))
        for chat in after.chats
        if chat.muted == "no"
        for message in chat.messages
        if not message.mine and message.kind in KINDS[:3] and _is_new(before, chat, message)
    )


def _is_new(before: Praatje, chat: Chat, message: Message) -> bool:
    was = before.chat(chat.id)
    return was is None or was.message(message.id) is None


def _words(state: Praatje, chat: Chat, message: Message) -> str:
    said = message.text or {"photo": "Foto", "voice": "Spraakbericht"}.get(message.kind, "")
    sender = state.person(message.sender)
    return f"{sender.shown}: {said}" if chat.group and sender is not None else said


SHARING = Sharing(TAKES, give, take, left, notices)
