"""Places are found where they are, brought into view, followed and pointed at."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from oefenplek.ui.device import places
from oefenplek.ui.device.places import PlaceFollower
from tests.support.engine import set_theme
from tests.support.showing import settle
from tests.ui.device.conftest import Practice, contrast
from tests.ui.device.model import SampleModel

Practise = Callable[..., Practice]
LOW = (800, 700)


def guide(practice: Practice, engine: QQmlEngine, **properties: object) -> QQuickItem:
    component = QQmlComponent(engine, "oefenplek.ui.device", "Guide")
    item = component.createWithInitialProperties({"stage": practice.stage, **properties})
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParent(practice.stage)
    item.setParentItem(practice.stage)
    item.setWidth(practice.stage.width())
    item.setHeight(practice.stage.height())
    practice.shown.settle()
    practice.shown.grab()
    return item


def test_what_is_out_of_view_is_told_and_brought_in(practise: Practise) -> None:
    practice = practise(size=LOW)
    last, first = practice.item("button/last"), practice.item("field/to")
    assert (places.hidden(last), places.hidden(first)) == ("below", "")
    assert places.shown(last).isEmpty()
    places.reveal(last)
    assert (places.hidden(last), places.hidden(first)) == ("", "above")
    assert places.shown(last) == places.box(last)
    places.reveal(first)
    assert practice.stage.findChild(QObject, "list").property("contentY") == 0


def test_what_cannot_be_seen_is_no_place(practise: Practise) -> None:
    practice = practise()
    practice.item("button/menu").setVisible(False)
    assert places.find(practice.stage, "button/menu") is None
    assert places.find(practice.stage, "button/none") is None


def test_the_uppermost_place_is_under_the_finger(practise: Practise) -> None:
    practice = practise(size=LOW)
    compose = practice.item("button/compose")
    assert places.at(practice.stage, places.box(compose).center()) is compose
    compose.setVisible(False)
    below = places.at(practice.stage, places.box(compose).center())
    assert below is not None
    assert below.property("place").startswith("message/")
    assert places.at(practice.stage, QPointF(1, 1)) is None


def test_a_place_is_followed_while_it_moves_and_goes(practise: Practise, owner: QObject) -> None:
    practice = practise(size=LOW)
    follower = PlaceFollower(owner)
    moves: list[QRectF] = []
    follower.moved.connect(lambda: moves.append(follower.rect))
    follower.follow(practice.stage, "message/0")
    assert follower.rect == practice.box("message/0")
    practice.stage.findChild(QObject, "list").setProperty("contentY", 20)
    practice.shown.grab()
    assert follower.rect == practice.box("message/0")
    assert len(moves) == 2
    practice.shown.grab()
    assert len(moves) == 2
    practice.item("message/0").setVisible(False)
    practice.shown.grab()
    assert not follower.found
    practice.stage.setProperty("hostViewModel", SampleModel(owner))
    practice.shown.grab()
    assert follower.rect == practice.box("message/0")
    practice.stage.setProperty("hostViewModel", None)
    practice.shown.grab()
    assert not follower.found
    follower.follow(None, "")
    assert len(moves) == 5


@pytest.mark.parametrize("place", ["button/menu", "button/search", "button/compose", "message/1", "field/text"])
@pytest.mark.parametrize("size", [(800, 1280), (1280, 800), LOW])
def test_the_hand_rests_beside_what_it_points_at(
    practise: Practise, engine: QQmlEngine, place: str, size: tuple[int, int]
) -> None:
    practice = practise(size=size)
    overlay = guide(practice, engine, place=place, look="hand")
    target, hand = overlay.property("target"), overlay.property("hand")
    picture = hand.childItems()[0]
    assert target == places.shown(practice.item(place))
    drawn = places.box(picture)
    assert not drawn.intersects(target)
    assert picture.width() > 20
    assert QRectF(-1, -1, size[0] + 2, size[1] + 2).intersects(drawn)


def test_a_mark_darkens_the_rest_and_leaves_the_place(practise: Practise, engine: QQmlEngine) -> None:
    practice = practise()
    place = "message/1"
    before = practice.shown.grab()
    overlay = guide(practice, engine, place=place, look="mark")
    after = practice.shown.grab()
    inside, outside = practice.middle(place), practice.middle("button/search")
    assert after.pixelColor(inside) == before.pixelColor(inside)
    dark, light = after.pixelColor(outside), before.pixelColor(outside)
    assert dark.lightness() == pytest.approx(light.lightness() * 0.65, abs=6)
    edge = practice.box(place).topLeft().toPoint()
    colours = {after.pixelColor(edge.x() + 60, edge.y() - dy).name() for dy in range(12)}
    assert {"#f2b134", "#1d2733"} <= colours
    overlay.setProperty("look", "")
    assert practice.shown.grab() == before


def test_text_stays_readable_where_it_is_dark() -> None:
    veil = 0.65
    for ink, paper in (("#1D2733", "#FBF8F1"), ("#434F5D", "#FBF8F1"), ("#43474E", "#EEF2F8"), ("#FFFFFF", "#0A5665")):
        assert contrast(QColor(ink), QColor(paper), veil) >= 4.5, (ink, paper)


def test_a_guide_takes_no_input(practise: Practise, engine: QQmlEngine) -> None:
    practice = practise()
    guide(practice, engine, place="message/0", look="mark")
    practice.tap(practice.middle("message/0"))
    practice.click(practice.middle("button/menu"))
    assert practice.log == ["message/0", "menu"]


def test_a_guide_brings_its_place_into_view(practise: Practise, engine: QQmlEngine) -> None:
    practice = practise(size=LOW)
    overlay = guide(practice, engine, place="button/last", look="mark")
    assert (overlay.property("shown"), overlay.property("hidden")) == (False, "below")
    overlay.metaObject().invokeMethod(overlay, "reveal")
    assert (overlay.property("shown"), overlay.property("hidden")) == (True, "")


@pytest.mark.parametrize("calm", [True, False])
def test_a_shown_tap_comes_and_goes(practise: Practise, engine: QQmlEngine, calm: bool, qtbot: QtBot) -> None:
    practice = practise()
    set_theme(engine, calm=calm)
    overlay = guide(practice, engine, place="button/menu", look="hand")
    qtbot.waitUntil(lambda: overlay.property("hand").property("slid") == 0)
    still = practice.shown.grab()
    overlay.metaObject().invokeMethod(overlay, "tap")
    settle()
    assert overlay.property("tapping")
    assert practice.shown.grab() != still
    qtbot.waitUntil(lambda: not overlay.property("tapping"))
    assert practice.log == []
