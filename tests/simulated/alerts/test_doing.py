"""What somebody does when the device says something, and what they see then."""

from typing import Any

import pytest

from oefenplek.simulated.alerts import rules
from oefenplek.simulated.alerts.derive import front
from oefenplek.simulated.alerts.free import FREE
from oefenplek.simulated.alerts.mistakes import MISTAKES
from oefenplek.simulated.alerts.schema import SceneContent
from oefenplek.simulated.alerts.state import Desk
from oefenplek.simulated.alerts.words import notice

from .moments import FAKE, one
from .scenes import act, after, do, opened


def answer(state: Desk, alert: str = "een") -> str:
    """How an alert was answered."""
    return rules.facts(state)["alert"][alert]["answer"]


@pytest.mark.parametrize("when", ["now", "later", "tonight"])
def test_a_real_update_comes_when_one_says(when: str) -> None:
    state, events, found = after(one("phone", "update"), act("update", when=when))
    assert answer(state) == when and found == () and notice(state)
    assert events[0].get("answer") == when
    assert front(state).page == ""


def test_one_comes_after_the_other() -> None:
    state = opened()
    assert front(state).id == "update"
    state = do(state, act("update", when="tonight"))
    assert (front(state).id, front(state).full) == ("virus", True)
    state = do(state, act("leave-full-screen"), act("close"), act("deny"), act("close"), act("dismiss"))
    assert rules.facts(state)["alerts"]["toestel"] == {"screen": "home", "now": "", "left": "none"}
    assert [answer(state, name) for name in ("update", "virus", "zaklamp", "prijs", "batterij")] == [
        "tonight",
        "closed",
        "denied",
        "closed",
        "closed",
    ]


def test_a_fake_warning_covers_everything_until_one_leaves_the_full_screen() -> None:
    state = one("phone", "virus")
    assert not rules.place(state, act("close"))
    state = do(state, act("leave-full-screen"), act("close"))
    assert answer(state) == "closed"


def test_a_restart_takes_the_fake_warning_away_and_leaves_what_is_real() -> None:
    state = do(one("phone", "virus"), act("show-power"), act("restart"))
    assert answer(state) == "restarted" and front(state).page == ""
    off = do(one("phone", "prize"), act("show-power"), act("turn-off"))
    assert answer(do(off, act("turn-on"))) == "restarted"
    real = do(one("phone", "update"), act("show-power"), act("restart"))
    assert answer(real) == "open" and front(real).page == "dialog"


def test_calling_the_number_is_told_in_these_words_and_the_warning_is_still_there() -> None:
    state, _, found = after(one("phone", "virus"), act("call"))
    assert [MISTAKES[name] for name in found] == [
        "Een echte waarschuwing vraagt niet of u wilt bellen. Bel niet.",
    ]
    assert answer(state) == "called" and front(state).over == "calling"
    state = do(state, act("hang-up"))
    assert front(state).page == "website"
    assert answer(do(state, act("leave-full-screen"), act("close"))) == "closed"


@pytest.mark.parametrize(
    ("action", "mistake"), [("scan", "fake-button"), ("press-fake-cross", "fake-cross"), ("call", "called-number")]
)
def test_what_a_fake_warning_offers_helps_nobody(action: str, mistake: str) -> None:
    state, _, found = after(one("phone", "virus"), act(action))
    assert found == (mistake,)
    assert rules.facts(state)["alert"]["een"]["touched"] == "yes"
    assert rules.facts(state)["alerts"]["toestel"]["left"] == "some"


def test_a_prize_is_closed_or_asked_for() -> None:
    state, _, found = after(one("phone", "prize"), act("claim"))
    assert found == ("prize-claimed",) and front(state).lie
    closed, _, found = after(one("phone", "prize"), act("close"))
    assert found == () and answer(closed) == "closed"


def test_an_update_of_a_website_is_no_update() -> None:
    state = opened(alerts=[FAKE])
    assert front(state).page == "pop-up" and "snel" in front(state).sender
    assert not rules.place(state, act("update", when="tonight"))
    pressed, _, found = after(state, act("update", when="now"))
    assert found == ("fake-accepted",) and answer(pressed, "nep") == "open"
    assert answer(do(pressed, act("close")), "nep") == "closed"


def test_an_app_gets_what_it_needs_and_not_what_it_does_not_need() -> None:
    weather = {"id": "een", "kind": "access", "from": "Weer"}
    _, _, found = after(opened(alerts=[weather]), act("allow"))
    assert found == ()
    state, _, found = after(opened(alerts=[{**weather, "fits": "no"}]), act("allow"))
    assert found == ("allowed-unneeded",) and answer(state) == "allowed"
    denied, _, found = after(opened(alerts=[{**weather, "fits": "no"}]), act("deny"))
    assert found == () and notice(denied) == "Weer krijgt geen toegang."


def test_the_key_at_the_side_can_be_left_again() -> None:
    state = one("phone", "battery")
    assert do(state, act("show-power"), act("back")) == state
    assert rules.home(do(state, act("show-power"))) == (act("back"),)


def test_one_more_may_come() -> None:
    state = do(one("phone", "battery"), act("save-power"))
    come = rules.receive(state, {"alert": {"id": "nog-een", "kind": "virus"}})
    assert front(come).id == "nog-een" and front(come).full
    assert rules.receive(come, {"alert": {"id": "nog-een", "kind": "virus"}}) == come
    behind = rules.receive(one("phone", "battery"), {"alert": {"id": "nog-een", "kind": "virus"}})
    assert front(behind).id == "een" and not front(behind).full


def test_practising_freely_goes_round_and_round() -> None:
    content = SceneContent.model_validate(FREE.content).model_dump(mode="json")
    state, rounds = opened(**content), 0
    ways = ("leave-full-screen", "close", "deny", "dismiss")
    for _ in range(40):
        way = next((act(name) for name in ways if rules.place(state, act(name))), act("update", when="later"))
        before, (state, events) = state, rules.act(state, way)
        echo = FREE.answer(before, state, events)
        if echo is not None:
            state, rounds = FREE.deliver(state, echo), rounds + 1
        assert front(state).id
    assert rounds > 2


@pytest.mark.parametrize(
    ("alert", "said"),
    [
        ({"id": "a", "kind": "virus", "number": "0900-12 34 56"}, "pattern"),
        ({"id": "a", "kind": "virus", "from": "Instellingen"}, "example"),
        ({"id": "a", "kind": "update", "from": "www.x.example"}, "real: no"),
        ({"id": "a", "kind": "access", "real": "no"}, "alleen bij update"),
    ],
)
def test_a_scene_that_cannot_be_is_refused_in_words(alert: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        opened(alerts=[alert])
