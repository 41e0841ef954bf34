"""What ten honest answers say: never a score, always something to do together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain.check import ANSWERS, FEWEST, MOST, Check, Exercise, Question, outcome, worded

NAMES = tuple("abcdefghij")
CHECK = Check(tuple(Question(name, name, f"{name} goes", "v01-les", Exercise(name, ("x", "y"))) for name in NAMES))


def ids(questions: tuple[Question, ...]) -> str:
    return "".join(question.id for question in questions)


def answers(**given: str) -> dict[str, str]:
    return dict.fromkeys(NAMES, "always") | given


def test_what_goes_least_by_itself_is_practised_first() -> None:
    found = outcome(CHECK, answers(c="sometimes", h="not-yet", e="often"))
    assert (ids(found.practise), ids(found.well)) == ("hc", "abdefgij")


def test_at_most_three_things_and_the_others_are_not_called_weak() -> None:
    found = outcome(CHECK, dict.fromkeys(NAMES, "not-yet"))
    assert (ids(found.practise), ids(found.well)) == ("abc", "")


def test_who_does_everything_always_gets_something_to_do_together() -> None:
    found = outcome(CHECK, answers())
    assert (ids(found.practise), ids(found.well)) == ("ab", "cdefghij")


@pytest.mark.parametrize("given", [{}, {"a": "perhaps"}, {"nobody": "always"}])
def test_what_is_no_answer_says_nothing(given: dict[str, str]) -> None:
    assert outcome(CHECK, given).well == outcome(CHECK, given).practise == ()


@given(st.lists(st.sampled_from(ANSWERS), min_size=10, max_size=10))
def test_there_are_two_or_three_exercises_whatever_is_answered(chosen: list[str]) -> None:
    given = dict(zip(NAMES, chosen, strict=True))
    found = outcome(CHECK, given)
    assert FEWEST <= len(found.practise) <= MOST
    assert not set(found.practise) & set(found.well)
    practised = [ANSWERS.index(given[question.id]) for question in found.practise]
    assert practised == sorted(practised)
    assert max(practised) <= min(ANSWERS.index(given[q.id]) for q in CHECK.questions if q not in found.practise)


def test_every_text_is_said_as_people_are_addressed_here() -> None:
    said = worded(CHECK, str.upper).questions[0]
    assert (said.text, said.well, said.exercise) == ("A", "A GOES", Exercise("A", ("X", "Y")))
    assert (said.id, said.lesson) == ("a", "v01-les")
