"""Make a QML engine ready for the house: fonts, import path, icons from lessons, no network."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlEngine

from oefenplek.bundle import IMPORT_PATH, RESOURCES
from oefenplek.ui.fonts import load_fonts

MODULE = "oefenplek.ui.theme"


def _singleton(engine: QQmlEngine, name: str) -> QObject:
    found = engine.singletonInstance(MODULE, name)
    if not isinstance(found, QObject):
        raise TypeError(f"{MODULE} {name}")
    return found


def theme_of(engine: QQmlEngine) -> QObject:
    """Return the ``Theme`` of this engine; set ``pixelsPerMm``, ``textScale``, ``highContrast`` and ``calm`` on it."""
    return _singleton(engine, "Theme")


def prepare(engine: QQmlEngine) -> QObject:
    """Prepare an engine before it loads anything, and return its ``Theme``."""
    load_fonts()
    engine.addImportPath(str(IMPORT_PATH))
    open_to_lessons(engine)
    theme = theme_of(engine)
    theme.setProperty("illustrations", QUrl.fromLocalFile(f"{RESOURCES / 'illustrations'}/"))
    return theme


def open_to_lessons(engine: QQmlEngine) -> None:
    """Make an engine safe and able to show what stands in a lesson: no network, any icon.

    The program's own first screen needs neither, and both cost time.
    """
    from oefenplek.ui.quiet import deny_all
    from oefenplek.ui.theme.lookup import IconLookup

    engine.setNetworkAccessManagerFactory(deny_all())
    icons = _singleton(engine, "Icons")
    icons.setProperty("lookup", IconLookup(icons))
