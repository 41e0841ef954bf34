"""Progress can be dropped and folded again from the log, with the same result."""

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from oefenplek.domain.fold import KEYS, fold
from oefenplek.domain.log import (
    Confidence,
    Fact,
    GroupEnded,
    GroupJoined,
    GroupLeft,
    GroupLesson,
    GroupLessonGone,
    GroupMade,
    HelpAsked,
    HelperNoted,
    LessonDone,
    LessonStarted,
    Misstep,
    PersonErased,
    PersonMerged,
    PutAway,
    PutReady,
    Referred,
    RepeatDone,
    StepDone,
    StepShown,
    StepSkipped,
    VisitAdopted,
    VisitEnded,
    VisitStarted,
)
from oefenplek.storage import checks, tables
from oefenplek.storage.ids import new_id
from oefenplek.storage.ledger import Ledger

from .support import FakeClock, keep, opened, practise

IDS = [f"01890000-0000-7000-8000-00000000000{n}" for n in range(5)]
GROUPS = [f"01890000-0000-7000-8000-00000000001{n}" for n in range(2)]
KNOWN = st.sampled_from(IDS[2:])
VISITS, PEOPLE = st.sampled_from(IDS[:2]), st.sampled_from([None, *IDS[2:]])
LESSONS, STEPS = st.sampled_from(["c02", "d04"]), st.sampled_from(["samen", "alleen"])
FACTS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(VisitStarted, VISITS),
    st.builds(VisitEnded, VISITS),
    st.builds(LessonStarted, VISITS, LESSONS, st.just("1.0.0")),
    st.builds(StepShown, VISITS, LESSONS, STEPS),
    st.builds(
        StepDone,
        *(VISITS, LESSONS, st.just("1.0.0"), STEPS, st.just("practice"), st.just("alone")),
        st.sampled_from(["a", "b"]),
        st.integers(0, 4),
        st.just(()),
        st.booleans(),
    ),
    st.builds(LessonDone, VISITS, LESSONS, st.just("1.0.0"), st.integers(0, 4)),
    st.builds(RepeatDone, VISITS, LESSONS, st.just("1.0.0"), st.integers(1, 3)),
    st.builds(VisitAdopted, VISITS),
    st.builds(Confidence, VISITS, LESSONS, st.sampled_from(["alleen", "nog-niet"])),
    st.builds(PersonErased, KNOWN),
    st.builds(PersonMerged, KNOWN, KNOWN),
    st.one_of(
        st.builds(Misstep, VISITS, LESSONS, STEPS, st.just("X05")),
        st.builds(HelpAsked, VISITS, LESSONS, STEPS),
        st.builds(StepSkipped, VISITS, LESSONS, STEPS),
        st.builds(HelperNoted, VISITS, LESSONS, st.sampled_from(["alone", "further"])),
    ),
    st.one_of(
        st.builds(PutReady, KNOWN, LESSONS),
        st.builds(PutAway, KNOWN, LESSONS),
        st.builds(Referred, st.sampled_from(["bibliotheek", "wijkteam"])),
    ),
    st.one_of(
        st.builds(GroupMade, st.sampled_from(GROUPS)),
        st.builds(GroupEnded, st.sampled_from(GROUPS)),
        st.builds(GroupJoined, st.sampled_from(GROUPS), KNOWN),
        st.builds(GroupLeft, st.sampled_from(GROUPS), KNOWN),
        st.builds(GroupLesson, st.sampled_from(GROUPS), LESSONS),
        st.builds(GroupLessonGone, st.sampled_from(GROUPS), LESSONS),
    ),
)
TOLD = st.lists(st.tuples(FACTS, PEOPLE, st.datetimes(datetime(1971, 1, 1), datetime(2090, 1, 1))), max_size=30)


@settings(max_examples=120, deadline=None)
@given(TOLD)
def test_one_by_one_gives_what_folding_again_gives(told: list[tuple[Fact, str | None, datetime]]) -> None:
    """Whatever happened, in whatever order, with whatever clock."""
    with TemporaryDirectory() as name:
        clock = FakeClock()
        ledger = opened(Path(name), clock)
        for fact, actor, when in told:
            clock.wall = when.astimezone()
            keep(ledger, clock, fact, actor)
        kept = ledger.projections.rows()
        assert kept == fold(ledger.log.entries()).rows()
        ledger.rebuild()
        assert ledger.projections.rows() == kept
        assert ledger.log.broken() == []
        ledger.close()


def test_dropped_progress_comes_back(ledger: Ledger, clock: FakeClock) -> None:
    """All of it, for guests and for people."""
    practise(ledger, clock, visits=3)
    practise(ledger, clock, visits=3, actor=new_id(clock.now()))
    for fact in (GroupMade(GROUPS[0]), GroupJoined(GROUPS[0], IDS[3]), GroupLesson(GROUPS[0], "c02"), Referred("bieb")):
        keep(ledger, clock, fact)
    for fact in (PutReady(IDS[3], "c02"), PersonMerged(IDS[2], IDS[3]), PersonErased(IDS[1])):
        keep(ledger, clock, fact)
    for fact in (Misstep(IDS[0], "c02", "samen", "X05"), Confidence(IDS[0], "c02", "alleen")):
        keep(ledger, clock, fact, IDS[2])
    kept = ledger.projections.rows()
    assert {type(row) for row in kept} == set(KEYS)
    for table in tables.PROJECTIONS:
        ledger.driver.execute(f"DELETE FROM {table.name}")  # noqa: S608 - names of our own tables
    assert ledger.projections.rows() == set()
    ledger.rebuild()
    assert ledger.projections.rows() == kept


def test_progress_that_is_not_what_the_log_says_is_mended(ledger: Ledger, clock: FakeClock) -> None:
    """The log is the truth."""
    practise(ledger, clock, actor=new_id(clock.now()))
    kept = ledger.projections.rows()
    ledger.driver.execute("UPDATE step_progress SET times = 7")
    assert ledger.write(lambda open_: checks.mend_projections(open_.log, open_.projections))
    assert ledger.projections.rows() == kept
    assert not ledger.write(lambda open_: checks.mend_projections(open_.log, open_.projections))


def test_the_order_is_that_of_the_log_and_never_of_the_clock(ledger: Ledger, clock: FakeClock) -> None:
    """A clock that jumped ten years back does not send a resident back to an old step."""
    visit = new_id(clock.now())
    keep(ledger, clock, VisitStarted(visit))
    keep(ledger, clock, StepShown(visit, "c02", "eerst"))
    clock.wall = clock.wall.replace(year=2016)
    keep(ledger, clock, StepShown(visit, "c02", "later"))
    ledger.rebuild()
    assert ledger.projections.open_visits(ledger.device)[0].step == "later"
