"""Coming back in the app: who sits here is who was recognised, and what waits is theirs."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from oefenplek.app.corner import Corner
from oefenplek.app.navigation import Navigation
from oefenplek.app.ways.joining import can_join
from oefenplek.app.ways.knowing import kept
from oefenplek.app.ways.waiting import Page, place, prepared
from oefenplek.cli.hands import Hands
from oefenplek.content.cards import Index
from oefenplek.domain.log import LessonStarted, RepeatDone, StepShown, VisitEnded
from oefenplek.domain.overview import About, PersonPage, PersonRow
from oefenplek.domain.people import Person
from oefenplek.domain.rows import LessonProgress, Repeat, Visit
from oefenplek.screens.returning.view_model import ReturningViewModel
from tests.journeys.person import corner_at
from tests.screens import samples
from tests.storage.support import FakeClock, Sure, facts
from tests.support.ready import ready_home

LESSON, OTHER = "c02-mail-lezen", "d04-nepmail"
RIA = Person("ria", "egel", "rood", 1)
NOTHING_MORE = About(PersonPage(PersonRow("ria", "egel", "rood", 1)))


def lived(home: Path, days: int, *stages: int) -> str:
    """Somebody did a lesson so many days ago, and began another; and repeats the days after. Their id."""
    clock = FakeClock()
    clock.wall = datetime.now().astimezone() - timedelta(days=days)
    sure = Sure(home / "data", clock)
    who = sure.person().id
    visit = sure.store.new_visit()
    for fact in (*facts(visit), LessonStarted(visit, OTHER, "1.0.0"), StepShown(visit, OTHER, "samen-kijken")):
        sure.record(fact, who)
    for stage in stages:
        clock.forward(24 * 60 * 60)
        sure.record(RepeatDone(sure.store.new_visit(), LESSON, "1.0.0", stage), who)
    sure.record(VisitEnded(visit), who)
    sure.store.close()
    return who


class Sat(Hands):
    """A corner with hands on it."""

    def __init__(self, corner: Corner) -> None:
        super().__init__(corner.window)
        self.corner = corner

    @property
    def navigation(self) -> Navigation:
        """The ways."""
        return self.corner.navigation

    def steps(self) -> list[str]:
        """The steps of the lesson that is open."""
        lesson = self.navigation.lesson
        return [step.id for step in lesson.course.lesson.steps] if lesson else []


@pytest.fixture
def sat(room: None, owner: QObject, tmp_path: Path) -> Iterator[Any]:
    """Open a corner in which somebody sits down who did a lesson so many days ago."""
    opened: list[Corner] = []

    def sit(days: int, *stages: int) -> Sat:
        who = lived(tmp_path, days, *stages)
        opened.append(corner_at(ready_home(tmp_path), owner))
        hands = Sat(opened[-1])
        assert hands.wait(lambda: opened[-1].ready, 30)
        hands.navigation.welcome(who)
        assert hands.wait(lambda: hands.sees("welcome/other"))
        return hands

    yield sit
    for corner in opened:
        corner.close()


def test_after_a_week_the_repeat_asks_about_home_as_well(sat: Any) -> None:
    hands = sat(8, 1)
    hands.press(f"welcome/repeat/{LESSON}")
    assert hands.wait(lambda: hands.sees("lesson/next"))
    assert hands.steps() == ["zelf", "lukt-het"]


def test_the_next_day_it_is_only_the_free_task(sat: Any) -> None:
    hands = sat(1)
    hands.press(f"welcome/repeat/{LESSON}")
    assert hands.wait(lambda: hands.sees("lesson/next"))
    assert hands.steps() == ["zelf"]


def test_what_was_repeated_already_does_not_wait(sat: Any) -> None:
    hands = sat(3, 1)
    assert not hands.sees(f"welcome/repeat/{LESSON}")
    assert hands.sees("welcome/resume")


def test_terug_from_a_repeat_leads_back_and_the_place_is_kept(sat: Any) -> None:
    hands = sat(1)
    hands.press(f"welcome/repeat/{LESSON}")
    assert hands.wait(lambda: hands.sees("lesson/back"))
    hands.press("lesson/back")
    assert hands.wait(lambda: hands.sees("welcome/resume"))
    hands.press("welcome/resume")
    assert hands.wait(lambda: hands.sees("lesson/next"))
    lesson = hands.navigation.lesson
    assert (lesson.course.lesson.id, lesson.course.step(lesson.state.at).id) == (OTHER, "samen-kijken")


def test_terug_from_the_themes_leads_to_what_waits_and_not_to_the_start(sat: Any) -> None:
    """It is they who sit here until they stop: the start screen is for the next one."""
    hands = sat(1)
    hands.press("welcome/other")
    assert hands.wait(lambda: hands.sees("themes/back"))
    hands.press("themes/back")
    assert hands.wait(lambda: hands.sees("welcome/other"))
    hands.navigation.leave()
    assert hands.wait(lambda: hands.sees("start/return"))
    hands.navigation.open_waiting()
    assert hands.wait(lambda: hands.sees("start/return")), "nobody sits here: nothing of anybody is shown"


def test_an_answer_that_comes_after_somebody_left_opens_nothing(sat: Any) -> None:
    """The four right pictures, and gone before storage answered."""
    hands = sat(1)
    hands.navigation.leave()
    hands.press("start/return")
    for tile in ("egel", "rood", "zon", "ster", "maan"):
        hands.press(f"pick/{tile}")
    last = hands.navigation.findChildren(ReturningViewModel)[-1]
    last.choose([tile["id"] for tile in last.tiles].index("huis"))
    hands.navigation.leave()
    hands.rest(1)
    assert hands.sees("start/return")
    assert hands.navigation.findChildren(ReturningViewModel) == []


def test_someone_who_is_not_there_any_more_finds_the_start(sat: Any) -> None:
    """Erased on another device meanwhile, or in another window."""
    hands = sat(1)
    hands.navigation.welcome("01890000-0000-7000-8000-0000000000aa")
    assert hands.wait(lambda: hands.sees("start/return"))


@pytest.mark.parametrize(
    ("visit_id", "person", "saves", "offered"),
    [("v", None, True, True), ("v", "ria", True, False), ("", None, True, False), ("v", None, False, False)],
    ids=["a guest", "someone known", "nobody", "nothing can be kept"],
)
def test_an_animal_is_offered_to_a_guest_only_and_when_it_can_be_kept(
    visit_id: str, person: str | None, saves: bool, offered: bool
) -> None:
    desk: Any = SimpleNamespace(
        sitting=SimpleNamespace(visit=visit_id, person=person),
        keeping=SimpleNamespace(state=SimpleNamespace(saves=saves)),
    )
    assert can_join(desk) == offered


def visit(lesson: str) -> Visit:
    """Somebody stopped in this lesson."""
    return Visit("ria", "v", "d", "ria", lesson, "1.0.0", "samen")


def page(*lessons: str) -> Page:
    """Somebody who did these lessons."""
    rows = tuple(LessonProgress("ria", lesson, 1) for lesson in lessons)
    return Page(RIA, visit("f01-huisarts"), tuple(Repeat("ria", lesson) for lesson in lessons), rows)


def test_private_lessons_are_counted_and_never_named() -> None:
    """Also the place where somebody stopped is not told when it is in one of them."""
    desk: Any = SimpleNamespace(index=Index(), parts=SimpleNamespace(language=SimpleNamespace(code="nl")))
    told = kept(desk, page("f01-huisarts", "c02-mail-lezen", "g08-overzicht"), NOTHING_MORE)
    assert [lesson.title for lesson in told.lessons] == ["c02-mail-lezen"]
    assert (told.unnamed, told.place) == (2, None)
    assert place(desk, visit("j07-time-out")) is None


def test_a_lesson_that_was_begun_and_not_done_is_not_listed_as_done() -> None:
    desk: Any = SimpleNamespace(index=Index(), parts=SimpleNamespace(language=SimpleNamespace(code="nl")))
    begun = Page(RIA, None, (), (LessonProgress("ria", "c02-mail-lezen", confidence="alone"),))
    assert kept(desk, begun, NOTHING_MORE).lessons == ()


def test_what_lies_ready_waits_as_long_as_it_is_here_and_not_done() -> None:
    """A lesson that is not on this device is not offered; a route goes when all of its lessons were done."""
    cards = tuple(samples.lesson(name, name, "", 8) for name in ("i20-mensen", "c10-mensen", "i04-mensen", LESSON))
    language = SimpleNamespace(code="nl", translate=str)
    desk: Any = SimpleNamespace(index=Index((), cards), parts=SimpleNamespace(language=language))
    lies = (LESSON, "d99-elders", "route:people", "route:elders")

    def ids(*done: str) -> list[str]:
        rows = tuple(LessonProgress("ria", lesson, 1) for lesson in done)
        return [one.id for one in prepared(desk, Page(RIA, None, (), rows, lies))]

    assert ids() == [LESSON, "route:people"]
    assert ids("i20-mensen", "c10-mensen") == [LESSON, "route:people"]
    assert ids("i20-mensen", "c10-mensen", "i04-mensen") == [LESSON]
