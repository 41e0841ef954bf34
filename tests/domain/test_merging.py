"""Two tiles of one person become one: everything, also what is told later; groups, what lies ready, and the counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain.fold import Rows, fold
from oefenplek.domain.known import true_id
from oefenplek.domain.log import (
    Confidence,
    Entry,
    Fact,
    GroupEnded,
    GroupJoined,
    GroupLeft,
    GroupLesson,
    GroupLessonGone,
    GroupMade,
    LessonDone,
    LessonStarted,
    Misstep,
    NotAllowedError,
    PersonErased,
    PersonMerged,
    PutAway,
    PutReady,
    Referred,
    RepeatDone,
    StepDone,
    StepShown,
    VisitAdopted,
    VisitEnded,
    VisitStarted,
    payload,
)
from oefenplek.domain.rows import (
    Erased,
    Group,
    Member,
    Merged,
    Planned,
    Ready,
    Repeat,
    Row,
    Sureness,
    Tally,
)

ONE, TWO, THREE = (f"01890000-0000-7000-8000-00000000000{n}" for n in (1, 2, 3))
OLD, NEW, JAN = (f"01890000-0000-7000-8000-0000000000a{n}" for n in (1, 2, 3))
CLUB, DEVICE = "01890000-0000-7000-8000-0000000000c1", "01890000-0000-7000-8000-0000000000dd"
MONDAY, TUESDAY = "2026-05-04T10:00:00.000+02:00", "2026-05-05T10:00:00.000+02:00"
Told = tuple[Fact, str | None, str]


def told(*facts: Told) -> Rows:
    """Fold facts, each with its actor and its moment."""
    return fold(Entry(DEVICE, at, actor, when, fact) for at, (fact, actor, when) in enumerate(facts, 1))


def nobody(*facts: Fact) -> list[Told]:
    """What a device tells without an actor."""
    return [(fact, None, MONDAY) for fact in facts]


def free(visit: str, who: str, when: str) -> list[Told]:
    """The free task of a lesson, done alone, and the lesson with it."""
    facts: list[Fact] = [
        VisitStarted(visit),
        LessonStarted(visit, "c02", "1.0.0"),
        StepShown(visit, "c02", "zelf"),
        Misstep(visit, "c02", "samen", "X05"),
        StepDone(visit, "c02", "1.0.0", "zelf", "practice", "alone", "hond", 0, (), True),
        LessonDone(visit, "c02", "1.0.0", 1),
        Confidence(visit, "c02", "alleen"),
        VisitEnded(visit),
    ]
    return [(fact, who, when) for fact in facts]


def theirs(rows: Rows, who: str) -> set[Row]:
    """Everything with somebody's id in it."""
    return {row for row in rows.rows() if getattr(row, "who", "") == who}


def test_everything_of_one_tile_becomes_the_others() -> None:
    """Two days of the free task are two days, whoever's they were called."""
    rows = told(*free(ONE, OLD, MONDAY), *free(TWO, NEW, TUESDAY), *nobody(PersonMerged(OLD, NEW)))
    assert theirs(rows, OLD) == {Merged(OLD, NEW)}
    step = rows.step(NEW, "c02", "zelf")
    assert step is not None
    assert (step.times, step.level, {step.first_day, step.second_day}) == (2, 2, {"2026-05-04", "2026-05-05"})
    lesson = rows.lesson(NEW, "c02")
    assert lesson is not None
    assert lesson.times == 2
    assert rows.repeat(NEW, "c02") == Repeat(NEW, "c02", 0, "2026-05-05", TWO)
    assert [row.day for row in rows.kept(Sureness).values() if row.who == NEW] == ["2026-05-05", "2026-05-04"]


def test_what_the_merged_tile_tells_later_is_the_others() -> None:
    """Another device does not know of it yet."""
    later = free(TWO, OLD, TUESDAY)
    rows = told(*free(ONE, NEW, MONDAY), *nobody(PersonMerged(OLD, NEW)), *later)
    assert theirs(rows, OLD) == {Merged(OLD, NEW)}
    step = rows.step(NEW, "c02", "zelf")
    assert step is not None
    assert step.level == 2
    visit = rows.visit(NEW)
    assert visit is not None
    assert (visit.id, visit.person) == (TWO, NEW)


def test_merging_the_other_way_round_or_twice_changes_nothing_more() -> None:
    once = told(*free(ONE, OLD, MONDAY), *free(TWO, NEW, MONDAY), *nobody(PersonMerged(OLD, NEW)))
    for more in (PersonMerged(OLD, NEW), PersonMerged(NEW, OLD), PersonMerged(NEW, NEW)):
        again = told(*free(ONE, OLD, MONDAY), *free(TWO, NEW, MONDAY), *nobody(PersonMerged(OLD, NEW), more))
        assert again.rows() == once.rows()


def test_who_is_erased_stays_erased_whatever_is_merged() -> None:
    """Under every name they had, before and after, and in whatever order it is told."""
    both = [*free(ONE, OLD, MONDAY), *free(TWO, NEW, MONDAY)]
    merged, later = nobody(PersonMerged(OLD, NEW)), [*free(THREE, OLD, TUESDAY), *free(THREE, NEW, TUESDAY)]
    for erased in (OLD, NEW):
        rows = told(*both, *merged, *nobody(PersonErased(erased)), *later)
        assert theirs(rows, NEW) == {Erased(NEW)}
        assert theirs(rows, OLD) <= {Merged(OLD, NEW), Erased(OLD)}
    rows = told(*both, *nobody(PersonErased(NEW)), *merged, *later)
    assert theirs(rows, OLD) | theirs(rows, NEW) == {Merged(OLD, NEW), Erased(NEW)}
    rows = told(*both, *nobody(PersonErased(OLD)), *merged, *free(THREE, OLD, TUESDAY))
    assert theirs(rows, OLD) == {Erased(OLD)}
    assert rows.lesson(NEW, "c02") is not None


