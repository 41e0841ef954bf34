"""Which screen the window shows."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "oefenplek.app"
QML_IMPORT_MAJOR_VERSION = 1

RIGHT_TO_LEFT = ("ar",)


@QmlElement
@QmlUncreatable("made in Python")
class AppViewModel(QObject):
    """The present screen: its QML type and its view model, which lives as long as the screen is shown."""

    screenChanged = Signal()
    mirroredChanged = Signal()

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
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

    def show(self, uri: str, component: str, screen: QObject) -> None:
        """Show a screen; the one before it is let go."""
        before, self._screen = self._screen, screen
        self._uri, self._component = uri, component
        self.screenChanged.emit()
        if before is not None and before is not screen:
            before.deleteLater()

    def follow_language(self, code: str) -> None:
        """Mirror the chrome for a language that is written from right to left."""
        mirrored = code in RIGHT_TO_LEFT
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self.mirroredChanged.emit()
