"""Half-written mail: what is being written, leaving it behind as a concept, and writing on."""

from dataclasses import replace

from oefenplek.domain.actions import AppEvent

from .rules_address import parts
from .state import NOW, Compose, Content, Mailbox, Message, Person, Written

Result = tuple[Mailbox, tuple[AppEvent, ...]]


def writing(mailbox: Mailbox, written: Written, content: Content, below: str = "", draft: str = "") -> Mailbox:
    """Show the page for writing, filled with ``content``."""
    extra = bool(content.cc or content.bcc)
    compose = Compose(written, content, content, quoted=below, draft=draft, extra=extra)
    return replace(mailbox, compose=compose, menu=False, choosing_contact=False, preview=None)


def left(mailbox: Mailbox) -> Result:
    """Leave the mail being written; half-written ones are kept as a concept, untouched ones leave nothing."""
    compose = mailbox.compose
    if compose is None:
        return mailbox, ()
    closed = replace(mailbox, compose=None, choosing_photo=False, choosing_contact=False)
    if not compose.touched:
        return closed, ()
    kept = stored(closed, compose, "drafts")
    return replace(kept, notice="draft-kept"), (AppEvent.of("draft-kept"),)


def stored(mailbox: Mailbox, compose: Compose, folder: str) -> Mailbox:
    """The mailbox with the written mail on top of ``folder``; a concept that was written on is replaced by it."""
    before = mailbox.message(compose.draft)
    message = Message(
        id=compose.draft or _new_id(mailbox, "draft" if folder == "drafts" else "sent"),
        folder=folder,
        home=folder,
        sender=mailbox.owner,
        to=people(mailbox, compose.content.to),
        cc=people(mailbox, compose.content.cc),
        bcc=people(mailbox, compose.content.bcc),
        subject=compose.content.subject,
        text=compose.content.text,
        time=NOW,
        quoted=compose.quoted,
        read=True,
        attachments=compose.content.attachments,
        written=compose.written,
        scene=before.scene if before is not None else False,
    )
    rest = tuple(other for other in mailbox.messages if other.id != message.id)
    return replace(mailbox, messages=(message, *rest))


def resume(mailbox: Mailbox, message: Message) -> Mailbox:
    """Write on with a concept."""
    content = Content(
        joined(message.to),
        joined(message.cc),
        joined(message.bcc),
        message.subject,
        message.text,
        message.attachments,
    )
    return writing(mailbox, message.written or Written("new"), content, message.quoted, message.id)


def _new_id(mailbox: Mailbox, kind: str) -> str:
    taken = {message.id for message in mailbox.messages}
    return next(name for at in range(1, len(taken) + 2) if (name := f"{kind}-{at}") not in taken)


def people(mailbox: Mailbox, text: str) -> tuple[Person, ...]:
    """The people in an address field, with their names where they are known."""
    known = {person.address.lower(): person.name for person in everybody(mailbox)}
    return tuple(Person(known.get(address.lower(), ""), address) for address in parts(text))


def everybody(mailbox: Mailbox) -> tuple[Person, ...]:
    """Everyone whose name is known: correspondents, contacts and oneself, the best known last."""
    met = [person for message in mailbox.messages for person in (*message.to, *message.cc, message.sender)]
    return (*met, *(Person(contact.name, contact.address) for contact in mailbox.contacts), mailbox.owner)


def joined(people: tuple[Person, ...]) -> str:
    """People as an address field shows them."""
    return ", ".join(person.address for person in people)
