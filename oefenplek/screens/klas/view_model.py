"""The view model of *Klas*: theme, lesson, part."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.content.cards import LessonCard, ThemeCard
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable

from .view import HEADINGS, NO_LESSONS, Offer, Page, Word, lesson_rows, part_rows, theme_rows, title_of

QML_IMPORT_NAME = "oefenplek.screens.klas"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class KlasViewModel(QObject):
    """Leads from the themes to a part. ``offer`` gives the parts of a lesson with their codes."""

    pageChanged = Signal()

    partChosen = Signal(str, str)
    """The lesson and the part that go on the wall."""
    backChosen = Signal()
    closed = Signal()

    def __init__(
        self, parent: QObject | None, language: Language, word: Word, offer: Callable[[str], Offer], lesson: str = ""
    ) -> None:
        """``lesson``: the one whose parts are shown at first; empty: the themes."""
        super().__init__(parent)
        self._language, self._word, self._offer_of = language, word, offer
        self._themes: tuple[ThemeCard, ...] = ()
        self._lessons: tuple[LessonCard, ...] = ()
        self._theme, self._lesson = "", lesson
        self._offer = Offer()
        self._rows: tuple[dict[str, Any], ...] = ()
        language.changed.connect(self._turn)

    def show(self, themes: Sequence[ThemeCard], lessons: Sequence[LessonCard]) -> None:
        """Show these themes and lessons."""
        self._themes, self._lessons = tuple(themes), tuple(lessons)
        card = self._card()
        if card is None:
            self._lesson = ""
        else:
            self._theme, self._offer = card.theme, self._offer_of(card.id)
        self._turn()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """``themes``, ``lessons`` or ``parts``."""
        return self._page

    @Property(str, notify=pageChanged)
    def heading(self) -> str:
        """What is chosen here."""
        return self._language.translate(HEADINGS[self._page])

    @Property(str, notify=pageChanged)
    def line(self) -> str:
        """The theme, or the lesson, that was chosen."""
        card = self._card()
        if card is not None:
            return title_of(card, self._language.code)
        theme = next((theme for theme in self._themes if theme.id == self._theme), None)
        return theme.words_in(self._language.code)[0] if theme else ""

    @Property(str, notify=pageChanged)
    def sentence(self) -> str:
        """Why there is nothing to choose; empty when there is."""
        if self._rows:
            return ""
        return self._language.translate(self._offer.sentence if self._lesson else NO_LESSONS)

    @Property("QVariantList", notify=pageChanged)
    def rows(self) -> list[Any]:
        """Themes (``title``, ``icon``, ``letter``), lessons (``title``, ``goal``) or parts (``title``, ``code``)."""
        return list(self._rows)

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose a theme, a lesson or a part."""
        if not 0 <= row < len(self._rows):
            return
        chosen = self._rows[row]["id"]
        match self._page:
            case "themes":
                self._theme = chosen
            case "lessons":
                self._lesson, self._offer = chosen, self._offer_of(chosen)
            case _:
                self.partChosen.emit(self._lesson, chosen)
                return
        self._turn()

    @Slot()
    def goBack(self) -> None:
        """One page back; from the themes to where volunteers begin."""
        if self._lesson:
            self._lesson = ""
        elif self._theme:
            self._theme = ""
        else:
            self.backChosen.emit()
            return
        self._turn()

    @Slot()
    def close(self) -> None:
        """Close volunteer mode."""
        self.closed.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    @property
    def _page(self) -> Page:
        return "parts" if self._lesson else "lessons" if self._theme else "themes"

    def _card(self) -> LessonCard | None:
        return next((card for card in self._lessons if card.id == self._lesson), None)

    @Slot()
    def _turn(self) -> None:
        language = self._language
        match self._page:
            case "themes":
                self._rows = theme_rows(self._themes, self._lessons, language.code)
            case "lessons":
                self._rows = lesson_rows(self._theme, self._lessons, language.code, self._word)
            case _:
                self._rows = part_rows(self._offer, language.translate)
        self.pageChanged.emit()
