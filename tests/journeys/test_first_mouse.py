"""The first visit with a mouse: who never held one is offered a minute to learn it, and then comes what they chose."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from oefenplek.cli.hands import settle
from oefenplek.cli.moving import touch_screen
from tests.support.ready import ready_home

from .person import Person, corner_at

LESSON = "a00-hand-op-de-muis"
CHOSEN = "c02-mail-lezen"
QUESTION = "mouse/yes"


def opened(person: Person) -> str:
    """The lesson that is open."""
    lesson = person.corner.navigation.lesson
    return lesson.course.lesson.id if lesson is not None else ""


def does_the_little_lesson(person: Person) -> None:
    """Every step, and *Verder* at the end."""
    while opened(person) == LESSON:
        person.does_the_step()
        last = person.lesson.state.at == len(person.lesson.course.lesson.steps) - 1
        person.goes_on()
        if last:
            person.expects(lambda: opened(person) != LESSON, "what was chosen")


def test_who_never_held_a_mouse_learns_it_first_and_comes_where_they_wanted(person: Person) -> None:
    person.comes_in()
    person.presses("door/phone")
    assert person.hands.sees(QUESTION)
    person.presses("mouse/no")
    person.expects(lambda: opened(person) == LESSON, "the little lesson")
    does_the_little_lesson(person)
    person.expects(lambda: person.hands.sees("themes/back"), "the lessons behind the door")
    person.presses("themes/back")
    counted: list[int] = []
    person.corner.navigation.ask_finished(counted.append)
    person.expects(lambda: counted == [1], "the little lesson counts as one")


def test_a_mouse_that_is_held_still_opens_the_door_and_answers(person: Person) -> None:
    """Nobody needs to click to reach the lesson that teaches clicking."""
    person.comes_in()
    for place, seen in (("door/computer", QUESTION), ("mouse/no", "lesson/next")):
        at = person.hands.point(place)
        for step in (20, 10, 0):
            QTest.mouseMove(person.corner.window, at + QPoint(step, 0))
            settle(30)
        person.expects(lambda seen=seen: person.hands.sees(seen), seen)
    assert opened(person) == LESSON


def test_a_lesson_that_was_chosen_opens_after_it_and_nothing_is_asked_twice(person: Person) -> None:
    person.comes_in()
    person.corner.navigation.open_themes()
    person.presses("theme/c")
    person.presses(f"lesson/{CHOSEN}")
    person.presses("mouse/no")
    person.expects(lambda: opened(person) == LESSON, "the little lesson")
    does_the_little_lesson(person)
    person.expects(lambda: opened(person) == CHOSEN, "the lesson that was chosen")
    person.corner.navigation.open_themes()
    person.presses("theme/c")
    person.presses(f"lesson/{CHOSEN}")
    person.expects(lambda: opened(person) == CHOSEN, "it again, at once")


def test_back_from_the_little_lesson_leads_to_what_was_chosen(person: Person) -> None:
    person.comes_in()
    person.presses("start/choose")
    person.presses("mouse/no")
    person.expects(lambda: opened(person) == LESSON, "the little lesson")
    person.presses("lesson/back")
    person.expects(lambda: person.hands.sees("theme/c"), "the themes")


def test_who_knows_a_mouse_goes_on_at_once_and_the_next_person_is_asked_again(person: Person) -> None:
    person.comes_in()
    person.presses("door/letter")
    person.presses("mouse/yes")
    person.expects(lambda: person.hands.sees("themes/back"), "the lessons behind the door")
    person.corner.navigation.leave()
    person.comes_in()
    person.presses("door/letter")
    assert person.hands.sees(QUESTION)


def test_back_leads_to_the_doors_and_then_it_is_not_asked_again(person: Person) -> None:
    person.comes_in()
    person.presses("door/letter")
    person.presses("mouse/back")
    assert not person.hands.sees(QUESTION)
    person.presses("door/letter")
    person.expects(lambda: person.hands.sees("themes/back"), "the lessons behind the door")


def by_key(person: Person) -> None:
    """Space on the door."""
    person.item("door/letter").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(person.corner.window, Qt.Key.Key_Space)


def by_finger(person: Person) -> None:
    """A tap on the door."""
    at, window = person.hands.point("door/letter"), person.corner.window
    QTest.touchEvent(window, touch_screen()).press(0, at, window).commit()
    QTest.touchEvent(window, touch_screen()).release(0, at, window).commit()


@pytest.mark.parametrize("choose", [by_key, by_finger])
def test_who_uses_keys_or_a_finger_is_not_asked(person: Person, choose: Callable[[Person], None]) -> None:
    person.comes_in()
    choose(person)
    person.expects(lambda: person.hands.sees("themes/back"), "the lessons behind the door")


def test_the_question_is_answered_with_keys_and_read_to_who_wants_it(person: Person) -> None:
    person.comes_in()
    person.corner.navigation.read_aloud(wanted=True)
    person.presses("door/letter")
    assert person.corner.reader.speaking
    window = person.corner.window
    QTest.keyClick(window, Qt.Key.Key_Tab)
    QTest.keyClick(window, Qt.Key.Key_Space)
    person.expects(lambda: opened(person) == LESSON, "the little lesson")


@pytest.fixture
def tablet(room: None, owner: QObject, tmp_path: Path) -> Iterator[Person]:
    """A device on which people tap."""
    person = Person(corner_at(ready_home(tmp_path), owner, pointer="touch"))
    yield person
    person.corner.close()


def test_where_people_tap_nobody_is_asked(tablet: Person) -> None:
    tablet.comes_in()
    tablet.presses("door/phone")
    tablet.expects(lambda: tablet.hands.sees("themes/back"), "the lessons behind the door")


def test_who_did_a_lesson_here_before_is_not_asked_and_a_new_person_is(person: Person) -> None:
    person.comes_in()
    made: list = []
    person.corner.keeping.create_person("egel", "blauw", ("zon", "fiets", "kop", "maan"), made.append)
    person.expects(lambda: bool(made), "an account")
    for asked in (True, False):
        person.corner.navigation.welcome(made[0].value.id)
        person.expects(lambda: person.hands.sees("welcome/other"), "what waits")
        person.presses("welcome/other")
        person.presses("theme/c")
        person.presses(f"lesson/{CHOSEN}")
        wanted = QUESTION if asked else "lesson/next"
        person.expects(lambda wanted=wanted: person.hands.sees(wanted), wanted)
        if asked:
            person.presses("mouse/yes")
            person.expects(lambda: opened(person) == CHOSEN, "the lesson")
            person.does_the_step()
        person.corner.navigation.leave()
