"""The hand over the stage: an item that takes every press, swipe and turn of the wheel, and tells what was measured."""

from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHoverEvent, QMouseEvent, QTouchEvent, QWheelEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from oefenplek.domain.actions import Action
from oefenplek.domain.slips import Limits, Spot
from oefenplek.ui.qt import Property

from .facts import DROP, PRESS, REST, SCROLL, SPREAD, TAKE, WAIT
from .ground import Ground
from .measure import LATE, Track

QML_IMPORT_NAME = "oefenplek.steps.pointer"
QML_IMPORT_MAJOR_VERSION = 1

LIMITS = Limits()
REST_MS = 400
WAIT_MS = 1800
"""One click, and for so long no other: then the second one does not come."""
NOTCH, NOTCH_MM, NOTCH_SCALE = 120, 18.0, 1.2
_BUTTONS = {Qt.MouseButton.LeftButton: "left", Qt.MouseButton.RightButton: "right"}


@QmlElement
class Hand(QQuickItem):
    """Lies over the stage. ``told`` gives an act with what was measured; the rest shows what is going on meanwhile."""

    told = Signal(object)
    liveChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setAcceptedMouseButtons(Qt.MouseButton.AllButtons)
        self.setAcceptTouchEvents(True)
        self.setKeepMouseGrab(True)
        self.setKeepTouchGrab(True)
        self._skill = ""
        self._ground = Ground(self)
        self._track: Track | None = None
        self._last: tuple[Spot, int] | None = None
        self._wheeled = 0
        self._taken = False
        self._at = QPointF()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._rested)
        self._wait = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._wait.timeout.connect(self._waited)

    def practise(self, skill: str) -> None:
        """Measure for this skill from now on."""
        self._skill = skill
        self._wait.stop()
        self.setAcceptHoverEvents(skill == "point")
        self._let_go()

    @Slot()
    def _rested(self) -> None:
        self.told.emit(Action.of(REST))

    @Slot()
    def _waited(self) -> None:
        self.told.emit(Action.of(WAIT))

    # --- what is shown while it goes on -----------------------------------------------------------------------

    @Property(bool, notify=liveChanged)
    def down(self) -> bool:
        """Is something pressed?"""
        return self._track is not None

    @Property(QPointF, notify=liveChanged)
    def at(self) -> QPointF:
        """Where the last press began."""
        return self._at

    @Property(QPointF, notify=liveChanged)
    def carried(self) -> QPointF:
        """How far, in pixels, what is in the hand was carried."""
        track = self._track
        return QPointF() if track is None or not (self._taken or self._skill == "swipe") else track.carried

    @Property(float, notify=liveChanged)
    def scrolled(self) -> float:
        """By which part of its way the list is being moved now."""
        return self._part() if self._track is not None else 0.0

    @Property(float, notify=liveChanged)
    def stretched(self) -> float:
        """How many times larger the photo is being made now."""
        return self._track.scale if self._track is not None and self._skill == "pinch" else 1.0

    # --- events -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A button went down; a second button meanwhile changes nothing."""
        if self._track is None:
            self._begin(event.scenePosition(), event.timestamp(), "mouse", _BUTTONS.get(event.button(), "middle"))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press was told already."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It moves while pressed."""
        self._move([event.scenePosition()])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The button that began went up."""
        if self._track is not None and _BUTTONS.get(event.button(), "middle") == self._track.button:
            self._move([event.scenePosition()])
            self._end(event.timestamp())

    def mouseUngrabEvent(self) -> None:
        """Something else took the mouse."""
        self._let_go()

    def touchEvent(self, event: QTouchEvent) -> None:
        """Fingers came, moved or went."""
        points = [point.scenePosition() for point in event.points()]
        kind = event.type()
        if kind == event.Type.TouchCancel or not points:
            self._let_go()
        elif self._track is None and kind == event.Type.TouchBegin:
            self._begin(points[0], event.timestamp(), "touch", "left")
            self._move(points)
        else:
            self._move(points)
            if kind == event.Type.TouchEnd:
                self._end(event.timestamp())
        event.accept()

    def touchUngrabEvent(self) -> None:
        """Something else took the fingers."""
        self._let_go()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel, or two fingers on a touchpad; where nothing scrolls here, what lies around may."""
        turned = event.angleDelta().y() / NOTCH
        if self._skill == "pinch" and turned:
            self.told.emit(Action.of(SPREAD, pointer="mouse", scale=f"{NOTCH_SCALE**turned:.3f}"))
        elif self._ground.place("list") is not None and turned:
            since, self._wheeled = event.timestamp() - self._wheeled, event.timestamp()
            by = -turned * NOTCH_MM / self._ground.travel("list")
            self.told.emit(Action.of(SCROLL, by=f"{by:.4f}", how="wheel", since=str(since)))
        else:
            event.ignore()

    def hoverMoveEvent(self, event: QHoverEvent) -> None:
        """The arrow lies on the target, and stays there."""
        inside = self._ground.away("target", self._ground.spot(event.scenePosition())) == 0
        if not inside:
            self._rest.stop()
        elif not self._rest.isActive():
            self._rest.start()
        event.ignore()

    def hoverLeaveEvent(self, event: QHoverEvent) -> None:
        """The arrow went away."""
        self._rest.stop()
        event.ignore()

    # --- measuring --------------------------------------------------------------------------------------------

    def _begin(self, point: QPointF, now: int, pointer: str, button: str) -> None:
        self._wait.stop()
        self._at = self.mapFromScene(point)
        spot = self._ground.spot(point)
        since, apart = (LATE, 0.0) if self._last is None else (now - self._last[1], spot.to(self._last[0]))
        self._track = Track(point, spot, now, pointer, button, self._ground.away("target", spot), since, apart)
        bar = self._ground.place("bar")
        self._track.on_bar = bar is not None and self._ground.away("bar", spot) <= LIMITS.near_mm and button == "left"
        self.liveChanged.emit()

    def _move(self, points: list[QPointF]) -> None:
        track = self._track
        if track is None:
            return
        track.follow(points, self._ground.spot(points[0]))
        far = track.start.to(track.end) > LIMITS.drag_mm and track.button == "left" and track.fingers == 1
        if self._skill == "drag" and not self._taken and far and track.begun <= LIMITS.near_mm:
            self._taken = True
            self.told.emit(Action.of(TAKE))
        self.liveChanged.emit()

    def _end(self, now: int) -> None:
        track, part, taken = self._track, self._part(), self._taken
        if track is None:
            return
        act = self._act(track, part, now, taken=taken)
        self._last = (track.start, now)
        self._let_go()
        if self._skill == "double" and act.name == PRESS:
            self._wait.start()
        self.told.emit(act)

    def _act(self, track: Track, part: float, now: int, *, taken: bool) -> Action:
        if taken:
            return Action.of(DROP, goal=f"{self._ground.away('goal', track.end):.1f}")
        if self._skill == "pinch" and track.fingers > 1:
            return Action.of(SPREAD, pointer="touch", scale=f"{track.scale:.3f}")
        if track.on_bar and not part:
            return Action.of(SCROLL, by=str(self._ground.page(track.end)), how="bar")
        if part:
            return Action.of(SCROLL, by=f"{part:.4f}", how="bar" if track.on_bar else "finger")
        target = self._ground.box("target")
        beside = target.beside(track.end) if target is not None else (0.0, 0.0)
        return track.press(now, self._ground.on(track.end), self._ground.away("target", track.end), beside)

    def _part(self) -> float:
        """The part of the list's way that this press has moved it."""
        track = self._track
        if track is None or track.fingers > 1 or track.button != "left" or self._ground.place("list") is None:
            return 0.0
        down = track.end.y - track.start.y
        if track.on_bar:
            return down / self._ground.travel("bar") if abs(down) > LIMITS.near_mm / 2 else 0.0
        upright = abs(down) > max(LIMITS.drag_mm, abs(track.end.x - track.start.x))
        return -down / self._ground.travel("list") if track.pointer == "touch" and upright else 0.0

    def _let_go(self) -> None:
        self._track, self._taken = None, False
        self._rest.stop()
        self.liveChanged.emit()
