"""The laws of every kind's rules, tried with the kind's own example and with acts that mean nothing."""

from dataclasses import is_dataclass
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import KindRules
from tests.support.kinds import every_kind, example_lesson, example_setting

KINDS = every_kind()
kinds = pytest.mark.parametrize("folder", KINDS)
NONSENSE = st.builds(
    Action,
    st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=12).map(lambda name: f"no-{name}"),
    st.lists(st.tuples(st.sampled_from(["option", "message", "text"]), st.text(max_size=8)), max_size=2).map(tuple),
)


@cache
def opened(folder: str) -> tuple[KindRules, Any, Any]:
    """A kind's rules, and body and state of its example."""
    lesson = example_lesson(folder)
    rules = KINDS[folder].rules()
    body = lesson.steps[0].body
    return rules, body, rules.start(body, example_setting(lesson))


@kinds
def test_bodies_and_states_are_frozen(folder: str) -> None:
    _, body, state = opened(folder)
    for part in (body, state):
        assert is_dataclass(part)
        assert type(part).__dataclass_params__.frozen


@kinds
def test_opening_twice_gives_the_same(folder: str) -> None:
    _, body, state = opened(folder)
    assert opened.__wrapped__(folder)[1:] == (body, state)


@kinds
@given(action=NONSENSE)
def test_an_act_that_means_nothing_changes_nothing_and_is_nowhere(folder: str, action: Action) -> None:
    rules, body, state = opened(folder)
    reaction = rules.act(body, state, action)
    assert reaction.state == state
    assert reaction.feedback is None
    assert rules.place(body, state, action) == ""


@kinds
def test_the_solution_leads_to_done_without_a_mistake(folder: str) -> None:
    rules, body, state = opened(folder)
    for action in rules.solution(body, state):
        reaction = rules.act(body, state, action)
        assert reaction.feedback is None or not reaction.feedback.mistake
        state = reaction.state
    assert rules.done(body, state) or rules.watched(body)
    assert rules.solution(body, state) == () or rules.watched(body)


@kinds
@given(data=st.data())
def test_from_wherever_one_comes_the_solution_still_leads_to_done(folder: str, data: st.DataObject) -> None:
    rules, body, state = opened(folder)
    known = rules.solution(body, state)
    for action in data.draw(st.lists(st.sampled_from(known) if known else NONSENSE, max_size=6)):
        state = rules.act(body, state, action).state
    for _ in range(3):  # a solution may begin with *Opnieuw beginnen*, which the player does
        for action in rules.solution(body, state):
            state = rules.act(body, state, action).state
    assert rules.done(body, state) or rules.watched(body)


@kinds
def test_what_may_be_kept_can_go_on(folder: str) -> None:
    rules, body, state = opened(folder)
    rested = rules.rested(body, state)
    assert type(rested) is type(state)
    assert rules.done(body, rested) == rules.done(body, state)


@kinds
def test_everything_a_step_says_is_text(folder: str) -> None:
    rules, body, state = opened(folder)
    assert rules.instruction(body, state).strip()
    assert all(text.strip() for text in rules.spoken(body, state))
    assert all(isinstance(value, str) for value in rules.values(body, state).values())
