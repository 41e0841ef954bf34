"""Which screen the window shows."""

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.bundle import RESOURCES
from oefenplek.ui.qt import Property, QmlUncreatable

from .settings import Look

QML_IMPORT_NAME = "oefenplek.app"
QML_IMPORT_MAJOR_VERSION = 1

USUAL = (1280, 800)
RIGHT_TO_LEFT = ("ar",)


@QmlElement
@QmlUncreatable("made in Python")
class AppViewModel(QObject):
    """The present screen: its QML type and its view model, which lives as long as the screen is shown."""

    screenChanged = Signal()
    mirroredChanged = Signal()
    sizeChanged = Signal()
    lookChanged = Signal()
    firstFrame = Signal()
    """The first picture is on the screen; emitted once."""

    def __init__(self, parent: QObject | None, size: tuple[int, int] | None, look: Look, *, full_screen: bool) -> None:
        super().__init__(parent)
        self._size, self._look, self._full_screen = size, look, full_screen
        self._uri = ""
        self._component = ""
        self._screen: QObject | None = None
        self._mirrored = False

    @Property(str, notify=screenChanged)
    def uri(self) -> str:
        """The QML module of the screen."""
        return self._uri

    @Property(str, notify=screenChanged)
    def component(self) -> str:
        """The QML type of the screen."""
        return self._component

    @Property(QObject, notify=screenChanged)
    def screen(self) -> QObject | None:
        """The screen's view model."""
        return self._screen

    @Property(bool, notify=mirroredChanged)
    def mirrored(self) -> bool:
        """Does the interface run from right to left?"""
        return self._mirrored

    @Property(int, notify=sizeChanged)
    def width(self) -> int:
        """The width the window begins with, in pixels."""
        return self._size[0] if self._size else USUAL[0]

    @Property(int, notify=sizeChanged)
    def height(self) -> int:
        """The height the window begins with, in pixels."""
        return self._size[1] if self._size else USUAL[1]

    @Property(bool, notify=sizeChanged)
    def maximized(self) -> bool:
        """Is the window as large as the screen lets it be?"""
        return self._size is None

    @Property(bool, notify=sizeChanged)
    def fullScreen(self) -> bool:
        """Does the window fill the screen?"""
        return self._full_screen

    @Property(float, notify=lookChanged)
    def pixelsPerMm(self) -> float:
        """How many pixels a millimetre has on this screen."""
        return self._look.pixels_per_mm

    @Property(float, notify=lookChanged)
    def textScale(self) -> float:
        """How large letters are; 1 is the usual size."""
        return self._look.text_scale

    @Property(bool, notify=lookChanged)
    def highContrast(self) -> bool:
        """Is everything black, white and yellow?"""
        return self._look.high_contrast

    @Property(bool, notify=lookChanged)
    def calm(self) -> bool:
        """Does nothing move?"""
        return self._look.calm

    @Property(QUrl, notify=lookChanged)
    def illustrations(self) -> QUrl:
        """Where our own drawings are."""
        return QUrl.fromLocalFile(f"{RESOURCES / 'illustrations'}/")

    @Slot()
    def firstFrameShown(self) -> None:
        """The window has drawn its first picture."""
        self.firstFrame.emit()

    def show(self, uri: str, component: str, screen: QObject) -> None:
        """Show a screen; the one before it is let go."""
        before, self._screen = self._screen, screen
        self._uri, self._component = uri, component
        self.screenChanged.emit()
        if before is not None and before is not screen:
            before.deleteLater()

    @Slot(str)
    def follow_language(self, code: str) -> None:
        """Mirror the chrome for a language that is written from right to left."""
        mirrored = code in RIGHT_TO_LEFT
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self.mirroredChanged.emit()
