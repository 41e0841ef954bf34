"""The view model of a question that is asked on the way to what somebody chose."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.text import full_stop
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

QML_IMPORT_NAME = "oefenplek.screens.question"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its ``id``, what stands on it and below that, and a sign or a drawing."""

    id: str
    text: str
    detail: str = ""
    icon: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, in msgids; ``name`` stands before its places, ``line`` below it, ``picture`` above it."""

    name: str
    text: str
    answers: tuple[Answer, ...]
    line: str = ""
    picture: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class QuestionModel(QObject):
    """One question and its answers; each is framed while it is said.

    ``aid`` gives what a text says in the language that helps where Dutch stays, and that language (empty: none).
    """

    changed = Signal()
    readingChanged = Signal()
    answered = Signal(str)
    """The id of an answer."""
    backChosen = Signal()

    def __init__(
        self,
        parent: QObject | None,
        question: Question,
        reader: Reader,
        language: Language,
        aid: Callable[[str], tuple[str, str]],
        *,
        read_aloud: bool = False,
    ) -> None:
        super().__init__(parent)
        self._asked, self._reader, self._language, self._aid = question, reader, language, aid
        self._lines: tuple[int, ...] = ()
        language.changed.connect(self.changed)
        reader.changed.connect(self.readingChanged)
        reader.stop()
        if read_aloud:
            self.hear()

    @Property(str, notify=changed)
    def name(self) -> str:
        """What stands before the places of this question."""
        return self._asked.name

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The drawing above the question."""
        return self._asked.picture

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question."""
        return self._language.translate(self._asked.text)

    @Property(str, notify=changed)
    def line(self) -> str:
        """The line below it: in the language that helps, or what more there is to say."""
        helped = self._aid(self._asked.text)[0]
        return helped or self._translated(self._asked.line)

    @Property("QVariantList", notify=changed)
    def answers(self) -> list[dict[str, str]]:
        """The answers: ``id``, ``text``, ``detail``, ``icon``, ``picture``."""
        return [
            {
                "id": answer.id,
                "text": self._language.translate(answer.text),
                "detail": self._aid(answer.text)[0]
                or (self._language.translate(answer.detail) if answer.detail else ""),
                "icon": answer.icon,
                "picture": answer.picture,
            }
            for answer in self._asked.answers
        ]

    @Property(bool, notify=changed)
    def drawn(self) -> bool:
        """Do drawings show what can be answered?"""
        return any(answer.picture for answer in self._asked.answers)

    @Property(int, notify=readingChanged)
    def named(self) -> int:
        """The answer that is being said, or −1."""
        at = self._reader.current
        return self._lines[at] if self._reader.speaking and 0 <= at < len(self._lines) else -1

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is something being said?"""
        return self._reader.speaking

    @Slot()
    def hear(self) -> None:
        """Have it said; while it is said: be quiet."""
        if self._reader.speaking:
            self._reader.stop()
            return
        above = [(text, -1) for text in (self._asked.text, self._asked.line) if text]
        below = [(answer.text, row) for row, answer in enumerate(self._asked.answers)]
        said = [line for text, row in (*above, *below) for line in self._spoken(text, row)]
        self._lines = tuple(row for _, _, row in said)
        self._reader.read_each((full_stop(text), language) for text, language, _ in said)

    @Slot(int)
    def answer(self, row: int) -> None:
        """One of the answers."""
        self._reader.stop()
        self.answered.emit(self._asked.answers[row].id)

    @Slot()
    def back(self) -> None:
        """*Terug*: nothing was chosen."""
        self._reader.stop()
        self.backChosen.emit()

    def _translated(self, text: str) -> str:
        return self._language.translate(text) if text else ""

    def _spoken(self, text: str, row: int) -> list[tuple[str, str, int]]:
        """A sentence, and after it what helps with it."""
        helps, language = self._aid(text)
        line = (self._language.translate(text), self._language.code, row)
        return [line, (helps, language, row)] if helps else [line]
