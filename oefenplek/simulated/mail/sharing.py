"""PostVak beside other apps: it is given photos, texts and links to send, gives links on, and tells of new mail."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Given, Notice, Sharing
from oefenplek.domain.text import clean

from .rules_compose import attach, begin, type_in
from .rules_drafts import left as kept_draft
from .state import Attachment, Mailbox


def give(_before: Mailbox, after: Mailbox, events: tuple[AppEvent, ...]) -> Given | None:
    """A link that was followed goes to the browser."""
    followed = next((event for event in events if event.name == "link-opened"), None)
    message = after.message(followed.get("message")) if followed is not None else None
    link = message.link(followed.get("link")) if message is not None and followed is not None else None
    return Given("browser", "link", {"address": link.address}) if link is not None else None


def left(_before: Mailbox, after: Mailbox) -> Mailbox:
    """The link's page stands in the browser then, and not here too."""
    return replace(after, preview=None)


def take(mailbox: Mailbox, given: Given) -> Mailbox:
    """A new mail with the photo on it, or with the words in it; one that was half written is kept as a concept."""
    if mailbox.registration is not None:
        return mailbox
    fresh = replace(kept_draft(mailbox)[0], preview=None, viewed=None, menu=False, searching=False, emptying=False)
    writing = begin(replace(fresh, choosing_photo=False), "new")
    if given.kind != "photo":
        return type_in(writing, "text", clean(given.what.get("text") or given.what.get("address") or ""))
    photo = Attachment(given.what["id"], given.what["name"], picture=given.what["picture"])
    known = writing if writing.photo(photo.id) else replace(writing, photos=(*writing.photos, photo))
    return attach(known, Action.of("attach", photo=photo.id))[0]


def notices(before: Mailbox, after: Mailbox) -> tuple[Notice, ...]:
    """New mail, by who sent it and what it is about."""
    known = {message.id for message in before.messages}
    new = [m for m in after.messages if m.id not in known and m.folder == "inbox"]
    return tuple(Notice(m.sender.name or m.sender.address, m.subject) for m in new)


SHARING = Sharing(takes=("photo", "text", "link"), give=give, take=take, left=left, notices=notices)
