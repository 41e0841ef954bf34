"""What the stage of a words step shows: a card for every word."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import StepPort
from oefenplek.domain.lesson import Word
from oefenplek.domain.text import breakable, plain
from oefenplek.ui.qt import Property, QmlUncreatable

from .rules import HEAR, WordsBody, WordsState

QML_IMPORT_NAME = "oefenplek.steps.words"
QML_IMPORT_MAJOR_VERSION = 1

Card = dict[str, Any]


@QmlElement
@QmlUncreatable("made by the lesson")
class WordsViewModel(QObject):
    """The words step on screen."""

    cardsChanged = Signal()
    litChanged = Signal()

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)
        self._port = port
        self._cards: list[Card] = []
        self._lit = -1

    def show(self, body: WordsBody, state: WordsState) -> None:
        """Show the step as it stands now."""
        cards = [self._card(word) for word in state.words]
        if cards != self._cards:
            self._cards = cards
            self.cardsChanged.emit()

    def _card(self, word: Word) -> Card:
        name, say = (plain(self._port.word(text)) for text in (word.text, word.say))
        shown = {"shown": breakable(name), "shownSay": breakable(say)}
        return {
            "id": word.id,
            "text": name,
            "icon": word.icon,
            "say": say,
            **shown,
            "aid": self._port.aid(word.text, word.say),
        }

    @Property("QVariantList", notify=cardsChanged)
    def cards(self) -> list[Card]:
        """The cards, in order: id, text, icon, say, aid."""
        return self._cards

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """The card that is read aloud now; -1 when none is."""
        return self._lit

    @Slot(int)
    def setLit(self, row: int) -> None:
        """Light the card that is read aloud now."""
        if row != self._lit:
            self._lit = row
            self.litChanged.emit()

    @Slot(str)
    def hear(self, word: str) -> None:
        """Have a word read aloud."""
        self._port.dispatch(Action.of(HEAR, word=word))

    @Slot(str)
    def hearAid(self, aid: str) -> None:
        """Have the help beside a card said; an empty text: be quiet."""
        self._port.hear(aid)
