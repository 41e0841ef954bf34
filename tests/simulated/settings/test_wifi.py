"""Wifi: choosing, the password, the eye, forgetting, and what people do wrong there."""

import pytest

from oefenplek.domain.simulated import Skin
from oefenplek.simulated.settings import rules
from oefenplek.simulated.settings.pages import page
from oefenplek.simulated.settings.state import Settings

from .scenes import SKINS, WIFI, act, do, opened, run, typed

OWN = act("join", network="thuis")
CONNECT = act("connect")


def names(state: Settings) -> list[str]:
    return [row.title for row in page(state) if row.kind == "network"]


@pytest.mark.parametrize("skin", SKINS)
def test_the_password_of_the_paper_connects(skin: Skin) -> None:
    state, events, wrong = run(opened(skin), WIFI, OWN, typed("appel-Tuin-27"), CONNECT)
    assert rules.facts(state)["network"]["thuis"] == {"connected": "yes", "known": "yes", "locked": "yes"}
    assert [event.name for event in events] == ["opened", "network-chosen", "joined"]
    assert wrong == ()
    assert rules.display(state).wifi == "Lindehof-12"
    assert state.page == "wifi" and state.password == ""


def test_spaces_around_a_password_are_forgiven_and_other_capitals_are_not() -> None:
    asked = do(opened(), WIFI, OWN)
    assert do(asked, typed(" appel-Tuin-27 "), CONNECT).online == "thuis"
    refused = do(asked, typed("appel-tuin-27"), CONNECT)
    assert refused.online == "" and refused.problem == "wrong"
    assert refused.password.startswith("appel-"), "what was typed stays, to be mended"


def test_a_wrong_password_twice_points_at_the_eye() -> None:
    state, _, wrong = run(opened(), WIFI, OWN, typed("appeltuin"), CONNECT)
    assert wrong == ()
    state, _, wrong = run(state, typed("appeltuin27"), CONNECT)
    assert wrong == ("password-twice",)
    state, events, wrong = run(state, act("show-password"), typed("appel-tuin"), CONNECT)
    assert wrong == (), "who can read it needs no hint about the eye"
    assert events[0].name == "password-shown"
    assert do(state, typed("appel-Tuin-27"), CONNECT).online == "thuis"


def test_nothing_typed_is_no_wrong_password() -> None:
    state, events, wrong = run(opened(), WIFI, OWN, CONNECT, CONNECT)
    assert [event.get("reason") for event in events if event.name == "join-refused"] == ["empty", "empty"]
    assert wrong == () and state.refused == 0


def test_an_open_network_asks_nothing_and_is_pointed_out() -> None:
    state, _, wrong = run(opened(), WIFI, act("join", network="gratis"))
    assert state.online == "gratis"
    assert wrong == ("open-network",)
    assert run(opened(allows=["open-network"]), WIFI, act("join", network="gratis"))[2] == ()


def test_somebody_elses_network_is_not_on_the_paper() -> None:
    state, _, wrong = run(opened(), WIFI, act("join", network="buren"))
    assert wrong == ("other-network",)
    assert state.page == "password"
    assert run(opened(card=None), WIFI, act("join", network="buren"))[2] == ()


def test_a_network_that_is_known_needs_no_password_until_it_is_forgotten() -> None:
    known = do(opened(), WIFI, act("join", network="dochter"))
    assert known.online == "dochter"
    state, events, wrong = run(known, act("network-details", network="dochter"), act("forget"))
    assert events[-1].name == "forgotten" and wrong == ("forgot-own",)
    assert state.online == "" and rules.facts(state)["network"]["dochter"]["known"] == "no"
    assert do(state, act("join", network="dochter")).page == "password"


def test_disconnecting_keeps_the_network() -> None:
    state, events, wrong = run(
        opened(), WIFI, act("join", network="dochter"), act("network-details", network="dochter"), act("disconnect")
    )
    assert (state.online, wrong, events[-1].get("network")) == ("", (), "dochter")
    assert do(state, act("join", network="dochter")).online == "dochter"


def test_the_network_in_use_stands_first_then_the_strongest() -> None:
    assert names(do(opened(), WIFI)) == ["GRATIS WIFI", "Lindehof-12", "Wifi van Yusuf", "Brug-aan-Zee"]
    used = do(opened(), WIFI, act("join", network="dochter"))
    assert names(used) == ["Brug-aan-Zee", "GRATIS WIFI", "Lindehof-12", "Wifi van Yusuf"]


def test_flight_mode_takes_wifi_and_data_away_and_gives_them_back() -> None:
    used = do(opened(), WIFI, act("join", network="dochter"), act("back"))
    flying, _, wrong = run(used, act("switch", setting="flight"))
    assert wrong == ("flight-on",)
    shown = rules.display(flying)
    assert (shown.flight, shown.wifi, shown.data) == (True, "", False)
    assert not rules.place(do(flying, WIFI), act("switch", setting="wifi")), "it says why instead"
    landed = rules.display(do(flying, act("switch", setting="flight")))
    assert (landed.flight, landed.wifi, landed.data) == (False, "Brug-aan-Zee", True)


def test_wifi_off_and_on_finds_its_network_again() -> None:
    used = do(opened(), WIFI, act("join", network="dochter"))
    off, _, wrong = run(used, act("switch", setting="wifi"))
    assert wrong == ("wifi-off",) and off.online == ""
    assert do(off, act("switch", setting="wifi")).online == "dochter"


def test_leaving_the_page_forgets_what_was_typed() -> None:
    typing = do(opened(), WIFI, OWN, typed("half"))
    assert do(typing, act("back"), OWN).password == ""
    assert do(typing, act("cancel")).page == "wifi"


def test_nothing_typed_is_kept() -> None:
    state = do(opened(), WIFI, OWN, typed("geheim-van-thuis"))
    sample = "appel-Tuin-27"
    assert rules.without_typing(state, {"password": sample}).password == sample
    assert "geheim" not in repr(rules.without_typing(state, {}))
    assert rules.facts(rules.without_typing(state, {})) == rules.facts(state)
    found = do(opened(), typed("mijn buurman", "search"))
    assert "buurman" not in repr(rules.without_typing(found, {}))
