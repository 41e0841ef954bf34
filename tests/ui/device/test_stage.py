"""The frames keep to their sizes and the host makes an app once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtQuick import QQuickItem

from oefenplek.ui.device import places
from tests.support.engine import PIXELS_PER_MM
from tests.support.showing import LANDSCAPE, PORTRAIT, SMALL, Shower, Shown, settle
from tests.ui.device.conftest import SAMPLE, Practice, words
from tests.ui.device.model import SampleModel

Practise = Callable[..., Practice]
STAGE = "oefenplek.ui.device", "DeviceStage"


def stage(show: Shower, owner: QObject, size: tuple[int, int], **properties: object) -> Shown:
    return show(*STAGE, {**SAMPLE, "hostViewModel": SampleModel(owner), **properties}, size=size)


def frame(shown: Shown) -> QRectF:
    return places.box(shown.item.property("frame"))


@pytest.mark.parametrize("scale", ["groot", "gewoon", "echt"])
@pytest.mark.parametrize("skin", ["phone", "tablet", "laptop"])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL, (360, 420), (2007, 1130)])
def test_a_device_stays_in_its_place_and_the_app_in_the_device(
    show: Shower, owner: QObject, size: tuple[int, int], skin: str, scale: str
) -> None:
    shown = stage(show, owner, size, skin=skin, scaleName=scale)
    assert shown.item.property("error") == ""
    body, app = frame(shown), places.box(shown.item.property("app"))
    assert QRectF(0, 0, *size).contains(body)
    assert body.contains(app)
    assert app.width() > body.width() * 0.75
    assert app.height() > body.height() * 0.5


def test_a_phone_is_never_larger_than_a_hand_can_bear(show: Shower, owner: QObject) -> None:
    body = frame(stage(show, owner, (2007, 1130)))
    assert body.width() / PIXELS_PER_MM == pytest.approx(121, abs=1)
    assert body.height() / PIXELS_PER_MM == pytest.approx(262, abs=1)


def test_a_low_place_cuts_a_phone_off(show: Shower, owner: QObject) -> None:
    shown = stage(show, owner, (600, 400))
    assert shown.item.property("cutOut")
    body = frame(shown)
    assert body.height() == 400
    assert body.width() / PIXELS_PER_MM == pytest.approx(95, abs=1)
    assert places.box(shown.item.property("app")).bottom() == pytest.approx(400, abs=1)
    shown.item.setHeight(150 * PIXELS_PER_MM + 1)
    assert not shown.item.property("cutOut")


def test_at_real_size_a_phone_is_as_at_home(show: Shower, owner: QObject) -> None:
    body = frame(stage(show, owner, PORTRAIT, scaleName="echt"))
    assert 70 < body.width() / PIXELS_PER_MM < 80
    assert 140 < body.height() / PIXELS_PER_MM < 170


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_a_tablet_lies_as_its_place_does(show: Shower, owner: QObject, size: tuple[int, int]) -> None:
    body = frame(stage(show, owner, size, skin="tablet"))
    assert (body.width() > body.height()) is (size[0] > size[1])


def test_a_laptop_shows_its_windows_title(show: Shower, owner: QObject) -> None:
    shown = stage(show, owner, LANDSCAPE, skin="laptop", title="PostVak")
    texts = {item.property("text") for item in words(shown.item)}
    assert "PostVak" in texts
    assert "14:05" not in texts


def test_an_app_is_made_once_for_a_view_model(show: Shower, owner: QObject) -> None:
    shown = stage(show, owner, PORTRAIT)
    app = shown.item.property("app")
    other = SampleModel(owner)
    other.put("to", "Henk")
    shown.item.setProperty("hostViewModel", other)
    shown.item.setProperty("hostComponent", "SampleApp")
    settle()
    second = shown.item.property("app")
    assert second is not app
    assert places.find(shown.item, "field/to").property("typed") == "Henk"
    assert len(shown.item.findChildren(QQuickItem, "list")) == 1


def test_no_view_model_no_app(show: Shower, owner: QObject) -> None:
    shown = stage(show, owner, PORTRAIT)
    shown.item.setProperty("hostViewModel", None)
    settle()
    assert shown.item.property("app") is None
    assert shown.item.findChildren(QQuickItem, "list") == []


# Qt itself names the property that is missing, whatever is done with the answer.
@pytest.mark.qt_log_ignore("Required property missing was not initialized")
@pytest.mark.parametrize(
    ("component", "said"), [("BrokenApp", "NoSuchType"), ("NoSuchApp", "NoSuchApp"), ("HungryApp", "missing")]
)
def test_an_app_that_cannot_be_made_says_so(show: Shower, owner: QObject, component: str, said: str) -> None:
    shown = stage(show, owner, PORTRAIT, hostComponent=component)
    assert said in shown.item.property("error")
    assert shown.item.property("app") is None
    shown.item.setProperty("hostComponent", "SampleApp")
    settle()
    assert shown.item.property("error") == ""
    assert shown.item.property("app") is not None


@pytest.mark.parametrize("place", ["button/compose", "field/to", "message/0"])
def test_a_right_click_brings_a_list_that_goes_with_the_next_press(practise: Practise, place: str) -> None:
    practice = practise(skin="laptop", size=LANDSCAPE)
    context = practice.stage.findChild(QQuickItem, "context")
    practice.click(practice.middle(place), Qt.MouseButton.RightButton)
    assert context.isVisible()
    assert places.box(practice.stage.property("frame")).contains(places.box(context))
    assert practice.slips == ["X09"]
    practice.click(practice.middle("button/menu"))
    assert not context.isVisible()
    assert practice.log == ["menu"]
