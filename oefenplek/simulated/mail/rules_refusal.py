"""Which message about a field stands on the screen now."""

from oefenplek.domain.simulated import Refusal

from .state import Mailbox
from .words import NOTICES

_FIELDS = {
    "send-nobody": "to",
    "send-address": "to",
    "send-text": "text",
    "register-name": "name",
    "register-address": "address",
    "register-password": "password",
}


def refusal(mailbox: Mailbox) -> Refusal | None:
    """What is said about a field of the mail, or of the account."""
    field = _FIELDS.get(mailbox.notice)
    return Refusal(f"field/{field}", NOTICES[mailbox.notice]) if field is not None else None
