"""A phone with the sample app on it, watched, and hands to use it with."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPointingDevice
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.domain.slips import Limits
from oefenplek.ui.device import places
from oefenplek.ui.device.watch import StageWatch
from tests.support.engine import PIXELS_PER_MM
from tests.support.showing import Shower, Shown, settle
from tests.ui.device.model import SampleModel

SAMPLE = {"hostUri": "tests.ui.device.sample", "hostComponent": "SampleApp"}
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Practice:
    """What a test sees of a phone under practice."""

    shown: Shown
    watch: StageWatch
    model: SampleModel
    finger: QPointingDevice
    slips: list[str] = field(default_factory=list)
    hits: list[str] = field(default_factory=list)
    acts: list[int] = field(default_factory=list)

    @property
    def stage(self) -> QQuickItem:
        return self.shown.item

    @property
    def log(self) -> list[str]:
        """What reached the app."""
        log = self.stage.property("app").property("log")
        return log.toVariant() if hasattr(log, "toVariant") else list(log)

    def item(self, place: str) -> QQuickItem:
        found = places.find(self.stage, place)
        assert found is not None, place
        return found

    def box(self, place: str) -> QRectF:
        return places.box(self.item(place))

    def middle(self, place: str) -> QPoint:
        return self.box(place).center().toPoint()

    def beside(self, place: str, mm: float) -> QPoint:
        """A point so many millimetres to the left of a place."""
        box = self.box(place)
        return QPointF(box.left() - mm * PIXELS_PER_MM, box.center().y()).toPoint()

    def click(self, at: QPoint, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseClick(self.shown.window, button, Qt.KeyboardModifier.NoModifier, at)
        settle()

    def click_twice(self, at: QPoint) -> None:
        QTest.mouseDClick(self.shown.window, LEFT, Qt.KeyboardModifier.NoModifier, at)
        settle()

    def drag(self, start: QPoint, end: QPoint) -> None:
        QTest.mousePress(self.shown.window, LEFT, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 6):
            QTest.mouseMove(self.shown.window, start + (end - start) * step / 5)
        QTest.mouseRelease(self.shown.window, LEFT, Qt.KeyboardModifier.NoModifier, end)
        settle()

    def tap(self, at: QPoint) -> None:
        QTest.touchEvent(self.shown.window, self.finger).press(0, at).commit()
        QTest.touchEvent(self.shown.window, self.finger).release(0, at).commit()
        settle()

    def swipe(self, start: QPoint, end: QPoint) -> None:
        QTest.touchEvent(self.shown.window, self.finger).press(0, start).commit()
        for step in range(1, 9):
            QTest.qSleep(8)  # a finger that takes no time is not followed
            QTest.touchEvent(self.shown.window, self.finger).move(0, start + (end - start) * step / 8).commit()
            settle()
        QTest.touchEvent(self.shown.window, self.finger).release(0, end).commit()
        settle()

    def finger_down(self, at: QPoint) -> None:
        QTest.touchEvent(self.shown.window, self.finger).press(0, at).commit()

    def finger_up(self, at: QPoint) -> None:
        QTest.touchEvent(self.shown.window, self.finger).release(0, at).commit()
        settle()


def words(item: QQuickItem) -> list[QQuickItem]:
    """Every visible text under an item; an avatar's one letter is a picture."""
    found = [item] if item.inherits("QQuickText") and len(item.property("text")) > 1 else []
    return found + [word for child in item.childItems() if child.isVisible() for word in words(child)]


def contrast(one: QColor, two: QColor, veil: float = 1) -> float:
    """The contrast of two colours, under a dark veil that lets this much through."""
    first, second = sorted((_luminance(one, veil), _luminance(two, veil)))
    return (second + 0.05) / (first + 0.05)


def _luminance(colour: QColor, veil: float) -> float:
    parts = [part * veil for part in (colour.redF(), colour.greenF(), colour.blueF())]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.fixture(scope="session")
def finger() -> Iterator[QPointingDevice]:
    device = QTest.createTouchDevice()
    yield device


@pytest.fixture
def practise(show: Shower, owner: QObject, finger: QPointingDevice) -> Iterator[Callable[..., Practice]]:
    """Make a watched stage: ``practise(skin="laptop", limits=Limits(...))``."""
    made: list[Practice] = []

    def make(*, limits: Limits | None = None, at_once: bool = True, **stage: object) -> Practice:
        model = SampleModel(owner, at_once=at_once)
        size = stage.pop("size", (800, 1280))
        shown = show("oefenplek.ui.device", "DeviceStage", {**SAMPLE, "hostViewModel": model, **stage}, size=size)
        assert shown.item.property("error") == ""
        watch = StageWatch(owner, limits)
        practice = Practice(shown, watch, model, finger)
        watch.slipped.connect(practice.slips.append)
        watch.silentHit.connect(practice.hits.append)
        watch.acted.connect(lambda: practice.acts.append(1))
        watch.watch(shown.window, shown.item)
        made.append(practice)
        return practice

    yield make
    for practice in made:
        practice.watch.release()
        shiboken6.delete(practice.watch)


@pytest.fixture(autouse=True)
def _sample_compiled(engine: QQmlEngine) -> None:
    """The sample app too is compiled before anything is pressed."""
    _compile_sample(engine)


@cache
def _compile_sample(engine: QQmlEngine) -> None:
    for name in ("SampleApp", "BrokenApp", "HungryApp", "SetApp", "DeskApp"):
        QQmlComponent(engine, "tests.ui.device.sample", name).errors()
