"""The view model of becoming known."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.people import PICTURES, Person
from oefenplek.ui.keypass.aloud import Aloud
from oefenplek.ui.keypass.choosing import ALL_SAME, ANOTHER, Shuffle, judged, shuffled
from oefenplek.ui.keypass.tiles import Tile, described, names
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .note import note
from .view import State, heading, lines, tiles_of

QML_IMPORT_NAME = "oefenplek.screens.joining"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Joined:
    """What became of it: the person, or the sentence that says why there is none."""

    person: Person | None = None
    sentence: str = ""


Join = Callable[[str, str, tuple[str, ...], Callable[[Joined], None]], None]
"""Makes somebody known: animal, colour, code, and whom to tell."""


@QmlElement
@QmlUncreatable("made in Python")
class JoiningViewModel(QObject):
    """Offers an animal, leads through choosing it, and shows what was chosen."""

    pageChanged = Signal()
    codeChanged = Signal()
    readingChanged = Signal()

    refused = Signal()
    """*Nee, dank u*, or nothing could be kept."""
    finished = Signal(str)
    """The person's id: what was shown has been read."""
    paperChosen = Signal(object)
    """A note to take home: a ``Sheet``."""

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        join: Join,
        *,
        read_aloud: bool = False,
        shuffle: Shuffle = shuffled,
    ) -> None:
        super().__init__(parent)
        self._language, self._join, self._read_aloud, self._shuffle = language, join, read_aloud, shuffle
        self._aloud = Aloud(self, reader)
        self._aloud.changed.connect(self.readingChanged)
        self._state = State()
        self._tiles: tuple[Tile, ...] = ()
        language.changed.connect(self._turn)
        self._go(self._state)

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """``offer``, ``animal``, ``colour``, ``code``, ``again``, ``done`` or ``failed``."""
        return self._state.page

    @Property(str, notify=pageChanged)
    def heading(self) -> str:
        """What is asked or told."""
        return heading(self._state, self._language.translate)

    @Property("QStringList", notify=pageChanged)
    def lines(self) -> list[str]:
        """What is told below it."""
        return list(lines(self._state, self._language.translate))

    @Property(str, notify=codeChanged)
    def said(self) -> str:
        """A kind word about the code; empty when there is none."""
        return self._language.translate(self._state.said) if self._tiles and self._state.said else ""

    @Property("QVariantList", notify=pageChanged)
    def tiles(self) -> list[Any]:
        """What can be chosen."""
        return [dict(tile.data) for tile in self._tiles]

    @Property(int, notify=codeChanged)
    def filled(self) -> int:
        """How many pictures are chosen."""
        return len(self._state.code)

    @Property(str, notify=pageChanged)
    def animal(self) -> str:
        """The animal that was chosen."""
        return self._state.animal

    @Property(str, notify=pageChanged)
    def colour(self) -> str:
        """Its colour."""
        return self._state.colour

    @Property(str, notify=pageChanged)
    def described(self) -> str:
        """Animal, colour and number in words."""
        person = self._state.person
        return described(person, self._language.code, self._language.translate) if person else ""

    @Property(int, notify=readingChanged)
    def named(self) -> int:
        """The tile that is being named, or −1."""
        above = 1 + len(self.lines)
        return self._aloud.lit - above if self._tiles and self._aloud.lit >= above else -1

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is this page being read aloud?"""
        return self._aloud.reading

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot()
    def accept(self) -> None:
        """*Ja, graag*."""
        self._go(State("animal"))

    @Slot()
    def refuse(self) -> None:
        """*Nee, dank u*."""
        self._aloud.stop()
        self.refused.emit()

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose a tile."""
        if self._state.busy or not 0 <= row < len(self._tiles):
            return
        tile, state = self._tiles[row], self._state
        match state.page:
            case "animal":
                self._go(replace(state, page="colour", animal=tile.id))
            case "colour":
                self._go_to_code(replace(state, colour=tile.id))
            case _:
                self._add(tile.id)

    @Slot()
    def goBack(self) -> None:
        """The last picture is taken back, or one page back."""
        state = self._state
        match state.page:
            case "code" | "again" if state.code and not state.busy:
                self._state = replace(state, code=state.code[:-1])
                self.codeChanged.emit()
            case "again" if not state.busy:
                self._go_to_code(state)
            case "code":
                self._go(State("colour", state.animal))
            case "colour":
                self._go(State("animal"))
            case "animal":
                self._go(State())
            case "offer" | "failed":
                self.refuse()

    @Slot()
    def goOn(self) -> None:
        """What was shown has been read."""
        if self._state.person is not None:
            self._aloud.stop()
            self.finished.emit(self._state.person.id)

    @Slot()
    def takeNote(self) -> None:
        """*Kaartje meenemen*."""
        if self._state.person is not None:
            self._aloud.stop()
            self.paperChosen.emit(note(self._state.person, self._language.code, self._language.translate))

    @Slot()
    def toggleReading(self) -> None:
        """Read this page aloud, or stop."""
        self._aloud.toggle(self._spoken())

    # --- inside -----------------------------------------------------------------------------------------------

    def _go(self, state: State) -> None:
        self._aloud.stop()
        self._state = state
        self._turn()
        if self._read_aloud:
            self._aloud.read(self._spoken())

    def _go_to_code(self, state: State, said: str = "") -> None:
        self._go(replace(state, page="code", first=(), code=(), order=self._order(), said=said))

    def _order(self) -> tuple[str, ...]:
        return tuple(self._shuffle(tuple(PICTURES)))

    @Slot()
    def _turn(self) -> None:
        self._tiles = tiles_of(self._state, self._language.translate)
        self.pageChanged.emit()
        self.codeChanged.emit()

    def _add(self, picture: str) -> None:
        self._state = state = replace(self._state, code=(*self._state.code, picture), said="")
        self.codeChanged.emit()
        match judged(state.first, state.code):
            case "again":
                self._go(replace(state, page="again", first=state.code, code=(), order=self._order()))
            case "same":
                self._go_to_code(state, ALL_SAME)
            case "other":
                self._go_to_code(state, ANOTHER)
            case "done":
                self._aloud.stop()
                self._state = replace(state, busy=True)
                self._join(state.animal, state.colour, state.code, self._joined)

    def _joined(self, joined: Joined) -> None:
        nothing = replace(self._state, first=(), code=(), busy=False)
        if joined.person is None:
            self._go(replace(nothing, page="failed", said=joined.sentence))
        else:
            self._go(replace(nothing, page="done", person=joined.person))

    def _spoken(self) -> list[tuple[str, str]]:
        first = [self.said] if self.said else []
        who = [f"{self.described}."] if self.described else []
        said = (*first, self.heading, *who, *self.lines, *names(self._tiles))
        return [(text, self._language.code) for text in said]
