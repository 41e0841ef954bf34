"""Somebody cannot get further, presses Hulp twice and is told that somebody comes; or that nobody is here now."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt

from tests.support.keys import focus

from .person import Person
from .place import somebody_at
from .test_helping import opens

LESSON, STEP, QUESTION = "d04-nepmail", "samen-melden", "echt-nep-bank"


def calls(person: Person) -> None:
    """*Hulp*, twice."""
    person.presses("lesson/help")
    person.presses("lesson/help")


def up(person: Person) -> bool:
    """Is the arm up?"""
    return bool(person.lesson.arm.up)


def test_hulp_twice_raises_an_arm_and_the_lesson_goes_on(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    person.presses("lesson/help")
    assert not person.hands.sees("arm/drawing")
    person.presses("lesson/help")
    person.expects(lambda: person.hands.sees("arm/drawing"), "a raised arm")
    assert person.hands.sees("arm/sentence")
    assert person.lesson.arm.sentence == "Iemand komt zo bij u. U kunt rustig verdergaan."
    assert person.reads("hint"), "there is a hint as well"
    person.does_the_next_act()
    assert person.hands.sees("arm/drawing"), "meanwhile the lesson goes on"


def test_the_helper_who_comes_takes_it_down(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    calls(person)
    person.expects(lambda: person.hands.sees("arm/drawing"), "a raised arm")
    person.presses("arm/lower")
    person.expects(lambda: not person.hands.sees("arm/drawing"), "the arm is down")
    person.presses("lesson/help")
    assert not person.hands.sees("arm/drawing"), "once more is not twice more"
    person.presses("lesson/help")
    person.expects(lambda: person.hands.sees("arm/drawing"), "up again")


def test_opening_the_strip_takes_it_down_and_the_strip_has_the_button_too(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    calls(person)
    person.expects(lambda: person.hands.sees("arm/drawing"), "a raised arm")
    opens(person)
    assert not up(person), "somebody came"
    calls(person)
    assert up(person), "somebody called while the strip was open"
    person.presses("helper/lower")
    assert not up(person)


def test_it_goes_with_the_step_and_with_the_visit(person: Person) -> None:
    person.sits_at(LESSON, QUESTION)
    calls(person)
    person.expects(lambda: person.hands.sees("arm/drawing"), "a raised arm")
    person.does_the_step()
    assert not person.hands.sees("arm/drawing"), "what was called for is done"


def test_it_is_reached_and_pressed_by_key(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    calls(person)
    person.expects(lambda: person.hands.sees("arm/lower"), "a raised arm")
    focus(person.item("arm/lower"))
    person.hands.key(Qt.Key.Key_Return)
    assert not up(person)


def test_where_nobody_is_here_it_says_so_and_shows_it_once_more(room: None, owner: QObject, tmp_path: Path) -> None:
    """``room``: see the fixture ``person``."""
    with somebody_at(tmp_path, owner, helper=False) as person:
        person.sits_at(LESSON, STEP)
        calls(person)
        person.expects(lambda: person.hands.sees("arm/again"), "Nog een keer voordoen")
        assert not person.hands.sees("arm/drawing")
        assert person.lesson.arm.sentence == "Er is nu niemand om te helpen."
        stood = person.lesson.state.now.state
        person.presses("arm/again")
        person.expects(lambda: not person.lesson.view["playing"], "it was shown and put back")
        assert person.lesson.state.now.state == stood
        assert not person.lesson.arm.alone
