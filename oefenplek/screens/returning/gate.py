"""What the screen asks of whoever keeps people, without learning who there is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Tried:
    """What a try gave: the person's id when it was right, else the seconds to wait, or why nothing can be tried."""

    person: str = ""
    wait: int = 0
    sentence: str = ""


class Gate(Protocol):
    """Storage, as this screen sees it; answers come later, by callback."""

    def ask_highest(self, animal: str, colour: str, done: Callable[[int], None]) -> None:
        """The highest number that somebody with this animal and colour has; 0 when there is no need for one."""

    def try_code(
        self, animal: str, colour: str, number: int, code: tuple[str, ...], done: Callable[[Tried], None]
    ) -> None:
        """Try four pictures."""
