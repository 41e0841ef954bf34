"""What Praatje shows, as plain values: pure functions of its state. Qt knows nothing of this file, nor it of Qt."""

from dataclasses import dataclass
from typing import Any

from oefenplek.domain.actions import Action

from .emoji import EMOJI
from .rules_layers import about, chat_seen, list_seen, listed, on, wide, writing
from .rules_places import place
from .state import Chat, Message, Praatje, stranger, title
from .words import NOTICES, buttons

GONE_MINE = "U hebt dit bericht verwijderd"
GONE_OTHERS = "Dit bericht is verwijderd"
KIND_WORDS = {"photo": "Foto", "voice": "Spraakbericht"}
_PROBLEMS = {"contact-name", "contact-number", "group-nobody", "group-name", "hold-microphone"}


@dataclass(frozen=True, slots=True)
class ChatRow:
    """A chat in the list."""

    id: str
    name: str
    group: bool
    last: str
    sign: str
    ticks: str
    time: str
    unread: int
    muted: bool
    pinned: bool
    busy: bool
    selected: bool
    here: bool
    """It stands open beside the list: a press would do nothing."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody to choose, or a member of a group."""

    id: str
    name: str
    about: str
    picked: bool


def chat_rows(state: Praatje) -> list[ChatRow]:
    """The list of chats."""
    on_way = {coming.chat for coming in state.pending}
    return [_chat_row(state, chat, chat.id in on_way) for chat in listed(state)]


def _chat_row(state: Praatje, chat: Chat, busy: bool) -> ChatRow:
    seen = chat.seen
    last = seen[-1] if seen else None
    here = state.open is not None and state.open.id == chat.id
    draft = chat.draft.strip() if not here or not wide(state) else ""
    said = typing(state, chat) if busy else f"Concept: {draft}" if draft else summary(state, chat, last)
    plain = last is not None and not draft and not busy and last.gone == "no"
    return ChatRow(
        id=chat.id,
        name=title(state, chat),
        group=chat.group,
        last=said.replace("\n", " "),
        sign=_SIGNS.get(last.kind, "") if plain and last is not None else "",
        ticks=last.ticks if plain and last is not None and last.mine and last.kind != "call" else "",
        time=last.time if last is not None else "",
        unread=chat.unread,
        muted=chat.muted != "no",
        pinned=chat.pinned,
        busy=busy,
        selected=here and wide(state),
        here=state.page.name == "chat" and state.page.about == chat.id,
    )


_SIGNS = {"photo": "image-outline", "voice": "microphone", "call": "phone"}


def typing(state: Praatje, chat: Chat) -> str:
    """Who is typing now."""
    coming = next((coming for coming in state.pending if coming.chat == chat.id), None)
    if coming is None:
        return ""
    person = state.person(coming.said.sender)
    return f"{person.shown} is aan het typen…" if chat.group and person is not None else "aan het typen…"


def summary(state: Praatje, chat: Chat, message: Message | None) -> str:
    """A message in one line."""
    if message is None:
        return ""
    said = gone_words(message) or message.text or KIND_WORDS.get(message.kind, "")
    person = state.person(message.sender)
    named = chat.group and message.kind != "line" and person is not None
    return f"{person.shown}: {said}" if named and person is not None else said


def gone_words(message: Message) -> str:
    """What stands in the place of a message that was deleted for everybody."""
    if message.gone != "everyone":
        return ""
    return GONE_MINE if message.mine else GONE_OTHERS


def person_rows(state: Praatje) -> list[PersonRow]:
    """The contacts."""
    known = sorted((person for person in state.people if person.saved), key=lambda person: person.name.lower())
    return [PersonRow(p.id, p.shown, p.about, p.id in state.chosen) for p in known]


def member_rows(state: Praatje) -> list[PersonRow]:
    """The members of the group on the page with information."""
    chat = about(state)
    if chat is None or not chat.group:
        return []
    people = (state.person(name) for name in chat.members)
    return [PersonRow(person.id, person.shown, person.about, False) for person in people if person is not None]


def target_rows(state: Praatje) -> list[PersonRow]:
    """The chats that something can be sent to."""
    chats = (chat for chat in state.chats if not chat.left and not chat.blocked)
    return [PersonRow(chat.id, title(state, chat), "", chat.id in state.chosen) for chat in chats]


def frame(state: Praatje) -> dict[str, Any]:
    """What stands around everything."""
    return {
        "skin": state.skin,
        "screen": state.page.name,
        "covered": state.layer is not None,
        "notice": NOTICES.get(state.notice, ""),
        "problem": state.notice in _PROBLEMS,
        "query": state.query,
        "canList": list_seen(state),
        "canNew": place(state, Action.of("new-chat")) != "",
        "back": buttons(state)["back"],
        "empty": "" if listed(state) else "Niets gevonden." if state.query else "Er zijn nog geen gesprekken.",
    }


def conversation(state: Praatje) -> dict[str, Any]:
    """The open chat: who it is with, and what can be written."""
    chat = state.open or Chat("", ("",))
    able = state.chat(chat.id) is not None and not chat.left and not chat.blocked
    person = stranger(state, chat)
    answered = chat.message(chat.answering)
    return {
        "key": chat.id,
        "title": title(state, chat),
        "under": _under(chat),
        "group": chat.group,
        "draft": chat.draft,
        "typing": typing(state, chat),
        "writable": able,
        "closed": "" if able else "U zit niet meer in deze groep." if chat.left else "U hebt dit contact geblokkeerd.",
        "blocked": chat.blocked,
        "stranger": person is not None and able,
        "callable": not chat.group and not chat.blocked,
        "answering": chat.answering,
        "answeredWho": _who(state, answered) if answered is not None else "",
        "answeredText": summary(state, Chat("", ()), answered),
        "emoji": state.emoji,
        "recording": state.recording,
        "tapped": state.microphone_tapped and writing(state) is not None,
        "paste": state.clipboard if not chat.draft and not state.recording and chat_seen(state) is not None else "",
    }


def _under(chat: Chat) -> str:
    if chat.group:
        return f"groep van {len(chat.members) + 1} mensen"
    return "gedempt" if chat.muted != "no" else ""


def _who(state: Praatje, message: Message) -> str:
    person = state.person(message.sender)
    return "U" if message.mine or person is None else person.shown


def form(state: Praatje) -> dict[str, Any]:
    """What is filled in or looked at on the other pages."""
    found = state.message(state.page.about) if state.page.name == "picture" else None
    looked = found[1] if found is not None else None
    carried = state.carried
    return {
        "name": state.name,
        "number": state.number,
        "fixed": state.adding != "",
        "groupName": state.group_name,
        "caption": state.caption,
        "picture": looked.picture if looked is not None else carried.picture if carried is not None else "",
        "pictureText": looked.text if looked is not None else "",
        "canSave": place(state, Action.of("save-picture")) != "",
        "camera": state.camera,
        "to": title(state, chat) if (chat := state.chat(state.page.about)) is not None else "",
        "ready": on(state, "forward") and state.chosen != (),
        "grouping": state.page.name == "new-group",
        "sharing": carried is not None and not carried.forwarded,
    }


def emoji_list() -> list[dict[str, str]]:
    """Every emoji that can be picked."""
    return [{"key": key, "icon": emoji.icon, "name": emoji.name} for key, emoji in EMOJI.items()]
