"""Writing mail: new, reply, reply all, forward, filling in, contacts and photos."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import MAX_LENGTH, clean

from .rules_address import asked, is_address, parts, with_address
from .rules_drafts import Result, joined, writing
from .rules_quote import forwarded, quoted, subject
from .state import ADDRESS_FIELDS, Attachment, Compose, Contact, Content, Mailbox, Message, Person, Written

SUGGESTIONS = 4


def begin(mailbox: Mailbox, how: str) -> Mailbox:
    """Start a mail: an empty one, or an answer to the open mail."""
    message = mailbox.message(mailbox.open) if how != "new" else None
    if message is None:
        return writing(mailbox, Written("new"), Content())
    content = Content(
        to=joined(answered(mailbox, message)) if how != "forward" else "",
        cc=joined(others(mailbox, message)) if how == "reply-all" else "",
        subject=subject(message.subject, how),
        attachments=message.attachments if how == "forward" else (),
    )
    below = forwarded(message) if how == "forward" else quoted(message)
    return writing(mailbox, Written(how, message.id), content, below)


def start(mailbox: Mailbox, action: Action) -> Result:
    """Start a mail by one of the four buttons (``compose`` is the empty one)."""
    how = "new" if action.name == "compose" else action.name
    mailbox = begin(mailbox, how)
    answers = mailbox.compose.written.answers if mailbox.compose else ""
    return mailbox, (AppEvent.of("compose-started", how=how, message=answers),)


def answered(mailbox: Mailbox, message: Message) -> tuple[Person, ...]:
    """Who a reply goes to: the sender, or for a mail of one's own whoever got it."""
    return message.to if message.sender.address.lower() == mailbox.owner.address.lower() else (message.sender,)


def others(mailbox: Mailbox, message: Message) -> tuple[Person, ...]:
    """Who else gets an answer to everybody."""
    known = {mailbox.owner.address.lower(), *(person.address.lower() for person in answered(mailbox, message))}
    found: dict[str, Person] = {}
    for person in (*message.to, *message.cc):
        if person.address.lower() not in known:
            found.setdefault(person.address.lower(), person)
    return tuple(found.values())


def type_in(mailbox: Mailbox, field: str, text: str) -> Mailbox:
    """Fill in a field of the mail; ``text`` is all that stands in it."""
    compose = mailbox.compose
    if compose is None:
        return mailbox
    text = clean(text) if field == "text" else clean(text).replace("\n", " ")
    content = compose.content.filled(field, text[:MAX_LENGTH])
    asking = field if field in ADDRESS_FIELDS else compose.asking
    return replace(mailbox, compose=replace(compose, content=content, field=field, asking=asking))


def show_cc(mailbox: Mailbox, _action: Action) -> Result:
    """Show the fields for a copy."""
    compose = mailbox.compose
    return (replace(mailbox, compose=replace(compose, extra=True, field="cc", asking="cc")) if compose else mailbox), ()


def enter(mailbox: Mailbox, action: Action) -> Result:
    """Put the typing mark in an address field, so that contacts go there."""
    compose, field = mailbox.compose, action.get("field")
    return (replace(mailbox, compose=replace(compose, field=field, asking=field)) if compose else mailbox), ()


def suggestions(mailbox: Mailbox) -> tuple[Contact, ...]:
    """The contacts offered under the address field: the first few, or those that fit what is being typed.

    Behind a whole address nobody else is offered in *Aan*; in the fields for a copy it goes on, for there one writes
    to many.
    """
    compose = mailbox.compose
    if compose is None:
        return ()
    wanted = asked(compose.content.get(compose.asking))
    elsewhere = compose.asking != "to" and compose.field not in ADDRESS_FIELDS
    whole = is_address(wanted)
    if (whole and compose.asking == "to") or elsewhere:
        return ()
    wanted = "" if whole else wanted
    chosen = {part.lower() for field in ADDRESS_FIELDS for part in parts(compose.content.get(field))}
    fitting = (
        c for c in mailbox.contacts if c.address.lower() not in chosen and wanted in f"{c.name} {c.address}".lower()
    )
    return tuple(fitting)[:SUGGESTIONS]


def open_contacts(mailbox: Mailbox, _action: Action) -> Result:
    """Show the address book."""
    return replace(mailbox, choosing_contact=True, menu=False), ()


def pick_contact(mailbox: Mailbox, action: Action) -> Result:
    """Put a contact's address in the field; from the address book itself, start a mail to the contact."""
    contact = mailbox.contact(action.get("contact"))
    if contact is None:
        return mailbox, ()
    compose = mailbox.compose
    picked = AppEvent.of("contact-picked", contact=contact.id, field=compose.asking if compose else "to")
    if compose is None:
        mailbox = writing(mailbox, Written("new"), Content(to=contact.address))
        return mailbox, (AppEvent.of("compose-started", how="new", message=""), picked)
    text = with_address(compose.content.get(compose.asking), contact.address)
    content = compose.content.filled(compose.asking, text)
    compose = replace(compose, content=content, field=compose.asking)
    return replace(mailbox, compose=compose, choosing_contact=False), (picked,)


def open_attachments(mailbox: Mailbox, _action: Action) -> Result:
    """Show the photos that can be added."""
    return replace(mailbox, choosing_photo=True), ()


def attach(mailbox: Mailbox, action: Action) -> Result:
    """Add a photo and return to the mail; the same photo is added once."""
    photo, compose = mailbox.photo(action.get("photo")), mailbox.compose
    if photo is None or compose is None:
        return mailbox, ()
    kept = tuple(attachment for attachment in compose.content.attachments if attachment.id != photo.id)
    return _attached(mailbox, compose, (*kept, photo)), (AppEvent.of("attached", photo=photo.id),)


def remove_attachment(mailbox: Mailbox, action: Action) -> Result:
    """Take an attachment off: the one named, else the last."""
    compose = mailbox.compose
    gone = attachment_of(mailbox, action.get("attachment"))
    if compose is None or gone is None:
        return mailbox, ()
    kept = tuple(attachment for attachment in compose.content.attachments if attachment.id != gone.id)
    return _attached(mailbox, compose, kept), (AppEvent.of("attachment-removed"),)


def _attached(mailbox: Mailbox, compose: Compose, attachments: tuple[Attachment, ...]) -> Mailbox:
    content = replace(compose.content, attachments=attachments)
    return replace(mailbox, compose=replace(compose, content=content), choosing_photo=False)


def attachment_of(mailbox: Mailbox, name: str) -> Attachment | None:
    """An attachment of the mail being written; without a name the last one."""
    attached = mailbox.compose.content.attachments if mailbox.compose else ()
    fitting = [attachment for attachment in attached if name in {"", attachment.id}]
    return fitting[-1] if fitting else None
