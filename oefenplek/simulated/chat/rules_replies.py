"""The people in a chat react: what they send is on its way first, and arrives later.

There is no clock here. A message on its way arrives at the person's next act that is no typing, or with the act
``wait``, which comes by itself when nothing was done for a moment. So the same acts always lead to the same state.
"""

import re
from dataclasses import replace

from oefenplek.domain.actions import AppEvent

from .emoji import has_emoji
from .rules_layers import looked_into
from .state import ME, Chat, Message, Pending, Praatje, Reply, Said, new_id

Result = tuple[Praatje, tuple[AppEvent, ...]]


def react(state: Praatje, chat_id: str, after: str, text: str = "") -> Praatje:
    """The state with the first fitting reaction of this chat on its way."""
    chat = state.chat(chat_id)
    if chat is None or chat.left or chat.blocked:
        return state
    at = next((n for n, reply in enumerate(chat.replies) if _fits(reply, after, text)), -1)
    if at < 0:
        return state
    reply = chat.replies[at]
    replies = (*chat.replies[:at], replace(reply, used=True), *chat.replies[at + 1 :])
    coming = tuple(Pending(chat.id, said) for said in reply.messages)
    return replace(state.put(replace(chat, replies=replies)), pending=(*state.pending, *coming))


def _fits(reply: Reply, after: str, text: str) -> bool:
    if reply.used and not reply.again:
        return False
    answer = after not in {"opened", "start"}
    kinds = {after, *({"any"} if answer else ()), *({"emoji"} if has_emoji(text) else ())}
    return reply.after in kinds and (not reply.words or any(_said(word, text) for word in reply.words))


def _said(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", text.lower()) is not None


def meanwhile(state: Praatje, typing: bool) -> Result:
    """What happened just before an act: messages reached their phones, and what was on its way arrived."""
    quiet = replace(state, notice="", chats=tuple(_delivered(chat) for chat in state.chats))
    return (quiet, ()) if typing else arrive(quiet)


def arrive(state: Praatje) -> Result:
    """The first message that is on its way comes in."""
    if not state.pending:
        return state, ()
    first, rest = state.pending[0], state.pending[1:]
    state = replace(state, pending=rest)
    chat = state.chat(first.chat)
    if chat is None:
        return state, ()
    return come_in(state, chat, message_of(first.said, new_id(state, "received")))


def come_in(state: Praatje, chat: Chat, message: Message) -> Result:
    """A message stands in the chat; whoever answers has read what was sent."""
    read = tuple(replace(m, ticks="read") if m.mine else m for m in chat.messages)
    unread = 0 if looked_into(state, chat) else chat.unread + 1
    now = state.put(replace(chat, messages=(*read, message), unread=unread))
    return _on_top(now, chat.id), (AppEvent.of("received", chat=chat.id),)


def _on_top(state: Praatje, name: str) -> Praatje:
    """The chat in which something happened stands first."""
    first = tuple(chat for chat in state.chats if chat.id == name)
    return replace(state, chats=first + tuple(chat for chat in state.chats if chat.id != name))


def message_of(said: Said, name: str) -> Message:
    """A message that came in."""
    return Message(
        id=name,
        sender=said.sender,
        kind=said.kind,
        text=said.text,
        picture=said.picture,
        length=said.length,
        says=said.says,
        code=said.code,
        scene=False,
    )


def dropped(state: Praatje, chat: str) -> Praatje:
    """Nothing comes from this chat any more."""
    return replace(state, pending=tuple(coming for coming in state.pending if coming.chat != chat))


def add(state: Praatje, chat: Chat, message: Message) -> Praatje:
    """Something of one's own, or a line, at the end of a chat."""
    state = state.put(replace(chat, messages=(*chat.messages, message)))
    return _on_top(state, chat.id) if message.sender == ME and message.kind != "line" else state


def _delivered(chat: Chat) -> Chat:
    if chat.blocked or not any(message.mine and message.ticks == "sent" for message in chat.messages):
        return chat
    return replace(chat, messages=tuple(_reached(message) for message in chat.messages))


def _reached(message: Message) -> Message:
    return replace(message, ticks="delivered") if message.mine and message.ticks == "sent" else message
