"""What this screen asks of whoever keeps the volunteers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from oefenplek.domain.overview import Volunteer
from oefenplek.domain.roles import Role


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of changing one's PIN: right or not, the seconds to wait, or why it cannot be done now."""

    right: bool
    wait: int = 0
    sentence: str = ""


class Gate(Protocol):
    """Storage, as this screen sees it; answers come later, by callback. A sentence says why something was not done."""

    def ask_everyone(self, done: Callable[[tuple[Volunteer, ...], str], None]) -> None:
        """Who may open the door."""

    def add(self, name: str, pin: str, role: Role, done: Callable[[Volunteer | None, str], None]) -> None:
        """One more."""

    def remove(self, volunteer: str, done: Callable[[str], None]) -> None:
        """Somebody does not open the door any more."""

    def change_pin(self, pin: str, new: str, done: Callable[[Tried], None]) -> None:
        """Another PIN for oneself."""

    def new_codes(self, done: Callable[[tuple[str, ...], str], None]) -> None:
        """New recovery codes."""
