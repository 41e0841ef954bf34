"""The view model of one group's overview."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.overview import GroupOverview
from oefenplek.domain.text import clean
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable

from .view import ISOLATED, Matrix, matrix, missing, said, statuses

QML_IMPORT_NAME = "oefenplek.screens.group"
QML_IMPORT_MAJOR_VERSION = 1
NOWHERE = (-1, -1)


@QmlElement
@QmlUncreatable("made in Python")
class GroupViewModel(QObject):
    """People by lessons. A cell that is pressed is told in words; from there one goes to the person."""

    changed = Signal()
    cellChanged = Signal()
    endingChanged = Signal()
    sentenceChanged = Signal()

    personChosen = Signal(str)
    """The person's id."""
    peopleChosen = Signal()
    lessonsChosen = Signal()
    printChosen = Signal()
    nameChosen = Signal()
    endChosen = Signal()
    backChosen = Signal()
    closed = Signal()

    def __init__(self, parent: QObject | None, language: Language, *, prints: bool) -> None:
        """``prints``: may whoever is here print names?"""
        super().__init__(parent)
        self._language, self._prints = language, prints
        self._overview: GroupOverview | None = None
        self._titles: Mapping[str, str] = {}
        self._matrix = Matrix()
        self._cell = NOWHERE
        self._ending = False
        self._sentence = ""
        language.changed.connect(self._turn)

    def show(self, overview: GroupOverview, titles: Mapping[str, str]) -> None:
        """Show this group; ``titles`` of its lessons."""
        self._overview, self._titles = overview, titles
        self._turn()

    def tell(self, sentence: str) -> None:
        """Say what went otherwise."""
        self._sentence = sentence
        self.sentenceChanged.emit()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name of the group."""
        return ISOLATED.format(clean(self._overview.row.name)) if self._overview else ""

    @Property("QVariantList", notify=changed)
    def members(self) -> list[Any]:
        """The rows: ``id``, ``animal``, ``colour``, ``words``, ``states`` (places in ``statuses``)."""
        return [
            {"id": m.id, "animal": m.animal, "colour": m.colour, "words": m.words, "states": list(m.states)}
            for m in self._matrix.members
        ]

    @Property("QStringList", notify=changed)
    def titles(self) -> list[str]:
        """The lessons above the columns."""
        return list(self._matrix.titles)

    @Property("QVariantList", notify=changed)
    def statuses(self) -> list[Any]:
        """The four statuses: ``word``, ``meaning``, ``sign``, ``tone``."""
        return statuses(self._language.translate)

    @Property("QStringList", notify=changed)
    def missing(self) -> list[str]:
        """What the group still lacks, in sentences; empty when there is a matrix."""
        return [self._language.translate(text) for text in missing(self._matrix)] if self._overview else []

    @Property(bool, notify=changed)
    def printable(self) -> bool:
        """Is there something to print, and may it be?"""
        return self._prints and bool(self._matrix.members and self._matrix.titles)

    @Property(int, notify=cellChanged)
    def row(self) -> int:
        """The row of the cell that was pressed, or −1."""
        return self._cell[0]

    @Property(int, notify=cellChanged)
    def column(self) -> int:
        """Its column."""
        return self._cell[1]

    @Property(str, notify=cellChanged)
    def said(self) -> str:
        """The cell that was pressed, in words; empty when none was."""
        return self.cellSaid(*self._cell) if self._cell != NOWHERE else ""

    @Property(str, notify=cellChanged)
    def who(self) -> str:
        """Who that is."""
        return self._matrix.members[self._cell[0]].words if self._cell != NOWHERE else ""

    @Property(bool, notify=endingChanged)
    def ending(self) -> bool:
        """Is it asked whether the group is over?"""
        return self._ending

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What went otherwise."""
        return self._language.translate(self._sentence) if self._sentence else ""

    @Slot(int, int, result=str)
    def cellSaid(self, row: int, column: int) -> str:
        """A cell in words."""
        if not self._has(row, column):
            return ""
        member = self._matrix.members[row]
        return said(member, self._matrix.titles[column], member.states[column], self._language.translate)

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(int, int)
    def press(self, row: int, column: int) -> None:
        """Say a cell in words; the same cell once more leads to the person."""
        if (row, column) == self._cell:
            self.openPerson(row)
        elif self._has(row, column):
            self._choose((row, column))

    @Slot(int)
    def openPerson(self, row: int) -> None:
        """The page of whoever stands in this row."""
        if 0 <= row < len(self._matrix.members):
            self.personChosen.emit(self._matrix.members[row].id)

    @Slot()
    def choosePeople(self) -> None:
        """Who is in the group?"""
        self.peopleChosen.emit()

    @Slot()
    def chooseLessons(self) -> None:
        """Which lessons lie ready?"""
        self.lessonsChosen.emit()

    @Slot()
    def printOverview(self) -> None:
        """The overview on paper."""
        if self.printable:
            self.printChosen.emit()

    @Slot()
    def rename(self) -> None:
        """Another name."""
        self.nameChosen.emit()

    @Slot(bool)
    def askEnd(self, wanted: bool) -> None:
        """*Groep beëindigen*: ask once; or let it be."""
        self._ending = wanted
        self.endingChanged.emit()

    @Slot()
    def end(self) -> None:
        """Yes, it is over."""
        if self._ending:
            self.endChosen.emit()

    @Slot()
    def goBack(self) -> None:
        """From the question to the group, and from there to the groups."""
        if self._ending:
            self.askEnd(False)
        else:
            self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    def _has(self, row: int, column: int) -> bool:
        return 0 <= row < len(self._matrix.members) and 0 <= column < len(self._matrix.titles)

    def _choose(self, cell: tuple[int, int]) -> None:
        self._cell = cell
        self.cellChanged.emit()

    @Slot()
    def _turn(self) -> None:
        if self._overview is None:
            return
        self._matrix = matrix(self._overview, self._titles, self._language.code, self._language.translate)
        if not self._has(*self._cell):
            self._cell = NOWHERE
        self.changed.emit()
        self.cellChanged.emit()
        self.sentenceChanged.emit()
