"""The start screen's view model: it greets, names the ways in while it frames them, and says which is chosen."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .greeter import Greeter
from .wall import Wall
from .words import CHOOSE, DOORS, QUESTION, RETURN, WANT

if TYPE_CHECKING:
    from .languages import LanguageSheetModel

QML_IMPORT_NAME = "oefenplek.screens.start"
QML_IMPORT_MAJOR_VERSION = 1

SOURCE = "nl"


def no_help(_text: str) -> tuple[str, str]:
    """No language helps."""
    return "", ""


@QmlElement
@QmlUncreatable("made in Python")
class StartViewModel(QObject):
    """What the start screen shows and what is chosen there.

    ``now`` is the clock on the wall. ``read_aloud``: the person asked for everything to be read. ``greeted``: the
    person was here a moment ago and is not asked again. ``helper``: somebody is here to sit beside people.
    ``aid`` gives what a text says in the language that helps where Dutch stays, and that language (empty: none).
    """

    wordsChanged = Signal()
    clockChanged = Signal()
    readingChanged = Signal()
    dayChanged = Signal()
    resumeChanged = Signal()
    sheetChanged = Signal()

    doorChosen = Signal(str)
    """The id of a route: ``phone``, ``computer`` or ``letter``."""
    returnChosen = Signal()
    """*Ik ben hier al eens geweest*."""
    resumeChosen = Signal()
    themesChosen = Signal()
    readAloudChosen = Signal(bool)
    languageChosen = Signal(str, str)
    """The language of everything, and the one that helps (empty: none)."""

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        site: str,
        now: Callable[[], datetime],
        read_aloud: bool = False,
        *,
        greeted: bool = False,
        helper: Callable[[], bool] = lambda: True,
        aid: Callable[[str], tuple[str, str]] = no_help,
    ) -> None:
        super().__init__(parent)
        self._reader, self._language, self._site = reader, language, site
        self._wall = Wall(self, now)
        self._read_aloud, self._helper, self._aid = read_aloud, helper, aid
        self._greeter = Greeter(
            self, reader, language, lambda: self._wall.hello, aid, greeted=greeted, answered=greeted or read_aloud
        )
        self._sheet: LanguageSheetModel | None = None
        self._finished_today = 0
        self._resume_title = ""
        self._resume_animal = ""
        self._wall.minuteChanged.connect(self.clockChanged)
        self._wall.greetingChanged.connect(self.readingChanged)
        self._greeter.changed.connect(self.readingChanged)
        language.changed.connect(self.wordsChanged)
        language.changed.connect(self.readingChanged)
        language.changed.connect(self.resumeChanged)

    def show(self, finished_today: int, resume_title: str = "", resume_animal: str = "") -> None:
        """Show how many lessons were finished here today, and what can be gone on with (if anything).

        ``resume_animal`` keeps the place of a guest who walked away just now; it goes before a lesson's title.
        """
        self._finished_today = finished_today
        self._resume_title = resume_title
        self._resume_animal = resume_animal
        self.dayChanged.emit()
        self.resumeChanged.emit()

    def begin(self) -> None:
        """The screen is shown: to who wants to hear everything the ways in are named."""
        if self._read_aloud:
            self._greeter.name_ways()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=readingChanged)
    def question(self) -> str:
        """Whether everything is to be heard, else, with the greeting, what somebody wants to learn."""
        if self._greeter.asks_now:
            return self._language.translate(WANT)
        return f"{self._language.translate(self._wall.hello)} {self._language.translate(QUESTION)}"

    @Property(str, notify=readingChanged)
    def questionAid(self) -> str:
        """The question in the language that helps; empty when none does."""
        return self._aid(WANT if self._greeter.asks_now else QUESTION)[0]

    @Property(str, notify=wordsChanged)
    def returnAid(self) -> str:
        """*Ik ben hier al eens geweest* in the language that helps."""
        return self._aid(RETURN)[0]

    @Property(str, notify=wordsChanged)
    def chooseAid(self) -> str:
        """*Help mij kiezen* in the language that helps."""
        return self._aid(CHOOSE)[0]

    @property
    def greeted(self) -> bool:
        """Was somebody greeted here?"""
        return self._greeter.woken

    @Property(bool, notify=readingChanged)
    def asking(self) -> bool:
        """Is it asked whether everything is to be heard? Until it is answered."""
        return self._greeter.asking

    @Property(bool, notify=clockChanged)
    def helper(self) -> bool:
        """Is somebody here now to sit beside people? There may be hours for it."""
        return self._helper()

    @Property("QVariantList", notify=wordsChanged)
    def doors(self) -> list[dict[str, str]]:
        """The three doors, each with its words and its drawing."""
        return [
            {
                "route": door.route,
                "title": self._language.translate(door.title),
                "aid": self._aid(door.title)[0],
                "picture": door.picture,
            }
            for door in DOORS
        ]

    @Property("QVariantList", notify=wordsChanged)
    def languages(self) -> list[dict[str, object]]:
        """The languages to choose from, in their own names; the one in use may be the one that helps."""
        here = self._language_here
        return [{"code": code, "name": name, "chosen": code == here} for code, name in self._language.available]

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The time on the wall."""
        return self._wall.time

    @Property(str, notify=wordsChanged)
    def site(self) -> str:
        """The name of this place."""
        return self._site

    @Property(int, notify=dayChanged)
    def finishedToday(self) -> int:
        """How many lessons were finished here today, by everybody together."""
        return self._finished_today

    @Property(str, notify=resumeChanged)
    def resumeTitle(self) -> str:
        """The lesson that can be gone on with; empty when there is none."""
        return self._resume_title

    @Property(str, notify=resumeChanged)
    def resumeAnimal(self) -> str:
        """The animal that keeps the place of a guest who was here just now; empty when none does."""
        return self._resume_animal

    @Property(str, notify=resumeChanged)
    def resumeKeeper(self) -> str:
        """That animal in words: *de uil*."""
        if not self._resume_animal:
            return ""
        from oefenplek.domain.tokens import GUEST_ANIMALS  # the first screen does not wait for the rules of progress

        return self._language.translate(GUEST_ANIMALS[self._resume_animal])

    @Property(str, notify=readingChanged)
    def named(self) -> str:
        """What is being named now: a route, ``yes``, ``no``, ``return``, ``choose``, or nothing."""
        return self._greeter.named

    @Property(QObject, notify=sheetChanged)
    def sheet(self) -> QObject | None:
        """The sheet on which a language is chosen, while it lies here."""
        return self._sheet

    @Property(bool, notify=readingChanged)
    def readAloud(self) -> bool:
        """Is everything to be read aloud?"""
        return self._read_aloud

    @Property(bool, notify=readingChanged)
    def muted(self) -> bool:
        """Is all sound off?"""
        return self._reader.muted

    @Property(bool, notify=readingChanged)
    def heard(self) -> bool:
        """Can this machine be heard?"""
        return self._reader.heard

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot()
    def wake(self) -> None:
        """Somebody touched, clicked or pressed a key: the first time, greet them."""
        self._greeter.wake()

    @Slot(bool)
    def answer(self, everything: bool) -> None:
        """*Ja, voorlezen* or *Nee, ik lees zelf*."""
        self._greeter.settle()
        self._want(everything)
        if everything:
            self._greeter.name_ways()
        else:
            self._greeter.stop()

    @Slot(int)
    def openDoor(self, row: int) -> None:
        """Go through a door."""
        if 0 <= row < len(DOORS):
            self._greeter.stop()
            self.doorChosen.emit(DOORS[row].route)

    @Slot()
    def resume(self) -> None:
        """Go on where somebody stopped."""
        self._greeter.stop()
        self.resumeChosen.emit()

    @Slot()
    def comeBack(self) -> None:
        """*Ik ben hier al eens geweest*."""
        self._greeter.stop()
        self.returnChosen.emit()

    @Slot()
    def openThemes(self) -> None:
        """Go to *Help mij kiezen*."""
        self._greeter.stop()
        self.themesChosen.emit()

    @Slot()
    def toggleReadAloud(self) -> None:
        """Have everything read aloud, or no longer; whoever asks for it gets sound and hears the greeting at once."""
        self._greeter.settle()
        self._want(not self._read_aloud)
        if self._read_aloud:
            self._reader.mute(False)
            self._greeter.greet()
        else:
            self._greeter.stop()

    @Slot()
    def toggleSound(self) -> None:
        """Put all sound off or on; while it is off nothing is read aloud."""
        self._greeter.settle()
        self._reader.mute(not self._reader.muted)
        if self._reader.muted and self._read_aloud:
            self._want(False)

    @Slot(str)
    def offerLanguage(self, code: str) -> None:
        """A language was pressed: Dutch is taken at once, another says first how it can be used."""
        self._greeter.stir()
        if code == SOURCE:
            self.useLanguage(SOURCE, "")
        else:
            self._lay_sheet(code)

    @Slot()
    def showLanguages(self) -> None:
        """*Meer*: all languages."""
        self._greeter.stir()
        self._lay_sheet("")

    @Slot(str, str)
    def useLanguage(self, code: str, helping: str) -> None:
        """Show and speak everything in a language; it greets at once, so that is clear without reading."""
        self.languageChosen.emit(code, helping)
        self.wordsChanged.emit()
        self._greeter.greet()

    @Slot()
    def follow(self) -> None:
        """Another language helps now, or none."""
        self.wordsChanged.emit()
        self.readingChanged.emit()

    @Slot()
    def closeSheet(self) -> None:
        """The doors again."""
        if self._sheet is not None:
            sheet, self._sheet = self._sheet, None
            self.sheetChanged.emit()
            sheet.deleteLater()

    # --- inside -----------------------------------------------------------------------------------------------

    @property
    def _language_here(self) -> str:
        return self._aid(QUESTION)[1] or self._language.code

    def _lay_sheet(self, code: str) -> None:
        from .languages import LanguageSheetModel  # the first picture on the screen does not wait for it

        self.closeSheet()
        self._reader.stop()
        self._sheet = LanguageSheetModel(self, self._reader, self._language.available, self._language_here, code)
        self._sheet.chosen.connect(self.useLanguage)
        self._sheet.closed.connect(self.closeSheet)
        self.sheetChanged.emit()
        self._sheet.begin()

    def _want(self, everything: bool) -> None:
        self._read_aloud = everything
        self.readAloudChosen.emit(everything)
        self.readingChanged.emit()
