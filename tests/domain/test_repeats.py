"""Repeats: due at the next visit, after about a week and after about a month, whatever a clock does."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain.fold import Rows, fold
from oefenplek.domain.kinds import PlainRules
from oefenplek.domain.lesson import Lesson, Step
from oefenplek.domain.log import Entry, Fact, LessonDone, RepeatDone, VisitStarted
from oefenplek.domain.repeats import Due, due, due_now, other_turn, short_lesson
from oefenplek.domain.rows import Repeat

RIA, DEVICE = "01890000-0000-7000-8000-0000000000aa", "01890000-0000-7000-8000-0000000000dd"
VISITS = [f"01890000-0000-7000-8000-0000000000{n:02}" for n in range(40)]
START = date(2026, 5, 4)


def told(*facts: tuple[Fact, date]) -> Rows:
    """Fold facts of one person, each with its day."""
    return fold(
        Entry(DEVICE, at, RIA, f"{day.isoformat()}T10:00:00.000+02:00", fact) for at, (fact, day) in enumerate(facts, 1)
    )


def lesson_done(visit: str = VISITS[0], day: date = START) -> tuple[tuple[Fact, date], ...]:
    """A first visit with one lesson."""
    return (VisitStarted(visit), day), (LessonDone(visit, "c02", "1.0.0"), day)


def after(days: int, row: Repeat | None = None, visit: str = VISITS[1]) -> Due | None:
    """What is due so many days after the lesson."""
    row = row or told(*lesson_done()).kept(Repeat)[RIA, "c02"]
    return due(row, visit, (START + timedelta(days=days)).isoformat())


@pytest.mark.parametrize(("days", "stage"), [(0, 1), (1, 1), (5, 1), (6, 2), (7, 2), (26, 2), (27, 3), (300, 3)])
def test_a_lesson_is_due_at_the_next_visit_after_a_week_and_after_a_month(days: int, stage: int) -> None:
    """Whoever stayed away longer does one repeat for all that is behind."""
    found = after(days)
    assert found is not None
    assert found.stage == stage


def test_nothing_is_due_in_the_visit_of_the_lesson_itself() -> None:
    """However long somebody sits here, or however far a clock jumps meanwhile."""
    assert [after(days, visit=VISITS[0]) for days in (0, 1, 8, 40)] == [None] * 4


def test_three_repeats_and_it_is_done() -> None:
    """The next visit, the week, the month: each once."""
    facts = lesson_done()
    seen: list[tuple[int, bool]] = []
    for number, days in enumerate((1, 2, 7, 8, 30, 60), 1):
        day, visit = START + timedelta(days=days), VISITS[number]
        facts = (*facts, (VisitStarted(visit), day))
        now = due(told(*facts).kept(Repeat)[RIA, "c02"], visit, day.isoformat())
        if now is not None:
            facts = (*facts, (RepeatDone(visit, "c02", "1.0.0", now.stage), day))
            seen.append((days, now.asks))
    assert seen == [(1, False), (7, True), (30, False)]


def test_the_question_about_home_is_asked_again_once() -> None:
    """At the repeat of the week, or at that of the month for whoever was not here."""
    row = Repeat(RIA, "c02", 0, START.isoformat(), VISITS[0])
    asked = [(days, found.asks) for days in (1, 8, 40) if (found := after(days, row))]
    assert asked == [(1, False), (8, True), (40, True)]


def test_doing_the_whole_lesson_again_begins_the_count_anew() -> None:
    """It counts from the last time."""
    later = START + timedelta(days=50)
    facts = (*lesson_done(), (RepeatDone(VISITS[1], "c02", "1", 3), later), *lesson_done(VISITS[2], later))
    assert told(*facts).kept(Repeat)[RIA, "c02"] == Repeat(RIA, "c02", 0, later.isoformat(), VISITS[2])


def test_a_repeat_of_what_was_never_done_changes_nothing() -> None:
    assert told((VisitStarted(VISITS[0]), START), (RepeatDone(VISITS[0], "c02", "1", 1), START)).kept(Repeat) == {}


@pytest.mark.parametrize("days", [-3650, -30, -1, 401, 3650])
def test_a_clock_that_is_years_off_makes_nothing_due(days: int) -> None:
    assert after(days) is None


@pytest.mark.parametrize("days", [-3650, -30, 3650])
def test_a_clock_that_is_years_off_loses_nothing_either(days: int) -> None:
    """The days are counted anew from the visit that could not be: a week later the lesson is due all the same."""
    wrong = START + timedelta(days=days)
    rows = told(*lesson_done(), (VisitStarted(VISITS[1]), wrong))
    found = due(rows.kept(Repeat)[RIA, "c02"], VISITS[2], (wrong + timedelta(days=7)).isoformat())
    assert found is not None
    assert found.stage == 2


@given(st.lists(st.tuples(st.integers(-4000, 4000), st.integers(0, 6)), max_size=20))
def test_no_clock_brings_a_lesson_back_twice_in_a_visit_or_more_than_three_times(jumps: list[tuple[int, int]]) -> None:
    """Whatever the clock says at each visit; and what is offered is done at once, as often as it is offered."""
    facts, repeats = lesson_done(), 0
    for number, (days, again) in enumerate(jumps, 1):
        day, visit = START + timedelta(days=days), VISITS[number]
        facts = (*facts, (VisitStarted(visit), day))
        here = 0
        for _ in range(again):
            now = due(told(*facts).kept(Repeat)[RIA, "c02"], visit, day.isoformat())
            if now is not None:
                facts = (*facts, (RepeatDone(visit, "c02", "1", now.stage), day))
                here += 1
        assert here <= 1
        repeats += here
    assert repeats <= 3


@given(st.integers(-4000, 4000), st.integers(-4000, 4000))
def test_only_days_that_can_have_passed_make_the_week_or_the_month(first: int, second: int) -> None:
    """Lessons done and visits begun under any clock."""
    rows = told(*lesson_done(day=START + timedelta(days=first)))
    found = due(rows.kept(Repeat)[RIA, "c02"], VISITS[1], (START + timedelta(days=second)).isoformat())
    passed = second - first
    assert (found.stage if found else 0) == (
        0 if passed < 0 or passed > 400 else 3 if passed >= 27 else 2 if passed >= 6 else 1
    )


def test_what_waits_longest_comes_first_and_private_lessons_never() -> None:
    """Lessons about health and money never show on a person's page."""
    rows = [
        Repeat(RIA, lesson, 0, (START - timedelta(days=back)).isoformat(), VISITS[0])
        for lesson, back in (("c02", 1), ("d04", 9), ("f01-huisarts", 20), ("g08", 3), ("j04", 2))
    ]
    assert [one.lesson for one in due_now(rows, VISITS[1], START.isoformat())] == ["d04", "c02"]


