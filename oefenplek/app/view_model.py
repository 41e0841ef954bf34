"""Which screen the window shows."""

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.bundle import RESOURCES
from oefenplek.ui.qt import Property, QmlUncreatable

from .overlay import Overlay
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
    coverChanged = Signal()
    keyboardChanged = Signal()
    asideChanged = Signal()
    helpAsked = Signal()
    """The helper's corner was held, or its key pressed."""
    adjustAsked = Signal()
    """*Aanpassen*, on whichever screen."""
    restAsked = Signal()
    """*Even rust*, on whichever screen."""
    firstFrame = Signal()
    """The first picture is on the screen; emitted once."""

    def __init__(self, parent: QObject | None, size: tuple[int, int] | None, look: Look, *, full_screen: bool) -> None:
        super().__init__(parent)
        self._size, self._look, self._full_screen = size, look, full_screen
        self._uri = ""
        self._component = ""
        self._screen: QObject | None = None
        self._mirrored = False
        self._cover_uri = ""
        self._cover_component = ""
        self._cover: QObject | None = None
        self._keyboard: QObject | None = None
        self._aside: QObject | None = None
        self._aside_screen = -1
        self._helped = False
        self._over = Overlay(self)

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

    @Property(str, notify=coverChanged)
    def coverUri(self) -> str:
        """The QML module of what lies over the screen."""
        return self._cover_uri

    @Property(str, notify=coverChanged)
    def coverComponent(self) -> str:
        """The QML type of what lies over the screen."""
        return self._cover_component

    @Property(QObject, notify=coverChanged)
    def coverModel(self) -> QObject | None:
        """The view model of what lies over the screen; none: nothing does."""
        return self._cover

    @Property(Overlay, notify=coverChanged)
    def over(self) -> Overlay:
        """Volunteer mode, or setting up: between the screen and what lies over both."""
        return self._over

    @property
    def covered(self) -> bool:
        """Does anything lie over the screen?"""
        return self._cover is not None or self._over.there

    @Property(QObject, notify=keyboardChanged)
    def keyboard(self) -> QObject | None:
        """The keyboard on the screen, where this device has one."""
        return self._keyboard

    @Property(bool, notify=asideChanged)
    def helped(self) -> bool:
        """Can a helper look along with this screen?"""
        return self._helped

    @Property(QObject, notify=asideChanged)
    def aside(self) -> QObject | None:
        """The view model of the helper's strip beside what is practised; none: it is closed."""
        return self._aside

    @Property(int, notify=asideChanged)
    def asideScreen(self) -> int:
        """Which of the device's screens the strip has to itself; -1: none, it stands beside what is practised."""
        return self._aside_screen

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

    @Property(bool, notify=lookChanged)
    def leftHanded(self) -> bool:
        """Does the left hand press?"""
        return self._look.left_handed

    @Property(QUrl, notify=lookChanged)
    def illustrations(self) -> QUrl:
        """Where our own drawings are."""
        return QUrl.fromLocalFile(f"{RESOURCES / 'illustrations'}/")

    @Slot()
    def firstFrameShown(self) -> None:
        """The window has drawn its first picture."""
        self.firstFrame.emit()

    def use_keyboard(self, keyboard: QObject | None) -> None:
        """Have this keyboard on the screen while somebody types."""
        self._keyboard = keyboard
        self.keyboardChanged.emit()

    def show(self, uri: str, component: str, screen: QObject) -> None:
        """Show a screen; the one before it is let go."""
        before, self._screen = self._screen, screen
        self._uri, self._component = uri, component
        self.screenChanged.emit()
        if before is not None and before is not screen:
            before.deleteLater()

    @Slot()
    def adjust(self) -> None:
        """Somebody wants to change letters, sound or language."""
        self.adjustAsked.emit()

    @Slot()
    def rest(self) -> None:
        """Somebody wants a moment of rest."""
        self.restAsked.emit()

    @Slot()
    def askHelper(self) -> None:
        """The helper's corner, or its key."""
        self.helpAsked.emit()

    def let_help(self, wanted: bool) -> None:
        """From now on a helper can look along, or no longer."""
        self._helped = wanted
        self.asideChanged.emit()

    def put_aside(self, model: QObject | None, screen: int = -1) -> None:
        """Open the helper's strip beside what is practised, or on a screen of its own; close it (no model)."""
        before, self._aside = self._aside, model
        self._aside_screen = screen
        self.asideChanged.emit()
        if before is not None and before is not model:
            before.deleteLater()

    def cover(self, uri: str, component: str, model: QObject) -> None:
        """Lay something over the screen, which stays as it is; what lay there before is let go."""
        self._replace_cover(uri, component, model)

    def uncover(self) -> None:
        """Take away what lies over the screen."""
        if self._cover is not None:
            self._replace_cover("", "", None)

    def _replace_cover(self, uri: str, component: str, model: QObject | None) -> None:
        before, self._cover = self._cover, model
        self._cover_uri, self._cover_component = uri, component
        self.coverChanged.emit()
        if before is not None and before is not model:
            before.deleteLater()

    def use_look(self, look: Look) -> None:
        """Show everything with other letters, contrast or calm."""
        if look != self._look:
            self._look = look
            self.lookChanged.emit()

    @Slot(str)
    def follow_language(self, code: str) -> None:
        """Mirror the chrome for a language that is written from right to left."""
        mirrored = code in RIGHT_TO_LEFT
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self.mirroredChanged.emit()
