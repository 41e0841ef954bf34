"""The vocabulary and the rules say the same, whatever somebody does in whatever order."""

import copy
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.conditions import Facts
from oefenplek.domain.simulated import Skin
from oefenplek.domain.vocabulary import ActionKind, Property
from oefenplek.simulated.alerts import rules
from oefenplek.simulated.alerts.mistakes import MISTAKES
from oefenplek.simulated.alerts.state import WHENS, Desk
from oefenplek.simulated.alerts.vocabulary import VOCABULARY
from oefenplek.simulated.alerts.words import BUTTONS, notice
from tests.support.walks import acts

from .scenes import SKINS, opened

FAKE_UPDATE = {"id": "nep", "kind": "update", "from": "www.snel.example", "real": "no"}
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


def place_fits(place: str) -> bool:
    patterns = [re.sub(r"\\\{[a-z]+\\\}", "[a-z0-9-]+", re.escape(kind.pattern)) for kind in VOCABULARY.places]
    return any(re.fullmatch(pattern, place) for pattern in patterns)


def wrong_facts(facts: Facts) -> Iterator[str]:
    for name, things in facts.items():
        entity = VOCABULARY.entity(name)
        known = {p.name: p for p in entity.properties} if entity else {}
        for properties in things.values():
            if set(properties) != set(known):
                yield name
            yield from (f"{p}: {v}" for p, v in properties.items() if known[p].values and v not in known[p].values)


def event_fits(event: AppEvent) -> bool:
    kind = VOCABULARY.event(event.name)
    if kind is None or {name for name, _ in event.params} != {p.name for p in kind.params}:
        return False
    return all(not p.values or event.get(p.name) in p.values for p in kind.params)


def check(state: Desk, action: Action) -> Desk:
    """One act keeps every promise; the state after it."""
    place = rules.place(state, action)
    changed, events = rules.act(state, action)
    assert place == "" or place_fits(place), place
    assert place or (changed is state and events == ())
    assert rules.act(state, action) == (changed, events)
    assert not list(wrong_facts(rules.facts(changed)))
    assert all(event_fits(event) for event in events), events
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


def test_every_phrase_names_only_its_own_parameters() -> None:
    for entity in VOCABULARY.entities:
        assert _holes(entity.phrase) <= {entity.name, *(p.name for p in entity.properties)}
    sayings: list[tuple[str, str, tuple[Property, ...]]] = [
        *((event.name, event.phrase, event.params) for event in VOCABULARY.events),
        *((action.name, action.phrase, action.params) for action in VOCABULARY.actions),
    ]
    for name, phrase, params in sayings:
        assert _holes(phrase) <= {p.name for p in params}, name
    for place in VOCABULARY.places:
        assert _holes(place.phrase) <= _holes(place.pattern), place.pattern


def test_names_are_written_once_and_every_button_has_its_word() -> None:
    for names in (
        [entity.name for entity in VOCABULARY.entities],
        [event.name for event in VOCABULARY.events],
        [action.name for action in VOCABULARY.actions],
    ):
        assert len(set(names)) == len(names)
    buttons = {p.pattern.removeprefix("button/") for p in VOCABULARY.places if p.pattern.startswith("button/")}
    assert buttons == set(BUTTONS)


def test_the_same_gesture_at_the_same_place_means_one_act() -> None:
    kinds: dict[str, ActionKind] = {kind.name: kind for kind in VOCABULARY.actions}
    for start in STARTS.values():
        at = [(rules.place(start, action), kinds[action.name].gesture) for action in possible(start)]
        assert len(set(at)) == len(at)


def _holes(text: str) -> set[str]:
    return set(re.findall(r"\{([a-z-]+)\}", text))
