"""The app to copy is itself whole: rules, schema, mistakes and screen."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError
from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene
from oefenplek.simulated import _template as template
from oefenplek.simulated._template import rules
from oefenplek.simulated._template.rules import Room
from oefenplek.simulated._template.schema import SceneContent
from oefenplek.simulated._template.view_model import LampViewModel
from tests.support.keys import click, place
from tests.support.showing import Shower


def content() -> dict[str, Any]:
    text = (Path(template.__file__).parent / "example.yaml").read_text("utf-8")
    data: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (makes only texts)
    return {"lamps": data["lamps"]}


def room() -> Room:
    dumped = SceneContent.model_validate(content()).model_dump(mode="json")
    return rules.open(Scene("sample", "template", "phone", dumped))


def switch(lamp: str) -> Action:
    return Action.of("switch", lamp=lamp)


def test_putting_out_a_lamp_that_someone_needs_is_a_mistake_and_any_other_is_not() -> None:
    start = room()
    for lamp, found in (("keuken", ()), ("gang", ()), ("woonkamer", ("in-the-dark",))):
        after, events = rules.act(start, switch(lamp))
        assert rules.mistakes(start, after, events) == found
    out, events = rules.act(start, Action.of("put-all-out"))
    assert rules.mistakes(start, out, events) == ("in-the-dark",)
    assert set(template.APP.mistakes()) == {"in-the-dark"}


def test_a_switch_really_switches_and_says_so() -> None:
    state, events = rules.act(room(), switch("gang"))
    assert rules.facts(state)["lamp"]["gang"] == {"on": "yes"}
    assert events == (AppEvent.of("switched", lamp="gang", on="yes"),)
    assert rules.act(state, switch("gang"))[0] == room()


def test_what_cannot_be_done_changes_nothing() -> None:
    dark, _ = rules.act(room(), Action.of("put-all-out"))
    for action in (Action.of("put-all-out"), switch("zolder"), Action.of("dance")):
        assert rules.place(dark, action) == rules.advice(dark, action) == ""
        assert rules.act(dark, action) == (dark, ())


def test_an_echo_lights_a_lamp() -> None:
    dark, _ = rules.act(room(), Action.of("put-all-out"))
    assert rules.facts(rules.receive(dark, {"lamp": "gang"}))["lamp"]["gang"] == {"on": "yes"}


@pytest.mark.parametrize(
    "wrong", [{}, {"lamps": []}, {"lamps": [{"id": "a"}]}, {"lamps": [{"id": "a", "name": "A", "on": "soms"}]}]
)
def test_a_scene_that_does_not_fit_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        SceneContent.model_validate(wrong)
    with pytest.raises(ValidationError):
        SceneContent.model_validate({"lamps": content()["lamps"] * 2})


def test_a_click_on_the_screen_reaches_the_rules(show: Shower, owner: QObject) -> None:
    state = room()

    def dispatch(action: Action) -> None:
        nonlocal state
        state, _ = rules.act(state, action)
        model.show(state)

    model = LampViewModel(owner, dispatch)
    model.show(state)
    stage = {"skin": "phone", "hostUri": template.APP.uri, "hostComponent": template.APP.component}
    shown = show("oefenplek.ui.device", "DeviceStage", {**stage, "hostViewModel": model}, size=(480, 800))
    lamp = place(shown, "lamp/gang")
    assert lamp is not None
    click(shown, lamp)
    assert rules.facts(state)["lamp"]["gang"] == {"on": "yes"}
    assert lamp.property("trailing") == "aan"
    assert place(shown, "lamp/gang") is lamp
    button = place(shown, "button/put-all-out")
    assert button is not None and button.property("text") == rules.words(state)["knop-put-all-out"]
    click(shown, button)
    assert {fact["on"] for fact in rules.facts(state)["lamp"].values()} == {"no"}
    assert place(shown, "button/put-all-out") is None
