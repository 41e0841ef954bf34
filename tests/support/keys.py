"""Keys, taps and clicks as a person gives them."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from .showing import Shown, settle


def key(shown: Shown, code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key."""
    QTest.keyClick(shown.window, code, modifiers)
    settle()


def type_text(shown: Shown, text: str) -> None:
    """Type a text; as key events with text, because QTest turns é into something else."""
    for character in text:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
            QGuiApplication.sendEvent(shown.window, event)
    settle()


def click(shown: Shown, item: QQuickItem) -> None:
    """Click in the middle of an item."""
    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    settle()


def tabbing(shown: Shown, limit: int = 60) -> Iterator[QQuickItem]:
    """Press Tab again and again; each item that it reaches, until it comes round."""
    seen: list[QQuickItem] = []
    for _ in range(limit):
        key(shown, Qt.Key.Key_Tab)
        at = shown.window.activeFocusItem()
        if at is None or at in seen:
            return
        seen.append(at)
        yield at


def tab_stops(shown: Shown, limit: int = 60) -> list[QQuickItem]:
    """The items that Tab reaches, in order."""
    return list(tabbing(shown, limit))


def focus(item: QQuickItem) -> None:
    """Put the keyboard on an item, as Tab does."""
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    settle()


def place(shown: Shown, name: str) -> QQuickItem | None:
    """The visible item that stands for a place such as ``option/nep``."""
    waiting: list[QQuickItem] = [shown.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.property("place") == name and item.isVisible():
            return item
        waiting += item.childItems()
    return None
