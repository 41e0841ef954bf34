"""The view model of *Ik ben hier al eens geweest*."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain import key_card
from oefenplek.domain.people import CODE_LENGTH, PICTURES
from oefenplek.ui.camera.eye import Eye
from oefenplek.ui.keypass.aloud import Aloud
from oefenplek.ui.keypass.choosing import Shuffle, shuffled
from oefenplek.ui.keypass.tiles import Tile, names
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .gate import Gate, Tried
from .view import NO_CAMERA, NO_CARD, NOT_RIGHT, State, heading, lines, tiles_of

QML_IMPORT_NAME = "oefenplek.screens.returning"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ReturningViewModel(QObject):
    """Leads from the animal to the four pictures; what was chosen of those is only counted."""

    pageChanged = Signal()
    codeChanged = Signal()
    readingChanged = Signal()

    recognised = Signal(str)
    """The person's id."""
    guestChosen = Signal()
    sheetChosen = Signal()
    homeChosen = Signal()

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        gate: Gate,
        eye: Eye | None = None,
        *,
        read_aloud: bool = False,
        shuffle: Shuffle = shuffled,
    ) -> None:
        super().__init__(parent)
        self._language, self._gate, self._read_aloud, self._shuffle = language, gate, read_aloud, shuffle
        self._aloud = Aloud(self, reader)
        self._aloud.changed.connect(self.readingChanged)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._waited)
        self._state = State()
        self._tiles: tuple[Tile, ...] = ()
        self._eye = eye
        if eye is not None:
            eye.setParent(self)
            eye.seen.connect(self._seen)
            eye.failed.connect(self._blind)
        language.changed.connect(self._turn)
        self._go(self._state)

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """``animal``, ``colour``, ``number``, ``code``, ``wait``, ``forgotten`` or ``camera``."""
        return self._state.page

    @Property(str, notify=pageChanged)
    def heading(self) -> str:
        """What is asked."""
        return heading(self._state, self._language.translate)

    @Property("QStringList", notify=pageChanged)
    def lines(self) -> list[str]:
        """What is told instead of a choice."""
        return list(lines(self._state, self._language.translate))

    @Property(str, notify=codeChanged)
    def said(self) -> str:
        """A kind word about the last try; empty when there is none."""
        state = self._state
        here = state.page in {"animal", "code", "camera"} and state.said
        return self._language.translate(state.said) if here else ""

    @Property(bool, notify=pageChanged)
    def cameraOffered(self) -> bool:
        """Is there a camera that can read a key card?"""
        return self._eye is not None

    @Property(QObject, notify=pageChanged)
    def eye(self) -> QObject | None:
        """The camera while it looks."""
        return self._eye if self._state.page == "camera" else None

    @Property("QVariantList", notify=pageChanged)
    def tiles(self) -> list[Any]:
        """What can be chosen."""
        return [dict(tile.data) for tile in self._tiles]

    @Property(int, notify=codeChanged)
    def filled(self) -> int:
        """How many pictures are chosen."""
        return len(self._state.code)

    @Property(int, notify=readingChanged)
    def named(self) -> int:
        """The tile that is being named, or −1."""
        above = 1 + len(lines(self._state, str))
        return self._aloud.lit - above if self._aloud.lit >= above else -1

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is this page being read aloud?"""
        return self._aloud.reading

    # --- what is done -----------------------------------------------------------------------------------------

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
                self._aloud.stop()
                self._state = replace(state, colour=tile.id, busy=True)
                self._gate.ask_highest(state.animal, tile.id, self._asked)
            case "number":
                self._go_to_code(replace(state, number=tile.number))
            case _:
                self._add(tile.id)

    @Slot()
    def goBack(self) -> None:
        """The last picture is taken back, or one page back, or to the start."""
        state = self._state
        match state.page:
            case "code" if state.code:
                self._state = replace(state, code=state.code[:-1], busy=False)
                self.codeChanged.emit()
            case "code" if state.highest:
                self._go(replace(state, page="number", said=""))
            case "code" if state.carded:
                self._go(State())
            case "code" | "number":
                self._go(replace(state, page="colour", said="", highest=0, number=0))
            case "colour" | "forgotten" | "wait" | "camera":
                self._go(State())
            case _:
                self._aloud.stop()
                self.homeChosen.emit()

    @Slot()
    def forget(self) -> None:
        """*Ik weet het niet meer*."""
        self._go(replace(self._state, page="forgotten", code=(), busy=False))

    @Slot()
    def tryAgain(self) -> None:
        """From *Even wachten* back to the pictures, once the wait is over; until then it is said once more."""
        state = self._state
        if self._patience.isActive():
            self._go(replace(state, wait=max(1, self._patience.remainingTime() // 1000)))
        elif state.page == "wait" and state.colour:
            self._go_to_code(replace(state, said=""))
        else:
            self._go(State())

    @Slot()
    def goAsGuest(self) -> None:
        """*Als gast oefenen*."""
        self._aloud.stop()
        self.guestChosen.emit()

    @Slot()
    def useCard(self) -> None:
        """*Ik heb een sleutelpas*: let the camera look at it."""
        if self._eye is not None:
            self._go(State("camera"))
            self._eye.open()

    @Slot()
    def useSheet(self) -> None:
        """*Ik heb een blad meegenomen*."""
        self._aloud.stop()
        self.sheetChosen.emit()

    @Slot()
    def toggleReading(self) -> None:
        """Read this page aloud, or stop."""
        self._aloud.toggle(self._spoken())

    # --- inside -----------------------------------------------------------------------------------------------

    @Slot(str)
    def _seen(self, text: str) -> None:
        if self._state.page != "camera":
            return
        look = key_card.read(text)
        if look is not None:
            animal, colour, number = look
            self._go_to_code(State(animal=animal, colour=colour, number=number, carded=True))
        elif not self._state.said:
            self._state = replace(self._state, said=NO_CARD)
            self.codeChanged.emit()

    @Slot()
    def _blind(self) -> None:
        if self._state.page == "camera":
            self._go(State(said=NO_CAMERA))

    def _go(self, state: State) -> None:
        if self._state.page == "camera" and state.page != "camera" and self._eye is not None:
            self._eye.close()
        self._aloud.stop()
        self._state = state
        self._turn()
        if self._read_aloud:
            self._aloud.read(self._spoken())

    def _go_to_code(self, state: State) -> None:
        self._go(replace(state, page="code", code=(), busy=False, order=tuple(self._shuffle(tuple(PICTURES)))))

    @Slot()
    def _turn(self) -> None:
        self._tiles = tiles_of(self._state, self._language.translate)
        self.pageChanged.emit()
        self.codeChanged.emit()

    def _asked(self, highest: int) -> None:
        state = self._state
        if state.page != "colour" or not state.busy:
            return  # somebody went back meanwhile
        if highest > 1:
            self._go(replace(state, page="number", highest=highest, busy=False))
        else:
            self._go_to_code(replace(state, highest=0, number=0))

    def _add(self, picture: str) -> None:
        state = replace(self._state, code=(*self._state.code, picture), said="")
        full = len(state.code) == CODE_LENGTH
        self._state = replace(state, busy=full)
        self.codeChanged.emit()
        if full:
            self._aloud.stop()
            self._gate.try_code(state.animal, state.colour, state.number, state.code, self._tried)

    def _tried(self, tried: Tried) -> None:
        state = self._state
        if state.page != "code" or not state.busy:
            return
        if tried.person:
            self.recognised.emit(tried.person)
        elif tried.wait or tried.sentence:
            self._patience.start(tried.wait * 1000)
            self._go(replace(state, page="wait", wait=tried.wait, said=tried.sentence, code=(), busy=False))
        else:
            self._go_to_code(replace(state, said=NOT_RIGHT))

    @Slot()
    def _waited(self) -> None:
        if self._state.page == "wait" and not self._state.said:
            self._go(replace(self._state, wait=0))

    def _spoken(self) -> list[tuple[str, str]]:
        said = [self.heading, *self.lines, *names(self._tiles)]
        first = [self.said] if self.said else []
        return [(text, self._language.code) for text in (*first, *said)]
