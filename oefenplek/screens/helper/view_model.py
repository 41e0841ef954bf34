"""The view model of the helper strip. Everything in it may be read by the resident too."""

from collections.abc import Sequence
from typing import Any, get_args

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain import numbers as telephone
from oefenplek.domain.help_level import Level
from oefenplek.ui.qt import Property, QmlUncreatable

from .services import NOTES, Answer, HelperServices, Lesson

QML_IMPORT_NAME = "oefenplek.screens.helper"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class HelperViewModel(QObject):
    """What the helper reads, and the buttons."""

    changed = Signal()
    said = Signal()
    """There is something else to say, because of what the resident did."""
    ownChanged = Signal()
    """Something of the strip's own: what was noted or counted, the answers."""
    closed = Signal()
    adjustChosen = Signal()
    volunteerChosen = Signal()

    def __init__(self, parent: QObject | None, lesson: Lesson, services: HelperServices) -> None:
        super().__init__(parent)
        self._lesson, self._services = lesson, services
        self._sayings, self._turn = lesson.sayings, 0
        self._noted, self._aloud, self._referred = services.noted, False, False
        self._answers: Sequence[Answer] = ()
        lesson.changed.connect(self._follow)

    # --- what there is to read --------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def practised(self) -> bool:
        """Is there a step on the screen? Not at *Klaar*."""
        return self._lesson.practised

    @Property(bool, notify=changed)
    def ended(self) -> bool:
        """Is everything done? Then there is only to be asked how it went."""
        return self._lesson.ended

    @Property(bool, notify=changed)
    def apart(self) -> bool:
        """Has it a screen of its own?"""
        return self._services.apart

    @Property(bool, notify=changed)
    def private(self) -> bool:
        """Is nothing of this lesson kept?"""
        return self._services.private

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title of the step."""
        return self._lesson.title

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which step it is."""
        return self._lesson.number[0]

    @Property(int, notify=changed)
    def count(self) -> int:
        """Of how many."""
        return self._lesson.number[1]

    @Property(str, notify=changed)
    def happened(self) -> str:
        """*Dit gebeurde*."""
        return " ".join(self._lesson.happened)

    @Property(str, notify=changed)
    def say(self) -> str:
        """*Zeg nu*."""
        return self._sayings[self._turn % len(self._sayings)]

    @Property(str, notify=changed)
    def betterNot(self) -> str:
        """*Zeg niet*; empty: nothing is known."""
        return self._lesson.better_not

    @Property("QVariantMap", notify=changed)
    def numbers(self) -> dict[str, str]:
        """The telephone numbers of this place; empty where one is not known."""
        return {name: self._services.numbers.get(name, "") for name in (*telephone.NAMES, telephone.AT_HOME)}

    @Property("QVariantList", notify=ownChanged)
    def answers(self) -> list[dict[str, Any]]:
        """The answer sheet, once it was asked for: ``{step, name, acts}`` for every step that is practised."""
        return [{"step": step, "name": name, "acts": list(acts)} for step, name, acts in self._answers]

    # --- what can be pressed ----------------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def pointed(self) -> bool:
        """Is the place of the next act marked?"""
        return self._lesson.pointed

    @Property(bool, notify=changed)
    def canPoint(self) -> bool:
        """Is there a place to mark?"""
        return self._lesson.can_point

    @Property(bool, notify=changed)
    def canShow(self) -> bool:
        """Can it be shown from here?"""
        return self._lesson.can_show

    @Property(bool, notify=changed)
    def raised(self) -> bool:
        """Is an arm raised, because somebody called?"""
        return self._lesson.raised

    @Property(bool, notify=changed)
    def canSkip(self) -> bool:
        """Can this step be gone past?"""
        return self._lesson.can_skip

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        """Is there a sheet of this lesson?"""
        return self._services.print_sheet is not None

    @Property(bool, notify=changed)
    def canNote(self) -> bool:
        """May it be noted how it went?"""
        return self._services.kept

    @Property(str, notify=changed)
    def level(self) -> str:
        """How much help there is: ``little``, ``usual`` or ``much``."""
        return self._lesson.level

    @Property(str, notify=ownChanged)
    def noted(self) -> str:
        """How it went: ``alone``, ``helped`` or ``further``; empty: nobody said so."""
        return self._noted

    @Property(bool, notify=ownChanged)
    def aloud(self) -> bool:
        """Was reading aloud put on from here?"""
        return self._aloud

    @Property(bool, notify=ownChanged)
    def referred(self) -> bool:
        """Was it counted that somebody was told where else there is help?"""
        return self._referred

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot()
    def point(self) -> None:
        """*Aanwijzen*; once more: no longer."""
        self._lesson.point(not self._lesson.pointed)

    @Slot()
    def show(self) -> None:
        """*Voordoen*."""
        self._lesson.show()

    @Slot()
    def another(self) -> None:
        """*Andere zin*: the next one, and after the last the first again."""
        self._turn += 1
        self.changed.emit()

    @Slot()
    def lowerArm(self) -> None:
        """*Arm omlaag*."""
        self._lesson.lower()

    @Slot()
    def beginAgain(self) -> None:
        """*Nog een keer*."""
        self._lesson.begin_again()

    @Slot()
    def skip(self) -> None:
        """*Deze stap overslaan*."""
        self._lesson.skip()

    @Slot(str)
    def chooseLevel(self, level: str) -> None:
        """How much help there is from the next step on."""
        found: Level | None = next((known for known in get_args(Level) if known == level), None)
        if found is not None:
            self._lesson.choose_level(found)

    @Slot()
    def lookUp(self) -> None:
        """*Antwoordblad*: as it is now."""
        self._answers = self._lesson.answers()
        self.ownChanged.emit()

    @Slot(str)
    def note(self, how: str) -> None:
        """How it went; another tap says otherwise, the same one once more changes nothing."""
        if how in NOTES and how != self._noted and self._services.kept:
            self._noted = how
            self._services.note(how)
            self.ownChanged.emit()

    @Slot()
    def printSheet(self) -> None:
        """*Blad printen*."""
        if self._services.print_sheet is not None:
            self._services.print_sheet()

    @Slot()
    def readAloud(self) -> None:
        """*Leest iemand niet graag?*: everything is read aloud, beginning with what stands there."""
        self._services.read_aloud()
        self._lesson.read_all()
        self._aloud = True
        self.ownChanged.emit()

    @Slot()
    def refer(self) -> None:
        """*Ik heb verwezen*; it counts once each time this was opened."""
        if not self._referred:
            self._referred = True
            self._services.refer()
            self.ownChanged.emit()

    @Slot()
    def adjust(self) -> None:
        """Letters, colours, sound and mouse: *Aanpassen*."""
        self.adjustChosen.emit()

    @Slot()
    def unlock(self) -> None:
        """*Vrijwilliger*: the door with the PIN."""
        self.volunteerChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()

    @Slot(QRectF)
    def cover(self, part: QRectF) -> None:
        """Where in the window the strip stands."""
        self._lesson.cover(part)

    @Slot()
    def _follow(self) -> None:
        """The sentence that was asked for stays until there is something else to say."""
        other = self._lesson.sayings != self._sayings
        if other:
            self._sayings, self._turn = self._lesson.sayings, 0
        self.changed.emit()
        if other and self._lesson.by_resident:
            self.said.emit()
