"""The view model of the helper strip. Everything in it may be read by the resident too."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QRectF, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain import numbers as telephone
from oefenplek.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "oefenplek.screens.helper"
QML_IMPORT_MAJOR_VERSION = 1


class Lesson(Protocol):
    """The lesson beside which somebody helps."""

    @property
    def changed(self) -> SignalInstance:
        """Something is different now."""

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

    def point(self, wanted: bool) -> None:
        """Mark the place of the next act, or no longer."""

    def show(self) -> None:
        """Show it once and put it back."""

    def begin_again(self) -> None:
        """The step once more."""

    def cover(self, part: QRectF) -> None:
        """This part of the window is the helper's."""


@QmlElement
@QmlUncreatable("made in Python")
class HelperViewModel(QObject):
    """What the helper reads, and the buttons; ``numbers`` are those of this place."""

    changed = Signal()
    closed = Signal()
    adjustChosen = Signal()

    def __init__(self, parent: QObject | None, lesson: Lesson, numbers: Mapping[str, str]) -> None:
        super().__init__(parent)
        self._lesson, self._numbers = lesson, numbers
        self._sayings = lesson.sayings
        self._turn = 0
        lesson.changed.connect(self._follow)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title of the step."""
        return self._lesson.title

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which step it is."""
        return self._lesson.number[0]

    @Property(int, notify=changed)
    def count(self) -> int:
        """Of how many."""
        return self._lesson.number[1]

    @Property(str, notify=changed)
    def happened(self) -> str:
        """*Dit gebeurde*."""
        return " ".join(self._lesson.happened)

    @Property(str, notify=changed)
    def say(self) -> str:
        """*Zeg nu*."""
        return self._sayings[self._turn % len(self._sayings)]

    @Property(str, notify=changed)
    def betterNot(self) -> str:
        """*Zeg niet*; empty: nothing is known."""
        return self._lesson.better_not

    @Property(bool, notify=changed)
    def pointed(self) -> bool:
        """Is the place of the next act marked?"""
        return self._lesson.pointed

    @Property(bool, notify=changed)
    def canPoint(self) -> bool:
        """Is there a place to mark?"""
        return self._lesson.can_point

    @Property(bool, notify=changed)
    def canShow(self) -> bool:
        """Can it be shown from here?"""
        return self._lesson.can_show

    @Property("QVariantMap", notify=changed)
    def numbers(self) -> dict[str, str]:
        """The telephone numbers of this place; empty where one is not known."""
        return {name: self._numbers.get(name, "") for name in telephone.NAMES}

    @Slot()
    def point(self) -> None:
        """*Aanwijzen*; once more: no longer."""
        self._lesson.point(not self._lesson.pointed)

    @Slot()
    def show(self) -> None:
        """*Voordoen*."""
        self._lesson.show()

    @Slot()
    def another(self) -> None:
        """*Andere zin*: the next one, and after the last the first again."""
        self._turn += 1
        self.changed.emit()

    @Slot()
    def beginAgain(self) -> None:
        """*Nog een keer*."""
        self._lesson.begin_again()

    @Slot()
    def adjust(self) -> None:
        """Letters, colours, sound and mouse: *Aanpassen*."""
        self.adjustChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()

    @Slot(QRectF)
    def cover(self, part: QRectF) -> None:
        """Where in the window the strip stands."""
        self._lesson.cover(part)

    @Slot()
    def _follow(self) -> None:
        """The sentence stays that was asked for, until the resident does something."""
        if self._lesson.sayings != self._sayings:
            self._sayings, self._turn = self._lesson.sayings, 0
        self.changed.emit()
