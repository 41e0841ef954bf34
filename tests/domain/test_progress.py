"""From facts to progress: levels, days, where to go on, and what a guest leaves behind (nothing)."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain.fold import Rows, fold
from oefenplek.domain.log import (
    Confidence,
    Entry,
    Fact,
    LessonDone,
    LessonStarted,
    PersonErased,
    StepDone,
    StepShown,
    VisitEnded,
    VisitStarted,
)
from oefenplek.domain.progress import lesson_level, resumable
from oefenplek.domain.rows import GUEST, DayCount, LessonProgress, StepProgress, Tally, Visit

ONE, TWO, THREE = (f"01890000-0000-7000-8000-00000000000{n}" for n in (1, 2, 3))
RIA, DEVICE = "01890000-0000-7000-8000-0000000000aa", "01890000-0000-7000-8000-0000000000dd"
MONDAY, TUESDAY = "2026-05-04T10:00:00.000+02:00", "2026-05-05T10:00:00.000+02:00"


def told(*facts: tuple[Fact, str], actor: str | None = RIA) -> Rows:
    """Fold facts, each with its moment."""
    return fold(Entry(DEVICE, at, actor, when, fact) for at, (fact, when) in enumerate(facts, 1))


def free(visit: str, hints: int = 0, *, alone: bool = True, step: str = "alleen") -> StepDone:
    """The free task, done."""
    return StepDone(visit, "c02", "1.0.0", step, "practice", "alone", "postvak-b", hints, (), alone)


def level(rows: Rows) -> int:
    """The level in lesson c02."""
    return lesson_level(rows.lesson(RIA, "c02"), rows.kept(StepProgress).values())


def test_a_lesson_done_with_hints_is_level_one() -> None:
    """Hints are no shame."""
    rows = told(
        (VisitStarted(ONE), MONDAY), (free(ONE, 3, alone=False), MONDAY), (LessonDone(ONE, "c02", "1", 3), MONDAY)
    )
    assert level(rows) == 1


def test_a_lesson_that_was_not_finished_is_level_zero() -> None:
    """Also when its free task was done."""
    assert level(told((VisitStarted(ONE), MONDAY), (free(ONE), MONDAY))) == 0


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ((free(TWO), TUESDAY), 2),
        ((free(TWO), MONDAY), 1),
        ((free(TWO, 1), TUESDAY), 1),
        ((free(TWO, alone=False), TUESDAY), 1),
        ((free(ONE), TUESDAY), 1),
        ((free(TWO, step="anders"), TUESDAY), 1),
    ],
    ids=["another day", "same day", "with a hint", "guided", "clock jumped in the visit", "another task"],
)
def test_level_two_needs_the_free_task_on_two_days(second: tuple[StepDone, str], expected: int) -> None:
    """Without hints, the same task, two different days, two different visits."""
    rows = told((VisitStarted(ONE), MONDAY), (free(ONE), MONDAY), (LessonDone(ONE, "c02", "1"), MONDAY), second)
    assert level(rows) == expected


def test_a_third_time_takes_no_level_away() -> None:
    """What was reached stays."""
    done = [(free(visit), when) for visit, when in ((ONE, MONDAY), (TWO, TUESDAY), (THREE, TUESDAY))]
    rows = told(*done, (free(THREE, 4, alone=False), TUESDAY), (LessonDone(THREE, "c02", "1"), TUESDAY))
    assert level(rows) == 2
    assert rows.kept(StepProgress)[RIA, "c02", "alleen"].times == 4
    assert rows.kept(StepProgress)[RIA, "c02", "alleen"].least_hints == 0


def test_a_visit_goes_on_at_the_very_step() -> None:
    """The last step that was shown, of the lesson that was opened."""
    rows = told(
        (VisitStarted(ONE), MONDAY),
        (LessonStarted(ONE, "c02", "1.2.0"), MONDAY),
        (StepShown(ONE, "c02", "waarom"), MONDAY),
        (StepShown(ONE, "c02", "samen"), TUESDAY),
        actor=None,
    )
    assert rows.open_visits(DEVICE) == (Visit(ONE, ONE, DEVICE, None, "c02", "1.2.0", "samen", TUESDAY, 4),)


def test_a_guest_leaves_nothing_but_a_count() -> None:
    """After *Stoppen* only the street remembers that somebody finished a lesson."""
    rows = told(
        (VisitStarted(ONE), MONDAY),
        (LessonStarted(ONE, "c02", "1"), MONDAY),
        (free(ONE), MONDAY),
        (LessonDone(ONE, "c02", "1"), MONDAY),
        (Confidence(ONE, "c02", "samen"), MONDAY),
        (VisitEnded(ONE), MONDAY),
        (StepShown(ONE, "c02", "samen"), MONDAY),
        actor=None,
    )
    assert rows.rows() == {DayCount("2026-05-04", "c02", 1), Tally("2026-05-04", GUEST, 1)}


def test_the_next_visit_wipes_a_guest_who_was_cut_off() -> None:
    """Nobody sits down in somebody else's visit."""
    rows = told((VisitStarted(ONE), MONDAY), (free(ONE), MONDAY), (VisitStarted(TWO), MONDAY), actor=None)
    assert {row.who for row in rows.kept(Visit).values()} == {TWO}
    assert not rows.kept(StepProgress)


