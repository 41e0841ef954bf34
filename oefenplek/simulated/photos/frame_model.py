"""What stands around the photos, for QML."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import Property, QmlUncreatable

from .derive import Frame

QML_IMPORT_NAME = "oefenplek.simulated.photos"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by PhotosViewModel")
class PhotosFrameModel(QObject):
    """The page, the sheet and the question over it, the title, the notice, and what the buttons are for."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._now = Frame()

    def show(self, now: Frame) -> None:
        """Show this moment."""
        if now != self._now:
            self._now = now
            self.changed.emit()

    @Property(str, notify=changed)
    def skin(self) -> str:
        """``phone``, ``tablet`` or ``laptop``."""
        return self._now.skin

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page that lies under a sheet and a question."""
        return self._now.page

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """What was pulled up: ``share``, ``details``, ``adding`` or nothing."""
        return self._now.sheet

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question before throwing away; empty when nothing is asked."""
        return self._now.question

    @Property(str, notify=changed)
    def questionText(self) -> str:
        """What will happen then."""
        return self._now.question_text

    @Property(str, notify=changed)
    def answer(self) -> str:
        """The button that says yes: ``delete-yes`` or ``erase-yes``."""
        return self._now.answer

    @Property(str, notify=changed)
    def tab(self) -> str:
        """``photos`` or ``albums``."""
        return self._now.tab

    @Property(str, notify=changed)
    def title(self) -> str:
        """What stands above the page."""
        return self._now.title

    @Property(str, notify=changed)
    def back(self) -> str:
        """The word on the way back; empty on the first page."""
        return self._now.back

    @Property(str, notify=changed)
    def empty(self) -> str:
        """What an empty overview says."""
        return self._now.empty

    @Property(str, notify=changed)
    def notice(self) -> str:
        """The short message at the bottom."""
        return self._now.notice

    @Property(str, notify=changed)
    def working(self) -> str:
        """What the buttons are for: photos that are ``kept``, photos in the ``bin``, or nothing."""
        return self._now.working

    @Property(bool, notify=changed)
    def albums(self) -> bool:
        """Is there an album of one's own?"""
        return self._now.albums

    @Property(bool, notify=changed)
    def canSelect(self) -> bool:
        """Can several photos be chosen now?"""
        return self._now.can_select

    @Property(bool, notify=changed)
    def canCamera(self) -> bool:
        """Can the camera be opened now?"""
        return self._now.can_camera

    @Property(bool, notify=changed)
    def selecting(self) -> bool:
        """Are photos being ticked?"""
        return self._now.selecting
