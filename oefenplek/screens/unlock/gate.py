"""What the door asks of whoever keeps the PINs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Tried:
    """What a try gave: right or not, the seconds to wait, or why nothing can be tried now."""

    right: bool
    wait: int = 0
    sentence: str = ""


class Gate(Protocol):
    """Storage, as this screen sees it; answers come later, by callback. A right try has opened the door by then."""

    def try_pin(self, number: int, pin: str, done: Callable[[Tried], None]) -> None:
        """Try a PIN."""

    def recover(self, code: str, number: int, pin: str, done: Callable[[Tried], None]) -> None:
        """Have this PIN from now on, by a recovery code."""
