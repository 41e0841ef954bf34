"""The start screen's view model: it greets, names the doors while it frames them, and says which way is chosen."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .words import DOORS, QUESTION, greeting

QML_IMPORT_NAME = "oefenplek.screens.start"
QML_IMPORT_MAJOR_VERSION = 1

NO_DOOR = -1
SENTENCES_BEFORE_DOORS = 2


@QmlElement
@QmlUncreatable("made in Python")
class StartViewModel(QObject):
    """What the start screen shows and what is chosen there.

    ``now`` is the clock on the wall. ``read_aloud``: the person asked for everything to be read.
    """

    wordsChanged = Signal()
    clockChanged = Signal()
    readingChanged = Signal()
    dayChanged = Signal()
    resumeChanged = Signal()

    doorChosen = Signal(str)
    """The id of a route: ``phone``, ``computer`` or ``letter``."""
    resumeChosen = Signal()
    themesChosen = Signal()
    readAloudChosen = Signal(bool)

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        site: str,
        now: Callable[[], datetime],
        read_aloud: bool = False,
    ) -> None:
        super().__init__(parent)
        self._reader, self._language, self._site, self._now = reader, language, site, now
        self._read_aloud = read_aloud
        self._woken = False
        self._reading = False
        self._finished_today = 0
        self._resume_title = ""
        self._resume_animal = ""
        self._greeting = greeting(now().time())
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._tick)
        self._wait_for_next_minute()
        reader.changed.connect(self._reader_changed)
        reader.mutedChanged.connect(self.readingChanged)
        language.changed.connect(self.wordsChanged)
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

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=wordsChanged)
    def question(self) -> str:
        """The greeting and the one question."""
        return " ".join(self._opening())

    @Property("QVariantList", notify=wordsChanged)
    def doors(self) -> list[dict[str, str]]:
        """The three doors, each with its words and its drawing."""
        return [{"title": self._language.translate(door.title), "picture": door.picture} for door in DOORS]

    @Property("QVariantList", notify=wordsChanged)
    def languages(self) -> list[dict[str, object]]:
        """The languages to choose from, in their own names."""
        here = self._language.code
        return [{"code": code, "name": name, "chosen": code == here} for code, name in self._language.available]

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The time on the wall."""
        return self._now().strftime("%H:%M")

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

    @Property(int, notify=readingChanged)
    def named(self) -> int:
        """The door that is being named now, or −1."""
        at = self._reader.current if self._reading else -1
        return at - SENTENCES_BEFORE_DOORS if at >= SENTENCES_BEFORE_DOORS else NO_DOOR

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
        if not self._woken:
            self._woken = True
            self._greet()

    @Slot(int)
    def openDoor(self, row: int) -> None:
        """Go through a door."""
        if 0 <= row < len(DOORS):
            self._leave()
            self.doorChosen.emit(DOORS[row].route)

    @Slot()
    def resume(self) -> None:
        """Go on where somebody stopped."""
        self._leave()
        self.resumeChosen.emit()

    @Slot()
    def openThemes(self) -> None:
        """Go to *Help mij kiezen*."""
        self._leave()
        self.themesChosen.emit()

    @Slot()
    def toggleReadAloud(self) -> None:
        """Have everything read aloud, or no longer; whoever asks for it gets sound and hears the greeting at once."""
        self._woken = True
        self._read_aloud = not self._read_aloud
        self.readAloudChosen.emit(self._read_aloud)
        if self._read_aloud:
            self._reader.mute(False)
            self._greet()
        else:
            self._reader.stop()
        self.readingChanged.emit()

    @Slot()
    def toggleSound(self) -> None:
        """Put all sound off or on; while it is off nothing is read aloud."""
        self._woken = True
        self._reader.mute(not self._reader.muted)
        if self._reader.muted and self._read_aloud:
            self._read_aloud = False
            self.readAloudChosen.emit(False)
        self.readingChanged.emit()

    @Slot(str)
    def useLanguage(self, code: str) -> None:
        """Show and speak everything in another language; it greets at once, so that is clear without reading."""
        self._woken = True
        self._language.use(code)
        self._greet()

    # --- inside -----------------------------------------------------------------------------------------------

    def _opening(self) -> tuple[str, str]:
        return self._language.translate(self._greeting), self._language.translate(QUESTION)

    def _greet(self) -> None:
        doors = [f"{self._language.translate(door.title)}." for door in DOORS]
        self._reading = False
        self._reader.read([*self._opening(), *doors], self._language.code)
        self._reading = True
        self.readingChanged.emit()

    def _leave(self) -> None:
        self._reading = False
        self._reader.stop()

    @Slot()
    def _reader_changed(self) -> None:
        if not self._reader.speaking:
            self._reading = False
        self.readingChanged.emit()

    @Slot()
    def _tick(self) -> None:
        self._wait_for_next_minute()
        self.clockChanged.emit()
        now_fits = greeting(self._now().time())
        if now_fits != self._greeting:
            self._greeting = now_fits
            self.wordsChanged.emit()

    def _wait_for_next_minute(self) -> None:
        now = self._now()
        self._minute.start(60_000 - now.second * 1000 - now.microsecond // 1000)
