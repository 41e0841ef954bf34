"""Sorting mail: throwing away, putting back, reporting, emptying a folder."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .rules_layers import list_seen
from .rules_read import Result, changed
from .state import EMPTIABLE, GONE, Mailbox

_NOTICES = {"trash": "moved-trash", "spam": "moved-spam"}
UNDOABLE = (*_NOTICES.values(), "restored", "reported")
"""The notices of a move, so that the way back beside them is known."""


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
    start = mailbox
    moved = AppEvent.of("moved", message=message.id, from_=message.folder, to=to)
    back = (AppEvent.of("restored", message=message.id),) if action.get("to") == "inbox" else ()
    mailbox = replace(changed(mailbox, replace(message, folder=to)), open="", sender_shown=False, preview=None)
    return replace(mailbox, notice=_NOTICES.get(to, "restored"), undo=start), (moved, *back)


def report(mailbox: Mailbox, action: Action) -> Result:
    """Tell that a mail is fake; it goes to *Ongewenst*."""
    name = action.get("message")
    mailbox, events = move(mailbox, Action.of("move", message=name, to="spam"))
    return replace(mailbox, notice="reported"), (AppEvent.of("reported", message=name), *events)


def undo_move(mailbox: Mailbox, _action: Action) -> Result:
    """Back to the mail as it stood before it was moved."""
    return mailbox.undo or mailbox, (AppEvent.of("move-undone"),)


def can_empty(mailbox: Mailbox) -> bool:
    """Is there a folder in view that may be emptied, with something in it?"""
    filled = any(message.folder == mailbox.folder for message in mailbox.messages)
    shown = list_seen(mailbox) and not mailbox.searching and mailbox.compose is None
    return shown and filled and mailbox.folder in EMPTIABLE


def ask_to_empty(mailbox: Mailbox, _action: Action) -> Result:
    """Ask first: what goes now cannot be put back."""
    return replace(mailbox, emptying=True), (AppEvent.of("empty-asked", folder=mailbox.folder),)


def keep(mailbox: Mailbox, _action: Action) -> Result:
    """Empty nothing."""
    return replace(mailbox, emptying=False), (AppEvent.of("empty-cancelled", folder=mailbox.folder),)


def empty(mailbox: Mailbox, _action: Action) -> Result:
    """Throw everything in the folder away for good. A mail of the scene stays known to conditions."""
    folder = mailbox.folder
    left = tuple(
        replace(message, folder=GONE) if message.folder == folder else message
        for message in mailbox.messages
        if message.scene or message.home == "sent" or message.folder != folder
    )
    gone = replace(mailbox, messages=left, emptying=False, open="", sender_shown=False, preview=None)
    return replace(gone, notice="emptied"), (AppEvent.of("emptied", folder=folder),)
