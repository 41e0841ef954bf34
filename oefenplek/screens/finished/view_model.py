"""The view model of *Klaar*."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.marks import N_
from oefenplek.domain.text import clean, plain, split
from oefenplek.ui.language import SOURCE, Language
from oefenplek.ui.printing.paper import Paper
from oefenplek.ui.printing.sheet import Sheet
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

QML_IMPORT_NAME = "oefenplek.screens.finished"
QML_IMPORT_MAJOR_VERSION = 1

PRAISE = N_("Klaar. Goed gedaan.")
NOW = N_("Dit kunt u nu:")


@dataclass(frozen=True, slots=True)
class Finish:
    """What *Klaar* tells of a lesson that was finished.

    ``goal`` is worded for this device. ``echo`` is what somebody in the lesson answered, with one of the drawn
    pictures perhaps. ``next_title`` is empty when there is no next lesson here. ``steps`` and ``words`` are the sheets
    that can be taken home. ``repeats``: this lesson comes back, shorter, at a next visit. ``language`` is the lesson's.
    """

    title: str
    goal: str
    echo_from: str = ""
    echo: str = ""
    echo_picture: str = ""
    next_title: str = ""
    next_minutes: int = 0
    steps: Sheet | None = None
    words: Sheet | None = None
    repeats: bool = False
    language: str = SOURCE


@QmlElement
@QmlUncreatable("made in Python")
class FinishedViewModel(QObject):
    """Proud and calm: the goal, the answer, one way on, and what can be taken home."""

    finishChanged = Signal()
    readingChanged = Signal()

    nextChosen = Signal()
    againChosen = Signal()
    otherChosen = Signal()
    freeChosen = Signal()
    stopChosen = Signal()
    joinChosen = Signal()
    paperChosen = Signal(Paper)

    def __init__(self, parent: QObject | None, reader: Reader, language: Language, read_aloud: bool = False) -> None:
        super().__init__(parent)
        self._reader, self._language, self._read_aloud = reader, language, read_aloud
        self._finish = Finish("", "")
        self._steps: Paper | None = None
        self._words: Paper | None = None
        self._join_offered = False
        self._reading = False
        reader.changed.connect(self._reader_changed)
        language.changed.connect(self.finishChanged)

    def show(self, finish: Finish) -> None:
        """Show what was finished."""
        self._finish = finish
        self._steps = Paper(self, finish.steps) if finish.steps else None
        self._words = Paper(self, finish.words) if finish.words else None
        self.finishChanged.emit()
        if self._read_aloud:
            self._read()

    def offer_join(self, offered: bool) -> None:
        """Offer a guest an animal, or no longer."""
        self._join_offered = offered
        self.finishChanged.emit()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=finishChanged)
    def praise(self) -> str:
        """The first words."""
        return self._language.translate(PRAISE)

    @Property(str, notify=finishChanged)
    def now(self) -> str:
        """The words before the goal."""
        return self._language.translate(NOW)

    @Property(str, notify=finishChanged)
    def lessonTitle(self) -> str:
        """The title of the lesson."""
        return clean(self._finish.title)

    @Property("QStringList", notify=finishChanged)
    def goal(self) -> list[str]:
        """What the person can say now, sentence by sentence."""
        return list(split(clean(plain(self._finish.goal))))

    @Property(str, notify=finishChanged)
    def echoFrom(self) -> str:
        """Who answered."""
        return clean(self._finish.echo_from)

    @Property(str, notify=finishChanged)
    def echo(self) -> str:
        """What was answered; empty when nothing was."""
        return clean(plain(self._finish.echo))

    @Property(str, notify=finishChanged)
    def echoPicture(self) -> str:
        """The name of the drawn picture that came with the answer; may be empty."""
        return self._finish.echo_picture

    @Property(str, notify=finishChanged)
    def nextTitle(self) -> str:
        """The next lesson; empty when there is none here."""
        return clean(self._finish.next_title)

    @Property(int, notify=finishChanged)
    def nextMinutes(self) -> int:
        """How long the next lesson takes."""
        return self._finish.next_minutes

    @Property(bool, notify=finishChanged)
    def joinOffered(self) -> bool:
        """Can this guest choose an animal, to go on with next time?"""
        return self._join_offered

    @Property(bool, notify=finishChanged)
    def repeats(self) -> bool:
        """Does this lesson come back, shorter, at a next visit?"""
        return self._finish.repeats

    @Property(QObject, notify=finishChanged)
    def steps(self) -> QObject | None:
        """The sheet with the steps of this lesson, if there is one."""
        return self._steps

    @Property(QObject, notify=finishChanged)
    def words(self) -> QObject | None:
        """The sheet with the words of this visit, if there is one."""
        return self._words

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is this page being read aloud?"""
        return self._reading

    @Property(int, notify=readingChanged)
    def lit(self) -> int:
        """Which sentence is being read: 0 praise, 1 the words before the goal, then the goal's, then the answer's."""
        return self._reader.current if self._reading else -1

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot()
    def goOn(self) -> None:
        """Do the next lesson."""
        self._stop()
        self.nextChosen.emit()

    @Slot()
    def doAgain(self) -> None:
        """Do this lesson once more."""
        self._stop()
        self.againChosen.emit()

    @Slot()
    def join(self) -> None:
        """*Een dier kiezen*, to go on with next time."""
        self._stop()
        self.joinChosen.emit()

    @Slot()
    def chooseOther(self) -> None:
        """Choose another lesson."""
        self._stop()
        self.otherChosen.emit()

    @Slot()
    def practiseFreely(self) -> None:
        """*Vrij oefenen*."""
        self._stop()
        self.freeChosen.emit()

    @Slot()
    def stop(self) -> None:
        """*Stoppen*."""
        self._stop()
        self.stopChosen.emit()

    @Slot()
    def takeSteps(self) -> None:
        """*Blad meenemen*."""
        self._take(self._steps)

    @Slot()
    def takeWords(self) -> None:
        """*Mijn woorden*."""
        self._take(self._words)

    @Slot()
    def toggleReading(self) -> None:
        """Read this page aloud, or stop."""
        if self._reading:
            self._stop()
        else:
            self.readAll()

    @Slot()
    def readAll(self) -> None:
        """Read this page aloud."""
        self._reader.mute(False)
        self._read()

    # --- inside -----------------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._reading = False
        # A lesson's words are said in its language, and so is what somebody in it answered.
        ours = [(text, self._language.code) for text in (self.praise, self.now)]
        self._reader.read_each(
            [
                *ours,
                *((text, self._finish.language) for text in (*self.goal, *split(self.echo))),
            ]
        )
        self._reading = self._reader.speaking
        self.readingChanged.emit()

    def _take(self, paper: Paper | None) -> None:
        self._stop()
        if paper is not None:
            self.paperChosen.emit(paper)

    def _stop(self) -> None:
        self._reading = False
        self._reader.stop()
        self.readingChanged.emit()

    @Slot()
    def _reader_changed(self) -> None:
        if not self._reader.speaking:
            self._reading = False
        self.readingChanged.emit()
