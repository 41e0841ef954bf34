"""A window with fields and the keyboard, in a process of its own: Qt reads at its start that there is one.

Import this before anything of Qt. What Qt, QML or Python warns of is kept in ``WARNINGS``.
"""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
os.environ["LC_ALL"] = "C.UTF-8"

from oefenplek.ui.keyboard.prepare import prepare

if not prepare("on"):
    raise SystemExit("the keyboard is not prepared")

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QPoint,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from oefenplek.cli.hands import Hands, settle
from oefenplek.ui.device.places import box, find
from oefenplek.ui.keyboard.model import KeyboardModel
from oefenplek.ui.theme.setup import prepare as prepare_engine

WARNINGS: list[str] = []
PIXELS_PER_MM = 96 / 25.4
FIELDS = QUrl.fromLocalFile(str(Path(__file__).with_name("Fields.qml")))


class Fingers(Hands):
    """Hands that touch the screen."""

    def __init__(self, window: QQuickWindow, finger: QPointingDevice) -> None:
        super().__init__(window)
        self._finger = finger

    def press(self, place: str) -> None:
        """Touch a place once."""
        self.down(place)
        self.up()

    def down(self, place: str) -> None:
        """Put the finger on a place."""
        self._at = self._point(place)
        QTest.touchEvent(self._window, self._finger).press(0, self._at, self._window).commit()
        settle()

    def up(self) -> None:
        """Lift the finger where it is."""
        QTest.touchEvent(self._window, self._finger).release(0, self._at, self._window).commit()
        settle()

    _at = QPoint()


class Stage:
    """The window, its keyboard and fingers on it."""

    def __init__(self, window: QQuickWindow, model: KeyboardModel, finger: QPointingDevice) -> None:
        self.window, self.model = window, model
        self.fingers = Fingers(window, finger)

    def text(self, name: str) -> str:
        """What stands in a field."""
        found = self.window.findChild(QObject, name)
        return str(found.property("text")) if found is not None else ""

    def begin(self, place: str = "name") -> None:
        """Touch a field and wait for the keyboard."""
        self.fingers.press(place)
        if not self.fingers.wait(lambda: self.open, 5):
            raise AssertionError("the keyboard does not come")

    @property
    def open(self) -> bool:
        """Is the keyboard there?"""
        return self.fingers.sees("key/hide")

    def item(self, place: str) -> QQuickItem:
        """The item of a place."""
        found = find(self.window.contentItem(), place)
        if found is None:
            raise AssertionError(place)
        return found

    def left_of(self, one: str, other: str) -> bool:
        """Stands one place left of the other?"""
        return box(self.item(one)).left() < box(self.item(other)).left()


class Theatre:
    """One application and one engine for many stages."""

    def __init__(self) -> None:
        qInstallMessageHandler(keep_warnings)
        self.app = QGuiApplication([])
        self.finger = QTest.createTouchDevice()
        self.engine = QQmlEngine()
        self.theme = prepare_engine(self.engine)
        self.theme.setProperty("calm", True)

    @contextmanager
    def stage(
        self,
        size: tuple[int, int] = (1280, 800),
        language: str = "nl",
        region: str = "NL",
        help_language: str = "",
        pixels_per_mm: float = PIXELS_PER_MM,
        *,
        high_contrast: bool = False,
        text_scale: float = 1.0,
        mirrored: bool = False,
        wish: str = "on",
    ) -> Iterator[Stage]:
        """Fields in a window, with the keyboard of somebody who reads this language."""
        for name, value in {
            "pixelsPerMm": pixels_per_mm,
            "highContrast": high_contrast,
            "textScale": text_scale,
        }.items():
            self.theme.setProperty(name, value)
        owner = QObject()
        model = KeyboardModel(owner, wish, language, region)
        model.use_languages(language, help_language)
        component = QQmlComponent(self.engine, FIELDS)
        window = component.createWithInitialProperties({"keyboard": model, "mirrored": mirrored})
        if not isinstance(window, QQuickWindow):
            raise AssertionError(component.errorString())
        window.resize(*size)
        settle(30)
        yield Stage(window, model, self.finger)
        window.close()
        window.deleteLater()  # by Qt: to PySide it belongs to its component, and would be deleted twice
        settle()
        shiboken6.delete(component)
        shiboken6.delete(owner)

    def close(self) -> None:
        """Take everything down, in the order in which the app does."""
        shiboken6.delete(self.engine)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qInstallMessageHandler(None)


def keep_warnings(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """The message handler: what Qt has to say is remembered."""
    if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
        WARNINGS.append(text)
