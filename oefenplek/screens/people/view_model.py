"""The view model of the list of people."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.overview import PersonRow
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .view import HOW_TO_COME, LOOK_WIDER, NOBODY_FITS, NOBODY_YET, Line, Narrowing, in_order, letters, line_of
from .view import narrowed as narrowed_to

QML_IMPORT_NAME = "oefenplek.screens.people"
QML_IMPORT_MAJOR_VERSION = 1
MOST_LETTERS = 40


@QmlElement
@QmlUncreatable("made in Python")
class PeopleViewModel(QObject):
    """Everybody with an animal, or those who are looked for. ``narrowing`` is how the list was left last time."""

    listChanged = Signal()
    sentenceChanged = Signal()

    personChosen = Signal(str)
    """The person's id."""
    newChosen = Signal()
    backChosen = Signal()
    closeChosen = Signal()

    def __init__(
        self, parent: QObject | None, language: Language, today: str, narrowing: Narrowing | None = None, was: str = ""
    ) -> None:
        super().__init__(parent)
        self._language, self._today, self._was = language, today, was
        self._narrowing = narrowing or Narrowing()
        self._people: tuple[PersonRow, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._shown: tuple[Line, ...] = ()
        self._rows = RowsModel(self, Line)
        self._sentence = ""
        self._known = False
        language.changed.connect(self._turn)

    def show(self, people: Sequence[PersonRow]) -> None:
        """Show these people."""
        self._people, self._known = tuple(people), True
        self._turn()

    def tell(self, sentence: str) -> None:
        """Say what went otherwise."""
        self._sentence = sentence
        self.sentenceChanged.emit()

    @property
    def narrowing(self) -> Narrowing:
        """What is looked for now."""
        return self._narrowing

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(QObject, notify=listChanged)
    def rows(self) -> QObject:
        """The lines: ``key``, ``animal``, ``colour``, ``words``, ``detail``, ``when``, ``help``, ``said``."""
        return self._rows

    @Property(int, notify=listChanged)
    def count(self) -> int:
        """How many lines there are."""
        return len(self._shown)

    @Property(int, notify=listChanged)
    def at(self) -> int:
        """The line that was opened last, or the first."""
        return next((at for at, line in enumerate(self._shown) if line.id == self._was), 0)

    @Property("QStringList", notify=listChanged)
    def letters(self) -> list[str]:
        """The first letters there are."""
        return list(letters(self._lines))

    @Property(str, notify=listChanged)
    def typed(self) -> str:
        """The letters that are looked for."""
        return self._narrowing.letters

    @Property(str, notify=listChanged)
    def only(self) -> str:
        """``help``, ``today``, or empty: everybody."""
        return self._narrowing.only

    @Property(bool, notify=listChanged)
    def narrowed(self) -> bool:
        """Is somebody left out?"""
        return self._narrowing != Narrowing()

    @Property(str, notify=listChanged)
    def emptyHeading(self) -> str:
        """What is said where nobody stands; empty when somebody does, or when it is not known yet."""
        if self._shown or not self._known:
            return ""
        return self._language.translate(NOBODY_FITS if self._lines else NOBODY_YET)

    @Property(str, notify=listChanged)
    def emptyLine(self) -> str:
        """What can be done about it."""
        return self._language.translate(LOOK_WIDER if self._lines else HOW_TO_COME)

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What went otherwise."""
        return self._language.translate(self._sentence) if self._sentence else ""

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(str)
    def chooseLetter(self, letter: str) -> None:
        """Only who begins with this letter; the same one again: everybody."""
        self._narrow(replace(self._narrowing, letters="" if letter == self._narrowing.letters else letter))

    @Slot(str)
    def type(self, letter: str) -> None:
        """One letter more."""
        if len(self._narrowing.letters) < MOST_LETTERS:
            self._narrow(replace(self._narrowing, letters=self._narrowing.letters + letter))

    @Slot()
    def erase(self) -> None:
        """Take the last letter back."""
        self._narrow(replace(self._narrowing, letters=self._narrowing.letters[:-1]))

    @Slot(str)
    def showOnly(self, only: str) -> None:
        """Only who wants help (``help``) or was here today (``today``); the same one again: everybody."""
        match only:
            case "help" | "today" if only != self._narrowing.only:
                self._narrow(replace(self._narrowing, only=only))
            case _:
                self._narrow(replace(self._narrowing, only=""))

    @Slot()
    def showAll(self) -> None:
        """Everybody."""
        self._narrow(Narrowing())

    @Slot(str)
    def open(self, who: str) -> None:
        """Somebody's page."""
        if any(line.id == who for line in self._shown):
            self.personChosen.emit(who)

    @Slot()
    def makeNew(self) -> None:
        """*Nieuwe bewoner*."""
        self.newChosen.emit()

    @Slot()
    def goBack(self) -> None:
        """What is looked for is let go first; then back."""
        if self._narrowing.letters:
            self._narrow(replace(self._narrowing, letters=""))
        else:
            self.backChosen.emit()

    @Slot()
    def leave(self) -> None:
        """*Terug*."""
        self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closeChosen.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    @Slot()
    def _turn(self) -> None:
        word, code = self._language.translate, self._language.code
        self._lines = in_order([line_of(row, self._today, code, word) for row in self._people])
        self._show()

    def _narrow(self, to: Narrowing) -> None:
        self._narrowing, self._was = to, ""
        self._show()

    def _show(self) -> None:
        today = frozenset(row.id for row in self._people if row.here or row.last_day == self._today)
        self._shown = narrowed_to(self._lines, today, self._narrowing)
        self._rows.set_rows(self._shown)
        self.listChanged.emit()
