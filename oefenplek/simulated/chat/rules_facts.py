"""What conditions can see of Praatje."""

from collections.abc import Mapping

from oefenplek.domain.conditions import Facts

from .emoji import has_emoji, has_words
from .state import Chat, Message, Praatje


def facts(state: Praatje) -> Facts:
    """Every thing by sort and id, with its properties as text."""
    everything = [(chat, message) for chat in state.chats for message in chat.messages]
    gone = {message.photo for _, message in everything if message.mine and not message.scene and message.photo}
    on_way = {coming.chat for coming in state.pending}
    return {
        "chat": {chat.id: _chat(chat, chat.id in on_way) for chat in state.chats},
        "message": {m.id: _message(m) for _, m in everything if m.kind not in {"line", "call"}},
        "sent": {m.id: _sent(chat, m) for chat, m in everything if m.mine and not m.scene and m.kind != "call"},
        "person": {person.id: {"saved": _yes_no(person.saved)} for person in state.people},
        "photo": {photo.id: {"sent": _yes_no(photo.id in gone)} for photo in state.photos},
        "praatje": {"praatje": _app(state)},
    }


def _chat(chat: Chat, typing: bool) -> Mapping[str, str]:
    return {
        "unread": _yes_no(chat.unread > 0),
        "muted": chat.muted,
        "blocked": _yes_no(chat.blocked),
        "reported": _yes_no(chat.reported),
        "left": _yes_no(chat.left),
        "draft": "filled" if chat.draft.strip() else "empty",
        "answering": chat.answering,
        "typing": _yes_no(typing),
    }


def _message(message: Message) -> Mapping[str, str]:
    return {"deleted": message.gone, "played": _yes_no(message.played)}


def _sent(chat: Chat, message: Message) -> Mapping[str, str]:
    wiped = message.gone == "everyone" and message.typed
    return {
        "chat": chat.id,
        "kind": message.kind,
        "text": "filled" if message.text.strip() or wiped else "empty",
        "words": "filled" if has_words(message.text) or wiped else "empty",
        "emoji": _yes_no(has_emoji(message.text)),
        "photo": message.photo,
        "answers": message.answers,
        "forwarded": _yes_no(message.forwarded),
        "deleted": message.gone,
    }


def _app(state: Praatje) -> Mapping[str, str]:
    return {
        "screen": state.page.name,
        "open": state.open.id if state.open is not None else "",
        "layer": state.layer.name if state.layer is not None else "none",
        "recording": state.recording or "no",
    }


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"
