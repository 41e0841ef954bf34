"""Typing: what is right is taken at once, what is not is answered, and nothing of it is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain.actions import Action
from oefenplek.steps.typing import words
from oefenplek.steps.typing.body import Body, read
from oefenplek.steps.typing.rules import RULES

from .bodies import (
    BACKSPACE,
    DELETE,
    EASY,
    LETTERS,
    MAIL,
    PHRASE,
    READY,
    SENTENCE,
    begun,
    doing,
    erased,
    typing,
)

BODIES = (BACKSPACE, DELETE, EASY, LETTERS, MAIL, PHRASE, SENTENCE)
OTHERS = Body("Typ.", "oma", by_key=True, others=("tuin", "boek"))


def test_what_stands_there_exactly_is_done_by_itself() -> None:
    state, said = doing(SENTENCE, "Ik kom", "Ik kom om drie uur.")
    assert state.done
    assert [answer.say for answer in said] == [words.WELL_TYPED]


def test_a_space_behind_the_last_letter_is_nothing_anybody_sees() -> None:
    assert doing(SENTENCE, "Ik kom om drie uur. ")[0].done


def test_another_key_changes_nothing_where_every_key_counts() -> None:
    state, _ = doing(LETTERS, "d", "dx", "da")
    assert state.text == "da"


@pytest.mark.parametrize("text", ["één café", "EEN CAFE", "eencafe", "Een  café", "koffie"])
def test_what_makes_no_difference_makes_none(text: str) -> None:
    assert doing(EASY, text)[0].done


def test_a_small_slip_is_let_through_when_somebody_is_ready_and_not_before() -> None:
    assert not doing(EASY, "een kafe")[0].done
    state, said = doing(EASY, "een kafe", READY)
    assert state.done
    assert said[-1].say == words.NEARLY
    assert not doing(EASY, "een kofie", READY)[0].done


def test_being_ready_with_nothing_is_no_mistake() -> None:
    _, said = doing(SENTENCE, READY)
    assert (said[0].say, said[0].mistake) == (words.TYPE_FIRST, "")


def test_taking_away_what_is_too_much_is_no_mistake() -> None:
    text = "Ik kom xxxxxxxxxxx"
    assert doing(SENTENCE, text, *erased(text, 11))[1] == []
    assert doing(BACKSPACE, typing("Dag Lotte", by="backspace"))[0].done
    assert doing(DELETE, typing("Dag Lotte", by="delete"))[0].done


def test_own_data_is_not_put_down() -> None:
    state, _ = doing(SENTENCE, "Bel 0612345678")
    assert "06" not in state.text


def test_a_number_of_the_lesson_may_be_typed() -> None:
    body = Body("Typ.", "06-00000000")
    state, said = doing(body, "06-0000000", "06-00000000")
    assert state.done
    assert [answer.mistake for answer in said] == [""]


def test_nothing_that_was_typed_is_kept() -> None:
    for body in BODIES:
        typed = RULES.act(body, begun(body), typing("geheim van mij")).state
        assert "geheim" not in RULES.rested(body, typed).text
    phrase, _ = doing(PHRASE, "mijn eigen lange wachtzin", READY)
    assert phrase.done
    assert RULES.rested(PHRASE, phrase) == type(phrase)(done=True)


def test_again_puts_back_what_stood_there() -> None:
    state, _ = doing(DELETE, "Dag", Action.of("again"))
    assert state.text == DELETE.start


def test_another_time_another_text() -> None:
    assert [RULES.solution(OTHERS, begun(OTHERS, turn))[-1].get("text") for turn in range(4)] == [
        "oma",
        "tuin",
        "boek",
        "oma",
    ]
    names = RULES.content_sets(OTHERS)
    assert len({*names}) == 3
    assert [RULES.content_set(OTHERS, begun(OTHERS, turn)) for turn in range(3)] == [*names]


def test_the_next_key_is_told_for_each_sign() -> None:
    state = doing(LETTERS, "dag")[0]
    action = RULES.solution(LETTERS, state)[0]
    assert RULES.advice(LETTERS, state, action) == words.FIND[" "]
    state = doing(LETTERS, "dag ")[0]
    assert RULES.advice(LETTERS, state, action) == words.FIND_CAPITAL
    assert RULES.values(LETTERS, state)["toets"] == "R"


def test_the_word_to_look_at_is_the_one_of_the_lesson() -> None:
    state, _ = doing(SENTENCE, "Ik ben om drie uur.", READY)
    assert RULES.values(SENTENCE, state)["woord"] == "kom"


def test_the_mark_in_the_text_is_the_cursor() -> None:
    body = read({"task": "T", "answer": "Dag Lotte", "start": "Dag Lott|te"})
    assert (body.start, body.cursor) == ("Dag Lottte", 8)
    assert read({"task": "T", "answer": "Dag", "start": "Da"}).cursor == 2


@given(st.sampled_from(BODIES), st.lists(st.text("dag IKomRiel@. 2é", max_size=12), max_size=4))
def test_from_wherever_one_is_the_solution_leads_to_done_without_a_mistake(body: Body, tried: list[str]) -> None:
    state, _ = doing(body, *tried)
    for action in RULES.solution(body, state):
        assert RULES.place(body, state, action)
        reaction = RULES.act(body, state, action)
        assert reaction.feedback is None or not reaction.feedback.mistake
        state = reaction.state
    assert state.done
    assert RULES.solution(body, state) == ()
    assert RULES.act(body, state, typing("x")).state == state
