"""The one place where everything is put together.

Before the first frame only what the start screen needs is imported; the rest follows on a thread of its own.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

from oefenplek import __version__
from oefenplek.bundle import IMPORT_PATH, RESOURCES
from oefenplek.domain.manner import Manner
from oefenplek.storage.settings_file import load as load_settings
from oefenplek.ui.fonts import load_fonts
from oefenplek.ui.language import Language
from oefenplek.ui.speech.lazy import LazyVoice
from oefenplek.ui.speech.reader import Reader
from oefenplek.ui.speech.voice import TimedVoice, Voice
from oefenplek.ui.theme.setup import open_to_lessons, theme_of

from .comfort import Comforts, own_comfort
from .folders import folders
from .keys import keyboard_for
from .opening import Opening
from .options import Options
from .parts import Parts
from .settings import look
from .start import make_start
from .view_model import AppViewModel

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from .keeping import Keeping
    from .navigation import Navigation

MAIN = ("oefenplek.app", "Main")
START = ("oefenplek.screens.start", "StartScreen")


class CouldNotShow(Exception):
    """The window could not be made."""


class Corner:
    """A running practice corner."""

    def __init__(self, engine: QQmlApplicationEngine, parts: Parts, opening: Opening) -> None:
        self._engine, self._parts, self._opening = engine, parts, opening

    @property
    def window(self) -> "QQuickWindow":
        """The window."""
        from PySide6.QtQuick import QQuickWindow

        found = self._engine.rootObjects()[0]
        if not isinstance(found, QQuickWindow):
            raise CouldNotShow(MAIN[1])
        return found

    @property
    def root(self) -> AppViewModel:
        """Which screen is shown."""
        return self._parts.root

    @property
    def reader(self) -> Reader:
        """What reads aloud."""
        return self._parts.reader

    @property
    def comforts(self) -> Comforts:
        """How it is seen, heard and reached now."""
        return self._parts.comforts

    @property
    def ready(self) -> bool:
        """Are lessons and storage there?"""
        return self._opening.done and self.navigation.ready

    @property
    def navigation(self) -> "Navigation":
        """The way from screen to screen (made now if it was not made yet)."""
        return self._opening.navigation

    @property
    def keeping(self) -> "Keeping":
        """Storage."""
        return self.navigation.keeping

    def close(self) -> None:
        """Stop what goes on, save what was asked, and take the engine down before the objects it shows."""
        import shiboken6

        self._opening.close()
        self._parts.reader.close()
        shiboken6.delete(self._engine)


def make_application(argv: list[str]) -> QGuiApplication:
    """The Qt application; a screen reader knows it by this name."""
    app = QGuiApplication(argv)
    app.setApplicationName("oefenplek")
    app.setApplicationDisplayName("Oefenplek")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("oefenplek")
    return app


def build(options: Options, parent: QObject) -> Corner:
    """Put a practice corner together and show its first screen; storage and lessons follow after the first frame."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(IMPORT_PATH))
    coming = _read_ahead(engine)
    places = folders(options.home)
    settings = load_settings(places.config).settings
    load_fonts()

    language = Language(parent, RESOURCES / "locale", engine.retranslate)
    language.speak(Manner(settings.address, settings.country))
    chosen = look(QGuiApplication.primaryScreen(), settings, options)
    root = AppViewModel(parent, options.size, chosen, full_screen=options.kiosk)
    language.changed.connect(lambda: root.follow_language(language.code))
    reader = Reader(parent, TimedVoice(parent, stand_in=True) if options.silent else LazyVoice(parent, _voice))
    comforts = Comforts(parent, own_comfort(settings, options, chosen), chosen, root, reader, language)
    root.use_keyboard(keyboard_for(parent, comforts))

    start = make_start(parent, reader, language, comforts, settings)
    root.show(*START, start)
    parts = Parts(root, language, reader, comforts, settings, options, places, start)
    opening = Opening(parent, parts, lambda: _make_ready(engine, parent))
    root.firstFrame.connect(opening.begin)

    engine.setInitialProperties({"viewModel": root})
    engine.loadFromModule(*MAIN)
    coming.clear()
    if not engine.rootObjects():
        raise CouldNotShow(MAIN[1])
    return Corner(engine, parts, opening)


def _read_ahead(engine: QQmlApplicationEngine) -> list[QQmlComponent]:
    """Let Qt's own thread read the window and the first screen while this one prepares what they show."""
    parts = [QQmlComponent(engine, engine) for _ in (START, MAIN)]
    for part, (module, name) in zip(parts, (START, MAIN), strict=True):
        part.loadFromModule(module, name, QQmlComponent.CompilationMode.Asynchronous)
    return parts


def _make_ready(engine: QQmlApplicationEngine, parent: QObject) -> None:
    """What the start screen can do without until someone chooses something."""
    from PySide6.QtQuick import QQuickWindow

    from oefenplek.ui.left_hand import LeftHand
    from oefenplek.ui.second_press import SecondPress

    open_to_lessons(engine)
    for window in engine.rootObjects():
        if isinstance(window, QQuickWindow):
            SecondPress(parent, window)
            LeftHand(parent, window, theme_of(engine))


def _voice(parent: QObject) -> Voice:
    from oefenplek.ui.speech.choose import voice

    return voice(parent)
