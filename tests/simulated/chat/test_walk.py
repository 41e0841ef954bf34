"""Thousands of acts at random: the facts keep to the vocabulary, home leads home, nothing is lost, nothing breaks."""

import copy
import random

import pytest

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.chat import rules
from oefenplek.simulated.chat.state import Praatje
from oefenplek.simulated.chat.vocabulary import VOCABULARY
from tests.support.walks import acts

from .scenes import SKINS, free, opened
from .session import possible

STEPS = acts(500)
"""For each of three devices."""
RARE = 6
"""So many kinds of acts a walk may pass by; each is tried on every screen elsewhere."""


@pytest.mark.parametrize("skin", SKINS)
def test_a_long_walk(skin: Skin) -> None:
    dice = random.Random(5)  # noqa: S311 (a walk, not a secret)
    state, seen = opened(skin), set[str]()
    for step in range(STEPS):
        if step == STEPS // 2:
            state = free(skin)
        action = choose(dice, state, seen)
        assert rules.advice(state, action), action
        before, kept = state, copy.deepcopy(state) if step % 50 == 0 else None
        state, events = rules.act(state, action)
        seen.add(action.name)
        if kept is not None:
            assert kept == before
            assert rules.facts(rules.without_typing(state, {})) == rules.facts(state)
        speaks(state)
        for event in events:
            assert VOCABULARY.event(event.name) is not None
        arrives_home(state)
    assert len({kind.name for kind in VOCABULARY.actions} - seen) <= RARE


def choose(dice: random.Random, state: Praatje, seen: set[str]) -> Action:
    """Any act, at times one that was not done yet."""
    ways = list(possible(state))
    assert ways, f"a dead end at {state.pages}"
    fresh = [way for way in ways if way.name not in seen]
    return dice.choice(fresh if fresh and dice.random() < 0.9 else ways)


def speaks(state: Praatje) -> None:
    for sort, things in rules.facts(state).items():
        entity = VOCABULARY.entity(sort)
        assert entity is not None
        allowed = {prop.name: prop.values for prop in entity.properties}
        for thing in things.values():
            assert set(thing) == set(allowed)
            assert all(not allowed[name] or value in allowed[name] for name, value in thing.items())


def arrives_home(state: Praatje) -> None:
    for action in rules.home(state):
        state, _ = rules.act(state, action)
    assert state.layer is None
    assert state.page.name == "chats" or (state.skin != "phone" and state.page.name == "chat")