def test_a_date_that_is_none_makes_nothing_due() -> None:
    assert due(Repeat(RIA, "c02", 0, "", VISITS[0]), VISITS[1], START.isoformat()) is None


class Guided(PlainRules):
    """Rules of a kind whose body is its guidance."""

    def guidance(self, body: Any) -> str:
        """The body itself."""
        return str(body)


RULES: Any = {"practice": Guided(), "confidence": PlainRules()}


def lesson(*steps: Step) -> Lesson:
    """A lesson of these steps."""
    return Lesson("c02", "1.0.0", "nl", "c", "E-mail lezen", "Ik kan mailen.", 12, steps)


FREE = Step("zelf", "practice", "alone")
ASKED = Step("thuis", "confidence", "vraag")
WHOLE = lesson(Step("samen", "practice", "together"), FREE, Step("nog-een", "practice", "alone"), ASKED)


def test_the_two_minute_lesson_is_the_free_task() -> None:
    """The same lesson and step, so that doing it alone on another day counts."""
    short = short_lesson(WHOLE, RULES, asks=False)
    assert short is not None
    assert (short.id, short.minutes, short.steps) == ("c02", 2, (FREE,))


def test_after_a_week_it_asks_about_home_as_well() -> None:
    short = short_lesson(WHOLE, RULES, asks=True)
    assert short is not None
    assert short.steps == (FREE, ASKED)


def test_a_lesson_without_a_free_task_or_with_a_damaged_one_has_no_repeat() -> None:
    damaged = Step("zelf", "practice", None)
    assert short_lesson(lesson(Step("samen", "practice", "together"), damaged, ASKED), RULES, asks=True) is None


@given(st.lists(st.sampled_from("abcdef"), unique=True, min_size=2), st.integers(0, 20), st.data())
def test_a_repeat_never_has_the_scene_that_was_met_last(scenes: list[str], times: int, data: st.DataObject) -> None:
    last = data.draw(st.sampled_from(scenes))
    assert scenes[other_turn(scenes, times, last) % len(scenes)] != last


def test_one_scene_is_enough() -> None:
    assert other_turn(["a"], 3, "a") == 3
    assert other_turn([], 3, "") == 3
