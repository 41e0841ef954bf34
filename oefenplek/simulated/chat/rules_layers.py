"""What can be seen and worked with now: the skins differ here and nowhere else in the rules.

A phone shows one thing at a time. A tablet and a laptop show the list of chats at the left, and the rest beside it.
"""

from .state import Chat, Message, Praatje, title


def wide(state: Praatje) -> bool:
    """Does the list of chats stand beside everything else?"""
    return state.skin != "phone"


def on(state: Praatje, *names: str) -> bool:
    """Is one of these the screen a person can work with?"""
    return state.layer is None and state.page.name in names


def list_seen(state: Praatje) -> bool:
    """Can a chat in the list be pressed?"""
    return state.layer is None and (wide(state) or state.page.name == "chats")


def chat_seen(state: Praatje) -> Chat | None:
    """The chat that can be worked in."""
    return state.chat(state.page.about) if on(state, "chat") else None


def writing(state: Praatje) -> Chat | None:
    """The chat in which something can be written or said now."""
    chat = chat_seen(state)
    return chat if chat is not None and not chat.left and not chat.blocked else None


def looked_into(state: Praatje, chat: Chat) -> bool:
    """Does the person have this chat before their eyes?"""
    return state.page.name == "chat" and state.page.about == chat.id


def about(state: Praatje) -> Chat | None:
    """The chat that a page with information is about."""
    return state.chat(state.page.about) if state.page.name == "info" else None


def menu_message(state: Praatje) -> tuple[Chat, Message] | None:
    """The message that the list of choices is about."""
    return state.message(state.layer.about) if state.layer is not None else None


def listed(state: Praatje) -> tuple[Chat, ...]:
    """The chats in the list, pinned ones first; with a query those where it is found."""
    wanted = state.query.strip().lower()
    found = [chat for chat in state.chats if not wanted or _found(state, chat, wanted)]
    return tuple(sorted(found, key=lambda chat: not chat.pinned))


def _found(state: Praatje, chat: Chat, wanted: str) -> bool:
    texts = (message.text for message in chat.seen if message.gone == "no")
    return any(wanted in text.lower() for text in (title(state, chat), *texts))
