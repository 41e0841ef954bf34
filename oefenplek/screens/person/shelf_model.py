"""The view model of choosing what to put ready: a theme and a lesson, or a route; letters that are typed narrow."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.marks import N_
from oefenplek.domain.text import clean
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

QML_IMPORT_NAME = "oefenplek.screens.person"
QML_IMPORT_MAJOR_VERSION = 1
MOST_LETTERS = 60
LIES_READY = N_("Staat al klaar")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the shelf: a theme to open, or a lesson or a route to put ready. ``theme`` is a lesson's theme."""

    id: str
    title: str
    detail: str
    icon: str
    letter: str = ""
    theme: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What there is, in the language of the screen."""

    themes: tuple[Thing, ...] = ()
    routes: tuple[Thing, ...] = ()
    lessons: tuple[Thing, ...] = ()


@dataclass(frozen=True, slots=True)
class ShelfLine:
    """A line of the list; ``opens``: a theme, of which the lessons come then."""

    id: str
    title: str
    detail: str
    sign: str
    letter: str
    opens: bool
    ready: bool


def found(shelf: Shelf, theme: str, typed: str, ready: Sequence[str], said: str) -> tuple[ShelfLine, ...]:
    """The lines for a theme (empty: all) and for what was typed: every word of it has to stand in the title.

    ``said`` stands on what lies ready already.
    """
    words = typed.casefold().split()

    def fits(thing: Thing) -> bool:
        title = thing.title.casefold()
        return all(word in title for word in words)

    def line(thing: Thing, *, opens: bool = False) -> ShelfLine:
        lies = thing.id in ready
        detail = said if lies else clean(thing.detail)
        return ShelfLine(thing.id, clean(thing.title), detail, thing.icon, thing.letter, opens, lies)

    if theme:
        return tuple(line(lesson) for lesson in shelf.lessons if lesson.theme == theme and fits(lesson))
    if words:
        return tuple(line(thing) for thing in (*shelf.routes, *shelf.lessons) if fits(thing))
    return (*(line(thing, opens=True) for thing in shelf.themes), *(line(thing) for thing in shelf.routes))


@QmlElement
@QmlUncreatable("made in Python")
class ShelfViewModel(QObject):
    """Shows the shelf; what is chosen lies ready for the next visit."""

    listChanged = Signal()
    sentenceChanged = Signal()

    chosen = Signal(str)
    """The lesson's id, or ``route:`` and the route's."""
    backChosen = Signal()
    closeChosen = Signal()

    def __init__(self, parent: QObject | None, language: Language, ready: Sequence[str]) -> None:
        super().__init__(parent)
        self._language, self._ready = language, tuple(ready)
        self._shelf, self._theme, self._typed, self._sentence = Shelf(), "", "", ""
        self._lines: tuple[ShelfLine, ...] = ()
        self._rows = RowsModel(self, ShelfLine)

    def show(self, shelf: Shelf) -> None:
        """Show what there is."""
        self._shelf = shelf
        self._turn()

    def tell(self, sentence: str) -> None:
        """Say what went otherwise."""
        self._sentence = sentence
        self.sentenceChanged.emit()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(QObject, notify=listChanged)
    def rows(self) -> QObject:
        """The lines: ``key``, ``title``, ``detail``, ``sign``, ``letter``, ``opens``, ``ready``."""
        return self._rows

    @Property(int, notify=listChanged)
    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    @Property(str, notify=listChanged)
    def theme(self) -> str:
        """The title of the theme that is open; empty: all of them."""
        return next((thing.title for thing in self._shelf.themes if thing.id == self._theme), "")

    @Property(str, notify=listChanged)
    def typed(self) -> str:
        """What was typed."""
        return self._typed

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What went otherwise."""
        return self._language.translate(self._sentence) if self._sentence else ""

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(str)
    def type(self, typed: str) -> None:
        """Look for this."""
        self._typed = clean(typed)[:MOST_LETTERS]
        self._turn()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Open a theme, or put a lesson or a route ready."""
        line = next((line for line in self._lines if line.id == key), None)
        if line is None:
            return
        if line.opens:
            self._theme, self._typed = key, ""
            self._turn()
        else:
            self.chosen.emit(key)

    @Slot()
    def goBack(self) -> None:
        """What was typed goes first, then the theme; then back."""
        if self._typed:
            self.type("")
        elif self._theme:
            self._theme = ""
            self._turn()
        else:
            self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closeChosen.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    def _turn(self) -> None:
        self._lines = found(self._shelf, self._theme, self._typed, self._ready, self._language.translate(LIES_READY))
        self._rows.set_rows(self._lines)
        self.listChanged.emit()
