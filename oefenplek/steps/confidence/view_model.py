"""What the stage of a confidence step shows: three drawn answers, and which one is chosen."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import StepPort
from oefenplek.domain.worded import worded
from oefenplek.ui.qt import Property, QmlUncreatable

from .rules import ANSWERS, CHOOSE, Answer, ConfidenceBody, ConfidenceState

QML_IMPORT_NAME = "oefenplek.steps.confidence"
QML_IMPORT_MAJOR_VERSION = 1

Card = dict[str, Any]


@QmlElement
@QmlUncreatable("made by the lesson")
class ConfidenceViewModel(QObject):
    """The confidence step on screen."""

    answersChanged = Signal()
    chosenChanged = Signal()
    litChanged = Signal()

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)
        self._port = port
        self._answers: list[Card] = []
        self._chosen = ""
        self._lit = -1

    def show(self, body: ConfidenceBody, state: ConfidenceState) -> None:
        """Show the step as it stands now."""
        answers = [self._card(answer) for answer in ANSWERS]
        if answers != self._answers:
            self._answers = answers
            self.answersChanged.emit()
        if state.answer != self._chosen:
            self._chosen = state.answer
            self.chosenChanged.emit()

    def _card(self, answer: Answer) -> Card:
        return worded(self._port, answer.text, id=answer.id, picture=answer.picture)

    @Property("QVariantList", notify=answersChanged)
    def answers(self) -> list[Card]:
        """The three answers: id, text, picture, aid."""
        return self._answers

    @Property(str, notify=chosenChanged)
    def chosen(self) -> str:
        """The id of the answer that was given; empty when none was."""
        return self._chosen

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """The answer that is read aloud now; -1 when none is."""
        return self._lit

    @Slot(int)
    def setLit(self, row: int) -> None:
        """Light the answer that is read aloud now."""
        if row != self._lit:
            self._lit = row
            self.litChanged.emit()

    @Slot(str)
    def choose(self, answer: str) -> None:
        """Give an answer, or another one."""
        self._port.dispatch(Action.of(CHOOSE, answer=answer))

    @Slot(str)
    def hearAid(self, aid: str) -> None:
        """Have the help beside a card said; an empty text: be quiet."""
        self._port.hear(aid)
