"""What a person may know of what is kept about them, and taking the name away that a helper wrote down."""

from collections.abc import Callable
from pathlib import Path

from oefenplek.domain.log import Confidence, Misstep
from oefenplek.domain.overview import About

from .support import Sure
from .test_erasing import NAME, enrolled, marks, traces

Start = Callable[[], Sure]
DAY = "2026-05-04"


def about(sure: Sure, who: str) -> About:
    found = sure.ask(lambda reader: reader.about(who, DAY))
    assert found is not None
    return found


def test_there_is_a_name_but_it_is_not_said(start: Start) -> None:
    sure = start()
    _, who = enrolled(sure)
    found = about(sure, who)
    assert found.named
    assert NAME not in repr(found)
    assert not about(sure, sure.person().id).named


def test_everything_that_helpers_see_the_person_may_know(start: Start) -> None:
    sure = start()
    by, who = enrolled(sure)
    group = sure.wait(lambda done: sure.store.make_group(by, "Dinsdag", done)).value
    assert group is not None
    assert sure.wait(lambda done: sure.store.join_group(by, group, who, done)).ok
    assert sure.wait(lambda done: sure.store.put_ready(by, who, "d04-nepmail", done)).ok
    visit = sure.store.new_visit()
    for _ in range(4):
        assert sure.record(Misstep(visit, "c02-mail-lezen", "nog-niet-gedaan", "X02"), who).ok
    assert sure.record(Confidence(visit, "c02-mail-lezen", "not-yet"), who).ok
    page = about(sure, who).page
    seen = sure.wait(lambda done: sure.store.consult(by, lambda reader: reader.page(who, DAY), done)).value
    assert seen is not None
    told = (page.lessons, page.stuck, page.sure, page.ready, page.groups, page.repeats)
    assert told == (seen.lessons, seen.stuck, seen.sure, seen.ready, seen.groups, seen.repeats)
    assert [one.name for one in page.groups] == ["Dinsdag"]
    assert page.ready == ("d04-nepmail",)
    assert page.stuck
    assert page.sure


def test_nobody_is_nobody(start: Start) -> None:
    assert start().ask(lambda reader: reader.about("nobody", DAY)) is None


def test_a_person_takes_the_name_away_themself(start: Start, folder: Path) -> None:
    """Without a pass; the rest stays, and no byte of the name is left in the database."""
    sure = start()
    _, who = enrolled(sure)
    name = {"name": marks(folder)["name"]}
    assert traces(folder, name)
    assert sure.wait(lambda done: sure.store.forget_name(who, done)).ok
    assert not about(sure, who).named
    sure.store.close()
    assert traces(folder, name) == []


def test_a_name_of_nobody_cannot_be_taken_away(start: Start) -> None:
    sure = start()
    outcome = sure.wait(lambda done: sure.store.forget_name("nobody", done))
    assert not outcome.ok
    assert outcome.sentence
