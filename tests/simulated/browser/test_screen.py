"""The browser on screen, worked with mouse and keys."""

import time

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oefenplek.domain.actions import Action
from oefenplek.simulated.browser import rules, view_model
from oefenplek.ui.device.watch import StageWatch
from tests.support import keys
from tests.support.kinds import sample_scene
from tests.support.showing import Shower

from .scenes import SKINS, done, opened, typed
from .session import Session

A = Action.of
ALL = ["gemeente", "bibliotheek", "winkelwijs", "nieuws"]
WARM_S = 0.06


@pytest.mark.parametrize("skin", SKINS)
def test_an_address_replaces_what_stood_in_the_bar(show: Shower, owner: QObject, skin: str) -> None:
    session = Session(owner, opened(skin, sites=ALL, start="gemeente")).open(show)
    session.click("field/address")
    keys.type_text(session.shown, "www.bibliotheek-lindenveen.example")
    assert session.done[-1] == typed("address", "www.bibliotheek-lindenveen.example")
    keys.key(session.shown, Qt.Key.Key_Return)
    assert session.state.spot.key == "bibliotheek/home"
    assert not session.sees("button/go")


def test_searching_and_opening_a_result_with_the_mouse(show: Shower, owner: QObject) -> None:
    session = Session(owner, opened(sites=ALL)).open(show)
    session.click("field/search")
    keys.type_text(session.shown, "openingstijden bibliotheek")
    session.click("button/search")
    session.click("result/bibliotheek-openingstijden")
    session.click("button/cookie-settings")
    session.click("button/refuse-cookies")
    assert session.state.spot.key == "bibliotheek/openingstijden"
    assert rules.facts(session.state)["site"]["bibliotheek"]["cookies"] == "refused"


def test_a_form_is_filled_in_by_hand_and_says_what_is_missing(show: Shower, owner: QObject) -> None:
    session = Session(owner, opened("laptop", sites=ALL, start="gemeente/afspraak")).open(show)
    session.click("submit/afspraak")
    assert session.model.page.needed == "naam"
    session.click("field/naam")
    keys.type_text(session.shown, "Ria")
    session.click("choice/waarvoor/paspoort")
    session.click("choice/dag/dinsdag")
    session.click("submit/afspraak")
    assert session.state.spot.key == "gemeente/afspraak-klaar"


def test_escape_leaves_a_false_warning(show: Shower, owner: QObject) -> None:
    sites = {key: value for key, value in sample_scene("browser").items() if key in {"sites", "own"}}
    state = done(opened("laptop", **sites), typed("address", "telefoon-schoon.example"), A("go"))
    session = Session(owner, opened("laptop", **sites)).open(show)
    session.go(state)
    assert not session.sees("button/menu")
    keys.key(session.shown, Qt.Key.Key_Escape)
    assert session.done == [A("leave-full-screen")]
    assert session.sees("close/tab-1")


def test_a_circle_turns_and_the_page_comes_by_itself(
    show: Shower, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view_model, "LOADING_MS", 600)
    session = Session(owner, opened(sites=ALL, slow=["gemeente"])).open(show)
    watch = StageWatch(owner)
    watch.watch(session.shown.window, session.shown.item)
    slips: list[str] = []
    watch.slipped.connect(slips.append)
    session.go(done(session.state, typed("address", "www.lindenveen.example"), A("go")))
    middle = session.shown.item.mapToScene(session.shown.item.boundingRect().center()).toPoint()
    for _ in range(3):
        QTest.mouseClick(session.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert "X12" in slips
    assert session.shown.item.property("app").property("busy") is True
    assert not session.sees("link/afval")
    qtbot.waitUntil(lambda: session.done == [A("loaded")], timeout=3000)
    assert session.sees("link/afval")


def test_a_page_that_is_made_larger_keeps_its_places(show: Shower, owner: QObject) -> None:
    session = Session(owner, opened(sites=ALL, start="gemeente")).open(show)
    small = session.item("link/afval").mapRectToScene(session.item("link/afval").boundingRect()).height()
    session.go(done(session.state, A("open-menu"), A("zoom-in"), A("zoom-in"), A("back")))
    item = session.item("link/afval")
    assert item.mapRectToScene(item.boundingRect()).height() > small * 1.3
    session.click("link/afval")
    assert session.state.spot.key == "gemeente/afval"


@pytest.mark.parametrize("skin", SKINS)
def test_a_warm_page_is_there_at_once(show: Shower, owner: QObject, skin: str) -> None:
    """Measured without a frame drawn beside it; five times, and the middle one counts."""
    session = Session(owner, opened(skin, sites=["gemeente"], start="gemeente")).open(show)
    there, back = done(session.state, A("follow", link="afval")), session.state
    taken: list[float] = []
    for at in range(11):
        began = time.perf_counter()
        session.model.show(there if at % 2 == 0 else back)
        session.shown.grab()
        taken.append(time.perf_counter() - began)
    assert sorted(taken[1:])[5] < 2 * WARM_S, taken
