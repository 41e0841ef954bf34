"""Sending a mail, and taking it back."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .rules_address import all_right, parts
from .rules_drafts import Result, stored
from .state import ADDRESS_FIELDS, Compose, Mailbox


def refusal(compose: Compose) -> str:
    """Why this mail cannot be sent yet: ``nobody``, ``address`` or ``text``; empty when it can."""
    fields = [compose.content.get(field) for field in ADDRESS_FIELDS]
    if not any(parts(field) for field in fields):
        return "nobody"
    if not all(all_right(field) for field in fields):
        return "address"
    something = compose.content.text.strip() or compose.content.attachments or compose.written.how == "forward"
    return "" if something else "text"


def send(mailbox: Mailbox, _action: Action) -> Result:
    """Put the mail in *Verzonden*, or say what is missing."""
    compose = mailbox.compose
    if compose is None:
        return mailbox, ()
    reason = refusal(compose)
    if reason:
        return replace(mailbox, notice=f"send-{reason}"), (AppEvent.of("send-refused", reason=reason),)
    gone = stored(replace(mailbox, compose=None), compose, "sent")
    sent = AppEvent.of("sent", how=compose.written.how, answers=compose.written.answers)
    return replace(gone, notice="sent", undo=mailbox), (sent,)


def undo_send(mailbox: Mailbox, _action: Action) -> Result:
    """Back to the mail as it was just before *Versturen*."""
    return mailbox.undo or mailbox, (AppEvent.of("send-undone"),)
