"""Sorting mail: throwing away, putting back, reporting."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .rules_read import Result, changed
from .state import Mailbox

_NOTICES = {"trash": "moved-trash", "spam": "moved-spam"}


def target(mailbox: Mailbox, action: Action) -> str:
    """The folder that a move leads to now: back means where the mail belongs; empty when it cannot be moved there."""
    message = mailbox.message(action.get("message"))
    to = action.get("to")
    if message is None or message.folder == to:
        return ""
    if to == "trash":
        return to
    if to == "spam":
        return to if message.folder == "inbox" else ""
    return message.home if to == "inbox" and message.folder in {"trash", "spam"} else ""


def move(mailbox: Mailbox, action: Action) -> Result:
    """Put the open mail in another folder and close it."""
    message, to = mailbox.message(action.get("message")), target(mailbox, action)
    if message is None:
        return mailbox, ()
    moved = AppEvent.of("moved", message=message.id, from_=message.folder, to=to)
    back = (AppEvent.of("restored", message=message.id),) if action.get("to") == "inbox" else ()
    mailbox = replace(changed(mailbox, replace(message, folder=to)), open="", sender_shown=False, preview=None)
    return replace(mailbox, notice=_NOTICES.get(to, "restored")), (moved, *back)


def report(mailbox: Mailbox, action: Action) -> Result:
    """Tell that a mail is fake; it goes to *Ongewenst*."""
    name = action.get("message")
    mailbox, events = move(mailbox, Action.of("move", message=name, to="spam"))
    return replace(mailbox, notice="reported"), (AppEvent.of("reported", message=name), *events)
