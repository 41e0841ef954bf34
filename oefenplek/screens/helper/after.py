"""Helping after a lesson: *Klaar* is on the screen, and there is only to be asked what somebody can do now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Signal

from oefenplek.domain import helping
from oefenplek.domain.help_level import USUAL, Level
from oefenplek.domain.marks import N_

from .services import Answer

DONE = N_("De les is klaar.")
HOME = N_("Met wie wilt u dit thuis doen?")


class AfterLesson(QObject):
    """The lesson that was done just now, as the strip beside *Klaar* knows it."""

    changed = Signal()
    by_resident = practised = False
    ended = True
    title = ""
    number = (0, 0)
    better_not = ""
    pointed = can_point = can_show = can_skip = raised = False
    level: Level = USUAL

    def __init__(self, parent: QObject, translate: Callable[[str], str], read_all: Callable[[], None]) -> None:
        super().__init__(parent)
        self._translate, self._read_all = translate, read_all

    @property
    def happened(self) -> tuple[str, ...]:
        """The lesson is over."""
        return (self._translate(DONE),)

    @property
    def sayings(self) -> tuple[str, ...]:
        """To be asked, the first first."""
        return self._translate(helping.DONE_LESSON), self._translate(HOME)

    def answers(self) -> tuple[Answer, ...]:
        """There is no step any more."""
        return ()

    def point(self, wanted: bool) -> None:
        """There is nothing to point at."""

    def show(self) -> None:
        """There is nothing to show."""

    def lower(self) -> None:
        """Nobody calls at *Klaar*."""

    def begin_again(self) -> None:
        """*Klaar* has its own button for that."""

    def skip(self) -> None:
        """There is nothing to skip."""

    def choose_level(self, level: Level) -> None:
        """The next lesson has a strip of its own."""

    def read_all(self) -> None:
        """Read *Klaar* aloud."""
        self._read_all()

    def cover(self, part: QRectF) -> None:
        """Nothing is watched here."""
