"""Gestures: what fingers and mouse do on a stage, measured from the window's own events."""

from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QSinglePointEvent, QTouchEvent
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from oefenplek.domain.slips import Gesture, Limits, Spot, is_again
from oefenplek.domain.text import Pointer
from oefenplek.ui.pointing import with_double_click
from oefenplek.ui.theme.setup import theme_of

from . import places

_DOWN = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
_MOVE = {QEvent.Type.MouseMove, QEvent.Type.TouchUpdate}
_UP = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
_STIRS = _DOWN | _MOVE | _UP | {QEvent.Type.Wheel, QEvent.Type.KeyPress}
_OURS = _STIRS | {QEvent.Type.MouseButtonDblClick}
On = Literal["", "button", "field"]
_BUTTONS: dict[Qt.MouseButton, Literal["left", "right"]] = {
    Qt.MouseButton.LeftButton: "left",
    Qt.MouseButton.RightButton: "right",
}


@dataclass(slots=True)
class _Press:
    """A press that is going on."""

    start: Spot
    began_ms: int
    pointer: Pointer
    button: Literal["left", "right", "other"]
    on: On
    ways: str
    """The ways it could scroll: ``x``, ``y``, both or none."""
    again: bool
    twice: str
    """Its place, when that opens by two quick clicks."""
    silent: QQuickItem | None
    """What it began on, when that is a control of the house: those do not tell when they are activated."""
    end: Spot = field(default=Spot(0, 0))
    now_ms: int = 0
    did: Literal["", "tap", "hold", "double"] = ""

    def gesture(self) -> Gesture:
        across, down = abs(self.end.x - self.start.x), abs(self.end.y - self.start.y)
        return Gesture(
            self.start,
            self.end,
            self.now_ms - self.began_ms,
            self.pointer,
            self.button,
            self.on,
            self.did,
            scrolls=max(across, down) > 2 and ("y" if down >= across else "x") in self.ways,
            again=self.again,
            twice=self.twice,
            at_ms=self.now_ms,
        )


@dataclass(frozen=True, slots=True)
class _Activation:
    """The last thing that was activated by a pointer, for a second press on it."""

    spot: Spot
    at_ms: int
    pointer: Pointer


