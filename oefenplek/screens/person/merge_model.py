"""The view model of *Dieren samenvoegen*: two tiles of one person go on as one."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.overview import PersonRow
from oefenplek.ui.keypass.tiles import Tile
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable

from .merging import HEADINGS, LINES, Page, alike, side_of, tiles_of

QML_IMPORT_NAME = "oefenplek.screens.person"
QML_IMPORT_MAJOR_VERSION = 1

Merge = Callable[[str, str, Callable[[str], None]], None]
"""Merges the first into the second; tells the sentence that says why not, or an empty one."""


@QmlElement
@QmlUncreatable("made in Python")
class MergeViewModel(QObject):
    """The other tile is chosen by animal, colour and number; both are shown, and it is asked once."""

    pageChanged = Signal()
    sentenceChanged = Signal()

    merged = Signal(str)
    """The id of whoever goes on."""
    backChosen = Signal()
    closeChosen = Signal()

    def __init__(
        self,
        parent: QObject | None,
        language: Language,
        this: PersonRow,
        people: Sequence[PersonRow],
        merge: Merge,
        today: str,
    ) -> None:
        super().__init__(parent)
        self._language, self._this, self._merge, self._today = language, this, merge, today
        self._others = [row for row in people if row.id != this.id]
        self._page: Page = "animal" if self._others else "alone"
        self._animal = self._colour = self._sentence = ""
        self._other: PersonRow | None = None
        self._stays, self._busy = this.id, False
        self._tiles: tuple[Tile, ...] = ()
        language.changed.connect(self._turn)
        self._go(self._page)

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """``animal``, ``colour``, ``number``, ``both``, or ``alone`` when there is nobody else."""
        return self._page

    @Property(str, notify=pageChanged)
    def heading(self) -> str:
        """What is asked."""
        return self._language.translate(HEADINGS[self._page])

    @Property(str, notify=pageChanged)
    def line(self) -> str:
        """One sentence more; may be empty."""
        return self._language.translate(LINES[self._page]) if LINES[self._page] else ""

    @Property("QVariantList", notify=pageChanged)
    def tiles(self) -> list[Any]:
        """What can be chosen: only what is there."""
        return [dict(tile.data) for tile in self._tiles]

    @Property("QVariantList", notify=pageChanged)
    def both(self) -> list[Any]:
        """The two: ``id``, ``animal``, ``colour``, ``words``, ``detail``, and whether it ``stays``."""
        if self._other is None or self._page != "both":
            return []
        word, code = self._language.translate, self._language.code
        return [side_of(row, row.id == self._stays, self._today, code, word) for row in (self._this, self._other)]

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What went otherwise."""
        return self._language.translate(self._sentence) if self._sentence else ""

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose a tile."""
        if not 0 <= row < len(self._tiles):
            return
        tile = self._tiles[row]
        match self._page:
            case "animal":
                self._animal = tile.id
                self._go("colour")
            case "colour":
                self._colour = tile.id
                alike = self._alike()
                if len(alike) == 1:
                    self._show_both(alike[0])
                else:
                    self._go("number")
            case "number":
                self._show_both(next(row for row in self._alike() if row.number == tile.number))

    @Slot(str)
    def keep(self, who: str) -> None:
        """This one stays."""
        if self._other is not None and who in {self._this.id, self._other.id}:
            self._stays = who
            self.pageChanged.emit()

    @Slot()
    def merge(self) -> None:
        """*Samenvoegen*."""
        if self._other is None or self._page != "both" or self._busy:
            return
        self._busy = True
        goes = self._other.id if self._stays == self._this.id else self._this.id
        self._merge(goes, self._stays, self._done)

    @Slot()
    def goBack(self) -> None:
        """One page back: nothing was merged."""
        match self._page:
            case "colour":
                self._go("animal")
            case "number" | "both" if not self._busy:
                self._go("colour")
            case "animal" | "alone":
                self.backChosen.emit()

    @Slot()
    def leave(self) -> None:
        """*Nee, niet samenvoegen*."""
        self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closeChosen.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    def _done(self, sentence: str) -> None:
        self._busy, self._sentence = False, sentence
        self.sentenceChanged.emit()
        if not sentence:
            self.merged.emit(self._stays)

    def _alike(self) -> tuple[PersonRow, ...]:
        return alike(self._others, self._animal, self._colour)

    def _show_both(self, other: PersonRow) -> None:
        self._other, self._stays = other, self._this.id
        self._go("both")

    def _go(self, page: Page) -> None:
        self._page = page
        self._turn()

    @Slot()
    def _turn(self) -> None:
        self._tiles = tiles_of(self._page, self._others, self._animal, self._colour, self._language.translate)
        self.pageChanged.emit()
