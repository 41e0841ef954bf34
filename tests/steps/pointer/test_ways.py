"""Where the device is missing, or it does not work out, there is another way; and it is read, helped and lit."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain.comfort import DOUBLE_CLICKS
from oefenplek.steps.pointer import KIND
from oefenplek.steps.pointer.view_model import pace_for
from oefenplek.steps.pointer.words import GO_ON, WITH_FINGER
from tests.support import accessible, conform, keys
from tests.support.kinds import Port, Stage
from tests.support.showing import Shower
from tests.support.wild import RIGHT

from .bodies import body
from .real import Real


@pytest.mark.parametrize(("skill", "here"), [("click", "touch"), ("swipe", "mouse")])
def test_a_machine_without_the_device_says_so_and_the_other_one_works(
    show: Shower, owner: QObject, monkeypatch: pytest.MonkeyPatch, skill: str, here: str
) -> None:
    monkeypatch.setattr("oefenplek.steps.pointer.view_model.machine", lambda: here)
    real = Real(show, owner, body(skill))
    assert real.state.ways == "missing"
    assert conform.problems(real.shown) == []
    real.click(real.spot("way/other"))
    assert real.state.other
    for _ in range(2):
        if skill == "click":
            real.tap(real.spot("target"))
        else:
            real.drag(real.spot("photo", 20), real.spot("photo", -20))
    assert real.state.done


def test_going_on_without_it_is_always_possible(show: Shower, owner: QObject) -> None:
    real = Real(show, owner, body("double"))
    real.click(real.spot("button/other"))
    names = [node.name for node in accessible.interactive(real.window)]
    assert names == [WITH_FINGER, "Meer tijd voor twee klikken", "Toch nog eens proberen", GO_ON]
    real.click(real.spot("way/skip"))
    assert real.state.done


def test_the_ways_are_lit_while_they_are_read_and_have_help(show: Shower, owner: QObject) -> None:
    port = Port(aids={GO_ON: "[en] Go on"})
    stage = Stage(KIND, body("click"), owner, port)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    stage.view_model.ask()
    assert [way["aid"].get("text", "") for way in stage.view_model.ways] == ["", "", "[en] Go on"]
    spoken = stage.rules.spoken(stage.body, stage.state)
    assert list(spoken) == [way["text"] for way in stage.view_model.ways]
    last = keys.place(shown, "way/skip")
    assert last is not None
    plain = last.property("surface")
    stage.view_model.setLit(len(spoken) - 1)
    assert last.property("surface") != plain
    stage.view_model.hearAid("[en] Go on")
    assert port.heard == ["[en] Go on"]


def test_a_slow_double_click_is_told_once_when_it_is_done(show: Shower, owner: QObject) -> None:
    real = Real(show, owner, body("double"))
    for _ in range(2):
        at = real.spot("target")
        real.click_again(at, at, 0.7)
    assert real.state.done
    assert real.port.paces == [pace_for(real.state.pace_ms)]


@pytest.mark.parametrize(("slowest", "pace"), [(200, 500), (400, 900), (800, 1500), (1500, 1500)])
def test_the_speed_of_the_house_that_suits(slowest: int, pace: int) -> None:
    assert pace in DOUBLE_CLICKS
    assert pace_for(slowest) == pace


@pytest.mark.parametrize("skill", ["wheel", "swipe", "pinch", "click"])
def test_the_list_of_the_right_button_comes_anywhere_and_goes_away_again(
    show: Shower, owner: QObject, skill: str
) -> None:
    real = Real(show, owner, body(skill))
    real.click(real.spot({"wheel": "list", "click": "target"}.get(skill, "photo")), RIGHT)
    assert keys.place(real.shown, "menu") is not None
    real.click(real.spot("outside"))
    assert keys.place(real.shown, "menu") is None
