"""The vocabulary and the rules say the same, whatever is done in whatever order."""

import copy
import random
import re
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.domain.vocabulary import Property
from oefenplek.simulated.settings import APP, rules
from oefenplek.simulated.settings.mistakes import MISTAKES
from oefenplek.simulated.settings.names import BUTTONS, CHOICES
from oefenplek.simulated.settings.pages import places
from oefenplek.simulated.settings.state import Settings
from oefenplek.simulated.settings.vocabulary import VOCABULARY
from tests.support.promises import Promises
from tests.support.walks import acts

from .scenes import SKINS, opened

PROMISES = Promises(VOCABULARY)
STARTS = {skin: opened(skin) for skin in SKINS}
VALUES = {
    "network": [*(network.id for network in STARTS["phone"].networks), "nergens"],
    "app": [*(program.id for program in STARTS["phone"].programs), "nergens"],
    "text": ["", "appel-Tuin-27", " fout ", "wifi", "\u202e<b>\x00", "x" * 500, "😀\nja"],
}
ACTIONS = [
    Action(kind.name, tuple(sorted(zip((p.name for p in kind.params), chosen, strict=True))))
    for kind in VOCABULARY.actions
    for chosen in product(*(p.values or VALUES[p.entity or p.name] for p in kind.params))
]
TYPED = [action for action in ACTIONS if action.name == "type" and len(action.get("text")) < 20]


def check_act(state: Settings, action: Action) -> Settings:
    """One act, looked at from every side; what comes of it."""
    before, place = repr(state), rules.place(state, action)
    after, events = rules.act(state, action)
    assert place == "" or PROMISES.place_fits(place), place
    assert place or (after is state and events == ())
    assert rules.act(state, action) == (after, events)
    assert repr(state) == before
    assert bool(rules.advice(state, action)) == bool(place)
    assert set(rules.mistakes(state, after, events)) <= set(MISTAKES)
    assert all(PROMISES.event_fits(event) for event in events), events
    assert not list(PROMISES.wrong_facts(rules.facts(after)))
    return after


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(SKINS), st.lists(st.sampled_from(ACTIONS), max_size=40))
def test_any_acts_in_any_order(skin: Skin, actions: list[Action]) -> None:
    state = STARTS[skin]
    for action in actions:
        state = check_act(state, action)
    assert copy.deepcopy(state) == state


@pytest.mark.parametrize("skin", SKINS)
def test_any_acts_lead_nowhere_one_cannot_leave(skin: Skin) -> None:
    dice, state = random.Random(5), STARTS[skin]  # noqa: S311 (a walk, not a secret)
    screens = set()
    for count in range(acts(5000)):
        action = dice.choice([action for _, action in places(state)] + TYPED)
        state = check_act(state, action) if count % 10 == 0 else rules.act(state, action)[0]
        screens.add(state.page)
        if count % 50 == 0:
            assert_home(state)
    missing = {"home"} if skin != "phone" else set()
    missing |= {"data"} if skin == "laptop" else set()
    everything = next(p for p in entity_properties("settings") if p.name == "screen").values
    assert screens | missing == set(everything)


def entity_properties(name: str) -> tuple[Property, ...]:
    entity = VOCABULARY.entity(name)
    assert entity is not None
    return entity.properties


def assert_home(state: Settings) -> None:
    for action in rules.home(state):
        assert rules.place(state, action), (action, state.path)
        state, _ = rules.act(state, action)
    assert rules.home(state) == () and state.query == "" and len(state.path) <= (1 if state.two_panes else 0)


def test_every_word_has_its_button_and_every_button_its_word() -> None:
    buttons = {place.pattern.removeprefix("button/") for place in VOCABULARY.places if place.pattern[:7] == "button/"}
    assert buttons == set(BUTTONS)
    assert {f"knop-{name}" for name in BUTTONS} <= set(rules.words(STARTS["phone"]))


def test_no_two_choices_share_a_value() -> None:
    values = [value for choice in CHOICES.values() for value in choice]
    assert len(values) == len(set(values))


def test_every_mistake_is_short_and_kind() -> None:
    for said in MISTAKES.values():
        for sentence in re.split(r"(?<=[.!?])\s", said):
            assert len(sentence.split()) <= 12, sentence


def test_the_app_is_on_every_device() -> None:
    assert APP.skins == SKINS and APP.title == "Instellingen"
