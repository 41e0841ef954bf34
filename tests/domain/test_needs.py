"""Who needs help: four missteps in one step, help asked twice, or left in the middle; until the step is done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain.fold import Rows, fold
from oefenplek.domain.log import (
    Entry,
    Fact,
    HelpAsked,
    HelperNoted,
    LessonDone,
    LessonStarted,
    Misstep,
    StepDone,
    StepShown,
    StepSkipped,
    VisitAdopted,
    VisitEnded,
    VisitStarted,
)
from oefenplek.domain.needs import needs_help, status, stuck
from oefenplek.domain.overview import Status, Stuck
from oefenplek.domain.rows import LessonProgress, Sureness, Trouble

ONE, TWO = (f"01890000-0000-7000-8000-00000000000{n}" for n in (1, 2))
RIA, DEVICE = "01890000-0000-7000-8000-0000000000aa", "01890000-0000-7000-8000-0000000000dd"
MONDAY = "2026-05-04T10:00:00.000+02:00"
C02 = "c02-mail-lezen"


def told(*facts: Fact, actor: str | None = RIA) -> Rows:
    """Fold facts."""
    return fold(Entry(DEVICE, at, actor, MONDAY, fact) for at, fact in enumerate(facts, 1))


def how(rows: Rows, lesson: str = C02, who: str = RIA) -> Status:
    """How somebody is doing in a lesson."""
    return status(rows.lesson(who, lesson), rows.troubles(who, lesson))


def misstep(step: str = "samen", visit: str = ONE) -> Misstep:
    return Misstep(visit, C02, step, "X05")


def done(step: str = "samen", visit: str = ONE) -> StepDone:
    return StepDone(visit, C02, "1.0.0", step, "practice")


BEGUN = (VisitStarted(ONE), LessonStarted(ONE, C02, "1.0.0"), StepShown(ONE, C02, "samen"))
ASKED = HelpAsked(ONE, C02, "samen")


def test_the_four_statuses() -> None:
    assert how(told()) is Status.NOT_STARTED
    assert how(told(*BEGUN)) is Status.BUSY
    assert how(told(*BEGUN, *[misstep()] * 4)) is Status.NEEDS_HELP
    assert how(told(*BEGUN, done(), LessonDone(ONE, C02, "1.0.0"))) is Status.DONE


@pytest.mark.parametrize(
    ("happened", "needed"),
    [
        ([misstep()] * 3, False),
        ([misstep()] * 4, True),
        ([misstep(), misstep("zelf")] * 3, False),
        ([misstep()] * 2 + [misstep(visit=TWO)] * 2, True),
        ([ASKED], False),
        ([ASKED, ASKED], True),
        ([ASKED, HelpAsked(ONE, C02, "zelf")], False),
        ([ASKED, misstep(), misstep(), misstep()], False),
        ([*[misstep()] * 4, done()], False),
        ([*[misstep()] * 3, done(), misstep()], False),
        ([*[misstep()] * 4, done("zelf")], True),
        ([*[misstep()] * 4, done(), *[misstep()] * 4], True),
        ([misstep(), VisitEnded(ONE)], True),
        ([done("waarom"), VisitEnded(ONE)], True),
        ([VisitEnded(ONE)], False),
        ([misstep(), VisitEnded(ONE), VisitStarted(TWO), done(visit=TWO)], False),
        ([misstep(), VisitStarted(TWO)], True),
        ([done(), LessonDone(ONE, C02, "1.0.0"), VisitEnded(ONE)], False),
    ],
    ids=[
        *("three missteps", "four", "three in each of two steps", "four over two visits"),
        *("asked once", "asked twice", "once in each of two steps", "one of each is not yet enough"),
        *("done since", "counted anew after it was done", "another step was done", "stuck again"),
        *("left after trying", "left after a step", "only looked", "done the next time"),
        *("cut off", "left when it was finished"),
    ],
)
def test_when_somebody_needs_help(happened: list[Fact], needed: bool) -> None:
    rows = told(*BEGUN, *happened)
    assert any(map(needs_help, rows.troubles(RIA, C02))) is needed
    assert (how(rows) is Status.NEEDS_HELP) is needed


def test_a_visit_that_only_repeats_something_does_not_end_in_the_middle_of_what_was_left_before() -> None:
    """The place where somebody stopped long ago is no sign; another lesson, done now, is none either."""
    before = (*BEGUN, VisitEnded(ONE))
    other = StepDone(TWO, "d04-nepmail", "1.0.0", "zelf", "practice")
    assert how(told(*before, VisitStarted(TWO), other, VisitEnded(TWO))) is Status.BUSY
    assert how(told(*before, VisitStarted(TWO), VisitEnded(TWO))) is Status.BUSY


def test_a_lesson_that_was_finished_by_another_way_leaves_nothing_behind() -> None:
    """But a step that was skipped stays to be done."""
    finished = (done("zelf"), LessonDone(ONE, C02, "1.0.0"))
    assert how(told(*BEGUN, *[misstep()] * 4, *finished)) is Status.DONE
    skipped = told(*BEGUN, *[misstep()] * 4, StepSkipped(ONE, C02, "samen"), *finished)
    assert how(skipped) is Status.NEEDS_HELP
    assert stuck(skipped.troubles(RIA, C02)) == (Stuck(C02, "samen", 4, 0, 0, 1),)


def test_where_somebody_got_stuck_is_told_until_it_is_done() -> None:
    """A skipped step too, although that alone is no call for help."""
    rows = told(*BEGUN, StepSkipped(ONE, C02, "zelf"), ASKED, misstep())
    assert stuck(rows.troubles(RIA, C02)) == (Stuck(C02, "zelf", skipped=1),)
    assert how(rows) is Status.BUSY
    assert stuck(told(*BEGUN, StepSkipped(ONE, C02, "samen"), done()).troubles(RIA, C02)) == ()


def test_what_a_helper_noted_stands_with_the_lesson() -> None:
    rows = told(*BEGUN, HelperNoted(ONE, C02, "helped"), HelperNoted(ONE, C02, "further"))
    assert rows.lesson(RIA, C02) == LessonProgress(RIA, C02, noted="further")


@pytest.mark.parametrize("lesson", ["f01-dokter", "j04-mijn-plan", "g08-schulden"])
def test_of_a_private_lesson_nothing_is_told(lesson: str) -> None:
    """Leaving it in the middle, or being unsure about it, is nobody's business."""
    rows = told(
        VisitStarted(ONE),
        LessonStarted(ONE, lesson, "1.0.0"),
        StepShown(ONE, lesson, "samen"),
        StepDone(ONE, lesson, "1.0.0", "samen", "practice"),
        StepShown(ONE, lesson, "zelf"),
        VisitEnded(ONE),
    )
    assert not rows.kept(Trouble)
    assert not rows.kept(Sureness)
    assert not needs_help(Trouble(RIA, lesson, "samen", missteps=9))
    assert stuck([Trouble(RIA, lesson, "samen", missteps=9)]) == ()


