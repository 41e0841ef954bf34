"""The view model of *Help mij kiezen*: a page of themes, or a page of lessons."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.content.cards import LessonCard, ThemeCard
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .routes import ROUTES
from .view import AT_ONCE, CLASS, FREE, ROUTE, Page, lesson_page, open_lessons, route_page, spoken, theme_page

QML_IMPORT_NAME = "oefenplek.screens.themes"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ThemesViewModel(QObject):
    """Shows themes and lessons; ``word`` resolves a lesson text for this device (``[tik]``)."""

    pageChanged = Signal()
    readingChanged = Signal()

    lessonChosen = Signal(str)
    homeChosen = Signal()
    freeChosen = Signal()
    classChosen = Signal()

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        word: Callable[[str], str],
        read_aloud: bool = False,
    ) -> None:
        super().__init__(parent)
        self._reader, self._language, self._word, self._read_aloud = reader, language, word, read_aloud
        self._themes: tuple[ThemeCard, ...] = ()
        self._lessons: tuple[LessonCard, ...] = ()
        self._route = ""
        self._theme = ""
        self._start = 0
        self._reading = False
        self._spoken: tuple[int, ...] = ()
        self._page = Page("", "", (), (), of_lessons=False)
        reader.changed.connect(self._reader_changed)
        language.changed.connect(self._turn)

    def show(self, themes: Sequence[ThemeCard], lessons: Sequence[LessonCard], route: str = "") -> None:
        """Show all themes, or the lessons of a route."""
        self._themes, self._lessons = tuple(themes), open_lessons(lessons)
        self._route, self._theme, self._start = route if route in ROUTES else "", "", 0
        self._open_page()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def heading(self) -> str:
        """What this page asks or is about."""
        return self._page.heading

    @Property(str, notify=pageChanged)
    def line(self) -> str:
        """One line below the heading; may be empty."""
        return self._page.line

    @Property(bool, notify=pageChanged)
    def ofLessons(self) -> bool:
        """Are the cards lessons, or themes?"""
        return self._page.of_lessons

    @Property("QVariantList", notify=pageChanged)
    def cards(self) -> list[Any]:
        """The cards: ``title``, ``goal``, ``icon``, ``letter``; a theme's ``count``; a lesson's ``minutes`` and what
        is handy to do ``first`` (with ``firstMinutes``)."""
        return [dict(row) for row in self._page.rows]

    @Property(int, notify=pageChanged)
    def after(self) -> int:
        """How many lessons come after those on this page."""
        return self._page.after

    @Property(int, notify=readingChanged)
    def named(self) -> int:
        """The card that is being read aloud, or −1; behind the themes: practising freely, and joining the class."""
        at = self._reader.current if self._reading else -1
        return self._spoken[at] if 0 <= at < len(self._spoken) else -1

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is this page being read aloud?"""
        return self._reading

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(int)
    def choose(self, row: int) -> None:
        """Open a theme or a lesson."""
        if not 0 <= row < len(self._page.ids):
            return
        self._stop()
        if self._page.of_lessons:
            self.lessonChosen.emit(self._page.ids[row])
        else:
            self._theme, self._start = self._page.ids[row], 0
            self._open_page()

    @Slot()
    def goBack(self) -> None:
        """One page back: to the lessons before these, from a theme's lessons to the themes, else to the start."""
        self._stop()
        if self._page.before:
            self._start = self._page.before - AT_ONCE
            self._open_page()
        elif self._theme:
            self._theme = ""
            self._open_page()
        else:
            self.homeChosen.emit()

    @Slot()
    def showThemes(self) -> None:
        """From a route to all themes."""
        self._stop()
        self._route, self._theme, self._start = "", "", 0
        self._open_page()

    @Slot()
    def showMore(self) -> None:
        """The lessons after these."""
        if self._page.after:
            self._stop()
            self._start += AT_ONCE
            self._open_page()

    @Slot()
    def practiseFreely(self) -> None:
        """*Vrij oefenen*."""
        self._stop()
        self.freeChosen.emit()

    @Slot()
    def joinClass(self) -> None:
        """*Ik doe mee met de groep*."""
        self._stop()
        self.classChosen.emit()

    @Slot()
    def toggleReading(self) -> None:
        """Read this page aloud, or stop."""
        if self._reading:
            self._stop()
        else:
            self._reader.mute(False)
            self._read()

    # --- inside -----------------------------------------------------------------------------------------------

    def _open_page(self) -> None:
        self._turn()
        if self._read_aloud:
            self._read()

    @Slot()
    def _turn(self) -> None:
        self._page = self._derive()
        self.pageChanged.emit()

    def _derive(self) -> Page:
        translate, language = self._language.translate, self._language.code
        theme = next((theme for theme in self._themes if theme.id == self._theme), None)
        if theme is not None:
            return lesson_page(theme, self._themes, self._lessons, self._word, language, self._start)
        route = ROUTES.get(self._theme.removeprefix(ROUTE) or self._route)
        if route is not None:
            return route_page(route, self._themes, self._lessons, translate, self._word, language, self._start)
        return theme_page(self._themes, self._lessons, translate, language)

    def _read(self) -> None:
        below = [self._language.translate(words) for words in (FREE, CLASS)]
        said = [sentence for sentence in spoken(self._page, self._language.code, below) if sentence.text]
        self._reading = False
        self._spoken = tuple(sentence.row for sentence in said)
        self._reader.read_each((sentence.text, sentence.language) for sentence in said)
        self._reading = self._reader.speaking
        self.readingChanged.emit()

    def _stop(self) -> None:
        self._reading = False
        self._reader.stop()
        self.readingChanged.emit()

    @Slot()
    def _reader_changed(self) -> None:
        if not self._reader.speaking:
            self._reading = False
        self.readingChanged.emit()
