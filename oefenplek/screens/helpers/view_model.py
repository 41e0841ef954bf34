"""The view model of *Voor helpers*."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.content.cards import LessonCard
from oefenplek.domain.marks import N_
from oefenplek.domain.text import clean
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "oefenplek.screens.helpers"
QML_IMPORT_MAJOR_VERSION = 1

DONE = N_("Klaar: “%1”. Probeer het vandaag bij één bewoner.")
MINUTES = N_("%1 minuten")


@QmlElement
@QmlUncreatable("made in Python")
class HelpersViewModel(QObject):
    """Shows the door to the questions and the lessons; ``word`` resolves a lesson text for this device (``[tik]``).

    ``inside``: it lies in volunteer mode, with a way back to its home; else it stands alone and only closes.
    """

    changed = Signal()
    checkChosen = Signal()
    lessonChosen = Signal(str)
    backChosen = Signal()
    closed = Signal()

    def __init__(
        self, parent: QObject | None, language: Language, word: Callable[[str], str], *, inside: bool = True
    ) -> None:
        super().__init__(parent)
        self._language, self._word, self._inside = language, word, inside
        self._lessons: tuple[LessonCard, ...] = ()
        self._done = ""
        language.changed.connect(self.changed)

    def show(self, lessons: Sequence[LessonCard], done: str = "") -> None:
        """Show these lessons; ``done``: the id of the one that was just finished."""
        self._lessons = tuple(card for card in lessons if not card.damaged)
        self._done = done
        self.changed.emit()

    @Property(bool, notify=changed)
    def inside(self) -> bool:
        """Is there a way back to the home of volunteer mode?"""
        return self._inside

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What was just finished; usually nothing."""
        card = next((card for card in self._lessons if card.id == self._done), None)
        return self._language.translate(DONE).replace("%1", self._title(card)) if card else ""

    @Property("QVariantList", notify=changed)
    def lessons(self) -> list[Any]:
        """The lessons: id, title, goal and how long it takes, and whether it was just finished."""
        return [
            {
                "id": card.id,
                "title": self._title(card),
                "goal": clean(self._word(card.words_in(self._language.code)[1])),
                "time": self._language.translate(MINUTES).replace("%1", str(card.minutes)).replace(" ", "\u00a0"),
                "done": card.id == self._done,
            }
            for card in self._lessons
        ]

    @Slot()
    def openCheck(self) -> None:
        """The ten questions."""
        self.checkChosen.emit()

    @Slot(str)
    def openLesson(self, lesson: str) -> None:
        """One of the lessons."""
        if any(card.id == lesson for card in self._lessons):
            self.lessonChosen.emit(lesson)

    @Slot()
    def goBack(self) -> None:
        """To the home of volunteer mode."""
        self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()

    def _title(self, card: LessonCard) -> str:
        return clean(card.words_in(self._language.code)[0])
