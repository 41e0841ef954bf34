"""The view model of *Wat weet Oefenplek over mij?* and of *Alles over mij weggooien*."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.ui.keypass.aloud import Aloud
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .known import Kept, facts
from .paper import sheet_of
from .view import ABOUT_ME, GONE, NAME_TOO, SURE, sentence

QML_IMPORT_NAME = "oefenplek.screens.welcome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class AboutMeViewModel(QObject):
    """A list of everything that is kept, as ``look`` tells it now; throwing it away is asked once."""

    pageChanged = Signal()
    readingChanged = Signal()

    backChosen = Signal()
    paperChosen = Signal(object)
    """The list as a ``Sheet``."""
    eraseChosen = Signal()
    """*Ja, alles weggooien*."""
    nameChosen = Signal()
    """*Mijn voornaam weghalen*."""

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        look: Callable[[], Kept],
        *,
        read_aloud: bool = False,
    ) -> None:
        super().__init__(parent)
        self._language, self._look, self._read_aloud = language, look, read_aloud
        self._asking, self._said = False, ""
        self._aloud = Aloud(self, reader)
        self._aloud.changed.connect(self.readingChanged)
        language.changed.connect(self.pageChanged)
        self._turn()

    @Property(bool, notify=pageChanged)
    def asking(self) -> bool:
        """Is it asked whether everything is to go?"""
        return self._asking

    @Property(str, notify=pageChanged)
    def heading(self) -> str:
        """What this page tells or asks."""
        return self._language.translate(SURE if self._asking else ABOUT_ME)

    @Property(str, notify=pageChanged)
    def said(self) -> str:
        """What came of it: that a name is gone, or why something could not be done; usually empty."""
        return self._language.translate(self._said) if self._said else ""

    @Property("QVariantList", notify=pageChanged)
    def facts(self) -> list[Any]:
        """What is kept: ``heading`` and ``lines``."""
        word = self._language.translate
        return [
            {"heading": fact.heading, "lines": list(fact.lines)}
            for fact in facts(self._look(), self._language.code, word)
        ]

    @Property("QStringList", notify=pageChanged)
    def gone(self) -> list[str]:
        """What goes when everything is thrown away."""
        return [self._language.translate(text) for text in ((*NAME_TOO, *GONE) if self.named else GONE)]

    @Property(bool, notify=pageChanged)
    def named(self) -> bool:
        """Is there a first name, which the person may take away?"""
        return self._look().named

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is this page being read aloud?"""
        return self._aloud.reading

    @Slot()
    def takePaper(self) -> None:
        """*Op papier*: the list to take along."""
        self._aloud.stop()
        self.paperChosen.emit(sheet_of(self._look(), self._language.code, self._language.translate))

    @Slot()
    def forgetName(self) -> None:
        """*Mijn voornaam weghalen*."""
        if self.named:
            self._aloud.stop()
            self.nameChosen.emit()

    @Slot()
    def askErase(self) -> None:
        """*Alles over mij weggooien*: ask once."""
        self._asking, self._said = True, ""
        self._turn()

    @Slot()
    def erase(self) -> None:
        """*Ja, alles weggooien*."""
        if self._asking:
            self._aloud.stop()
            self.eraseChosen.emit()

    @Slot()
    def goBack(self) -> None:
        """From the question back to the list, from the list to what waits."""
        if self._asking:
            self._asking, self._said = False, ""
            self._turn()
        else:
            self._aloud.stop()
            self.backChosen.emit()

    def tell(self, sentence: str) -> None:
        """Say what came of it; the list is looked at anew."""
        self._said = sentence
        self.pageChanged.emit()

    @Slot()
    def toggleReading(self) -> None:
        """Read this page aloud, or stop."""
        self._aloud.toggle(self._spoken())

    def _turn(self) -> None:
        self._aloud.stop()
        self.pageChanged.emit()
        if self._read_aloud:
            self._aloud.read(self._spoken())

    def _spoken(self) -> list[tuple[str, str]]:
        rows = (
            self.gone if self._asking else [text for fact in self.facts for text in (fact["heading"], *fact["lines"])]
        )
        said = (self.heading, *map(sentence, rows))
        return [(text, self._language.code) for text in said]
