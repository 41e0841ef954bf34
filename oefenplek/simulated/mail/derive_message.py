"""What the page of one message shows: who, when, the text with its links, and what can be done with it."""

from dataclasses import dataclass, replace

from oefenplek.domain.actions import Action
from oefenplek.domain.text import breakable

from .derive import shown_name
from .markup import LINK
from .rules_layers import screen
from .rules_places import place
from .state import Mailbox, Message, Person

_NEAR = 40
"""So many words before and after a link are laid out one by one; the rest of a long line is one text."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, or the words of a link (``link`` is then its id); ``glued`` to what stands before it."""

    text: str
    link: str = ""
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text without links, or a line of pieces with at least one link."""

    text: str = ""
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class MessageView:
    """The open message."""

    id: str = ""
    subject: str = ""
    sender: str = ""
    address: str = ""
    sender_shown: bool = False
    receivers: str = ""
    all_receivers: str = ""
    time: str = ""
    quoted: str = ""
    blocks: tuple[Block, ...] = ()
    attachments: tuple[tuple[str, str, str, str], ...] = ()
    can_answer: bool = False
    can_answer_all: bool = False
    can_throw: bool = False
    can_restore: bool = False
    can_spam: bool = False
    can_report: bool = False


def message_view(mailbox: Mailbox) -> MessageView:
    """The open message, empty when there is none. What lies over it hides nothing of it."""
    message = mailbox.message(mailbox.open)
    if message is None:
        return MessageView()
    seen = _uncovered(mailbox)
    return MessageView(
        id=message.id,
        subject=breakable(message.subject) or "(geen onderwerp)",
        sender=shown_name(message.sender),
        address=breakable(message.sender.address),
        sender_shown=mailbox.sender_shown,
        receivers=_receivers(mailbox, message),
        all_receivers=_full(message),
        time=message.time,
        quoted=breakable(message.quoted),
        blocks=blocks(message.text),
        attachments=tuple((a.id, a.name, a.kind, a.picture) for a in message.attachments),
        can_answer=_can(seen, "reply"),
        can_answer_all=_can(seen, "reply-all"),
        can_throw=_can(seen, "move", message=message.id, to="trash"),
        can_restore=_can(seen, "move", message=message.id, to="inbox"),
        can_spam=_can(seen, "move", message=message.id, to="spam"),
        can_report=_can(seen, "report", message=message.id),
    )


def _uncovered(mailbox: Mailbox) -> Mailbox:
    bare = replace(mailbox, viewed=None, preview=None)
    return (
        bare
        if screen(bare) == "message"
        else replace(bare, compose=None, choosing_photo=False, choosing_contact=False, menu=False)
    )


def _can(mailbox: Mailbox, name: str, **params: str) -> bool:
    return place(mailbox, Action.of(name, **params)) != ""


def _receivers(mailbox: Mailbox, message: Message) -> str:
    people = (*message.to, *message.cc)
    names = [_own(mailbox, person) for person in people[:3]]
    left = len(people) - len(names)
    more = f" en {left} {'ander' if left == 1 else 'anderen'}" if left else ""
    return f"aan {', '.join(names)}{more}" if names else ""


def _own(mailbox: Mailbox, person: Person) -> str:
    return "mij" if person.address.lower() == mailbox.owner.address.lower() else shown_name(person)


def _full(message: Message) -> str:
    rows = (("Aan", message.to), ("CC", message.cc), ("BCC", message.bcc))
    lines = [f"{word}: {', '.join(person.address for person in people)}" for word, people in rows if people]
    return breakable("\n".join(lines))


def blocks(text: str) -> tuple[Block, ...]:
    """A message's text as blocks."""
    found: list[Block] = []
    waiting: list[str] = []
    for line in text.split("\n"):
        if not LINK.search(line):
            waiting.append(line)
            continue
        pieces = _pieces(line)
        first = next(at for at, piece in enumerate(pieces) if piece.link)
        last = max(at for at, piece in enumerate(pieces) if piece.link)
        start, end = max(0, first - _NEAR), last + 1 + _NEAR
        waiting += [_joined(pieces[:start])] if start else []
        found += [Block(text=breakable("\n".join(waiting)))] if waiting else []
        found.append(Block(pieces=pieces[start:end]))
        waiting = [_joined(pieces[end:])] if pieces[end:] else []
    return (*found, Block(text=breakable("\n".join(waiting)))) if waiting else tuple(found)


def _pieces(line: str) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    start = 0
    for link in LINK.finditer(line):
        before = line[start : link.start()]
        pieces += _words(before, after=bool(pieces))
        pieces.append(Piece(link.group(1), link.group(2), glued=bool(pieces) and not before[-1:].isspace()))
        start = link.end()
    return (*pieces, *_words(line[start:], after=bool(pieces)))


def _words(text: str, *, after: bool) -> list[Piece]:
    glued = after and not text[:1].isspace()
    return [Piece(word, glued=glued and at == 0) for at, word in enumerate(text.split())]


def _joined(pieces: tuple[Piece, ...]) -> str:
    return "".join(("" if piece.glued else " ") + piece.text for piece in pieces).strip()
