"""What surrounds practising: finding back to the first screen, and an answer that comes in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from .rules_drafts import everybody
from .rules_places import place
from .rules_quote import subject
from .rules_read import listing
from .state import NOW, OWN_DOMAIN, Attachment, Mailbox, Message, Person

Act = Callable[[Mailbox, Action], tuple[Mailbox, tuple[AppEvent, ...]]]
_WAYS_BACK = (
    Action.of("close-picture"),
    Action.of("close-preview"),
    Action.of("empty-no"),
    Action.of("back"),
    Action.of("open-menu"),
    Action.of("open-folder", folder="inbox"),
)


def home(mailbox: Mailbox, act: Act) -> tuple[Action, ...]:
    """The acts that lead from here to an inbox with nothing open; none when there is no way or no need."""
    done: list[Action] = []
    while not _at_home(mailbox) and len(done) < 10:
        way = next((action for action in _ways(mailbox) if place(mailbox, action)), None)
        if way is None:
            return ()
        done.append(way)
        mailbox, _ = act(mailbox, way)
    return tuple(done) if _at_home(mailbox) else ()


def _ways(mailbox: Mailbox) -> tuple[Action, ...]:
    """An open drawer is used, not closed."""
    return tuple(reversed(_WAYS_BACK)) if mailbox.menu else _WAYS_BACK


def _at_home(mailbox: Mailbox) -> bool:
    return mailbox == replace(
        listing(mailbox), folder="inbox", compose=None, registration=None, viewed=None, choosing_photo=False
    )


def receive(mailbox: Mailbox, echo: Mapping[str, Any]) -> Mailbox:
    """Someone answers: a new mail comes in, and the inbox shows it."""
    data = echo.get("message") or {}
    name, picture = clean(str(data.get("from") or "")), str(data.get("picture") or "")
    message = Message(
        id=str(data.get("id") or "answer"),
        folder="inbox",
        home="inbox",
        sender=_known(mailbox, name),
        to=(mailbox.owner,),
        subject=clean(str(data.get("subject") or "")) or _answer_to(mailbox, name),
        text=clean(str(data.get("text") or "")),
        time=NOW,
        attachments=(Attachment(picture, f"{picture}.jpg", picture=picture),) if picture else (),
    )
    rest = tuple(other for other in mailbox.messages if other.id != message.id)
    shown = replace(listing(mailbox), folder="inbox", compose=None, choosing_photo=False, viewed=None, undo=None)
    return replace(shown, messages=(message, *rest), notice="received")


def _known(mailbox: Mailbox, name: str) -> Person:
    person = next((person for person in reversed(everybody(mailbox)) if person.name == name), None)
    return person or Person(name, f"{''.join(filter(str.isalnum, name.lower())) or 'iemand'}@{OWN_DOMAIN}")


def _answer_to(mailbox: Mailbox, name: str) -> str:
    sent = (m for m in mailbox.messages if m.home == "sent" and m.written and any(p.name == name for p in m.to))
    last = next(sent, None)
    return subject(last.subject, "reply") if last is not None and last.subject else f"Bericht van {name}"
