"""Somebody sits beside the resident: holds the corner, points, says another sentence, and leaves no trace."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from oefenplek.domain.player import Did, next_act

from .person import Person

LESSON, STEP, CORNER = "d04-nepmail", "samen-melden", 20
NOWHERE = QPoint(500, 20)


def holds_the_corner(person: Person, seconds: float = 2.4) -> None:
    """The mouse is pressed in the bottom left corner and let go after a while."""
    window, left, none = person.corner.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    there = QPoint(CORNER, window.height() - CORNER)
    QTest.mousePress(window, left, none, there)
    person.hands.rest(seconds)
    QTest.mouseRelease(window, left, none, there)
    person.hands.rest(0.2)


def seen(person: Person) -> QImage:
    """The screen, with the mouse where nothing is."""
    QTest.mouseMove(person.corner.window, NOWHERE)
    person.hands.rest(0.3)
    return person.corner.window.grabWindow()


def strip_of(person: Person) -> QObject:
    """What the helper reads."""
    strip = person.corner.root.aside
    assert strip is not None
    return strip


def opens(person: Person) -> None:
    """The helper holds the corner for two seconds."""
    holds_the_corner(person)
    person.expects(lambda: person.hands.sees("helper/close"), "the helper's strip")


def opened_and_closed(person: Person) -> bool:
    """Is the screen afterwards pixel for pixel as it was?"""
    picture, stood = seen(person), person.lesson.state
    opens(person)
    assert seen(person) != picture
    person.presses("helper/close")
    person.expects(lambda: person.corner.root.aside is None, "the strip is gone")
    assert person.lesson.state is stood
    return seen(person) == picture


def test_opened_and_closed_the_screen_is_pixel_for_pixel_as_it_was(person: Person) -> None:
    """A minute that ends meanwhile stands on the clock of the device: then it is done once more."""
    person.sits_at(LESSON, STEP)
    assert opened_and_closed(person) or opened_and_closed(person)


def test_the_corner_is_held_and_something_is_pointed_at_without_any_trace(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    root, lesson = person.corner.root, person.lesson
    stood = lesson.state
    opens(person)
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
