"""What people do with a whole device: opening by two clicks, waiting, windows, and finding back to an app."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from oefenplek.domain.slips import Gesture, Limits
from oefenplek.domain.slips_device import (
    CLOSED,
    Click,
    Way,
    closes_instead,
    hurries,
    is_lost,
    lost,
    second_click,
    stays_with_one,
)

WAYS: tuple[Way, ...] = ("buttons", "bar", "round", "laptop")


class DeviceWatch(QObject):
    """Part of a :class:`.watch.StageWatch`: it names X03, X04, X12, X15 and X19."""

    slipped = Signal(str)

    def __init__(self, parent: QObject, limits: Limits) -> None:
        super().__init__(parent)
        self._limits = limits
        self._once: tuple[Click, Gesture] | None = None
        self._busy, self._presses = False, 0
        self._began_busy = False
        self._closed = ""
        self._front, self._wanted = "", ""
        self._way: Way = ""
        self._waits = QTimer(self, interval=round(limits.waits_ms), singleShot=True)
        self._waits.timeout.connect(self._stays_with_one)
        self._strayed = QTimer(self, interval=round(limits.lost_s * 1000), singleShot=True)
        self._strayed.timeout.connect(self._lost)
        self._came_back = QTimer(self, interval=0, singleShot=True)
        self._came_back.timeout.connect(self._window_came_back)

    def release(self) -> None:
        """Nothing is watched any more."""
        self._waits.stop()
        self._strayed.stop()
        self._came_back.stop()
        self._once, self._busy, self._front, self._closed = None, False, "", ""

    def set_busy(self, busy: bool) -> None:
        """Is the device loading something?"""
        self._busy, self._presses = busy, 0

    def set_front(self, app: str, way: str) -> None:
        """This app is in front now, and that is how one gets to the others."""
        self._way = next((known for known in WAYS if known == way), "")
        if app != self._front:
            self._front = app
            self._look()
            if app and app == self._closed:
                self._came_back.start()  # not before what showed it is through

    def set_wanted(self, app: str) -> None:
        """The next act is done in this app; empty: in none, or in any."""
        if app != self._wanted:
            self._wanted = app
            self._look()

    def closing(self, app: str, target: str, *, last: bool) -> bool:
        """Is it a slip that this window is closed (X15)? It is told of when the window is there again."""
        slip = closes_instead(app, self._wanted, last=last, meant=target == f"close/{app}")
        self._closed = app if slip is not None else ""
        return slip is not None

    def begin(self) -> None:
        """A press begins. The one that makes the device busy is no hurry."""
        self._began_busy = self._busy

    def judge(self, gesture: Gesture) -> bool:
        """Look at a press before anything else does; ``True``: it is dealt with."""
        if self._began_busy:
            if not gesture.scrolls:
                self._hurry()
            return True
        before, self._once = self._once, None
        self._waits.stop()
        if not gesture.twice or gesture.did in {"double", "hold"} or gesture.button != "left":
            return False
        slip = second_click(before[0] if before else None, gesture, self._limits)
        if slip is not None:
            self.slipped.emit(slip.code)
            return True
        if gesture.did == "tap":
            self._once = Click(gesture.twice, gesture.at_ms), gesture
            self._waits.start()
        return False

    def _hurry(self) -> None:
        self._presses += 1
        slip = hurries(self._presses, self._limits)
        if slip is not None:
            self._presses = 0
            self.slipped.emit(slip.code)

    def _look(self) -> None:
        if is_lost(self._front, self._wanted):
            self._strayed.start()
        else:
            self._strayed.stop()

    @Slot()
    def _stays_with_one(self) -> None:
        if self._once is not None:
            _, gesture = self._once
            self._once = None
            self.slipped.emit(stays_with_one(gesture).code)

    @Slot()
    def _window_came_back(self) -> None:
        self._closed = ""
        self.slipped.emit(CLOSED)

    @Slot()
    def _lost(self) -> None:
        self.slipped.emit(lost(self._way).code)
