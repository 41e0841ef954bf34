"""A whole lesson with the keys alone: Tab, Space, Enter and letters, from the start screen to *Klaar*."""

import pytest
from PySide6.QtQml import qmlEngine

from oefenplek.ui.theme.setup import theme_of
from tests.support.key_hands import KeyHands
from tests.support.layouts import WHOLE

from .person import Person

LESSON = "c02-mail-lezen"
FAR = 24
"""Tabs. What takes more is too far for a hand that shakes."""


@pytest.fixture
def hands(person: Person) -> KeyHands:
    """The person has no mouse."""
    person.hands = KeyHands(person.corner.window)
    return person.hands


KLAAR = "finished/read"


LESSONS = [(LESSON, 9), ("d04-nepmail", 13)]


@pytest.mark.parametrize(("lesson", "steps"), LESSONS if WHOLE else LESSONS[:1])
def test_a_lesson_from_start_to_klaar_with_the_keys_alone(
    person: Person, hands: KeyHands, lesson: str, steps: int
) -> None:
    person.comes_in()
    person.finds_lesson(lesson)

    done: list[str] = []
    while person.corner.navigation.lesson is not None:
        assert person.at not in done, "Verder leads on"
        done.append(person.at)
        person.does_the_step()
        person.goes_on()

    person.expects(lambda: hands.sees(KLAAR), "Klaar")
    assert len(done) == steps
    assert {place: tabs for place, tabs in hands.tabs.items() if tabs > FAR} == {}
    hands.press(KLAAR)
    assert hands.at(KLAAR), "and the keyboard is still there"


def test_a_mistake_and_help_with_the_keys_alone(person: Person, hands: KeyHands) -> None:
    person.sits_at(LESSON, "samen-lezen")

    hands.press("message/wandelen")
    assert "van iemand anders" in person.reads("feedback")

    for _ in range(4):
        hands.press("lesson/help")
    person.expects(lambda: not person.lesson.view["playing"], "the end of the demonstration")
    person.does_the_step()

    assert person.lesson.ready


def test_what_lies_over_a_lesson_gives_the_keyboard_back(person: Person, hands: KeyHands) -> None:
    person.sits_at(LESSON, "samen-lezen")

    hands.press("button/rest")
    person.expects(lambda: hands.sees("rest/on"), "the window with rain")
    hands.press("rest/on")
    person.expects(lambda: hands.sees("lesson/next"), "the lesson")

    assert hands.at("button/rest")


def test_letters_are_made_larger_with_the_keys_alone(person: Person, hands: KeyHands) -> None:
    person.sits_at(LESSON, "samen-lezen")

    hands.press("button/adjust")
    person.expects(lambda: hands.sees("adjust/larger"), "the quick panel")
    hands.press("adjust/larger")
    hands.press("adjust/done")
    person.expects(lambda: hands.sees("lesson/next"), "the lesson")

    assert hands.at("button/adjust")
    engine = qmlEngine(person.corner.window)
    assert engine is not None
    assert theme_of(engine).property("textScale") > 1
