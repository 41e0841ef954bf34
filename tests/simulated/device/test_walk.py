"""Any acts in any order: nothing breaks, home leads home, an earlier state is the undo, and a state can be kept."""

import copy
import random

import pytest

from oefenplek.domain.simulated import Skin
from tests.support.apps import Walk
from tests.support.walks import acts

from .moments import APP, RULES, do, opened, scene

ACTS = acts(150)
KINDS: list[tuple[Skin, str]] = [
    ("phone", "buttons"),
    ("phone", "bar"),
    ("phone", "round"),
    ("tablet", "bar"),
    ("laptop", "buttons"),
]


def walk(skin: Skin, phone: str, acts: int, seed: int) -> None:
    """So many acts, each with a place when it is done."""
    dice = random.Random(seed)  # noqa: S311 (a walk, not a secret)
    vocabulary = APP.vocabulary()
    known = {entity.name: {prop.name: prop for prop in entity.properties} for entity in vocabulary.entities}
    walker = Walk(APP, scene(skin, phone))
    for at in range(acts):
        _, action, _ = dice.choice(list(walker.possible()))
        before = walker.state
        after, events = RULES.act(before, action)
        assert RULES.act(before, action) == (after, events)
        walker.state = after
        for entity, things in RULES.facts(after).items():
            for thing in things.values():
                for name, value in thing.items():
                    assert not known[entity][name].values or value in known[entity][name].values, (entity, name, value)
        assert isinstance(RULES.mistakes(before, after, events), tuple)
        if at % 10 == 0:
            assert copy.deepcopy(after) == after
            leads_home(after)


def leads_home(state: object) -> None:
    for action in RULES.home(state):
        assert RULES.place(state, action), action
        state, _ = RULES.act(state, action)
    assert dict(RULES.facts(state)["device"]["toestel"])["screen"] == "home"


@pytest.mark.parametrize(("skin", "phone"), KINDS)
def test_a_walk_over_the_whole_device(skin: Skin, phone: str) -> None:
    walk(skin, phone, ACTS, 7)


def test_a_scene_that_begins_in_an_app_leads_back_to_it() -> None:
    state = do(opened(start="mail"), "home", "show-apps")
    for action in RULES.home(state):
        state, _ = RULES.act(state, action)
    assert dict(RULES.facts(state)["device"]["toestel"])["front"] == "mail"
