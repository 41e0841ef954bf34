"""The one place where everything is put together."""

from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from oefenplek import __version__
from oefenplek.bundle import LESSONS, RESOURCES
from oefenplek.content.catalogue import Catalogue
from oefenplek.storage.service import Store
from oefenplek.storage.settings_file import load as load_settings
from oefenplek.storage.states import State
from oefenplek.ui.language import Language
from oefenplek.ui.qt import forget_sources
from oefenplek.ui.speech.choose import voice
from oefenplek.ui.speech.reader import Reader
from oefenplek.ui.speech.sounds import Sounds
from oefenplek.ui.speech.voice import TimedVoice
from oefenplek.ui.theme.setup import prepare

from .courses import registry
from .folders import Folders, folders
from .keeping import Keeping
from .navigation import Navigation, Parts
from .options import Options
from .settings import apply
from .view_model import AppViewModel

MAIN = ("oefenplek.app", "Main")


class CouldNotShow(Exception):
    """The window could not be made; the text says what QML said."""


@dataclass(frozen=True, slots=True)
class Corner:
    """A running practice corner."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    root: AppViewModel
    navigation: Navigation
    keeping: Keeping
    reader: Reader
    folders: Folders

    def close(self) -> None:
        """Stop what goes on, save what was asked, and take the engine down before the objects it shows."""
        self.navigation.close()
        self.keeping.close()
        self.reader.close()
        self.window.close()
        shiboken6.delete(self.engine)


def make_application(argv: list[str]) -> QGuiApplication:
    """The Qt application; a screen reader knows it by this name."""
    app = QGuiApplication(argv)
    forget_sources()
    app.setApplicationName("oefenplek")
    app.setApplicationDisplayName("Oefenplek")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("oefenplek")
    return app


def build(options: Options, parent: QObject) -> Corner:
    """Put a practice corner together and show its first screen. Storage starts after the first frame."""
    places = folders(options.home)
    loaded = load_settings(places.config)
    settings = loaded.settings
    engine = QQmlApplicationEngine()
    theme = prepare(engine)
    apply(theme, QGuiApplication.primaryScreen(), settings, options)

    language = Language(parent, RESOURCES / "locale", engine.retranslate)
    reader = Reader(parent, TimedVoice(parent) if options.silent else voice(parent))
    sounds = Sounds(parent, RESOURCES / "sounds")
    for mute in (reader.mute, sounds.mute):
        mute(not settings.sound)
    keeping = Keeping(parent, _store(places))
    known = registry()
    catalogue = Catalogue([options.lessons or LESSONS], places.cache, known)
    root = AppViewModel(parent)
    language.changed.connect(lambda: root.follow_language(language.code))
    language.use(options.language or settings.language)
    parts = Parts(root, keeping, catalogue, known, language, reader, sounds, theme, settings, options)
    navigation = Navigation(parent, parts)
    navigation.open_start()

    engine.setInitialProperties({"viewModel": root})
    engine.loadFromModule(*MAIN)
    window = next((found for found in engine.rootObjects() if isinstance(found, QQuickWindow)), None)
    if window is None:
        raise CouldNotShow("Main.qml")
    window.resize(*options.size)
    if options.kiosk:
        window.showFullScreen()
    _FirstFrame(window, navigation.first_frame_shown)
    return Corner(engine, window, root, navigation, keeping, reader, places)


def _store(places: Folders) -> Callable[[Callable[[State], None]], Store]:
    return lambda on_state: Store(places.data, on_state=on_state)


class _FirstFrame(QObject):
    """Calls once, when the first frame is on the screen."""

    def __init__(self, window: QQuickWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window: QQuickWindow | None = window
        self._then = then
        window.frameSwapped.connect(self._shown, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _shown(self) -> None:
        if self._window is not None:
            self._window.frameSwapped.disconnect(self._shown)
            self._window = None
            self._then()


def icon_file() -> QUrl:
    """The app's own icon."""
    return QUrl.fromLocalFile(str(RESOURCES / "icons" / "oefenplek.svg"))
