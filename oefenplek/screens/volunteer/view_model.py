"""The view model of the home of volunteer mode."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.overview import Today
from oefenplek.domain.roles import Role
from oefenplek.ui.counts import today_said
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .view import Door, Row, doors, needs_help

QML_IMPORT_NAME = "oefenplek.screens.volunteer"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class VolunteerViewModel(QObject):
    """Shows today in counts and a door to each screen; which one is chosen is told."""

    changed = Signal()
    chosen = Signal(str)
    """The id of a door."""
    closed = Signal()

    def __init__(self, parent: QObject | None, language: Language, name: str, role: Role) -> None:
        super().__init__(parent)
        self._language, self._name = language, name
        self._doors = doors(role)
        self._today: Today | None = None
        self._need: int | None = None
        self._sentence = ""
        self._rows = RowsModel(self, Row)
        language.changed.connect(self._turn)
        self._turn()

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who opened volunteer mode."""
        return self._name

    @Property(str, notify=changed)
    def today(self) -> str:
        """The day in counts; empty until it is known."""
        return today_said(self._today, self._language.translate) if self._today else ""

    @Property(QObject, notify=changed)
    def doors(self) -> QObject:
        """The doors: ``key``, ``title``, ``line``, ``sign`` and ``waits``."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many doors there are."""
        return len(self._doors)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What went wrong, if something did."""
        return self._language.translate(self._sentence) if self._sentence else ""

    def show(self, today: Today | None, need: int | None) -> None:
        """What storage knows of today, and how many could use help."""
        self._today, self._need = today, need
        self._turn()

    def tell(self, sentence: str) -> None:
        """Say what went wrong."""
        self._sentence = sentence
        self.changed.emit()

    @Slot(str)
    def choose(self, door: str) -> None:
        """Go through a door."""
        if any(door == one.id for one in self._doors):
            self.chosen.emit(door)

    @Slot()
    def close(self) -> None:
        """*Sluiten*: volunteer mode is over."""
        self.closed.emit()

    @Slot()
    def _turn(self) -> None:
        self._rows.set_rows([self._told(door) for door in self._doors])
        self.changed.emit()

    def _told(self, door: Door) -> Row:
        word = self._language.translate
        detail, waits = word(door.detail) if door.detail else "", False
        if door.id == "people" and self._need is not None:
            detail, waits = needs_help(self._need, word), self._need > 0
        return Row(door.id, word(door.text), detail, door.icon, waits)
