"""What somebody used last: a mouse, a finger or a key."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtQuick import QQuickWindow

Used = Literal["", "mouse", "touch", "key"]

_MOUSE = {QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


class LastHand(QObject):
    """Sees what comes to a window, and takes none of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._used: Used = ""

    @property
    def used(self) -> Used:
        """What was used last; empty: nothing yet."""
        return self._used

    def watch(self, window: QQuickWindow) -> None:
        """See what comes to this window from now on."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Only look. A mouse that a touch screen pretends to have is a finger."""
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            self._used = "touch"
        elif kind == QEvent.Type.KeyPress:
            self._used = "key"
        elif kind in _MOUSE and isinstance(event, QMouseEvent):
            finger = event.deviceType() == QInputDevice.DeviceType.TouchScreen
            self._used = "touch" if finger else "mouse"
        return False
