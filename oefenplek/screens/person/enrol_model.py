"""The view model of becoming known with a helper, and of a new picture code."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.people import PICTURES, Person
from oefenplek.domain.text import clean
from oefenplek.ui.keypass.choosing import ALL_SAME, ANOTHER, Shuffle, judged, shuffled
from oefenplek.ui.keypass.tiles import Tile, described
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable

from .enrolling import GOES_ON, HEADINGS, LINES, Kept, State, Wish, tiles_of
from .view_model import LONGEST_NAME

QML_IMPORT_NAME = "oefenplek.screens.person"
QML_IMPORT_MAJOR_VERSION = 1

Keeps = Callable[[Kept], None]
Keep = Callable[[Wish, Keeps], None]
"""Keeps what was chosen, and tells what became of it."""


@QmlElement
@QmlUncreatable("made in Python")
class EnrolViewModel(QObject):
    """The resident chooses; the four pictures are shown once. ``whose``: somebody who only gets a new code.

    ``guest``: a guest practises at this device; whoever becomes known may be that guest.
    """

    pageChanged = Signal()
    codeChanged = Signal()

    codePaperChosen = Signal(Person, tuple)
    """Print these four pictures of this person."""
    cardChosen = Signal(Person)
    """Print the key card of this person."""
    sitsHere = Signal(str)
    """The person's id: the guest who practises here is this person."""
    finished = Signal(str)
    """The person's id: what was shown has been read."""
    backChosen = Signal()
    closeChosen = Signal()

    def __init__(
        self,
        parent: QObject | None,
        language: Language,
        keep: Keep,
        whose: Person | None = None,
        *,
        guest: bool = False,
        shuffle: Shuffle = shuffled,
    ) -> None:
        super().__init__(parent)
        self._language, self._keep, self._shuffle = language, keep, shuffle
        self._state = State(whose=whose, guest=guest)
        self._tiles: tuple[Tile, ...] = ()
        language.changed.connect(self._turn)
        if whose is None:
            self._go(self._state)
        else:
            self._go_to_code(replace(self._state, animal=whose.animal, colour=whose.colour))

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """``animal``, ``colour``, ``code``, ``again``, ``name``, ``done`` or ``failed``."""
        return self._state.page

    @Property(bool, notify=pageChanged)
    def isNew(self) -> bool:
        """Does somebody become known, or is it only a new code?"""
        return self._state.whose is None

    @Property(str, notify=pageChanged)
    def heading(self) -> str:
        """What is asked or told."""
        return self._language.translate(HEADINGS[self._state.page])

    @Property(str, notify=pageChanged)
    def line(self) -> str:
        """One sentence more; may be empty."""
        state = self._state
        text = state.said if state.page == "failed" else LINES[state.page]
        return self._language.translate(text) if text else ""

    @Property(str, notify=codeChanged)
    def said(self) -> str:
        """A kind word about the code; empty when there is none."""
        state = self._state
        return self._language.translate(state.said) if state.said and state.page in {"code", "done"} else ""

    @Property(bool, notify=pageChanged)
    def guestHere(self) -> bool:
        """May the guest who practises here be the one who became known?"""
        return self._state.guest and self._state.page == "done"

    @Property("QVariantList", notify=pageChanged)
    def tiles(self) -> list[Any]:
        """What can be chosen, or on the last page the four pictures."""
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
        """Animal, colour and number in words, once they are known."""
        person = self._state.person
        return described(person, self._language.code, self._language.translate) if person else ""

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose a tile."""
        state = self._state
        if state.busy or not 0 <= row < len(self._tiles):
            return
        tile = self._tiles[row]
        match state.page:
            case "animal":
                self._go(replace(state, page="colour", animal=tile.id))
            case "colour":
                self._go_to_code(replace(state, colour=tile.id))
            case "code" | "again":
                self._add(tile.id)

    @Slot(str)
    def giveName(self, name: str) -> None:
        """Keep it all, with this first name or without one."""
        if self._state.page == "name" and not self._state.busy:
            self._ask(clean(name.replace("\n", " ")).strip()[:LONGEST_NAME])

    @Slot()
    def goBack(self) -> None:
        """The last picture is taken back, or one page back."""
        state = self._state
        if state.busy:
            return
        match state.page:
            case "code" | "again" if state.code:
                self._state = replace(state, code=state.code[:-1])
                self.codeChanged.emit()
            case "again" | "name":
                self._go_to_code(state)
            case "code" if state.whose is None:
                self._go(replace(state, page="colour"))
            case "colour":
                self._go(replace(state, page="animal"))
            case "done":
                self.goOn()
            case _:
                self.backChosen.emit()

    @Slot()
    def sit(self) -> None:
        """*Dit is wie hier nu oefent*."""
        if self.guestHere and self._state.person is not None:
            self._go(replace(self._state, guest=False, said=GOES_ON))
            self.sitsHere.emit(self._state.person.id)

    @Slot()
    def printCode(self) -> None:
        """*Plaatjes printen*."""
        if self._state.person is not None:
            self.codePaperChosen.emit(self._state.person, self._state.first)

    @Slot()
    def printCard(self) -> None:
        """*Sleutelpas printen*."""
        if self._state.person is not None:
            self.cardChosen.emit(self._state.person)

    @Slot()
    def goOn(self) -> None:
        """What was shown has been read: the pictures are known here no longer."""
        person = self._state.person
        if person is not None:
            self._state = replace(self._state, first=(), code=())
            self.finished.emit(person.id)

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closeChosen.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    def _go(self, state: State) -> None:
        self._state = state
        self._turn()

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
            case "done" if state.whose is None:
                self._go(replace(state, page="name", code=()))
            case "done":
                self._ask("")

    def _ask(self, name: str) -> None:
        self._state = state = replace(self._state, busy=True)
        if state.whose is None:
            self._keep(Wish(state.first, state.animal, state.colour, name), self._kept)
        else:
            self._keep(Wish(state.first), self._kept)

    def _kept(self, kept: Kept) -> None:
        state = replace(self._state, code=(), busy=False)
        if kept.person is None:
            self._go(replace(state, page="failed", first=(), said=kept.sentence))
        else:
            self._go(replace(state, page="done", person=kept.person))
