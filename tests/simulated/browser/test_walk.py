"""Whatever anybody does: nothing breaks, the facts speak the vocabulary, and home leads home."""

import copy
import pickle
import random
from itertools import product
from typing import Any

import pytest

from oefenplek.domain.actions import Action
from oefenplek.simulated.browser import APP, library, rules
from oefenplek.simulated.browser.rules_rest import at_home
from oefenplek.simulated.browser.rules_words import found
from oefenplek.simulated.browser.state import Browser
from oefenplek.simulated.browser.vocabulary import VOCABULARY
from tests.support.kinds import sample_scene
from tests.support.walks import acts

from .scenes import SKINS, example, opened

WORDS = ("openingstijden", "www.lindenveen.example", "winkelwjis.example", "nergens.example", "trui kopen", " ", "Ria")
ACTS = acts(800)
"""On each of three devices."""


def _anywhere(dice: random.Random) -> dict[str, Any]:
    """A scene that begins on any page, of the library of websites and of the sample scene."""
    data = {key: value for key, value in sample_scene("browser").items() if key in {"sites", "own"}}
    pages = [*(f"{name}/{page.id}" for name in data["sites"] for page in library.site(name).pages)]
    pages += [f"{site['id']}/{page['id']}" for site in data["own"] for page in site["pages"]]
    return {**data, "start": dice.choice([*pages, "start"]), "query": dice.choice(["", "", "winkel trui"])}


def _near(state: Browser) -> dict[str, list[str]]:
    """What the parameters of an act may be here."""
    site, page, key = state.site, state.page, state.spot.site
    fields = list(page.fields()) if page is not None else []
    return {
        "link": [link.id for link in (*page.links, *site.footer_links)]
        if page is not None and site is not None
        else [],
        "page": [f"{key}/{name}" for name in site.menu] if site is not None and not state.layer else [],
        "result": [result.id for result in found(state.sites, state.spot.query)],
        "popup": [f"{key}/{popup.id}" for popup in site.popups] if site is not None else [],
        "download": [*(f"{key}/{file.id}" for file in (page.downloads if page is not None else ())), *state.downloads],
        "tab": [tab.id for tab in state.tabs],
        "field": ["address", "search", *(f"{key}/{field.id}" for field in fields)],
        "text": list(WORDS),
        "cookie": [f"{key}/statistiek", f"{key}/reclame"],
        "form": [f"{key}/{form.id}" for form in page.forms] if page is not None else [],
        "choice": [name for field in fields for name, _ in field.choices],
    }


def possible(state: Browser, dice: random.Random) -> list[Action]:
    """Acts of every kind that can be done here, one of each."""
    near = _near(state)
    near["page"] += [spot.key for spot in (*state.bookmarks, *state.history)]
    acts: list[Action] = []
    for kind in VOCABULARY.actions:
        values = [[(param.name, value) for value in param.values or near[param.name]] for param in kind.params]
        ways = list(product(*values))
        dice.shuffle(ways)
        actions = (Action(kind.name, tuple(sorted(way))) for way in ways)
        act = next((action for action in actions if rules.place(state, action)), None)
        acts += [act] if act is not None else []
    return acts


@pytest.mark.parametrize("skin", SKINS)
def test_a_long_walk_of_acts(skin: str) -> None:
    dice = random.Random(f"browser {skin}")  # noqa: S311 (a walk, not a secret)
    state = example(skin)
    known = {entity.name: {prop.name: prop for prop in entity.properties} for entity in VOCABULARY.entities}
    events = {event.name: {param.name for param in event.params} for event in VOCABULARY.events}
    seen: set[str] = set()
    for at in range(ACTS):
        acts = possible(state, dice)
        assert acts, f"a dead end: {rules.facts(state)['browser']}"
        fresh = [act for act in acts if act.name not in seen] or acts
        act = dice.choice(fresh if dice.random() < 0.5 else acts)
        seen.add(act.name)
        assert rules.advice(state, act), act
        before = state
        state, told = rules.act(before, act)
        for event in told:
            assert {name for name, _ in event.params} <= events[event.name], event
        assert set(rules.mistakes(before, state, told)) <= set(APP.mistakes())
        if at % 10 == 0:
            _facts_fit(state, known)
            _way_home(state)
            assert pickle.dumps(state)
            assert copy.deepcopy(state) == state
            kept = rules.without_typing(state, {"search": "bibliotheek"})
            assert rules.facts(kept)["browser"] == rules.facts(state)["browser"]
        if at % 30 == 29:
            state = opened(skin, **_anywhere(dice))
    assert len(seen) >= 40, sorted({kind.name for kind in VOCABULARY.actions} - seen)


def _facts_fit(state: Browser, known: dict[str, dict[str, Any]]) -> None:
    for sort, things in rules.facts(state).items():
        for thing in things.values():
            for name, value in thing.items():
                values = known[sort][name].values
                assert not values or value in values, (sort, name, value)


def _way_home(state: Browser) -> None:
    acts = rules.home(state)
    for act in acts:
        assert rules.place(state, act)
        state, _ = rules.act(state, act)
    assert at_home(state)
