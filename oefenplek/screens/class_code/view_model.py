"""The view model of *Ik doe mee met de groep*."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.klas import MOST_DIGITS
from oefenplek.ui.keypass import tiles
from oefenplek.ui.keypass.aloud import Aloud
from oefenplek.ui.keypass.tiles import Tile
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .view import EMPTY, HEADINGS, LINES, Answer, Page, sentence_for

QML_IMPORT_NAME = "oefenplek.screens.class_code"
QML_IMPORT_MAJOR_VERSION = 1

Find = Callable[[str, int], Answer]


@QmlElement
@QmlUncreatable("made in Python")
class ClassCodeViewModel(QObject):
    """An animal is chosen, a number typed, and the lesson opens. ``find`` says where a code leads."""

    pageChanged = Signal()
    typedChanged = Signal()
    readingChanged = Signal()

    lessonChosen = Signal(str, str)
    """The lesson, and the step at which it begins."""
    backChosen = Signal()

    def __init__(
        self, parent: QObject | None, reader: Reader, language: Language, find: Find, *, read_aloud: bool = False
    ) -> None:
        super().__init__(parent)
        self._language, self._find, self._read_aloud = language, find, read_aloud
        self._aloud = Aloud(self, reader)
        self._aloud.changed.connect(self.readingChanged)
        self._animal, self._typed, self._said = "", "", ""
        self._tiles: tuple[Tile, ...] = ()
        language.changed.connect(self._turn)
        self._open_page()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """``animal`` or ``number``."""
        return self._page

    @Property(str, notify=pageChanged)
    def heading(self) -> str:
        """What is asked."""
        return self._language.translate(HEADINGS[self._page])

    @Property(str, notify=pageChanged)
    def line(self) -> str:
        """One sentence more."""
        return self._language.translate(LINES[self._page])

    @Property("QVariantList", notify=pageChanged)
    def tiles(self) -> list[Any]:
        """The animals, while one is chosen."""
        return [] if self._animal else [dict(tile.data) for tile in self._tiles]

    @Property(str, notify=pageChanged)
    def animal(self) -> str:
        """The animal that was chosen."""
        return self._animal

    @Property(str, notify=pageChanged)
    def animalName(self) -> str:
        """What that animal is called."""
        return next((tile.name for tile in self._tiles if tile.id == self._animal), "")

    @Property(str, notify=typedChanged)
    def typed(self) -> str:
        """The number as far as it was typed."""
        return self._typed

    @Property(str, notify=typedChanged)
    def said(self) -> str:
        """A kind word about what was typed; empty when there is none."""
        return self._language.translate(self._said) if self._said else ""

    @Property(int, notify=readingChanged)
    def named(self) -> int:
        """The animal that is being named, or −1."""
        above = len(self._above())
        return self._aloud.lit - above if not self._animal and self._aloud.lit >= above else -1

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is this page being read aloud?"""
        return self._aloud.reading

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(int)
    def choose(self, row: int) -> None:
        """Choose an animal."""
        if not self._animal and 0 <= row < len(self._tiles):
            self._animal = self._tiles[row].id
            self._open_page()

    @Slot(str)
    def type(self, digit: str) -> None:
        """Type a digit; what stood there before and was no code gives way to it."""
        if not self._animal or digit not in set("0123456789"):
            return
        before = "" if self._said else self._typed
        if len(before) < MOST_DIGITS:
            self._say("", before + digit)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._say("", self._typed[:-1])

    @Slot()
    def check(self) -> None:
        """*Verder*: open the lesson, or say kindly what to look at again."""
        if not self._animal:
            return
        self._aloud.stop()
        if not self._typed:
            self._say(EMPTY, "")
            return
        answer = self._find(self._animal, int(self._typed))
        if answer.lesson:
            self.lessonChosen.emit(answer.lesson, answer.step)
        else:
            self._say(sentence_for(answer), self._typed)

    @Slot()
    def goBack(self) -> None:
        """From the number to the animals, and from there back to where it was asked for."""
        self._aloud.stop()
        if self._animal:
            self._animal = ""
            self._open_page()
        else:
            self.backChosen.emit()

    @Slot()
    def toggleReading(self) -> None:
        """Read this page aloud, or stop."""
        self._aloud.toggle(self._spoken())

    # --- inside -----------------------------------------------------------------------------------------------

    @property
    def _page(self) -> Page:
        return "number" if self._animal else "animal"

    def _open_page(self) -> None:
        self._aloud.stop()
        self._typed, self._said = "", ""
        self._turn()
        if self._read_aloud:
            self._aloud.read(self._spoken())

    def _say(self, sentence: str, typed: str) -> None:
        self._said, self._typed = sentence, typed
        self.typedChanged.emit()
        if sentence and self._read_aloud:
            self._aloud.read([(self._language.translate(sentence), self._language.code)])

    @Slot()
    def _turn(self) -> None:
        self._tiles = tiles.animals(self._language.translate)
        self.pageChanged.emit()
        self.typedChanged.emit()

    def _above(self) -> list[str]:
        return [text for text in (self.said, self.heading, self.line) if text]

    def _spoken(self) -> list[tuple[str, str]]:
        named = [] if self._animal else tiles.names(self._tiles)
        return [(text, self._language.code) for text in (*self._above(), *named)]
