"""A whole class at once: everybody types the animal and the number of the wall, and comes to the same lesson."""

import re
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from oefenplek.app.folders import folders
from oefenplek.domain.klas import ClassCode, Part, class_code, first_turn
from oefenplek.domain.people import ANIMALS
from oefenplek.storage.service import Store
from oefenplek.storage.states import Outcome
from tests.support.accessible import Node, tree
from tests.support.ready import ready_home

from .conftest import Clock
from .person import Person, corner_at
from .test_groups import CODE as PICTURES
from .test_groups import answer, comes_behind_the_door, presses_once_there, set_up

LESSON, SETS = "c02-mail-lezen", 3


def device_in(home: Path) -> str:
    """The id of the device whose data stand in this home."""
    found: list[str] = []
    answered = threading.Event()

    def answer(told: Outcome[str]) -> None:
        found.append(told.value or "")
        answered.set()

    with closing(Store(folders(home).data)) as store:
        store.start()
        store.ask(lambda reader: reader.device(), answer)
        assert answered.wait(30)
    return found[0]


def homes(place: Path) -> Iterator[Path]:
    """Homes of devices, one after another."""
    for number in range(40):
        yield ready_home(place / f"device-{number}")


@pytest.fixture
def neighbours(room: None, owner: QObject, tmp_path: Path) -> Iterator[tuple[Person, Person]]:
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


def is_in_the_lesson(person: Person) -> None:
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson")


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
        is_in_the_lesson(person)
    one, other = neighbours
    assert one.lesson.course.lesson.id == other.lesson.course.lesson.id == LESSON
    assert one.at == other.at
    rules, step = one.lesson.course.rules_at(one.lesson.state.at), one.lesson.course.step(one.lesson.state.at)
    assert rules.guidance(step.body) == "together"
    mine, theirs = content(one), content(other)
    assert mine.keys() == theirs.keys()
    assert all(mine[step] != theirs[step] for step in mine), (mine, theirs)


def puts_on_the_wall(person: Person, part: Part) -> ClassCode:
    """A trainer, behind the door: *Klas*, theme, lesson, part. What stands on the wall then."""
    set_up(person)
    comes_behind_the_door(person)
    person.presses("volunteer/klas")
    for place in ("klas/c", f"klas/{LESSON}", f"klas/{part}"):
        presses_once_there(person, place)
    person.expects(lambda: person.hands.sees("wall/back"), "the wall")
    said = next(filter(None, (re.fullmatch(r"Kies (\w+)\. Typ (\d+)\.", node.name) for node in seen_on(person))))
    return ClassCode(next(name for name, word in ANIMALS.items() if word == said[1]), int(said[2]))


def seen_on(person: Person) -> list[Node]:
    """Everything on the screen."""
    return tree(person.corner.window)


def test_what_a_trainer_puts_on_the_wall_leads_there(person: Person) -> None:
    person.comes_in()
    assert puts_on_the_wall(person, "together") == code_for("together")
    assert not person.corner.root.over.there, "it is no page of volunteer mode"
    person.presses("wall/back")
    person.expects(lambda: person.hands.sees("klas/alone"), "the parts again, without a PIN")


def test_the_wall_stays_and_volunteer_mode_is_over(person: Person, clock: Clock) -> None:
    person.comes_in()
    puts_on_the_wall(person, "whole")
    assert person.corner.navigation._desk.session.by is None, "the trainer goes into the room"
    for _ in range(4):
        clock.now += 300
        person.corner.navigation.idle.look()
        person.hands.frames()
    assert person.hands.sees("wall/back") and person.corner.root.coverModel is None
    person.presses("wall/back")
    for _ in range(3):
        presses_once_there(person, "klas/back")
    person.expects(lambda: person.hands.sees("start/choose"), "the start screen")


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


def test_who_is_known_stays_known_in_a_class(person: Person) -> None:
    person.comes_in()
    keeping, door = person.corner.keeping, set_up(person)
    who = answer(person, lambda done: keeping.enrol(door, "egel", "groen", PICTURES, "", done)).id
    person.corner.navigation.welcome(who)
    person.expects(lambda: person.hands.sees("welcome/other"), "what waits")
    person.presses("welcome/other")
    presses_once_there(person, "themes/class")
    types(person, code_for("watch"))
    is_in_the_lesson(person)
    step = person.at
    person.does_the_step()
    done = answer(person, lambda tell: keeping.ask(lambda reader: reader.turns(who, LESSON), tell))
    assert done == {step: 1}, "what is done in a class is theirs"


def test_who_has_no_sheet_finds_the_class_from_the_code_screen_too(person: Person) -> None:
    person.comes_in()
    for place in ("start/return", "returning/sheet", "code/class"):
        person.presses(place)
    person.expects(lambda: person.hands.sees("pick/egel"), "the animals, three taps from the start")
    person.presses("class/back")
    person.expects(lambda: person.hands.sees("themes/class"), "all themes")
