"""The watch over a stage: one object that a practice screen asks what a person's hands did."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from oefenplek.domain.slips import (
    Box,
    Gesture,
    Limits,
    Slip,
    closes_unread,
    does_not_scroll,
    nearly_right,
    recognise,
    stops_before_the_end,
)
from oefenplek.domain.text import Pointer
from oefenplek.ui.pointing import with_hold
from oefenplek.ui.qt import Property

from . import places
from .gestures import GestureFilter
from .typed import TypingWatch
from .whole import DeviceWatch


class StageWatch(QObject):
    """Watches the stage of a practice step and names slips.

    Give it to the device (``DeviceStage { watcher: … }``) and call :meth:`watch` when it is on screen, with the device
    or with any item around it.
    """

    slipped = Signal(str)
    """A slip was recognised: a code of ``SLIPS``."""
    silentHit = Signal(str)
    """A near miss was taken as a hit on this place; its press has been done."""
    acted = Signal()
    """Something in the app was activated."""
    stirred = Signal()
    """A finger, the mouse or a key moved."""
    pointerChanged = Signal()

    def __init__(self, parent: QObject, limits: Limits | None = None) -> None:
        super().__init__(parent)
        self._limits = limits or Limits()
        self._window: QQuickWindow | None = None
        self._stage: QQuickItem | None = None
        self._target, self._hold_wanted, self._press_left = "", False, False
        self._pointer: Pointer = "touch"
        self._box: Box | None = None
        self._dialog = QElapsedTimer()
        self._closed_after: tuple[float, ...] = ()
        self._typing = TypingWatch(self)
        self._gestures = GestureFilter(self, self._limits)
        self._unscrolled = self._pause(self._limits.unscrolled_s, self._scroll_missed)
        self._still = self._pause(self._limits.still_s, self._press_missed)
        self._whole = DeviceWatch(self, self._limits)
        self._typing.slipped.connect(self.slipped)
        self._whole.slipped.connect(self.slipped)
        self._gestures.stirred.connect(self._stir)
        self._gestures.wheeled.connect(self._unscrolled.start)
        self._gestures.keyed.connect(self._key)
        self._gestures.began.connect(self._begin)
        self._gestures.made.connect(self._judge)

    @Property(str, notify=pointerChanged)
    def pointer(self) -> str:
        """What was used last: ``touch`` or ``mouse``."""
        return self._pointer

    @Slot(QQuickWindow, QQuickItem)
    def watch(self, window: QQuickWindow, stage: QQuickItem) -> None:
        """Watch this stage in this window from now on."""
        self._window, self._stage = window, stage
        self._gestures.watch(window, stage)
        if places.has(stage, "watcher"):
            stage.setProperty("watcher", self)
        self._unscrolled.start()

    @Slot()
    def release(self) -> None:
        """Watch nothing any more."""
        self._window = self._stage = None
        self._gestures.watch(None, None)
        self._unscrolled.stop()
        self._still.stop()
        self._whole.release()

    @Slot(str)
    @Slot(str, bool)
    def setTarget(self, place: str, hold: bool = False) -> None:
        """Where the next act is done (empty: anywhere), and whether it is done by holding."""
        if place != self._target:
            self._unscrolled.start()
        self._target, self._hold_wanted = place, hold
        self._typing.start(place)

    @Slot(str)
    def setWanted(self, app: str) -> None:
        """The app of a whole device in which the next act is done (empty: none, or any)."""
        self._whole.set_wanted(app)

    @Slot(str, str)
    def setFront(self, app: str, way: str) -> None:
        """The app that is in front (empty: none), and how one gets to the others: ``buttons``, ``bar``, ``round`` or
        ``laptop``; called by a whole device (X19)."""
        self._whole.set_front(app, way)

    @Slot(bool)
    def setBusy(self, busy: bool) -> None:
        """The device loads something, and shows that it does (X12)."""
        self._whole.set_busy(busy)

    @Slot(str, bool, result=bool)
    def closing(self, app: str, last: bool) -> bool:
        """A window is closed by its cross; ``True``: the last one, and still needed (X15), so it comes back."""
        return self._whole.closing(app, self._target, last=last)

    @Slot(bool)
    def setAside(self, aside: bool) -> None:
        """A step that is about the hand itself measures and answers: only that something moved is told here."""
        self._gestures.set_aside(aside)

    def cover(self, part: QRectF) -> None:
        """What lies over this part of the window (empty: nothing) is no part of the stage."""
        self._gestures.cover(part)

    @Slot(bool)
    def setGuided(self, guided: bool) -> None:
        """In a guided step a near miss counts as a hit."""
        self._limits = replace(self._limits, guided=guided)

    @property
    def only_press_left(self) -> bool:
        """Is everything done but the last press?"""
        return self._press_left

    @Slot(bool)
    def setOnlyPressLeft(self, only: bool) -> None:
        """Is everything done but the last press? It is told of once, not again and again."""
        if only == self._press_left:
            return
        self._press_left = only
        if only:
            self._still.start()
        else:
            self._still.stop()

    @Slot(list)
    def setPersona(self, texts: list[str]) -> None:
        """What stands on the persona card."""
        self._typing.set_persona(texts)

    @Slot(str, str)
    def expect(self, place: str, text: str) -> None:
        """What the field at ``place`` is to hold in the end."""
        self._typing.expect(place, text)

    @Slot(str, str)
    def compare(self, typed: str, wanted: str) -> None:
        """A code was given in: was it nearly right (X14)?"""
        self._tell(nearly_right(typed, wanted))

    @Slot()
    def dialogOpened(self) -> None:
        """The app shows something to read and close."""
        self._dialog.start()

    @Slot()
    def dialogClosed(self) -> None:
        """It was closed (X17)."""
        if self._dialog.isValid():
            self._closed_after = (*self._closed_after[-1:], self._dialog.elapsed())
            self._dialog.invalidate()
            self._tell(closes_unread(self._closed_after, self._limits))

    @Slot(str, str)
    def activated(self, _place: str, how: str) -> None:
        """A control of the app was activated; called by the controls."""
        self._gestures.activated(how)
        self.acted.emit()

    @Slot(str, str, str, result=str)
    def admit(self, place: str, before: str, text: str) -> str:
        """What a field may keep of a typed text; called by the fields."""
        return self._typing.admit(place, before, text)

    def _pause(self, seconds: float, told: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=round(seconds * 1000), singleShot=True)
        timer.timeout.connect(told)
        return timer

    @Slot()
    def _stir(self) -> None:
        if self._press_left:
            self._still.start()
        self.stirred.emit()

    @Slot(QEvent)
    def _key(self, event: QEvent) -> None:
        if isinstance(event, QKeyEvent) and self._window is not None:
            self._typing.key(event, self._window)

    @Slot()
    def _begin(self) -> None:
        self._typing.pressed()
        self._whole.begin()
        self._box = self._target_box()

    @Slot(object)
    def _judge(self, gesture: Gesture) -> None:
        if gesture.pointer != self._pointer:
            self._pointer = gesture.pointer
            self.pointerChanged.emit()
        if gesture.scrolls:
            self._unscrolled.start()
        if self._whole.judge(gesture):
            return
        slip = recognise(gesture, self._box, with_hold(self._limits), hold_wanted=self._hold_wanted)
        if slip is not None and slip.counts:
            self._count()
        else:
            self._tell(slip)

    def _count(self) -> None:
        item = self._item()
        if item is not None and places.press(item):
            self.silentHit.emit(self._target)

    def _scroll_missed(self) -> None:
        item = self._item()
        hidden = places.hidden(item) if item is not None else ""
        self._tell(does_not_scroll(hidden, self._limits.unscrolled_s, self._pointer, self._limits))

    def _press_missed(self) -> None:
        self._tell(stops_before_the_end(self._limits.still_s, self._limits, only_a_press_left=self._press_left))

    def _tell(self, slip: Slip | None) -> None:
        if slip is not None:
            self.slipped.emit(slip.code)

    def _item(self) -> QQuickItem | None:
        stage = self._stage if self._target else None
        return places.find(stage, self._target) if stage is not None and isValid(stage) else None

    def _target_box(self) -> Box | None:
        item = self._item()
        rect = places.shown(item) if item is not None else QRectF()
        if rect.isEmpty():
            return None
        first, last = self._gestures.millimetres(rect.topLeft()), self._gestures.millimetres(rect.bottomRight())
        return Box(first.x, first.y, last.x, last.y)
