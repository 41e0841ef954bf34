"""The messages of the open chat as they stand on the screen."""

from dataclasses import dataclass

from .derive import KIND_WORDS, gone_words, summary
from .emoji import only_emoji
from .markup import parts
from .state import Chat, Message, Praatje

_TICKS = {"sent": "verstuurd", "delivered": "bezorgd", "read": "gelezen"}


@dataclass(frozen=True, slots=True)
class BubbleRow:
    """One message."""

    id: str
    kind: str
    mine: bool
    who: str
    forwarded: bool
    answered_who: str
    answered_text: str
    before: str
    link: str
    after: str
    picture: str
    length: str
    says: str
    gone: bool
    large: bool
    time: str
    ticks: str
    spoken: str


def bubbles(state: Praatje) -> list[BubbleRow]:
    """The messages of the open chat, the oldest first."""
    chat = state.open
    if chat is None:
        return []
    seen = chat.seen
    return [_bubble(state, chat, message, seen[at - 1] if at else None) for at, message in enumerate(seen)]


def _bubble(state: Praatje, chat: Chat, message: Message, previous: Message | None) -> BubbleRow:
    person = state.person(message.sender)
    named = chat.group and person is not None and not message.mine and message.kind != "line"
    again = previous is not None and previous.sender == message.sender and previous.kind != "line"
    gone = message.gone == "everyone"
    text = gone_words(message) or message.text
    before, link, after = parts(text) if not gone else (text, "", "")
    answered = chat.message(message.answers) if message.answers and not gone else None
    return BubbleRow(
        id=message.id,
        kind="text" if gone else message.kind,
        mine=message.mine,
        who=person.shown if named and person is not None and not again else "",
        forwarded=message.forwarded and not gone,
        answered_who=_author(state, answered) if answered is not None else "",
        answered_text=summary(state, Chat("", ()), answered),
        before=before,
        link=link,
        after=after,
        picture="" if gone else message.picture,
        length=message.length,
        says=message.says if message.played else "",
        gone=gone,
        large=only_emoji(text),
        time=message.time,
        ticks=message.ticks if message.mine and message.kind != "call" and not gone else "",
        spoken=_spoken(state, message, text),
    )


def _author(state: Praatje, message: Message) -> str:
    person = state.person(message.sender)
    return "U" if message.mine or person is None else person.shown


def _spoken(state: Praatje, message: Message, text: str) -> str:
    """What a screen reader says of the message."""
    known = (
        _author(state, message),
        KIND_WORDS.get(message.kind, "") if message.gone == "no" else "",
        text,
        message.time,
        _TICKS[message.ticks] if message.mine and message.gone == "no" else "",
    )
    return ", ".join(part for part in known if part)
