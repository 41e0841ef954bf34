"""The answer sheet: the acts of each practised step in words, in their order, and nothing where nothing is right."""

from dataclasses import replace

from oefenplek.domain.answers import CHOOSE, Act, answer, answers
from oefenplek.domain.lesson import Step
from oefenplek.domain.text import resolve
from oefenplek.steps.choice.rules import RULES as CHOICE
from oefenplek.steps.choice.rules import ChoiceBody, Option

from .test_player import course, practice
from .test_ways import LES as WITH_WAYS

QUESTION = ChoiceBody("Wat past?", (Option("ja", "Dit wel"), Option("nee", "Dit niet", correct=True)))


def test_every_act_of_the_solution_is_told_in_its_order_with_the_words_on_the_buttons() -> None:
    (first, second) = answers(course(practice(), practice("alone")))
    assert (first.at, first.guidance, second.at, second.guidance) == (0, "together", 1, "alone")
    said = [resolve(act.say, "touch", act.values) for act in first.acts]
    assert len(said) == 2
    assert all(sentence and "{" not in sentence for sentence in said)
    assert said[0] != said[1]


def test_of_a_question_the_answer_that_fits_is_told() -> None:
    les = course(practice())
    asked = replace(les.lesson, steps=(Step("vraag", "choice", QUESTION, title="Een vraag"),))
    les = replace(les, lesson=asked, rules={"choice": CHOICE})
    assert answer(les, 0).acts == (Act(CHOOSE, "Dit niet"),)
    assert answer(les, 0).title == "Een vraag"


def test_the_same_act_several_times_is_told_once() -> None:
    twice = practice(solution=[{"do": "open"}, {"do": "open"}, {"do": "switch"}])
    once = practice()
    assert [act.say for act in answer(course(twice), 0).acts] == [act.say for act in answer(course(once), 0).acts]


def test_where_nothing_is_right_or_wrong_and_in_a_damaged_step_there_is_no_answer() -> None:
    assert answers(WITH_WAYS) == ()
    les = course(practice())
    damaged = replace(les, lesson=replace(les.lesson, steps=(Step("stuk", "practice", None),)))
    assert answers(damaged) == ()
