"""Showing a QML type in a window, and taking a picture of it."""

import os
from collections.abc import Mapping
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMetaObject, QObject, QSize, QUrl
from PySide6.QtGui import QCursor, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from .classes import is_host
from .engine import set_theme, theme

LANDSCAPE, PORTRAIT, SMALL = (1280, 800), (800, 1280), (1024, 600)
ASIDE = (5000, 5000)
"""Where the mouse waits, so that it hovers over nothing."""
PICTURES = "OEFENPLEK_PICTURES"

# Follows its window and mirrors what is in it, as the app's own Main.qml does.
_STAGE = b"""
import QtQuick
FocusScope {
    required property bool mirrored
    focus: true
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true
}
"""


class Shown(QObject):
    """A window with one item in it."""

    def __init__(self, engine: QQmlEngine, window: QQuickWindow, item: QQuickItem) -> None:
        super().__init__()
        self.engine, self.window, self.item = engine, window, item

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""
        self.window.resize(width, height)
        self.settle()

    def settle(self) -> None:
        """Let bindings, layouts and the scene catch up (no waiting: nothing moves in tests)."""
        settle()

    def grab(self) -> QImage:
        """A picture of the window as it is now."""
        self.settle()
        return self.window.grabWindow()

    def save(self, name: str) -> None:
        """Keep a picture for whoever looks, in the folder that ``OEFENPLEK_PICTURES`` names; otherwise nothing."""
        folder = os.environ.get(PICTURES)
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.grab().save(str(Path(folder) / f"{name}.png"))


class Shower:
    """The ``show`` fixture: call it to show a type; everything is closed after the test."""

    def __init__(self, engine: QQmlEngine) -> None:
        self.engine = engine
        self._open: list[Shown] = []

    def __call__(
        self,
        uri: str,
        component: str,
        properties: Mapping[str, object] | None = None,
        *,
        size: tuple[int, int] = LANDSCAPE,
        scale: float = 1.0,
        high_contrast: bool = False,
        calm: bool = True,
        mirrored: bool = False,
        fill: bool = True,
    ) -> Shown:
        """Show ``component`` of module ``uri`` with its required ``properties``.

        ``fill``: the item is as large as the window; otherwise it keeps the size it wants.
        """
        set_theme(self.engine, text_scale=scale, high_contrast=high_contrast, calm=calm)
        return self._show(QQmlComponent(self.engine, uri, component), properties or {}, size, mirrored, fill)

    def qml(self, text: str, *, size: tuple[int, int] = LANDSCAPE, mirrored: bool = False, fill: bool = True) -> Shown:
        """Show a piece of QML written in the test."""
        component = QQmlComponent(self.engine)
        component.setData(text.encode(), QUrl.fromLocalFile("/test.qml"))
        return self._show(component, {}, size, mirrored, fill)

    def _show(
        self,
        component: QQmlComponent,
        properties: Mapping[str, object],
        size: tuple[int, int],
        mirrored: bool,
        fill: bool,
    ) -> Shown:
        made = None if component.isError() else component.createWithInitialProperties(dict(properties))
        if made is None:
            raise AssertionError("\n".join(error.toString() for error in component.errors()))
        window = self._window(made, size, mirrored, fill)
        item = window.contentItem() if isinstance(made, QQuickWindow) else made
        shown = Shown(self.engine, window, item)
        self._open.append(shown)
        window.resize(QSize(*size))
        window.show()
        window.requestActivate()
        QCursor.setPos(*ASIDE)
        shown.settle()
        return shown

    def _window(self, made: QObject, size: tuple[int, int], mirrored: bool, fill: bool) -> QQuickWindow:
        if isinstance(made, QQuickWindow):
            return made
        window = QQuickWindow()
        window.setColor(theme(self.engine).property("paper"))
        component = QQmlComponent(self.engine)
        component.setData(_STAGE, QUrl.fromLocalFile("/stage.qml"))
        stage = component.createWithInitialProperties({"mirrored": mirrored})
        stage.setParent(window)
        stage.setParentItem(window.contentItem())
        made.setParent(stage)
        made.setParentItem(stage)
        _follow(window, stage, made if fill else None)
        stage.setSize(QSize(*size))
        if fill:
            made.setSize(QSize(*size))
        return window

    def close(self) -> None:
        """Close every window and let go of what it showed."""
        for shown in reversed(self._open):
            shown.window.close()
            for host in _hosts(shown.window.contentItem()):
                QMetaObject.invokeMethod(host, "drop")
            settle()
            shiboken6.delete(shown.window)
        self._open.clear()
        settle()


def _hosts(item: QQuickItem) -> list[QQuickItem]:
    """Hosts of simulated apps: they take their app down as a lesson does, before the device under it goes."""
    own = [item] if is_host(item) else []
    return [*own, *(host for child in item.childItems() for host in _hosts(child))]


def _follow(window: QQuickWindow, stage: QQuickItem, item: QQuickItem | None) -> None:
    def fit() -> None:
        for part in (stage, item):
            if part is not None:
                part.setSize(QSize(window.width(), window.height()))

    window.widthChanged.connect(fit)
    window.heightChanged.connect(fit)


def settle() -> None:
    """Run what is waiting in the event loop, deferred deletes included."""
    for _ in range(4):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
