"""The camera, for QML."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import Property, QmlUncreatable

from .derive import Finder

QML_IMPORT_NAME = "oefenplek.simulated.photos"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by PhotosViewModel")
class FinderModel(QObject):
    """What the camera sees, and the photo that was taken last."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._now = Finder()

    def show(self, now: Finder) -> None:
        """Show this moment."""
        if now != self._now:
            self._now = now
            self.changed.emit()

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The drawing it looks at; empty when the camera is not in use."""
        return self._now.picture

    @Property(str, notify=changed)
    def description(self) -> str:
        """What is to be seen."""
        return self._now.description

    @Property(bool, notify=changed)
    def front(self) -> bool:
        """Does it look at the person?"""
        return self._now.front

    @Property(bool, notify=changed)
    def canTurn(self) -> bool:
        """Is there more to look at?"""
        return self._now.can_turn

    @Property(bool, notify=changed)
    def canFlip(self) -> bool:
        """Can the camera be turned around?"""
        return self._now.can_flip

    @Property(str, notify=changed)
    def last(self) -> str:
        """The photo taken last; empty when there is none."""
        return self._now.last

    @Property(str, notify=changed)
    def lastPicture(self) -> str:
        """The drawing on it."""
        return self._now.last_picture

    @Property(int, notify=changed)
    def lastTurned(self) -> int:
        """How it lies."""
        return self._now.last_looks.rotation

    @Property(str, notify=changed)
    def lastCut(self) -> str:
        """How it is cut."""
        return self._now.last_looks.crop

    @Property(str, notify=changed)
    def lastLight(self) -> str:
        """How light it is."""
        return self._now.last_looks.light
