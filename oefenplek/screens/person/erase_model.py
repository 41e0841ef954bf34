"""The view model of throwing everything away: the resident's right, opened by their own four pictures."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.people import CODE_LENGTH, PICTURES, Person
from oefenplek.ui.keypass.choosing import Shuffle, shuffled
from oefenplek.ui.keypass.tiles import Tile, described, pictures
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable

from .erasing import HEADINGS, LINES, State, Tried, said_of

QML_IMPORT_NAME = "oefenplek.screens.person"
QML_IMPORT_MAJOR_VERSION = 1

Try = Callable[[tuple[str, ...], Callable[[Tried], None]], None]
Erase = Callable[[Callable[[str], None]], None]
"""Throws it all away; tells the sentence that says why not, or an empty one."""


@QmlElement
@QmlUncreatable("made in Python")
class EraseViewModel(QObject):
    """Tells who may, asks the resident's own pictures, asks once more, and throws it away."""

    pageChanged = Signal()
    codeChanged = Signal()

    finished = Signal()
    """It is gone, and that has been read."""
    backChosen = Signal()
    closeChosen = Signal()

    def __init__(
        self,
        parent: QObject | None,
        language: Language,
        person: Person,
        attempt: Try,
        erase: Erase,
        *,
        shuffle: Shuffle = shuffled,
    ) -> None:
        super().__init__(parent)
        self._language, self._person, self._shuffle = language, person, shuffle
        self._attempt, self._erase = attempt, erase
        self._state, self._tiles = State(), tuple[Tile, ...]()
        language.changed.connect(self._turn)

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """``told``, ``code``, ``sure`` or ``gone``."""
        return self._state.page

    @Property(str, notify=pageChanged)
    def heading(self) -> str:
        """What is told or asked."""
        return self._language.translate(HEADINGS[self._state.page])

    @Property("QStringList", notify=pageChanged)
    def lines(self) -> list[str]:
        """What is told below it."""
        return [self._language.translate(text) for text in LINES[self._state.page]]

    @Property(str, notify=codeChanged)
    def said(self) -> str:
        """A kind word about the last try, or why it could not be done."""
        return self._language.translate(self._state.said) if self._state.said else ""

    @Property("QVariantList", notify=pageChanged)
    def tiles(self) -> list[Any]:
        """The twelve pictures, while they are asked for."""
        return [dict(tile.data) for tile in self._tiles]

    @Property(int, notify=codeChanged)
    def filled(self) -> int:
        """How many pictures are chosen."""
        return len(self._state.code)

    @Property(str, notify=pageChanged)
    def animal(self) -> str:
        """The animal."""
        return self._person.animal

    @Property(str, notify=pageChanged)
    def colour(self) -> str:
        """Its colour."""
        return self._person.colour

    @Property(str, notify=pageChanged)
    def described(self) -> str:
        """Animal, colour and number in words."""
        return described(self._person, self._language.code, self._language.translate)

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot()
    def accept(self) -> None:
        """On to the pictures; from *echt alles?* to throwing it away; from *alles is weg* back to the list."""
        state = self._state
        if state.busy:
            return
        match state.page:
            case "told":
                self._go(State("code", order=tuple(self._shuffle(tuple(PICTURES)))))
            case "sure":
                self._state = replace(state, busy=True)
                self._erase(self._erased)
            case "gone":
                self.finished.emit()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose a picture; the fourth one is tried."""
        state = self._state
        if state.page != "code" or state.busy or not 0 <= row < len(self._tiles):
            return
        code = (*state.code, self._tiles[row].id)
        self._state = replace(state, code=code, said="", busy=len(code) == CODE_LENGTH)
        self.codeChanged.emit()
        if self._state.busy:
            self._attempt(code, self._tried)

    @Slot()
    def goBack(self) -> None:
        """The last picture is taken back, or away from here: nothing was thrown away."""
        state = self._state
        if state.busy:
            return
        if state.page == "code" and state.code:
            self._state = replace(state, code=state.code[:-1])
            self.codeChanged.emit()
        elif state.page == "gone":
            self.finished.emit()
        else:
            self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closeChosen.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    def _tried(self, tried: Tried) -> None:
        if tried.right:
            self._go(State("sure"))
            return
        self._go(State("code", order=tuple(self._shuffle(tuple(PICTURES))), said=said_of(tried)))

    def _erased(self, sentence: str) -> None:
        self._go(State("sure", said=sentence) if sentence else State("gone"))

    def _go(self, state: State) -> None:
        self._state = state
        self._turn()

    @Slot()
    def _turn(self) -> None:
        word = self._language.translate
        self._tiles = pictures(self._state.order, word) if self._state.page == "code" else ()
        self.pageChanged.emit()
        self.codeChanged.emit()
