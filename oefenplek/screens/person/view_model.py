"""The view model of one person's page."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.text import clean
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable

from .view import Told, shown

QML_IMPORT_NAME = "oefenplek.screens.person"
QML_IMPORT_MAJOR_VERSION = 1
LONGEST_NAME = 40
FEW_LESSONS = 6
"""So many lessons are shown at first."""
FEW_PLACES = 3
"""So many places where they got stuck."""


@QmlElement
@QmlUncreatable("made in Python")
class PersonViewModel(QObject):
    """Who it is and how it goes; what is done about it is asked of whoever made this."""

    pageChanged = Signal()
    sentenceChanged = Signal()

    nameGiven = Signal(str)
    """The first name to keep; empty: none any more."""
    shelfChosen = Signal()
    putAwayChosen = Signal(str)
    codeChosen = Signal()
    cardChosen = Signal()
    certificateChosen = Signal()
    mergeChosen = Signal()
    eraseChosen = Signal()
    backChosen = Signal()
    closeChosen = Signal()

    def __init__(self, parent: QObject | None, language: Language, look: Callable[[], Told]) -> None:
        super().__init__(parent)
        self._language, self._look = language, look
        self._sentence, self._tone = "", ""
        self._naming = self._all = self._all_stuck = False
        self._turn()
        language.changed.connect(self._turn)

    def show(self, look: Callable[[], Told]) -> None:
        """The page as it is now."""
        self._look, self._naming = look, False
        self._turn()

    def tell(self, sentence: str, *, well: bool = False) -> None:
        """Say what happened, or what went otherwise."""
        self._sentence, self._tone = sentence, "good" if well else "care"
        self.sentenceChanged.emit()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def animal(self) -> str:
        """The animal."""
        return self._shown.animal

    @Property(str, notify=pageChanged)
    def colour(self) -> str:
        """Its colour."""
        return self._shown.colour

    @Property(str, notify=pageChanged)
    def words(self) -> str:
        """Animal, colour and number in words."""
        return self._shown.words

    @Property(str, notify=pageChanged)
    def name(self) -> str:
        """The first name; empty when there is none."""
        return self._shown.name

    @Property(str, notify=pageChanged)
    def plainName(self) -> str:
        """The first name as it can be changed."""
        return self._shown.plain_name

    @Property(bool, notify=pageChanged)
    def naming(self) -> bool:
        """Is the first name being written?"""
        return self._naming

    @Property(str, notify=pageChanged)
    def when(self) -> str:
        """When they were here last."""
        return self._shown.when

    @Property(bool, notify=pageChanged)
    def help(self) -> bool:
        """Could they use help next time?"""
        return self._shown.help

    @Property("QVariantList", notify=pageChanged)
    def lessons(self) -> list[Any]:
        """Lessons: ``title``, ``status``, ``icon``, ``tone``, ``words``; a few at first."""
        every = [dict(row) for row in self._shown.lessons]
        return every if self._all else every[:FEW_LESSONS]

    @Property(int, notify=pageChanged)
    def moreLessons(self) -> int:
        """How many lessons are not shown yet."""
        return len(self._shown.lessons) - len(self.lessons)

    @Property(bool, notify=pageChanged)
    def did(self) -> bool:
        """Was a whole lesson done, so that there is something to stand on a certificate?"""
        return self._shown.did

    @Property(str, notify=pageChanged)
    def steps(self) -> str:
        """How many steps went alone, and how many with help."""
        return self._shown.steps

    @Property("QVariantList", notify=pageChanged)
    def stuck(self) -> list[Any]:
        """Where they got stuck: ``title``, ``step``, ``words``; a few at first."""
        every = [dict(row) for row in self._shown.stuck]
        return every if self._all_stuck else every[:FEW_PLACES]

    @Property(int, notify=pageChanged)
    def moreStuck(self) -> int:
        """How many such places are not shown yet."""
        return len(self._shown.stuck) - len(self.stuck)

    @Property("QVariantList", notify=pageChanged)
    def levels(self) -> list[int]:
        """How sure they felt, oldest first: 0 not yet, 1 with somebody, 2 alone."""
        return list(self._shown.levels)

    @Property(str, notify=pageChanged)
    def sure(self) -> str:
        """The same in words."""
        return self._shown.sure

    @Property("QStringList", notify=pageChanged)
    def sureDays(self) -> list[str]:
        """The days of the first and of the last answer."""
        return [self._shown.sure_from, self._shown.sure_to]

    @Property("QStringList", notify=pageChanged)
    def repeats(self) -> list[str]:
        """The lessons that are due for two minutes."""
        return list(self._shown.repeats)

    @Property("QVariantList", notify=pageChanged)
    def ready(self) -> list[Any]:
        """What lies ready: ``id`` and ``title``."""
        return [dict(row) for row in self._shown.ready]

    @Property("QStringList", notify=pageChanged)
    def groups(self) -> list[str]:
        """The names of their groups."""
        return list(self._shown.groups)

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What happened, or what went otherwise."""
        return self._language.translate(self._sentence) if self._sentence else ""

    @Property(str, notify=sentenceChanged)
    def tone(self) -> str:
        """How the sentence is meant: ``good`` or ``care``."""
        return self._tone

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot()
    def askName(self) -> None:
        """Write or change the first name."""
        self._name(True)

    @Slot()
    def keepName(self) -> None:
        """Leave the first name as it is."""
        self._name(False)

    @Slot(str)
    def giveName(self, name: str) -> None:
        """This is the first name; without letters there is none any more."""
        self.nameGiven.emit(clean(name.replace("\n", " ")).strip()[:LONGEST_NAME])

    @Slot()
    def showAllLessons(self) -> None:
        """Every lesson."""
        self._all = True
        self.pageChanged.emit()

    @Slot()
    def showAllStuck(self) -> None:
        """Every place where they got stuck."""
        self._all_stuck = True
        self.pageChanged.emit()

    @Slot()
    def putReady(self) -> None:
        """*Een les klaarzetten*."""
        self.shelfChosen.emit()

    @Slot(str)
    def putAway(self, what: str) -> None:
        """It lies ready no longer."""
        self.putAwayChosen.emit(what)

    @Slot()
    def makeCode(self) -> None:
        """*Nieuwe plaatjescode*."""
        self.codeChosen.emit()

    @Slot()
    def printCertificate(self) -> None:
        """*Bewijs printen*."""
        self.certificateChosen.emit()

    @Slot()
    def printCard(self) -> None:
        """*Sleutelpas*."""
        self.cardChosen.emit()

    @Slot()
    def merge(self) -> None:
        """*Dieren samenvoegen*."""
        self.mergeChosen.emit()

    @Slot()
    def erase(self) -> None:
        """*Alles weggooien*."""
        self.eraseChosen.emit()

    @Slot()
    def goBack(self) -> None:
        """From writing the name to the page, else back."""
        if self._naming:
            self._name(False)
        else:
            self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closeChosen.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    def _name(self, naming: bool) -> None:
        self._naming = naming
        self.pageChanged.emit()

    @Slot()
    def _turn(self) -> None:
        self._shown = shown(self._look(), self._language.code, self._language.translate)
        self.pageChanged.emit()
