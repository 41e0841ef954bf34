"""Swiping where one swipes at home: it does what it does there, and nobody says that it is not needed."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from oefenplek.domain.simulated import Skin
from oefenplek.ui.device import places
from oefenplek.ui.device.watch import StageWatch
from tests.support.apps import Device as Running
from tests.support.showing import Shower, Shown, settle

from .moments import APP, do, opened, scene


@pytest.fixture(scope="module")
def finger() -> Iterator[QPointingDevice]:
    device = QTest.createTouchDevice()
    yield device
    shiboken6.delete(device)


def swipe(shown: Shown, finger: QPointingDevice, place: str, down: int) -> None:
    item = places.find(shown.item, place)
    assert item is not None, place
    start = places.box(item).center().toPoint()
    QTest.touchEvent(shown.window, finger).press(0, start).commit()
    for part in range(1, 9):
        QTest.qSleep(8)  # a finger that takes no time is not followed
        QTest.touchEvent(shown.window, finger).move(0, start + QPoint(2, down * part // 8)).commit()
        settle()
    QTest.touchEvent(shown.window, finger).release(0, start + QPoint(2, down)).commit()
    settle()


@pytest.mark.parametrize(
    ("phone", "acts", "place", "down", "did"),
    [
        ("bar", ["open-app mail"], "device/home", -120, "home"),
        ("buttons", ["lock", "wake"], "device/unlock", -160, "unlock"),
        ("buttons", [], "device/panel", 160, "open-panel"),
    ],
)
def test_a_swipe_of_a_finger(
    phone: str,
    acts: list[str],
    place: str,
    down: int,
    did: str,
    show: Shower,
    owner: QObject,
    finger: QPointingDevice,
) -> None:
    skin: Skin = "phone"
    device = Running(APP, skin, owner, scene(skin, phone))
    device.state = do(opened(skin, phone), *acts)
    device.view_model.show(device.state)
    watch, slips = StageWatch(owner), []
    watch.slipped.connect(slips.append)
    shown = show("oefenplek.ui.device", "DeviceStage", {**device.properties(), "watcher": watch})
    watch.watch(shown.window, shown.item)
    watch.setTarget(place)
    shown.settle()
    swipe(shown, finger, place, down)
    QTest.qWait(20)
    assert [action.name for action in device.acts] == [did]
    assert slips == []
    watch.release()
