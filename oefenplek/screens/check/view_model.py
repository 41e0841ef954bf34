"""The view model of the ten questions. The answers are nowhere but here, and go with it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.check import ANSWERS, Check, outcome
from oefenplek.domain.marks import N_
from oefenplek.ui.language import Language
from oefenplek.ui.printing.sheet import Sheet
from oefenplek.ui.qt import Property, QmlUncreatable

from .sheet import check_sheet

QML_IMPORT_NAME = "oefenplek.screens.check"
QML_IMPORT_MAJOR_VERSION = 1

WORDS = {"always": N_("Altijd"), "often": N_("Vaak"), "sometimes": N_("Soms"), "not-yet": N_("Nog niet")}


@QmlElement
@QmlUncreatable("made in Python")
class CheckViewModel(QObject):
    """Asks one question after the other; behind the last stands what came of it.

    ``ask`` gives the questions in a language; ``titles`` are those of the lessons that are here, by id: only what is
    here can be opened.
    """

    changed = Signal()
    wordsChanged = Signal()
    lessonChosen = Signal(str)
    paperChosen = Signal()
    backChosen = Signal()
    closed = Signal()

    def __init__(
        self, parent: QObject | None, language: Language, ask: Callable[[str], Check], titles: Mapping[str, str]
    ) -> None:
        super().__init__(parent)
        self._language, self._ask, self._titles = language, ask, dict(titles)
        self._check = ask(language.code)
        self._answers: dict[str, str] = {}
        self._at = 0
        language.changed.connect(self._ask_otherwise)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Were all questions answered: is this what came of it?"""
        return self._at == self.count

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which question this is, from 1."""
        return self._at + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many questions there are."""
        return len(self._check.questions)

    @Property(str, notify=changed)
    def question(self) -> str:
        """The sentence that is asked about; empty behind the last."""
        return "" if self.ready else self._check.questions[self._at].text

    @Property("QVariantList", notify=wordsChanged)
    def answers(self) -> list[Any]:
        """The four answers: id and text. They stay the same cards from question to question."""
        return [{"id": name, "text": self._language.translate(text)} for name, text in WORDS.items()]

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The answer that was given to this question; empty when none was."""
        return "" if self.ready else self._answers.get(self._check.questions[self._at].id, "")

    @Property("QStringList", notify=changed)
    def well(self) -> list[str]:
        """What goes well."""
        return [question.well for question in outcome(self._check, self._answers).well]

    @Property("QVariantList", notify=changed)
    def exercises(self) -> list[Any]:
        """What to practise: title, steps, and the lesson that fits with its title (empty: not here)."""
        return [
            {
                "title": question.exercise.title,
                "steps": list(question.exercise.steps),
                "lesson": question.lesson,
                "lessonTitle": self._titles.get(question.lesson, ""),
            }
            for question in outcome(self._check, self._answers).practise
        ]

    @property
    def sheet(self) -> Sheet:
        """What came of it, on paper."""
        found = outcome(self._check, self._answers)
        same = self._check.language == self._language.code
        return check_sheet(found, self._titles, self._language.translate if same else str, self._check.language)

    @Slot()
    def _ask_otherwise(self) -> None:
        """Another language was chosen; the answers stay."""
        self._check = self._ask(self._language.code)
        self.wordsChanged.emit()
        self.changed.emit()

    @Slot(str)
    def answer(self, answer: str) -> None:
        """Answer this question; the next one comes."""
        if answer in ANSWERS and not self.ready:
            self._answers[self._check.questions[self._at].id] = answer
            self._at += 1
            self.changed.emit()

    @Slot()
    def goBack(self) -> None:
        """To the question before; its answer still stands there. From the first: back to where one came from."""
        if self._at:
            self._at -= 1
            self.changed.emit()
        else:
            self.backChosen.emit()

    @Slot()
    def beginAgain(self) -> None:
        """From the first question, with nothing answered."""
        self._answers, self._at = {}, 0
        self.changed.emit()

    @Slot(str)
    def openLesson(self, lesson: str) -> None:
        """The lesson that fits."""
        if lesson in self._titles:
            self.lessonChosen.emit(lesson)

    @Slot()
    def takePaper(self) -> None:
        """*Blad printen*."""
        self.paperChosen.emit()

    @Slot()
    def leave(self) -> None:
        """Back to *Voor helpers*."""
        self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()