def test_a_person_goes_on_where_the_last_visit_stopped() -> None:
    """*Verder waar u stopte*, also after leaving; not when the lesson was finished."""
    begun = (VisitStarted(ONE), MONDAY), (LessonStarted(ONE, "c02", "1"), MONDAY), (StepShown(ONE, "c02", "b"), MONDAY)
    again = (VisitEnded(ONE), MONDAY), (VisitStarted(TWO), TUESDAY)
    there = told(*begun, *again).visit(RIA)
    assert there is not None
    assert (there.id, there.lesson, there.step, there.open) == (TWO, "c02", "b", True)
    finished = told(*begun, (LessonDone(ONE, "c02", "1"), MONDAY), *again).visit(RIA)
    assert finished is not None
    assert (finished.lesson, finished.step) == ("", "")


def test_the_confidence_and_the_fewest_hints_are_kept() -> None:
    """The last answer, the best time."""
    rows = told(
        (LessonDone(ONE, "c02", "1.0.0", 3), MONDAY),
        (Confidence(ONE, "c02", "nog-niet"), MONDAY),
        (LessonDone(TWO, "c02", "1.1.0", 1), TUESDAY),
        (Confidence(TWO, "c02", "alleen"), TUESDAY),
    )
    assert rows.lesson(RIA, "c02") == LessonProgress(RIA, "c02", 2, 1, "1.1.0", "alleen")


def test_erased_is_erased_also_when_older_entries_come_later() -> None:
    """Only the count of the day, which belongs to nobody, stays."""
    rows = told(
        (free(ONE), MONDAY), (PersonErased(RIA), MONDAY), (free(TWO), TUESDAY), (LessonDone(TWO, "c02", "1"), TUESDAY)
    )
    assert not rows.kept(StepProgress)
    assert not rows.kept(Visit)
    assert not rows.kept(LessonProgress)
    assert rows.kept(DayCount)["2026-05-05", "c02"].times == 1


@pytest.mark.parametrize("minutes", [0, 29, -29])
def test_a_fresh_visit_goes_on_by_itself(minutes: int) -> None:
    """In either direction of a clock that was set."""
    visit = Visit(ONE, ONE, DEVICE, None, "c02", "1", "samen", MONDAY)
    assert resumable(visit, datetime.fromisoformat(MONDAY) + timedelta(minutes=minutes))


@pytest.mark.parametrize("minutes", [31, -31, 10 * 365 * 24 * 60])
def test_an_old_visit_does_not(minutes: int) -> None:
    """The next person starts at the start."""
    visit = Visit(ONE, ONE, DEVICE, None, "c02", "1", "samen", MONDAY)
    assert not resumable(visit, datetime.fromisoformat(MONDAY) + timedelta(minutes=minutes))


def test_what_somebody_with_an_animal_did_waits_behind_their_code() -> None:
    visit = Visit(RIA, ONE, DEVICE, RIA, "c02", "1", "samen", MONDAY)
    assert not resumable(visit, datetime.fromisoformat(MONDAY) + timedelta(minutes=1))


MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2090, 1, 1)).map(lambda d: d.isoformat() + "+02:00")


@given(st.lists(MOMENTS, min_size=1, max_size=8))
def test_no_clock_gives_level_two_within_one_visit(moments: list[str]) -> None:
    """However the clock jumps while someone practises."""
    rows = told(*((free(ONE), when) for when in moments), (LessonDone(ONE, "c02", "1"), moments[-1]))
    assert level(rows) == 1
