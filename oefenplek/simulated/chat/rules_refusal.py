"""Which message about a field stands on the screen now."""

from oefenplek.domain.simulated import Refusal

from .state import Praatje
from .words import NOTICES

_FIELDS = {"contact-name": "name", "contact-number": "number", "group-name": "group-name"}


def refusal(state: Praatje) -> Refusal | None:
    """What is said about the name, the number or the name of a group."""
    field = _FIELDS.get(state.notice)
    return Refusal(f"field/{field}", NOTICES[state.notice]) if field is not None else None
