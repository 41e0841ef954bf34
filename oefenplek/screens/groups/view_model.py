"""The view model of the list of groups."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.overview import GroupRow, Today
from oefenplek.domain.text import clean
from oefenplek.ui.counts import today_said
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .view import MOST_LETTERS, Line, line_of, tidy_name, trouble_with

QML_IMPORT_NAME = "oefenplek.screens.groups"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class GroupsViewModel(QObject):
    """The groups, and on a page of its own a name for a new one."""

    changed = Signal()
    naming = Signal()
    """The page for a name was opened or left."""
    sentenceChanged = Signal()

    groupChosen = Signal(str)
    """The group's id."""
    named = Signal(str)
    """A new group is wanted, with this name."""
    renamed = Signal(str, str)
    """A group, by its id, is to have this name."""
    backChosen = Signal()
    closed = Signal()

    def __init__(self, parent: QObject | None, language: Language) -> None:
        super().__init__(parent)
        self._language = language
        self._groups: tuple[GroupRow, ...] = ()
        self._today: Today | None = None
        self._rows = RowsModel(self, Line)
        self._known = self._naming = False
        self._whose: GroupRow | None = None
        self._sentence = ""
        language.changed.connect(self._turn)

    def show(self, groups: Sequence[GroupRow], today: Today) -> None:
        """Show these groups, and today in counts."""
        self._groups, self._today, self._known = tuple(groups), today, True
        self._turn()

    def rename(self, group: GroupRow) -> None:
        """Begin with the page for the name of this group."""
        self._whose = group
        self._name(True)

    def tell(self, sentence: str) -> None:
        """Say what went otherwise."""
        self._sentence = sentence
        self.sentenceChanged.emit()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(QObject, notify=changed)
    def rows(self) -> QObject:
        """The groups: ``key``, ``name``, ``detail``."""
        return self._rows

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Is it known that there is no group?"""
        return self._known and not self._groups

    @Property(str, notify=changed)
    def today(self) -> str:
        """Today in counts, never in names; empty until it is known."""
        return today_said(self._today, self._language.translate) if self._today else ""

    @Property(bool, notify=naming)
    def makingNew(self) -> bool:
        """Is a name asked for?"""
        return self._naming

    @Property(str, notify=naming)
    def oldName(self) -> str:
        """The name of the group that gets another one; empty for a new group."""
        return clean(self._whose.name) if self._whose else ""

    @Property(int, notify=naming)
    def mostLetters(self) -> int:
        """How long a name may be."""
        return MOST_LETTERS

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What went otherwise."""
        return self._language.translate(self._sentence) if self._sentence else ""

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(str)
    def open(self, group: str) -> None:
        """One group."""
        if any(row.id == group for row in self._groups):
            self.groupChosen.emit(group)

    @Slot()
    def makeNew(self) -> None:
        """*Nieuwe groep*: which name?"""
        self._name(True)

    @Slot(str)
    def make(self, text: str) -> None:
        """Make a group with this name, or give it to the one that is here; or say why not."""
        name, whose = tidy_name(text), self._whose
        trouble = trouble_with(name, [row for row in self._groups if whose is None or row.id != whose.id])
        self.tell(trouble)
        if trouble:
            return
        if whose is not None:
            self.renamed.emit(whose.id, name)
        else:
            self.named.emit(name)

    @Slot()
    def goBack(self) -> None:
        """From the name to where it was asked for, and from the list away."""
        if self._whose is not None:
            self.groupChosen.emit(self._whose.id)
        elif self._naming:
            self._name(False)
        else:
            self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    def _name(self, wanted: bool) -> None:
        self._naming = wanted
        self.naming.emit()
        self.tell("")

    @Slot()
    def _turn(self) -> None:
        self._rows.set_rows([line_of(row, self._language.translate) for row in self._groups])
        self.changed.emit()
        self.sentenceChanged.emit()
