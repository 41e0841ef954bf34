"""What a scene may hold, and what is refused in a sentence."""

from typing import Any

import pytest
from pydantic import ValidationError

from oefenplek.domain.simulated import Scene
from oefenplek.simulated.settings import rules
from oefenplek.simulated.settings.free import FREE, answer
from oefenplek.simulated.settings.schema import SceneContent

from .scenes import SKINS, WIFI, act, do, run, typed

HOME = {"id": "thuis", "name": "Lindehof-12", "password": "appel-Tuin-27"}


def refused(**content: Any) -> str:
    with pytest.raises(ValidationError) as told:
        SceneContent.model_validate(content)
    return str(told.value)


def test_an_empty_scene_is_a_new_device() -> None:
    content = SceneContent.model_validate({}).model_dump(mode="json")
    for skin in SKINS:
        state = rules.open(Scene("leeg", "settings", skin, content))
        assert rules.display(state).flight is False and rules.display(state).letters == 1


def test_what_does_not_fit_is_said() -> None:
    assert "twee keer hetzelfde id: thuis" in refused(networks=[HOME, HOME])
    assert "geen netwerk buren" in refused(networks=[HOME], card="buren")
    assert "card" in refused(networks=[{"id": "open", "name": "Open"}], card="open")
    two = [{**HOME, "connected": "yes"}, {**HOME, "id": "twee", "connected": "yes"}]
    assert "maar één netwerk" in refused(networks=two)
    assert "new-version" in refused(update="available")
    assert "password" in refused(networks=[{**HOME, "password": "kort"}])
    assert "brightness" in refused(levels={"brightness": "0"})
    assert "kleur" in refused(kleur="rood")


def test_texts_are_cleaned_where_they_enter() -> None:
    content = SceneContent.model_validate({"networks": [{**HOME, "name": "Wi\u202efi"}]}).model_dump(mode="json")
    assert rules.open(Scene("x", "settings", "phone", content)).networks[0].name == "Wifi"


def test_the_switches_with_a_hyphen_arrive() -> None:
    content = SceneContent.model_validate({"switches": {"read-aloud": "yes", "auto-time": "no", "data": "no"}})
    state = rules.open(Scene("x", "settings", "phone", content.model_dump(mode="json")))
    assert "read-aloud" in state.on and "auto-time" not in state.on
    assert not rules.display(state).data


def texts(data: Any) -> Any:
    """As it would stand in a file: every value a text."""
    if isinstance(data, dict):
        return {key: texts(value) for key, value in data.items()}
    if isinstance(data, list):
        return [texts(part) for part in data]
    return ("yes" if data else "no") if isinstance(data, bool) else str(data)


def test_what_stands_there_to_practise_freely_is_a_scene_too() -> None:
    SceneContent.model_validate(texts(FREE.content))
    assert len(FREE.ideas) >= 3


@pytest.mark.parametrize("skin", SKINS)
def test_lotte_is_glad_when_the_wifi_works(skin: Any) -> None:
    before = do(rules.open(Scene("free", "settings", skin, FREE.content)), WIFI, act("join", network="thuis"))
    after, events, _ = run(before, typed("appel-Tuin-27"), act("connect"))
    echo = answer(before, after, events)
    assert echo is not None
    assert FREE.deliver(after, echo).notice.startswith("Lotte: ")
    assert answer(before, after, ()) is None
