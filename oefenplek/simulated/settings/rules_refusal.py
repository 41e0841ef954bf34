"""Which message about a field stands on the screen now."""

from oefenplek.domain.simulated import Refusal

from .pages_wifi import PROBLEMS
from .state import Settings


def refusal(state: Settings) -> Refusal | None:
    """What is said about the password."""
    return Refusal("field/password", PROBLEMS[state.problem]) if state.problem else None
