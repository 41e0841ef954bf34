"""A course afternoon: four people in a group, one lesson ready; afterwards the overview says who could use help."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from oefenplek.domain.people import Person as Account
from oefenplek.domain.roles import Pass, SetUp
from oefenplek.storage.states import Outcome
from tests.support.accessible import Node, Role, tree

from .known_person import does_the_lesson, picks
from .person import Person
from .test_volunteer_doors import PIN, is_home, strikes_pin

LESSON, TITLE = "c02-mail-lezen", "E-mail lezen en antwoorden"
CODE = ("zon", "huis", "maan", "huis")
NAME = "\u2068Dinsdagmiddag\u2069"
PEOPLE = {"Ada": "egel", "Bert": "vos", "Cem": "uil", "Dina": "kat"}


def answer(person: Person, ask: Callable[[Callable[[Outcome[Any]], None]], None]) -> Any:
    """What storage says to this."""
    told: list[Outcome[Any]] = []
    ask(told.append)
    person.expects(lambda: bool(told), "an answer of storage")
    assert told[0].value is not None, told[0].sentence
    return told[0].value


def set_up(person: Person) -> Pass:
    """A place with a first volunteer, whose door is open (how that is done is another journey)."""
    first: SetUp = answer(person, lambda done: person.corner.keeping.set_up("Riet", PIN, done))
    return first.door


@pytest.fixture
def accounts(person: Person) -> dict[str, Account]:
    """Four people with an animal."""
    person.comes_in()
    door = set_up(person)
    made = {name: _enrolled(person, door, name, animal) for name, animal in PEOPLE.items()}
    person.corner.keeping.lock(door)
    return made


def _enrolled(person: Person, door: Pass, name: str, animal: str) -> Account:
    enrol = person.corner.keeping.enrol
    found: Account = answer(person, lambda done: enrol(door, animal, "groen", CODE, name, done))
    return found


def comes_behind_the_door(person: Person) -> None:
    """F9 and the PIN."""
    QTest.keyClick(person.corner.window, Qt.Key.Key_F9)
    person.expects(lambda: person.hands.sees("unlock/back"), "the door")
    strikes_pin(person, PIN)
    is_home(person)
    person.expects(lambda: person.hands.sees("volunteer/today"), "today in counts")
    person.hands.frames()


def opens_groups(person: Person) -> None:
    """F9, the PIN, *Groepen*."""
    comes_behind_the_door(person)
    person.presses("volunteer/groups")
    person.expects(lambda: person.hands.sees("groups/new"), "the groups")


def makes_a_group(person: Person, accounts: dict[str, Account]) -> None:
    """*Dinsdagmiddag*, with all four and one lesson ready."""
    opens_groups(person)
    person.presses("groups/new")
    person.hands.type("groups/name", "Dinsdagmiddag")
    person.presses("groups/make")
    person.expects(lambda: person.hands.sees("group/people"), "the group")
    person.presses("group/people")
    for account in accounts.values():
        presses_once_there(person, f"choose/{account.id}")
    person.expects(lambda: "In de groep: 4." in reads(person, "choose/count"), "all four in the group")
    person.presses("choose/back")
    person.expects(lambda: person.hands.sees("group/lessons"), "the group")
    person.presses("group/lessons")
    person.expects(lambda: person.hands.sees("choose/letter/E"), "the lessons")
    person.presses("choose/letter/E")
    person.presses(f"choose/{LESSON}")
    person.expects(lambda: "Klaargezet: 1." in reads(person, "choose/count"), "the lesson lies ready")
    person.presses("choose/close")
    person.expects(lambda: not person.corner.root.over.there, "the start screen")


def reads(person: Person, place: str) -> str:
    """What stands there."""
    return str(person.item(place).property("text"))


def cells(person: Person) -> dict[str, str]:
    """The overview in words: whose cell says what."""
    said = [node.name for node in tree(person.corner.window) if node.role is Role.Cell]
    return {name: text.partition(". ")[2] for text in said for name in PEOPLE if name in text}


def sits_down(person: Person, animal: str) -> None:
    """The animal, its colour, the four pictures; the lesson of the group lies ready."""
    person.presses("start/return")
    picks(person, animal, "groen", *CODE)
    person.expects(lambda: person.hands.sees(f"welcome/ready/{LESSON}"), "the lesson of the group, ready")


def sees_one_of(person: Person, *places: str) -> bool:
    return any(person.hands.sees(place) for place in places)


def presses_once_there(person: Person, place: str) -> None:
    """Wait for something, and press it."""
    person.expects(lambda: person.hands.sees(place), place)
    person.presses(place)


def opens_the_group(person: Person) -> str:
    """The group in the list; what stands with it."""
    opens_groups(person)

    def found() -> list[Node]:
        return [node for node in tree(person.corner.window) if node.name == NAME]

    person.expects(lambda: bool(found()), "the group in the list")
    group = found()[0]
    person.presses(str(group.item.property("place")))
    person.expects(lambda: person.hands.sees("group/people"), "the group")
    return group.description


def gets_another_name(person: Person, name: str) -> None:
    """*Naam*, another one, *Bewaren*."""
    person.presses("group/name")
    person.expects(lambda: person.hands.sees("groups/name"), "the name")
    person.hands.type("groups/name", name)
    person.presses("groups/make")
    person.expects(lambda: person.hands.sees("group/people"), "the group")
    person.expects(lambda: any(name in node.name for node in tree(person.corner.window)), "its new name")


def opens_what_is_ready(person: Person) -> None:
    person.presses(f"welcome/ready/{LESSON}")
    person.expects(lambda: sees_one_of(person, "lesson/next", "mouse/yes"), "the lesson, or a question")
    if person.hands.sees("mouse/yes"):
        person.presses("mouse/yes")
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson")


def goes_away(person: Person, place: str) -> None:
    person.stops(place)
    person.expects(lambda: person.hands.sees("start/return"), "the start screen")


def test_after_an_afternoon_the_overview_says_who_could_use_help(person: Person, accounts: dict[str, Account]) -> None:
    makes_a_group(person, accounts)

    sits_down(person, PEOPLE["Ada"])  # looks, and goes home
    goes_away(person, "welcome/stop")

    sits_down(person, PEOPLE["Bert"])  # does it all
    opens_what_is_ready(person)
    does_the_lesson(person)
    goes_away(person, "finished/stop")

    sits_down(person, PEOPLE["Cem"])  # asks for help in the first exercise, and stops there
    opens_what_is_ready(person)
    person.comes_to(next(step.id for step in person.lesson.course.lesson.steps if step.kind == "practice"))
    person.presses("lesson/help")
    goes_away(person, "lesson/stop")

    sits_down(person, PEOPLE["Dina"])  # is at it still
    opens_what_is_ready(person)
    person.presses("lesson/back")

    assert opens_the_group(person) == "4 bewoners · 1 les klaargezet"
    person.expects(lambda: len(cells(person)) == 4, "the overview")
    assert cells(person) == {
        "Ada": f"{TITLE}: nog niet begonnen.",
        "Bert": f"{TITLE}: klaar.",
        "Cem": f"{TITLE}: kan hulp gebruiken.",
        "Dina": f"{TITLE}: bezig.",
    }
    person.presses("matrix/2/0")
    assert reads(person, "group/said") == f"\u2068Cem\u2069. {TITLE}: kan hulp gebruiken."
    person.presses("group/person")
    person.expects(lambda: person.hands.sees("person/back"), "Cem's page")
    person.presses("person/back")
    person.expects(lambda: person.hands.sees("group/people"), "the group again")
    person.presses("group/print")
    person.expects(lambda: person.corner.root.coverUri.endswith("paper"), "the overview on paper")


def test_when_a_group_is_over_what_lay_ready_lies_there_no_more(person: Person, accounts: dict[str, Account]) -> None:
    makes_a_group(person, accounts)
    opens_the_group(person)
    gets_another_name(person, "Woensdag")
    gets_another_name(person, "Dinsdagmiddag")
    for place in ("group/end", "group/end-yes"):
        presses_once_there(person, place)
    person.expects(lambda: person.hands.sees("groups/new"), "the groups")
    assert NAME not in [node.name for node in tree(person.corner.window)]
    person.presses("groups/close")
    person.presses("start/return")
    picks(person, PEOPLE["Ada"], "groen", *CODE)
    person.expects(lambda: person.hands.sees("welcome/other"), "what waits")
    assert not person.hands.sees(f"welcome/ready/{LESSON}")
