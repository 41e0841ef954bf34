"""Pressing twice where once is meant: the second press of the two does nothing, whatever has come under it by then."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from oefenplek.domain.slips import Limits, Spot, is_again

from .device import places
from .pointing import with_double_click
from .theme.setup import theme_of

_DOWN = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
_UP = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
_OURS = _DOWN | _UP | {QEvent.Type.MouseButtonDblClick}
MEANT_TWICE = ("watcher", "typed", "cursorPosition", "repeats")
"""What may be pressed twice: a simulated device judges for itself, a text is marked so, and a list moves on."""


class SecondPress(QObject):
    """Keeps the second press of a pair from a window: nobody skips a step by double-clicking *Verder*."""

    def __init__(self, parent: QObject, window: QQuickWindow) -> None:
        """``parent`` is an object of ours: a window of QML would not keep this one's Python half."""
        super().__init__(parent)
        self._window, self._limits = window, Limits()
        self._last: tuple[Spot, int] | None = None
        self._kept_away = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See the window's presses first; ``True`` keeps one from the app. Nothing in here may raise."""
        if event.type() not in _OURS:
            return False
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            return self._press(event.type(), event.points()[0], event.timestamp())
        if isinstance(event, QTouchEvent) and len(event.points()) == 1:
            return self._press(event.type(), event.points()[0], event.timestamp())
        return False

    def _press(self, kind: QEvent.Type, point: QEventPoint, now_ms: int) -> bool:
        spot = self._spot(point.scenePosition())
        if kind in _DOWN:
            self._kept_away = self._again(spot, now_ms) and not self._meant_twice(point.scenePosition())
        kept_away = self._kept_away
        if kind in _UP:
            self._last, self._kept_away = (spot, now_ms), False
        return kept_away

    def _again(self, spot: Spot, now_ms: int) -> bool:
        if self._last is None:
            return False
        where, when = self._last
        return is_again(now_ms - when, spot.to(where), with_double_click(self._limits))

    def _meant_twice(self, point: QPointF) -> bool:
        # What lies over everything and takes no press, such as an empty cover or the pointing hand, is not pressed.
        under = (item for item in places.under(self._window.contentItem(), point) if _takes_presses(item))
        here: QQuickItem | None = next(under, None)
        while here is not None:
            if any(places.has(here, name) for name in MEANT_TWICE):
                return True
            here = here.parentItem()
        return False

    def _spot(self, point: QPointF) -> Spot:
        engine = qmlEngine(self._window) or qmlEngine(self._window.contentItem())
        mm = float(theme_of(engine).property("mm")) if engine is not None else 1.0
        return Spot(point.x() / mm, point.y() / mm)


def _takes_presses(item: QQuickItem) -> bool:
    return item.isEnabled() and item.acceptedMouseButtons() != Qt.MouseButton.NoButton
