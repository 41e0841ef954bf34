"""A letter: its envelope, the lines one points at, and how it looks."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.simulated import apps
from oefenplek.simulated.letter import rules
from oefenplek.simulated.letter.rules import Letter
from tests.support import conform
from tests.support.apps import Device, opened_scene
from tests.support.showing import LANDSCAPE, PORTRAIT, SMALL, Shower

APP = apps()["letter"]
OPEN = Action.of("open")


def mark(part: str) -> Action:
    return Action.of("mark", part=part)


def opened() -> Letter:
    return rules.act(rules.open(opened_scene(APP, "tablet")), OPEN)[0]


def test_a_closed_letter_is_opened_before_anything_is_pointed_at() -> None:
    closed = rules.open(opened_scene(APP, "tablet"))
    assert rules.place(closed, mark("dag")) == ""
    letter, events = rules.act(closed, OPEN)
    assert events == (AppEvent.of("opened"),)
    assert rules.place(letter, mark("dag")) == "part/dag"
    assert rules.place(letter, OPEN) == ""


def test_a_line_is_marked_read_aloud_and_let_go(owner: QObject) -> None:
    letter, events = rules.act(opened(), mark("dag"))
    assert events == (AppEvent.of("marked", part="dag"),)
    assert rules.facts(letter)["part"]["dag"] == {"marked": "yes", "kind": "day"}
    model = APP.view_model()(owner, lambda _action: None)
    model.show(letter)
    assert model.spoken == "Doe dit vóór 1 december."
    let_go, events = rules.act(letter, mark("dag"))
    assert events == (AppEvent.of("unmarked", part="dag"),)
    model.show(let_go)
    assert model.spoken == ""


def test_advice_names_the_beginning_of_the_line() -> None:
    assert rules.advice(opened(), mark("hulp")) == "[Tik] op de regel **Hebt u een vraag? …**."
    assert rules.advice(opened(), OPEN) == ""


def test_home_is_a_letter_without_marks() -> None:
    letter = rules.act(rules.act(opened(), mark("wie"))[0], mark("dag"))[0]
    for action in rules.home(letter):
        letter = rules.act(letter, action)[0]
    assert not any(part.marked for part in letter.parts)


@pytest.mark.parametrize(("size", "scale"), [(LANDSCAPE, 1.0), (PORTRAIT, 2.0), (SMALL, 2.0)])
def test_the_open_letter_with_a_mark(show: Shower, owner: QObject, size: tuple[int, int], scale: float) -> None:
    device = Device(APP, "tablet", owner)
    for action in (OPEN, mark("dag")):
        device.do(action)
    window = show("oefenplek.ui.device", "DeviceStage", device.properties(), size=size, scale=scale)
    window.save(f"letter-open-{size[0]}-{scale:.0%}")
    assert conform.faults(window) == []
