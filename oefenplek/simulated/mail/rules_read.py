"""Finding and reading mail: folders, list, search, the sender, links and attachments."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from . import rules_drafts
from .rules_layers import listed, screen
from .state import Mailbox, Message, Preview, Viewed

Result = tuple[Mailbox, tuple[AppEvent, ...]]


def changed(mailbox: Mailbox, message: Message) -> Mailbox:
    """The mailbox with ``message`` in the place of the one with its id."""
    return replace(mailbox, messages=tuple(message if m.id == message.id else m for m in mailbox.messages))


def opened(mailbox: Mailbox, name: str) -> Mailbox:
    """Open a message; it is then read."""
    message = mailbox.message(name)
    if message is None:
        return mailbox
    return replace(changed(mailbox, replace(message, read=True)), open=name, sender_shown=False, preview=None)


def select(mailbox: Mailbox, action: Action) -> Result:
    """Open a mail from the list; one of the concepts is written on."""
    mailbox, kept = rules_drafts.left(mailbox)
    name = action.get("message")
    message = mailbox.message(name)
    if message is not None and message.folder == "drafts":
        mailbox = rules_drafts.resume(mailbox, message)
    else:
        mailbox = opened(mailbox, name)
    return mailbox, (*kept, AppEvent.of("message-opened", message=name))


def open_menu(mailbox: Mailbox, _action: Action) -> Result:
    """Open the drawer with folders."""
    return replace(mailbox, menu=True), ()


def open_folder(mailbox: Mailbox, action: Action) -> Result:
    """Show another folder."""
    mailbox, kept = rules_drafts.left(mailbox)
    folder = action.get("folder")
    return listing(replace(mailbox, folder=folder)), (*kept, AppEvent.of("folder-opened", folder=folder))


def listing(mailbox: Mailbox) -> Mailbox:
    """The list of the present folder, with nothing on top."""
    return replace(
        mailbox,
        open="",
        menu=False,
        searching=False,
        query="",
        sender_shown=False,
        preview=None,
        choosing_contact=False,
        emptying=False,
    )


def back(mailbox: Mailbox, _action: Action) -> Result:
    """One screen back."""
    match screen(mailbox):
        case "registration" if mailbox.registration is not None:
            return replace(mailbox, registration=replace(mailbox.registration, page=1, field="")), ()
        case "photos":
            return replace(mailbox, choosing_photo=False), ()
        case "contacts":
            return replace(mailbox, choosing_contact=False), ()
        case "compose":
            return rules_drafts.left(mailbox)
        case "menu":
            return replace(mailbox, menu=False), ()
        case "message" if mailbox.skin == "phone":
            return replace(mailbox, open="", sender_shown=False), ()
        case _:
            return listing(mailbox), ()


def search(mailbox: Mailbox, _action: Action) -> Result:
    """Show the search field."""
    return replace(mailbox, searching=True, open="" if mailbox.skin == "phone" else mailbox.open), ()


def type_search(mailbox: Mailbox, text: str) -> Result:
    """Look for what is in the search field."""
    query = clean(text).replace("\n", " ")
    mailbox, kept = rules_drafts.left(mailbox) if mailbox.compose is not None else (mailbox, ())
    mailbox = replace(mailbox, query=query, searching=True, open="")
    found = ("none", "one", "several")[min(len(listed(mailbox)), 2)]
    return mailbox, (*kept, *((AppEvent.of("searched", found=found),) if query.strip() else ()))


def show_sender(mailbox: Mailbox, action: Action) -> Result:
    """Show or hide the sender's whole address."""
    events = () if mailbox.sender_shown else (AppEvent.of("sender-shown", message=action.get("message")),)
    return replace(mailbox, sender_shown=not mailbox.sender_shown), events


def preview_link(mailbox: Mailbox, action: Action) -> Result:
    """Show the address behind a link."""
    message, link = action.get("message"), action.get("link")
    return replace(mailbox, preview=Preview(message, link)), (
        AppEvent.of("link-previewed", message=message, link=link),
    )


def open_link(mailbox: Mailbox, action: Action) -> Result:
    """Follow a link. Nothing is opened: a page says where it leads."""
    message, link = action.get("message"), action.get("link")
    return replace(mailbox, preview=Preview(message, link, opened=True)), (
        AppEvent.of("link-opened", message=message, link=link),
    )


def close_preview(mailbox: Mailbox, _action: Action) -> Result:
    """Put the address away."""
    return replace(mailbox, preview=None), ()


def open_attachment(mailbox: Mailbox, action: Action) -> Result:
    """Show an attachment large."""
    message, attachment = action.get("message"), action.get("attachment")
    return replace(mailbox, viewed=Viewed(message, attachment)), (
        AppEvent.of("attachment-opened", message=message, attachment=attachment),
    )


def close_picture(mailbox: Mailbox, _action: Action) -> Result:
    """Put the attachment away."""
    return replace(mailbox, viewed=None), (AppEvent.of("attachment-closed"),)
