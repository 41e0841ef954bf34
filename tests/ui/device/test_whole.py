"""Slips on a whole device, made by real events: two clicks, waiting, windows, and being lost."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oefenplek.domain.slips import SLIPS, Gesture, Limits, Slip, Spot
from oefenplek.domain.slips_device import Click, closes_instead, is_lost, lost, second_click
from oefenplek.domain.text import Pointer, plain, resolve
from tests.support import slips
from tests.support.showing import settle
from tests.ui.device.conftest import Practice

Practise = Callable[..., Practice]
SOON = Limits(twice_ms=1500, waits_ms=60, lost_s=0.06)
PATIENT = Limits(waits_ms=60_000, lost_s=60_000)


def desk(practise: Practise, limits: Limits = PATIENT) -> Practice:
    return practise(skin="laptop", size=(1300, 900), hostComponent="DeskApp", limits=limits)


def told(code: str, how: str, after: str, hand: Pointer = "mouse") -> None:
    slips.known("device", code, how, plain(resolve(SLIPS[code], hand)), after)


def opened(practise: Practise, limits: Limits = PATIENT) -> Practice:
    practice = desk(practise, limits)
    practice.click_twice(practice.middle("desktop/mail"))
    assert (practice.log, practice.slips) == (["open mail"], [])
    return practice


def apart(practice: Practice, place: str, ms: int, move: QPoint) -> None:
    """Two clicks, so far from each other in time and place."""
    middle = practice.middle(place)
    practice.click(middle)
    QTest.qSleep(ms)
    practice.click(middle + move)


def test_one_click_where_two_are_needed(practise: Practise, qtbot: QtBot) -> None:
    practice = desk(practise, SOON)
    practice.click(practice.middle("desktop/mail"))
    assert practice.slips == []
    qtbot.waitUntil(lambda: practice.slips == ["X03"], timeout=3000)
    QTest.qSleep(450)
    practice.click_twice(practice.middle("desktop/mail"))
    assert (practice.log, practice.slips) == (["open mail"], ["X03"])
    told("X03", "clicked once on an icon of a desktop, and waited", "two quick clicks open it")


def test_one_tap_where_two_are_needed_and_two_taps_of_a_finger_open(practise: Practise, qtbot: QtBot) -> None:
    practice = desk(practise, SOON)
    practice.tap(practice.middle("desktop/mail"))
    qtbot.waitUntil(lambda: practice.slips == ["X03-touch"], timeout=3000)
    QTest.qSleep(450)
    practice.tap(practice.middle("desktop/mail"))
    practice.tap(practice.middle("desktop/mail"))
    assert (practice.log, practice.slips) == (["open mail"], ["X03-touch"])
    told("X03-touch", "tapped once on an icon of a desktop, and waited", "two quick taps open it", "touch")


@pytest.mark.parametrize(("ms", "move"), [(600, QPoint(0, 0)), (60, QPoint(22, 0))], ids=["late", "jumped"])
def test_the_second_click_comes_late_or_the_hand_jumps(practise: Practise, ms: int, move: QPoint) -> None:
    practice = desk(practise)
    apart(practice, "desktop/mail", ms, move)
    assert (practice.log, practice.slips) == ([], ["X04"])
    QTest.qSleep(450)
    practice.click_twice(practice.middle("desktop/mail"))
    assert (practice.log, practice.slips) == (["open mail"], ["X04"])
    told("X04", "clicked again after 0.6 s, or 22 pixels further", "two quick clicks on one spot open it")


def test_clicks_on_two_icons_are_two_attempts(practise: Practise) -> None:
    practice = desk(practise)
    practice.click(practice.middle("desktop/mail"))
    QTest.qSleep(450)
    practice.click(practice.middle("desktop/chat"))
    assert practice.slips == []


def test_three_presses_while_the_ring_turns(practise: Practise) -> None:
    practice = opened(practise)
    practice.click(practice.middle("button/load"))
    for _ in range(2):
        practice.click(practice.middle("button/back"))
        QTest.qSleep(450)
    assert practice.slips == []
    practice.click(practice.middle("button/back"))
    assert practice.slips == ["X12"]
    practice.watch.setBusy(False)
    QTest.qSleep(450)
    before = len(practice.log)
    practice.click(practice.middle("button/back"))
    assert practice.log[before:] == ["back"] and practice.slips == ["X12"]
    told("X12", "pressed three times while something was loading", "a press after it loaded is taken")


def test_closing_the_window_instead_of_going_back(practise: Practise) -> None:
    practice = opened(practise)
    practice.watch.setWanted("mail")
    practice.watch.setTarget("button/back")
    practice.click(practice.middle("close/mail"))
    settle()
    assert practice.slips == ["X15"], "told when it is there again"
    assert practice.stage.property("app").property("front") == "mail", "it is open again"
    practice.click(practice.middle("button/back"))
    assert practice.log[-1] == "back" and practice.slips == ["X15"]
    told("X15", "pressed the cross of the only window instead of Terug", "Terug in the window that came back")


def test_closing_where_that_is_asked_is_no_slip(practise: Practise) -> None:
    practice = opened(practise)
    practice.watch.setWanted("mail")
    practice.watch.setTarget("close/mail")
    practice.click(practice.middle("close/mail"))
    assert practice.slips == []
    assert practice.stage.property("app").property("front") == ""


def test_lost_in_another_app(practise: Practise, qtbot: QtBot) -> None:
    practice = desk(practise, SOON)
    practice.watch.setWanted("mail")
    QTest.qSleep(120)
    settle()
    assert practice.slips == [], "on the desktop nobody is lost"
    practice.click_twice(practice.middle("desktop/chat"))
    qtbot.waitUntil(lambda: practice.slips == ["X19-laptop"], timeout=3000)
    practice.click(practice.middle("close/chat"))
    QTest.qSleep(450)
    practice.click_twice(practice.middle("desktop/mail"))
    QTest.qSleep(120)
    settle()
    assert practice.slips == ["X19-laptop"]
    assert practice.log[-1] == "open mail"
    told("X19-laptop", "stayed 15 s in another app", "opened the right one")


@pytest.mark.parametrize("way", ["buttons", "bar", "round"])
def test_each_telephone_has_its_own_way_out(practise: Practise, qtbot: QtBot, way: str) -> None:
    practice = practise(limits=SOON)
    practice.watch.setWanted("mail")
    practice.watch.setFront("chat", way)
    qtbot.waitUntil(lambda: practice.slips == [f"X19-{way}"], timeout=3000)
    practice.watch.setFront("mail", way)
    practice.tap(practice.middle("button/menu"))
    QTest.qSleep(120)
    settle()
    assert (practice.log, practice.slips) == (["menu"], [f"X19-{way}"])
    told(f"X19-{way}", "stayed 15 s in another app", "went to the right one and tapped", "touch")


def test_a_stage_that_is_let_go_tells_nothing_more(practise: Practise) -> None:
    practice = desk(practise, SOON)
    practice.watch.setWanted("mail")
    practice.watch.setFront("chat", "laptop")
    practice.click(practice.middle("desktop/mail"))
    practice.watch.release()
    QTest.qSleep(150)
    settle()
    assert practice.slips == []


CLICK = Gesture(Spot(0, 0), Spot(0, 0), 80, "mouse", did="tap", twice="desktop/mail", at_ms=1000)


@pytest.mark.parametrize(
    ("second", "slip"),
    [
        (replace(CLICK, at_ms=1700), Slip("X04")),
        (replace(CLICK, at_ms=2500), Slip("X04")),
        (replace(CLICK, at_ms=2501), None),
        (replace(CLICK, at_ms=1200, did="double"), None),
        (replace(CLICK, at_ms=1200, twice="desktop/chat"), None),
        (replace(CLICK, at_ms=1200, did=""), Slip("X04")),
        (replace(CLICK, at_ms=1700, pointer="touch"), Slip("X04-touch")),
    ],
)
def test_a_second_click_is_judged_by_its_time_and_by_what_it_did(second: Gesture, slip: Slip | None) -> None:
    assert second_click(Click("desktop/mail", 1000), second, Limits()) == slip
    assert second_click(None, second, Limits()) is None


def test_what_is_no_slip() -> None:
    assert not is_lost("", "mail") and not is_lost("mail", "mail") and not is_lost("mail", "")
    assert is_lost("chat", "mail")
    assert lost("") == lost("buttons")
    assert closes_instead("mail", "mail", last=False, meant=False) is None
    assert closes_instead("chat", "mail", last=True, meant=False) is None
    assert all(code in SLIPS for code in ("X12", "X15", "X18", "X19-bar"))
