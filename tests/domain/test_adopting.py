"""A guest becomes known: what they did in this visit is theirs, and nothing of anybody else."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain.fold import Rows, fold
from oefenplek.domain.log import (
    Confidence,
    Entry,
    Fact,
    LessonDone,
    LessonStarted,
    PersonCreated,
    PersonErased,
    StepDone,
    StepShown,
    VisitAdopted,
    VisitEnded,
    VisitStarted,
)
from oefenplek.domain.rows import (
    GUEST,
    KNOWN,
    DayCount,
    Erased,
    LessonProgress,
    Repeat,
    StepProgress,
    Sureness,
    Tally,
    Visit,
)

ONE, TWO = "01890000-0000-7000-8000-000000000001", "01890000-0000-7000-8000-000000000002"
RIA, JAN = "01890000-0000-7000-8000-0000000000aa", "01890000-0000-7000-8000-0000000000bb"
DEVICE = "01890000-0000-7000-8000-0000000000dd"
MONDAY, TUESDAY = "2026-05-04T10:00:00.000+02:00", "2026-05-05T10:00:00.000+02:00"
Told = tuple[Fact, str | None, str]


def told(*facts: Told) -> Rows:
    """Fold facts, each with its actor and moment."""
    return fold(Entry(DEVICE, at, actor, when, fact) for at, (fact, actor, when) in enumerate(facts, 1))


def free(visit: str) -> StepDone:
    """The free task, done alone."""
    return StepDone(visit, "c02", "1.0.0", "zelf", "practice", "alone", "hond", 0, (), True)


def practised(visit: str, actor: str | None, when: str = MONDAY) -> list[Told]:
    """A finished lesson and the beginning of another."""
    facts = (
        VisitStarted(visit),
        LessonStarted(visit, "c02", "1.0.0"),
        free(visit),
        Confidence(visit, "c02", "alone"),
        LessonDone(visit, "c02", "1.0.0", 1),
        LessonStarted(visit, "d04", "2.0.0"),
        StepShown(visit, "d04", "samen"),
    )
    return [(fact, actor, when) for fact in facts]


def becomes(who: str, visit: str, when: str = MONDAY) -> list[Told]:
    """The guest of a visit chose an animal."""
    return [(PersonCreated(who), who, when), (VisitAdopted(visit), who, when)]


def test_everything_of_this_visit_becomes_theirs() -> None:
    """The lesson, the step, the repeats and the place where they are; the guest is gone."""
    rows = told(*practised(ONE, None), *becomes(RIA, ONE)).rows()
    assert rows == {
        Visit(RIA, ONE, DEVICE, RIA, "d04", "2.0.0", "samen", MONDAY, 9),
        StepProgress(RIA, "c02", "zelf", 1, 0, "hond", "2026-05-04", ONE),
        LessonProgress(RIA, "c02", 1, 1, "1.0.0", "alone"),
        LessonProgress(RIA, "d04"),
        Sureness(RIA, "c02", 4, "2026-05-04", "alone"),
        Repeat(RIA, "c02", 0, "2026-05-04", ONE),
        Tally("2026-05-04", KNOWN, 1),
        DayCount("2026-05-04", "c02", 1),
    }


def test_the_visit_goes_on_as_theirs() -> None:
    """And can be gone on with another day."""
    rows = told(
        *practised(ONE, None),
        *becomes(RIA, ONE),
        (StepShown(ONE, "d04", "zelf"), RIA, MONDAY),
        (VisitEnded(ONE), RIA, MONDAY),
        (VisitStarted(TWO), RIA, TUESDAY),
    )
    there = rows.visit(RIA)
    assert there is not None
    assert (there.id, there.lesson, there.step, there.open) == (TWO, "d04", "zelf", True)


def test_the_free_task_counts_as_one_of_the_two_days() -> None:
    rows = told(
        *practised(ONE, None),
        *becomes(RIA, ONE),
        (VisitStarted(TWO), RIA, TUESDAY),
        (free(TWO), RIA, TUESDAY),
    )
    assert rows.kept(StepProgress)[RIA, "c02", "zelf"].level == 2


def test_a_guest_who_left_has_nothing_to_give() -> None:
    """Also not to whoever comes next."""
    rows = told(*practised(ONE, None), (VisitEnded(ONE), None, MONDAY), *becomes(RIA, ONE))
    assert rows.rows() == {DayCount("2026-05-04", "c02", 1), Tally("2026-05-04", GUEST, 1)}


def test_nobody_gets_what_belongs_to_somebody_else() -> None:
    """A visit of a person cannot be taken, and a guest cannot take."""
    his = practised(ONE, JAN)
    assert told(*his, *becomes(RIA, ONE)).rows() == told(*his).rows()
    guest = practised(ONE, None)
    assert told(*guest, (VisitAdopted(ONE), None, MONDAY)).rows() == told(*guest).rows()


def test_telling_it_twice_gives_it_once() -> None:
    once = told(*practised(ONE, None), *becomes(RIA, ONE))
    twice = told(*practised(ONE, None), *becomes(RIA, ONE), (VisitAdopted(ONE), RIA, MONDAY))
    assert twice.rows() == once.rows()


def test_who_is_erased_gets_nothing_back() -> None:
    """Also when the two come in the other order from another device."""
    rows = told(*practised(ONE, None), (PersonErased(RIA), None, MONDAY), *becomes(RIA, ONE))
    assert [row for row in rows.rows() if getattr(row, "who", "") == RIA] == [Erased(RIA)]


def test_someone_who_practised_as_a_guest_before_keeps_the_best_of_both() -> None:
    rows = told(*practised(ONE, RIA), *practised(TWO, None, TUESDAY), (VisitAdopted(TWO), RIA, TUESDAY))
    both = rows.kept(StepProgress)[RIA, "c02", "zelf"]
    assert (both.times, both.level, both.first_day, both.second_day) == (2, 2, "2026-05-04", "2026-05-05")
    assert rows.kept(LessonProgress)[RIA, "c02"] == LessonProgress(RIA, "c02", 2, 1, "1.0.0", "alone")
    assert rows.kept(Repeat)[RIA, "c02"] == Repeat(RIA, "c02", 0, "2026-05-05", TWO)


@given(st.permutations(practised(ONE, None)[2:]))
def test_a_guest_who_becomes_known_has_what_a_person_would_have(order: list[Told]) -> None:
    """In whatever order things were done."""
    began = practised(ONE, None)[:2]
    guest = told(*began, *order, *becomes(RIA, ONE))
    person = told(*(((fact, RIA, when)) for fact, _, when in (*began, *order)))
    assert {_timeless(row) for row in guest.rows()} == {_timeless(row) for row in person.rows()}


def _timeless(row: object) -> object:
    return replace(row, seq=0) if isinstance(row, Visit) else row
