"""For the left hand: both buttons of the mouse press. Its first finger lies on the second button."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickWindow

from .device import places

_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}


class LeftHand(QObject):
    """Hands every press of the second button to a window as one of the first, while ``Theme.leftHanded``."""

    def __init__(self, parent: QObject, window: QQuickWindow, theme: QObject) -> None:
        """``parent`` is an object of ours: a window of QML would not keep this one's Python half."""
        super().__init__(parent)
        self._window, self._theme = window, theme
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See the window's mouse first; ``True``: it goes on as the first button. Nothing in here may raise."""
        if not isinstance(event, QMouseEvent) or not self._second_button(event) or not self._left_handed():
            return False
        if self._right_is_meant(event):
            return False
        self._pass_on(event, _LEFT if event.type() in _PRESSES else Qt.MouseButton.NoButton)
        return True

    def _second_button(self, event: QMouseEvent) -> bool:
        if event.type() in _PRESSES:
            return event.button() == _RIGHT
        return event.type() == QEvent.Type.MouseMove and bool(event.buttons() & _RIGHT)

    def _right_is_meant(self, event: QMouseEvent) -> bool:
        """Is this where somebody learns what the right button does?"""
        content = self._window.contentItem()
        return any(item.property("rightMeant") is True for item in places.under(content, event.scenePosition()))

    def _pass_on(self, event: QMouseEvent, button: Qt.MouseButton) -> None:
        held = event.buttons()
        if held & _RIGHT:
            held = (held & ~_RIGHT) | _LEFT
        same = QMouseEvent(
            event.type(),
            event.position(),
            event.scenePosition(),
            event.globalPosition(),
            button,
            held,
            event.modifiers(),
            event.pointingDevice(),
        )
        same.setTimestamp(event.timestamp())
        QCoreApplication.sendEvent(self._window, same)

    def _left_handed(self) -> bool:
        return bool(self._theme.property("leftHanded"))
