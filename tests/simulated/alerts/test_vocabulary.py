"""The vocabulary and the rules say the same, whatever somebody does in whatever order."""

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.domain.vocabulary import ActionKind
from oefenplek.simulated.alerts import rules
from oefenplek.simulated.alerts.mistakes import MISTAKES
from oefenplek.simulated.alerts.state import WHENS, Desk
from oefenplek.simulated.alerts.vocabulary import VOCABULARY
from oefenplek.simulated.alerts.words import BUTTONS, notice
from tests.support.promises import Promises
from tests.support.walks import acts

from .scenes import SKINS, opened

FAKE_UPDATE = {"id": "nep", "kind": "update", "from": "www.snel.example", "real": "no"}
PROMISES = Promises(VOCABULARY)
STARTS: dict[str, Desk] = {
    **{skin: opened(skin) for skin in SKINS},
    "virus": opened(alerts=[{"id": "virus", "kind": "virus"}]),
    "fake": opened(alerts=[FAKE_UPDATE, {"id": "prijs", "kind": "prize"}]),
}
EVERY = [
    Action.of(kind.name, **({"when": when} if when else {}))
    for kind in VOCABULARY.actions
    for when in (WHENS if kind.params else ("",))
]


def possible(state: Desk) -> list[Action]:
    return [action for action in EVERY if rules.place(state, action)]


def check(state: Desk, action: Action) -> Desk:
    """One act keeps every promise; the state after it."""
    place = rules.place(state, action)
    changed, events = rules.act(state, action)
    assert place == "" or PROMISES.place_fits(place), place
    assert place or (changed is state and events == ())
    assert rules.act(state, action) == (changed, events)
    assert not list(PROMISES.wrong_facts(rules.facts(changed)))
    assert all(PROMISES.event_fits(event) for event in events), events
    assert set(rules.mistakes(state, changed, events)) <= set(MISTAKES)
    assert bool(rules.advice(state, action)) == bool(place)
    assert bool(notice(changed)) == bool(changed.notice)
    return changed


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(STARTS)), st.lists(st.sampled_from(EVERY), max_size=40))
def test_any_acts_in_any_order(start: str, actions: list[Action]) -> None:
    state = STARTS[start]
    kept: list[tuple[Desk, str]] = []
    for action in actions:
        kept.append((state, repr(state)))
        state = check(state, action)
    for before, text in kept:
        assert repr(before) == text


@pytest.mark.parametrize("start", sorted(STARTS))
def test_any_acts_that_are_possible_end_nowhere(start: str) -> None:
    state, seen, number = STARTS[start], set[str](), 11
    for at in range(acts(600)):
        ways = possible(state)
        assert ways, rules.facts(state)["alerts"]
        number = (number * 1_103_515_245 + 12_345) % 2**31  # a walk that is always the same
        action = ways[(number >> 16) % len(ways)]
        seen.add(action.name)
        state = check(state, action)
        if at % 25 == 0:
            assert copy.deepcopy(state) == state
            for way in rules.home(state):
                state = check(state, way)
            assert rules.facts(state)["alerts"]["toestel"]["screen"] not in {"off", "power", "calling"}
            assert not rules.place(state, Action.of("back"))
    assert len(seen) > 5


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SKINS), st.lists(st.sampled_from(EVERY), max_size=40))
def test_home_is_always_found(skin: Skin, actions: list[Action]) -> None:
    state = STARTS[skin]
    for action in actions:
        state, _ = rules.act(state, action)
    for action in rules.home(state):
        assert rules.place(state, action)
        state, _ = rules.act(state, action)
    assert rules.facts(state)["alerts"]["toestel"]["screen"] not in {"off", "power", "calling"}


def test_every_button_has_its_word() -> None:
    buttons = {p.pattern.removeprefix("button/") for p in VOCABULARY.places if p.pattern.startswith("button/")}
    assert buttons == set(BUTTONS)


def test_the_same_gesture_at_the_same_place_means_one_act() -> None:
    kinds: dict[str, ActionKind] = {kind.name: kind for kind in VOCABULARY.actions}
    for start in STARTS.values():
        at = [(rules.place(start, action), kinds[action.name].gesture) for action in possible(start)]
        assert len(set(at)) == len(at)
