"""The view model of choosing people or lessons for a group."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .choosing import NOTHING, NOTHING_FITS, Line, Only, What, letters, narrowed

QML_IMPORT_NAME = "oefenplek.screens.group"
QML_IMPORT_MAJOR_VERSION = 1
MOST_LETTERS = 40
Lines = Callable[[], tuple[Line, ...]]


@QmlElement
@QmlUncreatable("made in Python")
class ChooseViewModel(QObject):
    """A list in which each line is in or out; letters, and what is asked for, narrow it."""

    listChanged = Signal()
    sentenceChanged = Signal()

    wanted = Signal(str, bool)
    """A line goes in, or out."""
    backChosen = Signal()
    closed = Signal()

    def __init__(self, parent: QObject | None, language: Language, what: What, group: str) -> None:
        """``group``: its name."""
        super().__init__(parent)
        self._language, self._what, self._group = language, what, group
        self._make: Lines | None = None
        self._lines: tuple[Line, ...] = ()
        self._shown: tuple[Line, ...] = ()
        self._rows = RowsModel(self, Line)
        self._letters, self._sentence = "", ""
        self._only: Only = ""
        language.changed.connect(self._turn)

    def show(self, make: Lines) -> None:
        """Show the lines that this makes, now and in another language."""
        self._make = make
        self._turn()

    def tell(self, sentence: str) -> None:
        """Say what went otherwise."""
        self._sentence = sentence
        self.sentenceChanged.emit()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=listChanged)
    def what(self) -> str:
        """``people`` or ``lessons``."""
        return self._what

    @Property(str, notify=listChanged)
    def group(self) -> str:
        """The name of the group."""
        return self._group

    @Property(QObject, notify=listChanged)
    def rows(self) -> QObject:
        """The lines."""
        return self._rows

    @Property(int, notify=listChanged)
    def chosen(self) -> int:
        """How many are in."""
        return sum(line.chosen for line in self._lines)

    @Property("QStringList", notify=listChanged)
    def letters(self) -> list[str]:
        """The first letters there are."""
        return list(letters(self._lines))

    @Property(str, notify=listChanged)
    def typed(self) -> str:
        """The letters that are looked for."""
        return self._letters

    @Property(str, notify=listChanged)
    def only(self) -> str:
        """``in``, ``help``, or empty: all."""
        return self._only

    @Property(str, notify=listChanged)
    def empty(self) -> str:
        """What is said where nothing stands."""
        if self._shown or self._make is None:
            return ""
        return self._language.translate(NOTHING_FITS if self._lines else NOTHING[self._what])

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What went otherwise."""
        return self._language.translate(self._sentence) if self._sentence else ""

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(str)
    def press(self, key: str) -> None:
        """In, or out again."""
        line = next((line for line in self._shown if line.id == key), None)
        if line is not None:
            self.wanted.emit(key, not line.chosen)

    @Slot(str)
    def chooseLetter(self, letter: str) -> None:
        """Only what begins with this letter; the same one again: all."""
        self._narrow("" if letter == self._letters else letter, self._only)

    @Slot(str)
    def type(self, letter: str) -> None:
        """One letter more."""
        if len(self._letters) < MOST_LETTERS:
            self._narrow(self._letters + letter, self._only)

    @Slot()
    def erase(self) -> None:
        """Take the last letter back."""
        self._narrow(self._letters[:-1], self._only)

    @Slot(str)
    def showOnly(self, only: str) -> None:
        """Only what is in (``in``), or who wants help (``help``); the same one again: all."""
        match only:
            case "in" | "help" if only != self._only:
                self._narrow(self._letters, only)
            case _:
                self._narrow(self._letters, "")

    @Slot()
    def goBack(self) -> None:
        """What is looked for is let go first; then back to the group."""
        if self._letters:
            self._narrow("", self._only)
        else:
            self.backChosen.emit()

    @Slot()
    def leave(self) -> None:
        """*Terug*."""
        self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    @Slot()
    def _turn(self) -> None:
        if self._make is not None:
            self._lines = self._make()
            self._show()

    def _narrow(self, typed: str, only: Only) -> None:
        self._letters, self._only = typed, only
        self._show()

    def _show(self) -> None:
        self._shown = narrowed(self._lines, self._letters, self._only)
        self._rows.set_rows(self._shown)
        self.listChanged.emit()
