"""What of a lesson is kept, and which content comes this time."""

from dataclasses import replace

import pytest

from oefenplek.app.visit import Before, begin_at, fact_of, fact_of_repeat, turns_for
from oefenplek.domain import log
from oefenplek.domain import player as play
from oefenplek.domain.lesson import Lesson, Step

VISIT = "01890000-0000-7000-8000-000000000001"
SETS = {"samen": ("a", "b", "c"), "zelf": ("a", "b", "c"), "lezen": ()}


def lesson() -> Lesson:
    steps = tuple(Step(name, "practice", object()) for name in ("lezen", "samen", "zelf"))
    return Lesson("c02-mail-lezen", "1.2.0", "nl", "c", "Titel", "Ik kan het.", 5, steps)


def turns(**before: int) -> dict[str, str]:
    found = turns_for(lesson(), Before(before), SETS.__getitem__)
    return {step: SETS[step][turn % 3] for step, turn in found.items()}


def test_the_free_task_has_other_content_than_the_guided_one() -> None:
    assert turns() == {"samen": "a", "zelf": "b"}


def test_nobody_meets_the_same_content_twice_in_a_row() -> None:
    assert turns(samen=1, zelf=1) == {"samen": "b", "zelf": "c"}
    assert turns(samen=2, zelf=2) == {"samen": "c", "zelf": "a"}


def test_when_every_set_was_used_the_next_one_comes_again() -> None:
    one = turns_for(lesson(), Before({}), {"samen": ("a",), "zelf": ("a",), "lezen": ()}.__getitem__)
    assert one == {"samen": 0, "zelf": 0}


def test_in_a_class_each_device_begins_with_other_content_and_goes_on_from_there() -> None:
    def begun(first: int, **before: int) -> dict[str, str]:
        found = turns_for(lesson(), begin_at(Before(before), lesson(), first), SETS.__getitem__)
        return {step: SETS[step][turn % 3] for step, turn in found.items()}

    assert [begun(first)["samen"] for first in (0, 1, 2, 3)] == ["a", "b", "c", "a"]
    assert begun(1, samen=1, zelf=1) == {"samen": "c", "zelf": "a"}, "whoever did it before goes one further"
    assert begun(0) == turns()


@pytest.mark.parametrize(
    ("effect", "fact"),
    [
        (play.Shown("samen"), log.StepShown(VISIT, "c02-mail-lezen", "samen")),
        (play.Answered("alone"), log.Confidence(VISIT, "c02-mail-lezen", "alone")),
        (play.LessonDone(2), log.LessonDone(VISIT, "c02-mail-lezen", "1.2.0", 2)),
        (
            play.StepDone("zelf", "practice", "alone", "b", 0, ("X05",), True),
            log.StepDone(VISIT, "c02-mail-lezen", "1.2.0", "zelf", "practice", "alone", "b", 0, ("X05",), True),
        ),
    ],
)
def test_an_effect_is_kept_as_a_fact(effect: play.Effect, fact: log.Fact) -> None:
    assert fact_of(VISIT, lesson(), effect) == fact
    assert log.payload(fact), "and may be written down"


@pytest.mark.parametrize("effect", [play.Say("Lieve oma"), play.Play(()), play.LeftBackwards()])
def test_what_is_said_or_played_is_not_kept(effect: play.Effect) -> None:
    assert fact_of(VISIT, lesson(), effect) is None


def test_a_flood_of_slips_is_cut_to_what_may_be_kept() -> None:
    many = play.StepDone("zelf", "practice", "alone", "b", 4, ("X05",) * 200, False)
    fact = fact_of(VISIT, lesson(), many)
    assert fact is not None
    assert len(log.payload(fact)["mistakes"]) == log.MOST_MISTAKES


@pytest.mark.parametrize(
    ("effect", "fact"),
    [
        (play.HelpAsked("samen"), log.HelpAsked(VISIT, "c02-mail-lezen", "samen")),
        (play.Misstep("samen", "X05"), log.Misstep(VISIT, "c02-mail-lezen", "samen", "X05")),
        (play.StepSkipped("samen"), log.StepSkipped(VISIT, "c02-mail-lezen", "samen")),
    ],
)
def test_where_somebody_got_stuck_is_kept_but_never_of_a_private_lesson(effect: play.Effect, fact: log.Fact) -> None:
    assert fact_of(VISIT, lesson(), effect) == fact
    assert fact_of_repeat(VISIT, lesson(), effect, 1) == fact
    for private in ("f02-geld", "g08-gezond", "j04-plan"):
        assert fact_of(VISIT, replace(lesson(), id=private), effect) is None
