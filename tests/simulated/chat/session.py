"""Praatje on a device, worked as a person does."""

from collections.abc import Iterator
from itertools import product

from oefenplek.domain.actions import Action
from oefenplek.simulated.chat import APP, rules
from oefenplek.simulated.chat.state import Praatje
from oefenplek.simulated.chat.vocabulary import VOCABULARY
from tests.support.session import AppSession

TEXTS = ("Ja graag!", "Dag Lotte,", "ik", "", "Dag 😊")


class Session(AppSession[Praatje]):
    """A device that shows Praatje; what is done on it goes through the rules."""

    app = APP


def possible(state: Praatje) -> Iterator[Action]:
    """Everything that can be done now, by the rules."""
    known = rules.facts(state)
    for kind in VOCABULARY.actions:
        values = [list(p.values) or list(known.get(p.entity, TEXTS)) for p in kind.params]
        for chosen in product(*values):
            action = Action.of(kind.name, **{p.name: v for p, v in zip(kind.params, chosen, strict=True)})
            if rules.place(state, action):
                yield action


def possible_places(state: Praatje) -> set[str]:
    """Every place where something can be done now, by the rules."""
    return {rules.place(state, action) for action in possible(state)}
