"""Somebody sits beside the resident: holds the corner, points, says another sentence, and leaves no trace."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from oefenplek.domain.player import Did, next_act
from oefenplek.screens.helper.view_model import HelperViewModel
from tests.support.untouched import holds_the_corner

from .person import Person

LESSON, STEP, LAST = "d04-nepmail", "samen-melden", "lukt-het"


def strip_of(person: Person) -> HelperViewModel:
    """What the helper reads."""
    strip = person.corner.root.aside
    assert isinstance(strip, HelperViewModel)
    return strip


def opens(person: Person) -> None:
    """The strip, as if the corner had been held for two seconds (which is another journey)."""
    person.corner.root.askHelper()
    person.expects(lambda: person.hands.sees("helper/close"), "the helper's strip")


def test_the_corner_is_held_and_something_is_pointed_at_without_any_trace(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    root, lesson = person.corner.root, person.lesson
    stood = lesson.state
    holds_the_corner(person)
    person.expects(lambda: person.hands.sees("helper/close"), "the helper's strip")
    assert lesson.state is stood, "Terug below the finger was not pressed"
    strip = strip_of(person)
    said = strip.property("say")
    person.presses("helper/another")
    assert strip.property("say") != said
    person.presses("helper/point")
    assert lesson.view["mark"] and lesson.view["hand"] == ""
    assert lesson.state is stood, "pointing is no hint"
    person.presses("helper/close")
    person.expects(lambda: root.aside is None, "the strip is gone")
    assert lesson.view["mark"] == ""
    assert lesson.state is stood


def test_a_short_press_in_the_corner_is_terug_and_f9_and_escape_are_the_keys(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    holds_the_corner(person, 0.2)
    person.expects(lambda: person.at != STEP, "one step back")
    assert person.corner.root.aside is None
    stood = person.lesson.state
    QTest.keyClick(person.corner.window, Qt.Key.Key_F9)
    person.expects(lambda: person.hands.sees("helper/close"), "the helper's strip")
    QTest.keyClick(person.corner.window, Qt.Key.Key_Escape)
    person.expects(lambda: person.corner.root.aside is None, "the strip is gone")
    assert person.lesson.state is stood


def test_what_to_say_follows_the_resident_and_showing_puts_everything_back(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    opens(person)
    strip, lesson = strip_of(person), person.lesson
    before = lesson.state.now.state
    fresh = strip.property("happened")
    person.presses("helper/show")
    person.expects(lambda: lesson.state.now.shown is not None, "it is shown")
    person.expects(lambda: lesson.state.now.shown is None, "it is shown to its end")
    assert lesson.state.now.state == before
    assert lesson.state.now.climbed == 0, "showing is no hint"
    act = next_act(lesson.course, lesson.state)
    assert act is not None
    lesson._playing.take(Did(act))
    assert strip.property("happened") != fresh


def test_behind_more_are_pages_to_read_and_the_step_can_be_begun_again(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    lesson = person.lesson
    act = next_act(lesson.course, lesson.state)
    assert act is not None
    fresh = lesson.state.now.state
    lesson._playing.take(Did(act))
    opens(person)
    person.presses("helper/more")
    person.presses("helper/grave")
    assert not person.hands.sees("helper/adjust")
    person.presses("helper/more")
    person.presses("helper/again")
    assert lesson.state.now.state == fresh
    person.presses("helper/more")
    person.presses("helper/adjust")
    person.expects(lambda: person.hands.sees("adjust/done"), "Aanpassen")
    person.presses("adjust/done")
    person.expects(lambda: person.hands.sees("helper/close"), "the strip again")
