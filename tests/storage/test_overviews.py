"""What a helper sees: people, one person's page, groups as a matrix, the day; and nothing of private lessons."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oefenplek.domain.log import (
    Confidence,
    Fact,
    HelpAsked,
    HelperNoted,
    LessonDone,
    LessonStarted,
    Misstep,
    Referred,
    StepDone,
    StepShown,
    VisitEnded,
    VisitStarted,
)
from oefenplek.domain.needs import needs_help
from oefenplek.domain.overview import GroupRow, LessonRow, PersonRow, Status, Stuck, Today
from oefenplek.domain.overview import Sure as Sureness
from oefenplek.domain.people import Person
from oefenplek.domain.roles import Pass
from oefenplek.domain.rows import Trouble
from oefenplek.storage import overviews
from oefenplek.storage.prepared import put
from oefenplek.storage.projections import values_of
from oefenplek.storage.reader import HelperReader
from oefenplek.storage.states import NO_GROUP, NO_NAME, NO_PERSON, PRIVATE
from oefenplek.storage.tables import trouble

from .support import FakeClock, Sure, facts, opened

Result = TypeVar("Result")
CODE = ("zon", "ster", "maan", "huis")
DAY = "2026-05-04"
LESSON, OTHER, SECRET = "c02-mail-lezen", "d04-nepmail", "f01-dokter"


class Helper:
    """Somebody behind the door."""

    def __init__(self, sure: Sure) -> None:
        self.sure, self.store = sure, sure.store
        made = sure.wait(lambda done: self.store.set_up("Riet", "314159", done)).value
        assert made is not None
        self.by: Pass = made.door

    def see(self, question: Callable[[HelperReader], Result]) -> Result:
        """Look something up."""
        outcome = self.sure.wait(lambda done: self.store.consult(self.by, question, done))
        assert outcome.ok, outcome.sentence
        return cast("Result", outcome.value)

    def enrol(self, animal: str = "egel", name: str = "") -> Person:
        """Somebody new."""
        made = self.sure.wait(lambda done: self.store.enrol(self.by, animal, "rood", CODE, name, done)).value
        assert made is not None
        return made

    def group(self, name: str = "Dinsdag") -> str:
        """A new group."""
        made = self.sure.wait(lambda done: self.store.make_group(self.by, name, done)).value
        assert made is not None
        return made

    def tell(self, who: str | None, *told: Fact) -> None:
        """What somebody did."""
        for fact in told:
            assert self.sure.record(fact, who).ok


@pytest.fixture
def helper(folder: Path, clock: FakeClock) -> Iterator[Helper]:
    """A device that was set up."""
    made = Helper(Sure(folder, clock))
    yield made
    made.store.close()


def test_the_list_of_people(helper: Helper, clock: FakeClock) -> None:
    """By animal, colour and number; with who is here, when they were last, and who could use help."""
    vos, egel, other = helper.enrol("vos", "  Truus\u202e "), helper.enrol("egel", "Aart"), helper.enrol("egel")
    visit = helper.store.new_visit()
    helper.tell(vos.id, *facts(visit), VisitEnded(visit))
    clock.forward(24 * 60 * 60)
    visit = helper.store.new_visit()
    stuck = Misstep(visit, OTHER, "samen", "X05")
    helper.tell(egel.id, VisitStarted(visit), LessonStarted(visit, OTHER, "1.0.0"), *[stuck] * 4)
    assert helper.see(lambda r: r.people()) == (
        PersonRow(egel.id, "egel", "rood", 1, "Aart", "2026-05-05", 0, True, True),
        PersonRow(other.id, "egel", "rood", 2),
        PersonRow(vos.id, "vos", "rood", 1, "Truus", DAY, 1, False, False),
    )


def test_the_page_of_a_person(helper: Helper, clock: FakeClock) -> None:
    who = helper.enrol(name="Ria").id
    visit = helper.store.new_visit()
    helper.tell(
        who,
        *facts(visit),
        HelperNoted(visit, LESSON, "helped"),
        Confidence(visit, LESSON, "nog-niet"),
        LessonStarted(visit, OTHER, "1.0.0"),
        StepShown(visit, OTHER, "samen"),
        StepDone(visit, OTHER, "1.0.0", "woorden", "words", hints=2),
        HelpAsked(visit, OTHER, "samen"),
        HelpAsked(visit, OTHER, "samen"),
        VisitEnded(visit),
    )
    group = helper.group()
    helper.store.join_group(helper.by, group, who)
    helper.store.put_ready(helper.by, who, "route:bellen")
    clock.forward(24 * 60 * 60)
    page = helper.see(lambda r: r.page(who, "2026-05-05"))
    assert page is not None
    assert page.row == PersonRow(who, "egel", "rood", 1, "Ria", DAY, 1, True, False)
    assert page.lessons == (
        LessonRow(LESSON, Status.DONE, 1, 0, "helped", 1),
        LessonRow(OTHER, Status.NEEDS_HELP),
    )
    assert (page.steps_alone, page.steps_helped) == (6, 1)
    assert [(due.lesson, due.stage) for due in page.repeats] == [(LESSON, 1)]
    assert page.stuck == (Stuck(OTHER, "samen", 0, 2, 1, 0),)
    assert page.sure == (Sureness(DAY, LESSON, "nog-niet"),)
    assert (page.ready, page.groups) == (("route:bellen",), (GroupRow(group, "Dinsdag", 1),))


def test_of_private_lessons_nothing_is_seen(helper: Helper) -> None:
    """Not in the list, not on the page; it cannot be put ready for one person or for a group."""
    who = helper.enrol().id
    visit = helper.store.new_visit()
    begun = (LessonStarted(visit, SECRET, "1.0.0"), StepShown(visit, SECRET, "samen"))
    done = StepDone(visit, SECRET, "1.0.0", "samen", "practice")
    told = (LessonDone(visit, SECRET, "1.0.0"), Confidence(visit, SECRET, "nog-niet"), *begun, done)
    helper.tell(who, VisitStarted(visit), *begun, done, *told, VisitEnded(visit))
    (row,) = helper.see(lambda r: r.people())
    assert (row.lessons_done, row.needs_help) == (0, False)
    page = helper.see(lambda r: r.page(who, "2026-05-05"))
    assert page is not None
    assert (page.lessons, page.steps_alone, page.repeats, page.stuck, page.sure) == ((), 0, (), (), ())
    group = helper.group()
    ready = helper.sure.wait(lambda done: helper.store.put_ready(helper.by, who, SECRET, done))
    planned = helper.sure.wait(lambda done: helper.store.group_lesson(helper.by, group, SECRET, True, done))
    assert (ready.sentence, planned.sentence) == (PRIVATE, PRIVATE)
    assert SECRET not in str(helper.see(lambda r: (r.people(), r.page(who, DAY), r.groups(), r.group(group))))


def test_a_group_is_a_matrix_with_four_statuses(helper: Helper) -> None:
    """Every member and every lesson has one."""
    people = [helper.enrol() for _ in range(4)]
    group = helper.group()
    for who in people:
        helper.store.join_group(helper.by, group, who.id)
    for lesson in (OTHER, LESSON):
        helper.store.group_lesson(helper.by, group, lesson, True)
    begun = [LessonStarted(helper.store.new_visit(), LESSON, "1.0.0") for _ in range(3)]
    helper.tell(people[0].id, VisitStarted(begun[0].visit), begun[0])
    helper.tell(people[1].id, VisitStarted(begun[1].visit), begun[1])
    helper.tell(people[1].id, *[HelpAsked(begun[1].visit, LESSON, "samen")] * 2)
    helper.tell(people[2].id, *facts(begun[2].visit))
    seen = helper.see(lambda r: r.group(group))
    assert seen is not None
    assert seen.row == GroupRow(group, "Dinsdag", 4, (OTHER, LESSON))
    assert [member.id for member in seen.members] == [who.id for who in people]
    assert [seen.statuses[who.id, LESSON] for who in people] == [
        *(Status.BUSY, Status.NEEDS_HELP, Status.DONE, Status.NOT_STARTED)
    ]
    assert {seen.statuses[who.id, OTHER] for who in people} == {Status.NOT_STARTED}
    assert [member.needs_help for member in seen.members] == [False, True, False, False]


def test_groups_are_made_named_and_ended(helper: Helper) -> None:
    one, other = helper.group("Vrijdag"), helper.group("Maandag")
    wait, store, by = helper.sure.wait, helper.store, helper.by
    assert [row.name for row in helper.see(lambda r: r.groups())] == ["Maandag", "Vrijdag"]
    assert wait(lambda done: store.name_group(by, one, "  Aan   de slag ", done)).ok
    assert [row.name for row in helper.see(lambda r: r.groups())] == ["Aan de slag", "Maandag"]
    assert wait(lambda done: store.make_group(by, " ", done)).sentence == NO_NAME
    assert wait(lambda done: store.end_group(by, other, done)).ok
    assert [row.id for row in helper.see(lambda r: r.groups())] == [one]
    assert helper.see(lambda r: r.group(other)) is None
    who = helper.enrol().id
    for gone in (other, "01890000-0000-7000-8000-000000000009"):
        assert wait(lambda done, g=gone: store.join_group(by, g, who, done)).sentence == NO_GROUP
        assert wait(lambda done, g=gone: store.name_group(by, g, "X", done)).sentence == NO_GROUP
    nobody = "01890000-0000-7000-8000-000000000008"
    assert wait(lambda done: store.join_group(by, one, nobody, done)).sentence == NO_PERSON


def test_what_lies_ready_is_ones_own_and_ones_groups(helper: Helper, clock: FakeClock) -> None:
    """Without what was done; no pass is needed to see what lies ready for oneself."""
    who, group = helper.enrol().id, helper.group()
    helper.store.join_group(helper.by, group, who)
    helper.store.group_lesson(helper.by, group, LESSON, True)
    helper.store.group_lesson(helper.by, group, OTHER, True)
    helper.store.put_ready(helper.by, who, "route:bellen")
    assert helper.sure.ask(lambda r: r.ready(who)) == (LESSON, OTHER, "route:bellen")
    helper.tell(who, *facts(helper.store.new_visit()))
    assert helper.sure.ask(lambda r: r.ready(who)) == (OTHER, "route:bellen")
    helper.store.put_away(helper.by, who, "route:bellen")
    helper.store.group_lesson(helper.by, group, OTHER, False)
    assert helper.sure.ask(lambda r: r.ready(who)) == ()


def test_two_tiles_of_one_person(helper: Helper) -> None:
    """The name moves along, the old tile is gone, and its id still leads to the person."""
    old, new = helper.enrol("egel", "Ria"), helper.enrol("vos")
    helper.tell(old.id, *facts(helper.store.new_visit()))
    assert helper.sure.wait(lambda done: helper.store.merge(helper.by, old.id, new.id, done)).ok
    (row,) = helper.see(lambda r: r.people())
    assert (row.id, row.animal, row.name, row.lessons_done) == (new.id, "vos", "Ria", 1)
    page = helper.see(lambda r: r.page(old.id, DAY))
    assert page is not None
    assert page.row.id == new.id
    assert not helper.sure.verify(old.id).right
    assert helper.sure.verify(new.id).right
    again = helper.sure.wait(lambda done: helper.store.merge(helper.by, old.id, new.id, done))
    assert again.sentence == NO_PERSON


def test_a_name_and_a_code_can_be_changed(helper: Helper) -> None:
    who = helper.enrol(name="Ria").id
    wait, store, by = helper.sure.wait, helper.store, helper.by
    assert wait(lambda done: store.name_person(by, who, "x" * 60, done)).ok
    assert helper.see(lambda r: r.people())[0].name == "x" * 40
    assert wait(lambda done: store.name_person(by, who, "", done)).ok
    assert helper.see(lambda r: r.people())[0].name == ""
    assert wait(lambda done: store.new_code(by, who, CODE[::-1], done)).ok
    assert not helper.sure.verify(who, CODE).right
    assert helper.sure.verify(who, CODE[::-1]).right
    assert not wait(lambda done: store.new_code(by, who, ("zon",) * 4, done)).ok
    nobody = "01890000-0000-7000-8000-000000000008"
    assert wait(lambda done: store.name_person(by, nobody, "Jo", done)).sentence == NO_PERSON
    assert helper.see(lambda r: r.page(nobody, DAY)) is None


def test_today_in_counts(helper: Helper, clock: FakeClock) -> None:
    who = helper.enrol().id
    visit = helper.store.new_visit()
    helper.tell(None, *facts(visit), VisitEnded(visit))
    helper.tell(who, *facts(helper.store.new_visit()))
    helper.tell(None, Referred("wijkteam"), Referred("bibliotheek"))
    assert helper.see(lambda r: r.today(DAY)) == Today(1, 1, 2, 2)
    assert helper.see(lambda r: r.today("2026-05-05")) == Today()


ROWS = st.builds(
    Trouble,
    *(st.just("ria"), st.sampled_from([LESSON, OTHER]), st.sampled_from("abc"), st.just("v")),
    *(st.integers(0, 6), st.integers(0, 4), st.integers(0, 2), st.integers(0, 2), st.booleans()),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(ROWS, max_size=4, unique_by=lambda row: (row.lesson, row.step)))
def test_the_list_and_the_rules_agree_on_who_needs_help(rows: list[Trouble]) -> None:
    """The table is asked in SQL, for thousands of people at once; the rule stands in the domain."""
    with TemporaryDirectory() as name:
        ledger = opened(Path(name), FakeClock())
        ledger.driver.execute("INSERT INTO person VALUES ('ria', 'egel', 'rood', 1, 'x', NULL, 'x')")
        for row in rows:
            put(trouble).run(ledger.driver, values_of(row))
        (seen,) = ledger.read(overviews.people)
        assert seen.needs_help == any(map(needs_help, rows))
        ledger.close()