def test_what_lies_ready_and_the_groups_go_along() -> None:
    before = nobody(GroupMade(CLUB), GroupJoined(CLUB, OLD), PutReady(OLD, "c02"), PersonMerged(OLD, NEW))
    rows = told(*before)
    assert set(rows.kept(Member).values()) == {Member(NEW, CLUB)}
    assert [(row.who, row.what) for row in rows.kept(Ready).values()] == [(NEW, "c02")]
    rows = told(*before, *nobody(GroupLeft(CLUB, OLD), PutAway(OLD, "c02")))
    assert not rows.kept(Member)
    assert not rows.kept(Ready)


def test_what_lies_ready_is_put_away_when_it_is_done() -> None:
    """A route lies until somebody puts it away."""
    rows = told(*nobody(PutReady(OLD, "c02"), PutReady(OLD, "route:bellen")), *free(ONE, OLD, MONDAY))
    assert [row.what for row in rows.kept(Ready).values()] == ["route:bellen"]


def test_a_group_that_is_over_is_over() -> None:
    """Who joins it from a device that does not know, is in nothing."""
    made = nobody(GroupMade(CLUB), GroupJoined(CLUB, OLD), GroupLesson(CLUB, "c02"), GroupLesson(CLUB, "d04"))
    rows = told(*made, *nobody(GroupLessonGone(CLUB, "d04")))
    kinds = {Group, Member, Planned}
    assert {type(row) for row in rows.rows()} == kinds
    assert [row.lesson for row in rows.kept(Planned).values()] == ["c02"]
    over = told(*made, *nobody(GroupEnded(CLUB), GroupJoined(CLUB, JAN), GroupLesson(CLUB, "c02")))
    assert not over.rows()


def test_who_was_erased_is_in_no_group() -> None:
    rows = told(*nobody(GroupMade(CLUB), GroupJoined(CLUB, OLD), PutReady(OLD, "c02"), PersonErased(OLD)))
    assert not rows.kept(Member)
    again = told(*nobody(GroupMade(CLUB), PersonErased(OLD), GroupJoined(CLUB, OLD), PutReady(OLD, "c02")))
    assert again.rows() == {Group(CLUB), Erased(OLD)}
    assert again.rows() == rows.rows()


def test_a_day_in_counts() -> None:
    """Visits of guests and of known people; a guest who becomes known is counted once; referrals by what."""
    rows = told(
        *nobody(VisitStarted(ONE), VisitStarted(TWO)),
        (VisitAdopted(TWO), JAN, MONDAY),
        (VisitStarted(THREE), NEW, MONDAY),
        *nobody(Referred("wijkteam"), Referred("wijkteam"), Referred("bibliotheek"), PersonErased(NEW)),
    )
    assert set(rows.kept(Tally).values()) == {
        Tally("2026-05-04", "guest", 1),
        Tally("2026-05-04", "known", 2),
        Tally("2026-05-04", "referred:wijkteam", 2),
        Tally("2026-05-04", "referred:bibliotheek", 1),
    }


@pytest.mark.parametrize("lesson", ["f01-dokter", "g08-schulden"])
def test_private_lessons_are_not_put_ready(lesson: str) -> None:
    """Neither for one person nor for a group: it would say too much."""
    for fact in (PutReady(OLD, lesson), GroupLesson(CLUB, lesson), Misstep(ONE, lesson, "samen", "X05")):
        with pytest.raises(NotAllowedError):
            payload(fact)


PEOPLE = st.sampled_from([OLD, NEW, JAN])
VISITS = st.sampled_from([ONE, TWO])
ANYTHING: st.SearchStrategy[Told] = st.tuples(
    st.one_of(
        st.builds(VisitStarted, VISITS),
        st.builds(VisitEnded, VISITS),
        st.builds(LessonStarted, VISITS, st.just("c02"), st.just("1.0.0")),
        st.builds(StepDone, VISITS, st.just("c02"), st.just("1.0.0"), st.just("zelf"), st.just("practice")),
        st.builds(Misstep, VISITS, st.just("c02"), st.just("zelf"), st.just("X05")),
        st.builds(LessonDone, VISITS, st.just("c02"), st.just("1.0.0")),
        st.builds(RepeatDone, VISITS, st.just("c02"), st.just("1.0.0"), st.integers(1, 3)),
        st.builds(PutReady, PEOPLE, st.just("c02")),
        st.builds(PersonMerged, PEOPLE, PEOPLE),
        st.builds(PersonErased, PEOPLE),
    ),
    st.sampled_from([None, OLD, NEW, JAN]),
    st.sampled_from([MONDAY, TUESDAY]),
)


@given(st.lists(ANYTHING, max_size=30))
def test_whatever_is_merged_and_erased_nothing_is_left_under_an_old_name(facts: list[Told]) -> None:
    """And whoever was erased, under whatever name, has nothing but the mark that they were."""
    rows = told(*facts)
    for who in (OLD, NEW, JAN):
        marks = (Merged, Erased)
        left = [row for row in theirs(rows, who) if not isinstance(row, marks)]
        true = true_id(who, rows)
        if true != who or rows.erased(true):
            assert left == []
