"""Any acts in any order: the words of the vocabulary suffice, nothing breaks, and there is always a way home."""

import copy
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Scene
from oefenplek.domain.vocabulary import ActionKind, Property
from oefenplek.simulated.calls import rules
from oefenplek.simulated.calls.free_scene import CONTENT
from oefenplek.simulated.calls.mistakes import MISTAKES
from oefenplek.simulated.calls.state import Phone
from oefenplek.simulated.calls.vocabulary import VOCABULARY
from oefenplek.simulated.calls.words import BUTTONS, button
from tests.support.promises import Promises
from tests.support.walks import acts

from .scenes import SKINS, opened

PROMISES = Promises(VOCABULARY)
STARTS = {
    **{f"{skin}/{start}": opened(skin, start=start) for skin in SKINS for start in ("contacts", "ready/afspraak")},
    **{skin: opened(skin, start="incoming/lotte-zondag") for skin in SKINS},
    "free": rules.open(Scene("free", "calls", "phone", CONTENT)),
}
TEXTS = ["", "Dag", "https://kijkbel.example/dokter-bos", "x" * 400, "\u202e<b>\x00", "😀"]


def values_of(state: Phone, prop: Property) -> list[str]:
    if prop.values:
        return list(prop.values)
    return [*rules.facts(state)[prop.entity], "nergens"] if prop.entity else TEXTS


def ways(state: Phone, kind: ActionKind) -> Iterator[Action]:
    for chosen in product(*(values_of(state, prop) for prop in kind.params)):
        yield Action(kind.name, tuple(sorted((p.name, v) for p, v in zip(kind.params, chosen, strict=True))))


def possible(state: Phone) -> list[Action]:
    return [action for kind in VOCABULARY.actions for action in ways(state, kind) if rules.place(state, action)]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(STARTS)), st.lists(st.integers(0, 10_000), max_size=90))
def test_any_acts_in_any_order(start: str, dice: list[int]) -> None:
    state: Phone = STARTS[start]
    kept: list[tuple[Phone, str]] = []
    for fallen in dice:
        acts = possible(state)
        assert acts, "a dead end"
        action = acts[fallen % len(acts)]
        kept.append((state, repr(state)))
        assert PROMISES.place_fits(rules.place(state, action))
        assert rules.advice(state, action)
        changed, events = rules.act(state, action)
        assert rules.act(state, action) == (changed, events)
        assert not list(PROMISES.wrong_facts(rules.facts(changed)))
        assert all(PROMISES.event_fits(event) for event in events), events
        assert set(rules.mistakes(state, changed, events)) <= set(MISTAKES)
        assert set(rules.facts(changed)["call"]) == set(rules.facts(state)["call"])
        state = changed
    for before, text in kept:
        assert repr(before) == text
    assert copy.deepcopy(state) == state
    at_home(state)
    assert not list(PROMISES.wrong_facts(rules.facts(rules.without_typing(state, {}))))


def at_home(state: Phone) -> None:
    for action in rules.home(state):
        assert rules.place(state, action)
        state, _ = rules.act(state, action)
    shown = rules.facts(state)["kijkbel"]["kijkbel"]
    assert (shown["screen"], shown["tab"]) == ("contacts", "contacts")


@settings(max_examples=5, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(sorted(STARTS)))
def test_many_acts_are_no_trouble(dice: object, start: str) -> None:
    state = STARTS[start]
    for _ in range(acts(300)):
        state, _ = rules.act(state, dice.choice(possible(state)))
    at_home(state)


@pytest.mark.parametrize("start", sorted(STARTS))
def test_what_has_no_place_changes_nothing(start: str) -> None:
    state = STARTS[start]
    idle = [a for kind in VOCABULARY.actions for a in ways(state, kind) if not rules.place(state, a)]
    assert len(idle) > 20
    for action in idle:
        assert rules.act(state, action) == (state, ()) and rules.advice(state, action) == ""


def test_every_button_has_its_word() -> None:
    buttons = {p.pattern.removeprefix("button/") for p in VOCABULARY.places if p.pattern.startswith("button/")}
    assert buttons == set(BUTTONS)
    assert all(button(state, name) for state in STARTS.values() for name in BUTTONS)
