"""The view model of what waits for somebody who came back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.ui.keypass.aloud import Aloud
from oefenplek.ui.keypass.tiles import described
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .view import DONE_AGAIN, GO_ON, OTHER, READY, REPEAT, TWO_MINUTES, WELCOME, Waiting, place_words, sentence

QML_IMPORT_NAME = "oefenplek.screens.welcome"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class WelcomeViewModel(QObject):
    """*Verder waar u stopte*, what is due, something else, or stopping. ``look`` tells it in the language of now."""

    waitingChanged = Signal()
    readingChanged = Signal()

    resumeChosen = Signal()
    readyChosen = Signal(str)
    """What was put ready: a lesson's id, or a route's."""
    repeatChosen = Signal(str)
    """The lesson to repeat."""
    otherChosen = Signal()
    aboutMeChosen = Signal()
    stopChosen = Signal()

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        look: Callable[[], Waiting],
        *,
        read_aloud: bool = False,
    ) -> None:
        super().__init__(parent)
        self._language, self._look, self._waiting = language, look, look()
        self._aloud = Aloud(self, reader)
        self._aloud.changed.connect(self.readingChanged)
        language.changed.connect(self._turn)
        if read_aloud:
            self._aloud.read(self._spoken())

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=waitingChanged)
    def heading(self) -> str:
        """The welcome, or the praise after a repeat."""
        return self._language.translate(DONE_AGAIN if self._waiting.repeated else WELCOME)

    @Property(str, notify=waitingChanged)
    def animal(self) -> str:
        """The person's animal."""
        return self._waiting.person.animal

    @Property(str, notify=waitingChanged)
    def colour(self) -> str:
        """Its colour."""
        return self._waiting.person.colour

    @Property(str, notify=waitingChanged)
    def described(self) -> str:
        """Animal, colour and number in words."""
        return described(self._waiting.person, self._language.code, self._language.translate)

    @Property(str, notify=waitingChanged)
    def placeTitle(self) -> str:
        """The lesson in which they stopped; empty when there is none."""
        return self._waiting.place.title if self._waiting.place else ""

    @Property(str, notify=waitingChanged)
    def placeStep(self) -> str:
        """The step in words."""
        return place_words(self._waiting.place, self._language.translate) if self._waiting.place else ""

    @Property("QVariantList", notify=waitingChanged)
    def ready(self) -> list[Any]:
        """What lies ready: ``id`` and ``title``."""
        return [{"id": prepared.id, "title": prepared.title} for prepared in self._waiting.ready]

    @Property("QVariantList", notify=waitingChanged)
    def repeats(self) -> list[Any]:
        """What is due: ``lesson`` and ``title``."""
        return [{"lesson": repeat.lesson, "title": repeat.title} for repeat in self._waiting.repeats]

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is this page being read aloud?"""
        return self._aloud.reading

    @Property(str, notify=readingChanged)
    def named(self) -> str:
        """Which way is being named: ``place``, ``ready/`` and an id, a lesson's id, ``other``, or empty."""
        at = self._aloud.lit
        return self._said()[at][0] if at >= 0 else ""

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot()
    def goOn(self) -> None:
        """*Verder waar u stopte*."""
        self._aloud.stop()
        self.resumeChosen.emit()

    @Slot(str)
    def openReady(self, what: str) -> None:
        """*Dit staat voor u klaar*."""
        if any(prepared.id == what for prepared in self._waiting.ready):
            self._aloud.stop()
            self.readyChosen.emit(what)

    @Slot(str)
    def repeat(self, lesson: str) -> None:
        """Two minutes of a lesson."""
        self._aloud.stop()
        self.repeatChosen.emit(lesson)

    @Slot()
    def chooseOther(self) -> None:
        """*Iets anders kiezen*."""
        self._aloud.stop()
        self.otherChosen.emit()

    @Slot()
    def showAboutMe(self) -> None:
        """*Wat weet Oefenplek over mij?*"""
        self._aloud.stop()
        self.aboutMeChosen.emit()

    @Slot()
    def stop(self) -> None:
        """*Stoppen*."""
        self._aloud.stop()
        self.stopChosen.emit()

    @Slot()
    def toggleReading(self) -> None:
        """Read this page aloud, or stop."""
        self._aloud.toggle(self._spoken())

    # --- inside -----------------------------------------------------------------------------------------------

    @Slot()
    def _turn(self) -> None:
        self._waiting = self._look()
        self.waitingChanged.emit()

    def _said(self) -> list[tuple[str, str, str]]:
        """Each sentence: what it stands on, its words, and the language they are written in."""
        word, here = self._language.translate, self._language.code
        said = [("", self.heading, here)]
        if (place := self._waiting.place) is not None:
            said += [("place", f"{word(GO_ON)}.", here), ("place", sentence(place.title), place.language)]
        for prepared in self._waiting.ready:
            on = f"ready/{prepared.id}"
            said += [(on, f"{word(READY)}.", here), (on, sentence(prepared.title), prepared.language)]
        for repeat in self._waiting.repeats:
            said += [
                (repeat.lesson, f"{word(REPEAT)}.", here),
                (repeat.lesson, sentence(repeat.title), repeat.language),
            ]
            said += [(repeat.lesson, word(TWO_MINUTES), here)]
        return [*said, ("other", f"{word(OTHER)}.", here)]

    def _spoken(self) -> list[tuple[str, str]]:
        return [(text, language) for _, text, language in self._said()]
