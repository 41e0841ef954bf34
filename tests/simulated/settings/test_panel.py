"""What a whole device does with its settings: it shows them, and its quick panel changes them."""

import pytest

from oefenplek.domain.simulated import Given, Sharing
from oefenplek.simulated.settings import APP, rules
from oefenplek.simulated.settings.state import Settings

from .scenes import WIFI, act, do, opened


def sharing() -> Sharing:
    assert APP.sharing is not None
    return APP.sharing()


def pressed(state: Settings, what: str) -> Settings:
    after = sharing().take(state, Given("settings", "switch", {"name": what}))
    assert isinstance(after, Settings)
    return after


@pytest.mark.parametrize("what", ["wifi", "data", "flight", "muted", "dark"])
def test_a_switch_of_the_panel_is_the_switch_in_the_settings(what: str) -> None:
    start = do(opened(), WIFI, act("join", network="dochter"))
    once = pressed(start, what)
    assert once.on != start.on and rules.display(once) != rules.display(start)
    assert pressed(once, what).on == start.on
    assert once.path == start.path, "it is changed wherever somebody is"


def test_light_and_sound_go_one_step_and_stop_at_their_ends() -> None:
    state = opened(levels={"brightness": 9, "media": 9})
    for _ in range(3):
        state = pressed(pressed(state, "brighter"), "louder")
    assert rules.display(state).brightness == rules.display(state).volume == 1
    assert rules.display(pressed(state, "darker")).brightness < 1
    assert rules.display(pressed(state, "softer")).volume == pytest.approx(0.9)


def test_in_flight_mode_wifi_stays_as_it_is() -> None:
    flying = pressed(opened(), "flight")
    assert pressed(flying, "wifi") == pressed(flying, "data") == flying
    assert pressed(flying, "flight").on == opened().on


@pytest.mark.parametrize("given", [Given("settings", "photo", {"name": "wifi"}), Given("settings", "switch", {})])
def test_what_it_does_not_know_changes_nothing(given: Given) -> None:
    assert sharing().take(opened(), given) == opened()
