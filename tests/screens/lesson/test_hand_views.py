"""A stage for the hand is high enough: where it does not fit below the instruction, the two are two views."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from oefenplek.app.corner import build
from oefenplek.app.options import Options
from tests.journeys.person import PIXELS_PER_MM, Person
from tests.support.ready import ready_home

LESSON = "a01-de-muis"
ENOUGH_MM = 45


@pytest.fixture
def person(request: pytest.FixtureRequest, room: None, owner: QObject, tmp_path: Path) -> Iterator[Person]:
    """Somebody in front of a window of this size, with letters of this scale."""
    size, scale = request.param
    options = Options(
        home=ready_home(tmp_path),
        size=size,
        text_scale=scale,
        silent=True,
        swift=True,
        calm=True,
        pointer="mouse",
        pixels_per_mm=PIXELS_PER_MM,
    )
    corner = build(options, owner)
    yield Person(corner)
    corner.close()


def ground(person: Person) -> float:
    """How many millimetres high the place is where the hand practises."""
    item = person.item("target").parentItem()
    while item is not None and not item.clip():
        item = item.parentItem()
    assert item is not None
    return item.height() / PIXELS_PER_MM


SHAPES = [((1280, 800), 1.0), ((1024, 600), 1.0), ((800, 1280), 2.0), ((1280, 800), 2.0), ((1024, 600), 2.0)]


@pytest.mark.parametrize("person", SHAPES, indirect=True)
def test_the_hand_has_room_and_the_task_is_in_sight(person: Person) -> None:
    person.sits_at(LESSON, "samen-klikken")
    person.hands.rest(0.2)
    assert ground(person) >= ENOUGH_MM
    assert person.hands.sees("lesson/speak")
    person.does_the_next_act()
    assert person.lesson.state.now.state.round == 1


LARGE = [((1024, 600), 2.0)]


@pytest.mark.parametrize("person", LARGE, indirect=True)
def test_the_explanation_is_one_press_away_and_what_is_new_is_said_at_the_stage(person: Person) -> None:
    person.sits_at(LESSON, "samen-klikken")
    person.presses("lesson/explanation")
    assert not person.hands.sees("target")
    person.presses("lesson/practise")
    assert person.hands.sees("target")
    person.presses("lesson/help")
    assert person.reads("hint") != ""
    assert person.hands.sees("target")


@pytest.mark.parametrize("person", LARGE, indirect=True)
def test_a_demonstration_begins_with_the_button_and_shows_the_stage(person: Person) -> None:
    person.sits_at(LESSON, "kijken")
    assert person.hands.sees("lesson/show")
    person.presses("lesson/show")
    person.expects(lambda: bool(person.lesson.ready), "the demonstration")
    assert person.hands.sees("target")


@pytest.mark.parametrize("person", [((1280, 800), 1.0)], indirect=True)
def test_where_both_fit_there_is_nothing_to_switch(person: Person) -> None:
    person.sits_at(LESSON, "samen-klikken")
    assert not person.hands.sees("lesson/practise")
