"""The vocabulary and the rules say the same."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.domain.vocabulary import ActionKind, Property
from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.mistakes import MISTAKES
from oefenplek.simulated.mail.rules_mistakes import mistakes
from oefenplek.simulated.mail.state import Mailbox
from oefenplek.simulated.mail.vocabulary import VOCABULARY
from oefenplek.simulated.mail.words import BUTTONS
from tests.support.promises import Promises

from .scenes import SKINS, opened

PROMISES = Promises(VOCABULARY)
STARTS = {skin: opened(skin) for skin in SKINS} | {"new": opened(start="registration")}
START = STARTS["phone"]
VALUES = {
    "message": [*(m.id for m in START.messages), "sent-1", "draft-1", "nergens"],
    "contact": [c.id for c in START.contacts],
    "photo": [p.id for p in START.photos],
    "link": ["betaalpagina", "buurt", "prijs", "nergens"],
    "attachment": ["", "foto-taart", "foto-brug", "weg", "tuin"],
    "text": [
        "",
        "Dag",
        "lotte@familie.example",
        "lotte,x@a",
        "www.a",
        "Kijk, een foto!",
        "x" * 90,
        "\u202e<b>\x00",
        "😀",
    ],
}


def values_of(prop: Property) -> list[str]:
    return list(prop.values) or VALUES[prop.entity or prop.name]


def all_actions(kind: ActionKind) -> st.SearchStrategy[Action]:
    return st.fixed_dictionaries({p.name: st.sampled_from(values_of(p)) for p in kind.params}).map(
        lambda params: Action(kind.name, tuple(sorted(params.items())))
    )


ACTIONS = st.one_of(*(all_actions(kind) for kind in VOCABULARY.actions))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(STARTS)), st.lists(ACTIONS, max_size=40))
def test_any_acts_in_any_order(start: str, actions: list[Action]) -> None:
    state: Mailbox = STARTS[start]
    kept: list[tuple[Mailbox, str]] = []
    for action in actions:
        kept.append((state, repr(state)))
        place = rules.place(state, action)
        changed, events = rules.act(state, action)
        assert place == "" or PROMISES.place_fits(place), place
        assert place or (changed is state and events == ())
        assert rules.act(state, action) == (changed, events)
        assert not list(PROMISES.wrong_facts(rules.facts(changed)))
        assert all(PROMISES.event_fits(event) for event in events), events
        assert set(mistakes(state, changed, events)) <= set(MISTAKES)
        assert bool(rules.advice(state, action)) == bool(place)
        assert set(rules.facts(changed)["message"]) == set(rules.facts(state)["message"])
        state = changed
    for before, text in kept:
        assert repr(before) == text


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SKINS), st.lists(ACTIONS, max_size=25))
def test_there_is_always_a_way_home_once_there_is_an_account(skin: Skin, actions: list[Action]) -> None:
    state = STARTS[skin]
    for action in actions:
        state, _ = rules.act(state, action)
    for action in rules.home(state):
        assert rules.place(state, action)
        state, _ = rules.act(state, action)
    assert rules.facts(state)["mailbox"]["postvak"] == {"screen": "inbox", "folder": "inbox", "open": ""}


def test_every_button_has_its_word() -> None:
    buttons = {p.pattern.removeprefix("button/") for p in VOCABULARY.places if p.pattern.startswith("button/")}
    assert buttons == set(BUTTONS)


def test_parameters_that_name_a_thing_name_a_sort_there_is() -> None:
    params = [prop for _, _, props in _sayings() for prop in props]
    params += [prop for entity in VOCABULARY.entities for prop in entity.properties]
    assert len(params) > 40
    assert [prop.name for prop in params if prop.entity and VOCABULARY.entity(prop.entity) is None] == []


def _sayings() -> Iterator[tuple[str, str, tuple[Property, ...]]]:
    yield from ((event.name, event.phrase, event.params) for event in VOCABULARY.events)
    yield from ((action.name, action.phrase, action.params) for action in VOCABULARY.actions)
