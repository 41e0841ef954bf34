"""A whole class at once: everybody types the animal and the number of the wall, and comes to the same lesson."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from oefenplek.app.folders import folders
from oefenplek.domain.klas import ClassCode, Part, class_code, first_turn
from oefenplek.storage.service import Store
from tests.support.ready import ready_home

from .person import Person, corner_at

LESSON, SETS = "c02-mail-lezen", 3


def device_in(home: Path) -> str:
    """The id of the device whose data stand in this home."""
    found: list[str] = []
    answered = threading.Event()
    with closing(Store(folders(home).data)) as store:
        store.start()
        store.ask(lambda reader: reader.device(), lambda told: (found.append(told.value or ""), answered.set()))
        assert answered.wait(30)
    return found[0]


def homes(place: Path) -> Iterator[Path]:
    """Homes of devices, one after another."""
    for number in range(40):
        yield ready_home(place / f"device-{number}")


@pytest.fixture
def neighbours(engine: QQmlEngine, owner: QObject, tmp_path: Path) -> Iterator[tuple[Person, Person]]:
    """Two people, each at a corner of their own on one machine. The devices are two that begin with other content."""
    with ExitStack() as stack:
        made = homes(tmp_path)
        one = next(made)
        begun = first_turn(device_in(one)) % SETS
        other = next(home for home in made if first_turn(device_in(home)) % SETS != begun)
        corners = [stack.enter_context(closing(corner_at(home, owner))) for home in (one, other)]
        yield Person(corners[0]), Person(corners[1])


def code_for(part: Part) -> ClassCode:
    """What stands on the wall."""
    code = class_code(LESSON, part, (LESSON,))
    assert code is not None
    return code


def joins(person: Person) -> None:
    """From the start screen: two taps."""
    person.comes_in()
    person.goes_in("start/choose")
    person.presses("themes/class")
    person.expects(lambda: person.hands.sees("pick/egel"), "the animals")


def types(person: Person, code: ClassCode, number: str = "") -> None:
    """The animal, the digits, *Verder*."""
    person.presses(f"pick/{code.animal}")
    for digit in number or str(code.number):
        person.presses(f"class/{digit}")
    person.presses("class/go")


def content(person: Person) -> dict[str, str]:
    """With which content each step of the lesson comes."""
    course = person.lesson.course
    return {
        step.id: sets[course.turns[step.id] % len(sets)]
        for step in course.lesson.steps
        if (sets := course.rules[step.kind].content_sets(step.body))
    }


def test_neighbours_type_the_same_code_and_practise_the_same_with_other_content(
    neighbours: tuple[Person, Person],
) -> None:
    for person in neighbours:
        joins(person)
        types(person, code_for("together"))
        person.expects(lambda person=person: person.hands.sees("lesson/next"), "the lesson")
    one, other = neighbours
    assert one.lesson.course.lesson.id == other.lesson.course.lesson.id == LESSON
    assert one.at == other.at
    rules, step = one.lesson.course.rules_at(one.lesson.state.at), one.lesson.course.step(one.lesson.state.at)
    assert rules.guidance(step.body) == "together"
    mine, theirs = content(one), content(other)
    assert mine.keys() == theirs.keys()
    assert all(mine[step] != theirs[step] for step in mine), (mine, theirs)


def test_a_mistyped_number_is_told_kindly_and_typed_anew(person: Person) -> None:
    code = code_for("whole")
    joins(person)
    types(person, code, number="".join(reversed(str(code.number))))
    assert person.corner.navigation.lesson is None
    assert person.hands.sees("class/go") and not person.hands.sees("lesson/next")
    for digit in str(code.number):
        person.presses(f"class/{digit}")
    person.presses("class/go")
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson")
    assert (person.lesson.course.lesson.id, person.lesson.state.at) == (LESSON, 0)
    assert person.corner.navigation.index.lesson(LESSON) is not None


def test_who_has_no_sheet_finds_the_class_from_the_code_screen_too(person: Person) -> None:
    person.comes_in()
    for place in ("start/return", "returning/sheet", "code/class"):
        person.presses(place)
    person.expects(lambda: person.hands.sees("pick/egel"), "the animals, three taps from the start")
    person.presses("class/back")
    person.expects(lambda: person.hands.sees("themes/class"), "all themes")
