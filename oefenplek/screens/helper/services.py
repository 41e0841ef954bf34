"""What the helper strip is given from outside: the numbers of this place, and what it may ask for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QRectF, SignalInstance

from oefenplek.domain.help_level import Level

NOTES = ("alone", "helped", "further")
"""*Ging alleen · Met hulp · Volgende keer verder*."""
Answer = tuple[int, str, tuple[str, ...]]
"""Which step of the lesson it is, its name, and its acts in words."""


class Lesson(Protocol):
    """What somebody helps with: a lesson that is played, or one that was done just now."""

    @property
    def changed(self) -> SignalInstance:
        """Something is different now."""

    @property
    def by_resident(self) -> bool:
        """Was what happened last something of the resident's?"""

    @property
    def practised(self) -> bool:
        """Is there a step on the screen? Not at *Klaar*."""

    @property
    def ended(self) -> bool:
        """Is everything done?"""

    @property
    def title(self) -> str:
        """The title of the step."""

    @property
    def number(self) -> tuple[int, int]:
        """Which step it is, and of how many."""

    @property
    def happened(self) -> tuple[str, ...]:
        """The last things that happened, a sentence each."""

    @property
    def sayings(self) -> tuple[str, ...]:
        """What can be said now; the first fits best."""

    @property
    def better_not(self) -> str:
        """What had better not be said."""

    @property
    def pointed(self) -> bool:
        """Is the place of the next act marked?"""

    @property
    def can_point(self) -> bool:
        """Is there a place to mark?"""

    @property
    def can_show(self) -> bool:
        """Can it be shown from here?"""

    @property
    def can_skip(self) -> bool:
        """Can this step be gone past?"""

    @property
    def level(self) -> Level:
        """How much help there is."""

    @property
    def raised(self) -> bool:
        """Is an arm raised, because somebody called?"""

    def lower(self) -> None:
        """Somebody came: the arm goes down."""

    def answers(self) -> tuple[Answer, ...]:
        """The acts of every step that is practised."""

    def point(self, wanted: bool) -> None:
        """Mark the place of the next act, or no longer."""

    def show(self) -> None:
        """Show it once and put it back."""

    def begin_again(self) -> None:
        """The step once more."""

    def skip(self) -> None:
        """Past this step."""

    def choose_level(self, level: Level) -> None:
        """So much help from the next step on."""

    def read_all(self) -> None:
        """Read aloud what stands on the screen."""

    def cover(self, part: QRectF) -> None:
        """This part of the window is the helper's."""


def _nothing() -> None:
    """Nothing happens."""


@dataclass(frozen=True, slots=True)
class HelperServices:
    """``private``: this lesson touches what nobody else need know, and who helps need not solve anything."""

    numbers: Mapping[str, str] = field(default_factory=dict)
    private: bool = False
    kept: bool = True
    """May it be noted how this lesson went?"""
    noted: str = ""
    """How this lesson went, as it was said before."""
    note: Callable[[str], None] = lambda _how: None
    """Keep how it went."""
    refer: Callable[[], None] = _nothing
    """Count for this place that somebody was told where else there is help."""
    read_aloud: Callable[[], None] = _nothing
    """From now on everything is read aloud."""
    apart: bool = False
    """Has the strip a screen of its own?"""
    print_sheet: Callable[[], None] | None = None
    """The sheet with the steps of this lesson; none: it has no sheet."""