class GestureFilter(QObject):
    """Reads the events of one window and tells of every press on one stage. It keeps a second press away (X02)."""

    stirred = Signal()
    wheeled = Signal()
    keyed = Signal(QEvent)
    began = Signal()
    made = Signal(object)
    """A finished :class:`Gesture`, told when the app has answered it."""

    def __init__(self, parent: QObject, limits: Limits) -> None:
        super().__init__(parent)
        self._limits = limits
        self._window: QQuickWindow | None = None
        self._stage: QQuickItem | None = None
        self._press: _Press | None = None
        self._done: _Press | None = None
        self._last: _Activation | None = None
        self._mm = 1.0
        self._aside = False
        self._covered = QRectF()

    def cover(self, part: QRectF) -> None:
        """Something of ours lies over this part of the window: a press on it is no press on the stage."""
        self._covered = part

    def set_aside(self, aside: bool) -> None:
        """Measure nothing and keep nothing away, while someone else does."""
        if aside != self._aside:
            self._aside = aside
            self._press = self._done = self._last = None

    def watch(self, window: QQuickWindow | None, stage: QQuickItem | None) -> None:
        """Read this window from now on, or none."""
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window, self._stage = window, stage
        self._press = self._done = self._last = None
        if window is not None:
            window.installEventFilter(self)

    def activated(self, how: str) -> None:
        """Something in the app was activated: by the press that is going on, or by a key."""
        press = self._press or self._done
        if press is None:
            self._last = None
            return
        if press.did != "double":  # its release may be told as a tap as well
            press.did = "hold" if how == "hold" else "double" if how == "double" else "tap"
        self._last = None if how == "repeat" else _Activation(press.end, press.now_ms, press.pointer)

    def millimetres(self, point: QPointF) -> Spot:
        """A point of the scene in millimetres."""
        return Spot(point.x() / self._mm, point.y() / self._mm)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See every event of the window first; ``True`` keeps it from the app.

        Nothing in here may raise: PySide ends the process when an event filter does.
        """
        kind = event.type()
        if kind not in _OURS:
            return False
        if kind in _STIRS:
            self.stirred.emit()
        if self._aside or not self._seen():
            return False
        if kind in _MOVE and self._press is None:
            return False
        if kind == QEvent.Type.KeyPress:
            self.keyed.emit(event)
        elif kind == QEvent.Type.Wheel:
            self.wheeled.emit()
        elif isinstance(event, QMouseEvent):
            return self._pointer(kind, event, event.points()[0], event.button())
        elif isinstance(event, QTouchEvent) and not event.points():
            self._press = None  # a touch that the system takes away names no finger
        elif isinstance(event, QTouchEvent):
            return self._pointer(kind, event, event.points()[0], Qt.MouseButton.LeftButton)
        return False

    def _seen(self) -> bool:
        """Is the stage to be seen? Whatever is done while a whole screen lies over it, a PIN typed, is not about it."""
        stage = self._stage
        return stage is not None and isValid(stage) and stage.isVisible()

    def _pointer(
        self, kind: QEvent.Type, event: QSinglePointEvent | QTouchEvent, point: QEventPoint, button: Qt.MouseButton
    ) -> bool:
        stage = self._stage
        if kind in _DOWN and self._press is None and stage is not None and self._on(stage, point.scenePosition()):
            self._begin(stage, point.scenePosition(), event, button)
        press = self._press
        if press is None:
            return False
        press.end, press.now_ms = self.millimetres(point.scenePosition()), event.timestamp()
        if kind in _UP:
            if press.silent is not None and _holds(press.silent, point.scenePosition()):
                press.did = "tap"
            self._finish(cancelled=kind == QEvent.Type.TouchCancel)
        return press.again

    def _on(self, stage: QQuickItem, point: QPointF) -> bool:
        return _holds(stage, point) and not self._covered.contains(point)

    def _begin(
        self, stage: QQuickItem, point: QPointF, event: QSinglePointEvent | QTouchEvent, button: Qt.MouseButton
    ) -> None:
        self._tell()
        engine = qmlEngine(stage)
        if engine is not None:
            theme = theme_of(engine)
            self._mm = float(theme.property("mm"))
            if theme.property("leftHanded") and button == Qt.MouseButton.RightButton:
                button = Qt.MouseButton.LeftButton  # as the whole window takes it (``ui.left_hand``)
        spot, item = self.millimetres(point), places.at(stage, point)
        name: On = "" if item is None else "field" if places.has(item, "typed") else "button"
        silent = item if item is not None and name == "button" and not places.has(item, "device") else None
        finger = event.pointingDevice().pointerType() == QPointingDevice.PointerType.Finger
        pointer: Pointer = "touch" if finger else "mouse"
        now_ms, last = event.timestamp(), self._last
        again = (
            last is not None
            and last.pointer == pointer
            and name != "field"
            and is_again(now_ms - last.at_ms, spot.to(last.spot), with_double_click(self._limits))
        )
        ways = _ways(stage, point, pointer)
        self._press = _Press(
            spot, now_ms, pointer, _BUTTONS.get(button, "other"), name, ways, again, _twice(item), silent
        )
        self.began.emit()

    def _finish(self, *, cancelled: bool) -> None:
        press, self._press = self._press, None
        if press is None or cancelled:
            return
        self._done = press
        # The app answers the release first; what it did belongs to the gesture.
        QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        done = self._done
        if done is not None:
            self.made.emit(done.gesture())
        # Only now: a near miss that counts is an activation by this press.
        self._done = None


def _twice(item: QQuickItem | None) -> str:
    """The place of what opens by two quick clicks; empty for everything else."""
    return str(item.property("place")) if item is not None and item.property("twice") else ""


def _holds(item: QQuickItem, point: QPointF) -> bool:
    return isValid(item) and item.isVisible() and item.contains(item.mapFromScene(point))


def _ways(stage: QQuickItem, point: QPointF, pointer: Pointer) -> str:
    ways = ""
    for area in places.under(stage, point):
        if not places.is_scroller(area) or not area.property("interactive"):
            continue
        if pointer == "mouse" and not area.property("acceptedButtons"):
            continue
        ways += "x" if area.property("contentWidth") > area.width() + 1 else ""
        ways += "y" if area.property("contentHeight") > area.height() + 1 else ""
    return ways