def test_what_a_guest_had_trouble_with_goes_with_them() -> None:
    """Into what they already found difficult themselves; a guest who leaves takes it away."""
    guest: list[tuple[Fact, str | None]] = [
        *((fact, RIA) for fact in (*BEGUN, misstep(), misstep(), VisitEnded(ONE))),
        *((fact, None) for fact in (VisitStarted(TWO), LessonStarted(TWO, C02, "1.0.0"))),
        *((misstep(visit=TWO), None) for _ in range(2)),
    ]
    known = [*guest, (VisitAdopted(TWO), RIA)]
    rows = fold(Entry(DEVICE, at, actor, MONDAY, fact) for at, (fact, actor) in enumerate(known, 1))
    assert [(row.missteps, row.stopped) for row in rows.troubles(RIA, C02)] == [(4, 1)]
    left = [*guest, (VisitEnded(TWO), None)]
    rows = fold(Entry(DEVICE, at, actor, MONDAY, fact) for at, (fact, actor) in enumerate(left, 1))
    assert [row.who for row in rows.kept(Trouble).values()] == [RIA]


STEPS = st.sampled_from(["samen", "zelf"])
DEEDS = st.lists(
    st.one_of(
        st.builds(misstep, STEPS),
        st.builds(HelpAsked, st.just(ONE), st.just(C02), STEPS),
        st.builds(StepSkipped, st.just(ONE), st.just(C02), STEPS),
        st.builds(done, STEPS),
    ),
    max_size=20,
)


@given(DEEDS)
def test_a_step_needs_help_exactly_when_enough_happened_since_it_was_done(deeds: list[Fact]) -> None:
    rows = told(*BEGUN, *deeds)
    for step in ("samen", "zelf"):
        here = [deed for deed in deeds if getattr(deed, "step", "") == step]
        last = max((at for at, deed in enumerate(here) if isinstance(deed, StepDone)), default=-1)
        since = here[last + 1 :]
        missteps, asked = (sum(isinstance(deed, kind) for deed in since) for kind in (Misstep, HelpAsked))
        found = [row for row in rows.troubles(RIA, C02) if row.step == step]
        assert any(map(needs_help, found)) == (missteps >= 4 or asked >= 2)
