"""The raised arm beside a lesson: somebody is called, while the lesson goes on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain import helping, raised, text
from oefenplek.ui.qt import Property, QmlUncreatable

from .playing import Playing

QML_IMPORT_NAME = "oefenplek.screens.lesson"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ArmViewModel(QObject):
    """Whether the arm is up, or where nobody is here: that it is so. ``helper``: is somebody here to come?"""

    changed = Signal()

    def __init__(self, parent: QObject, playing: Playing, helper: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._playing, self._helper = playing, helper
        self._arm = raised.Arm()
        playing.viewChanged.connect(self._follow)
        playing.stepChanged.connect(self._follow)

    @Property(bool, notify=changed)
    def up(self) -> bool:
        """Is the arm up?"""
        return self._arm.shown == "up"

    @Property(bool, notify=changed)
    def alone(self) -> bool:
        """Is nobody here, for somebody who called?"""
        return self._arm.shown == "alone"

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What stands beside it; empty: nobody called."""
        said = raised.COMING if self.up else raised.NOBODY if self.alone else ""
        return self._playing.wording.translate(said) if said else ""

    @Property(str, notify=changed)
    def brief(self) -> str:
        """Its first sentence, where there is little room."""
        return next(iter(text.split(self.sentence)), "")

    @Property(bool, notify=changed)
    def canShow(self) -> bool:
        """Can the step be shown once more?"""
        return helping.can_be_shown(self._playing.course, self._playing.player)

    def called(self) -> None:
        """*Hulp* was pressed."""
        before = self._arm.shown
        self._become(raised.asked(self._arm, self._playing.view.step, helper=self._helper()))
        if self._arm.shown != before:
            self._playing.saying.called(self.sentence, self._playing.wording.language)

    @Slot()
    def lower(self) -> None:
        """*Arm omlaag*, or *Sluiten*."""
        self._become(raised.lowered(self._arm))

    @Slot()
    def showAgain(self) -> None:
        """*Nog een keer voordoen*."""
        if self.canShow:
            self.lower()
            self._playing.show_once()

    @Slot()
    def _follow(self) -> None:
        now = raised.at_step(self._arm, self._playing.view.step)
        self._become(raised.done(now) if self._playing.view.ready else now)

    def _become(self, arm: raised.Arm) -> None:
        before, self._arm = self._arm.shown, arm
        if before or arm.shown:
            self.changed.emit()
