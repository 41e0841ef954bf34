"""How every test runs: without a display, drawn in software, every warning a failure."""

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
os.environ["LC_ALL"] = "C.UTF-8"

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from tests.support import ready, slips
from tests.support.allowed import ALLOWED
from tests.support.engine import OneEngine, reset_theme
from tests.support.showing import Shower


def pytest_configure(config: pytest.Config) -> None:
    """Where all processes of this run find the compiled lessons."""
    if not hasattr(config, "workerinput"):
        ready.begin()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take them away again."""
    if not hasattr(config, "workerinput"):
        ready.end()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Make the table of the slips, once, after all of them."""
    if not hasattr(session.config, "workerinput"):
        slips.write()


def pytest_collection_finish() -> None:
    """What the collection made stays until the end: it is not looked through again at every collection of garbage."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the listed warnings through, and nothing else."""
    for item in items if ALLOWED else ():
        item.add_marker(pytest.mark.qt_log_ignore(*(allowed.pattern for allowed in ALLOWED)))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """Oefenplek has no widgets."""
    return QGuiApplication


@pytest.fixture(scope="session")
def engines(qapp: QGuiApplication) -> Iterator[OneEngine]:
    """The one engine, and room for that of a corner."""
    qapp.setApplicationName("oefenplek")
    made = OneEngine()
    yield made
    made.close()


@pytest.fixture
def engine(engines: OneEngine) -> QQmlEngine:
    """One engine for all tests, with every QML module of ours compiled once before anything is pressed."""
    return engines.here()


@pytest.fixture
def room(engines: OneEngine) -> None:
    """No engine: a corner brings its own."""
    engines.make_room()


@pytest.fixture
def owner(qapp: QGuiApplication) -> Iterator[QObject]:
    """The parent of view models in a test; it goes after the windows that show them.

    What a person chose for the mouse is the application's until somebody else comes: the next test is somebody else.
    """
    made, hints = QObject(), qapp.styleHints()
    double, hold = hints.mouseDoubleClickInterval(), hints.mousePressAndHoldInterval()
    yield made
    shiboken6.delete(made)
    hints.setMouseDoubleClickInterval(double)
    hints.setMousePressAndHoldInterval(hold)


@pytest.fixture
def show(engine: QQmlEngine, owner: QObject) -> Iterator[Shower]:
    """Show a QML type of ours in a window: ``show("oefenplek.ui.controls", "ActionButton", {"text": "Hulp"})``."""
    shower = Shower(engine)
    yield shower
    shower.close()
    reset_theme(engine)
