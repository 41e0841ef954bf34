"""*Voor helpers*: from volunteer mode to a lesson and back, ten questions, and a sheet. No resident notices."""

from collections.abc import Callable

from oefenplek.domain.roles import SetUp
from oefenplek.storage.reader import Reader
from oefenplek.storage.states import Outcome
from oefenplek.ui.device.places import find
from tests.support.accessible import tree

from .person import Person

PIN = "482916"
LESSON = "v03-gewone-woorden"
FIRST = "waarom"


def names(person: Person) -> list[str]:
    """What a screen reader finds on the screen."""
    return [node.name for node in tree(person.corner.window)]


def told(person: Person, question: Callable[[Reader], int]) -> int:
    """What storage says."""
    found: list[int] = []
    person.corner.keeping.ask(question, lambda outcome: found.append(outcome.value or 0))
    person.expects(lambda: bool(found), "an answer of storage")
    return found[0]


def opens_volunteer_mode(person: Person) -> None:
    """The first volunteer is made, and types the PIN at the door."""
    made: list[Outcome[SetUp]] = []
    person.corner.keeping.set_up("Riet", PIN, made.append)
    person.expects(lambda: bool(made), "the first volunteer")
    person.corner.navigation.open_unlock()
    person.expects(lambda: person.hands.sees("unlock/forgotten"), "the door")
    person.types_blindly(PIN)
    person.expects(lambda: person.hands.sees("volunteer/today"), "the home of volunteer mode")


def plays(person: Person) -> None:
    """Every step to the end of the lesson that is open."""
    while person.corner.navigation.lesson is not None:
        person.does_the_step()
        person.goes_on()


def test_residents_do_not_meet_the_lessons_for_helpers(person: Person) -> None:
    person.comes_in()
    person.goes_in("start/choose")
    person.expects(lambda: person.hands.sees("theme/c"), "the themes")
    assert find(person.corner.window.contentItem(), "theme/v") is None
    assert "Voor helpers" not in names(person)


def test_a_helper_learns_and_the_residents_lesson_stands_there_again(person: Person) -> None:
    person.sits_at("c02-mail-lezen", "samen-lezen")
    visit = person.corner.navigation._desk.sitting.visit
    opens_volunteer_mode(person)
    person.presses("volunteer/check")
    person.expects(lambda: person.hands.sees("helpers/check"), "Voor helpers")
    person.presses(f"helpers/{LESSON}")
    person.expects(lambda: person.hands.sees("lesson/next") and person.at == FIRST, "the lesson for helpers")
    assert person.corner.navigation._desk.session.by is None
    plays(person)
    person.expects(lambda: person.hands.sees("helpers/check"), "Voor helpers again")
    assert "Klaar: “Gewone woorden”. Probeer het vandaag bij één bewoner." in names(person)
    person.presses("helpers/close")
    person.expects(lambda: person.hands.sees("lesson/next") and person.at == "samen-lezen", "the resident's lesson")
    assert person.corner.navigation._desk.sitting.visit == visit


def test_a_lesson_for_helpers_lights_no_window_and_begins_no_visit(person: Person) -> None:
    person.comes_in()
    person.corner.navigation.open_check()
    person.presses(f"helpers/{LESSON}")
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson for helpers")
    plays(person)
    person.expects(lambda: person.hands.sees("helpers/check"), "Voor helpers again")
    lit: list[int] = []
    person.corner.navigation.ask_finished(lit.append)
    person.expects(lambda: bool(lit), "how many windows are lit")
    assert lit == [0]
    assert person.corner.navigation._desk.sitting.visit == ""
    assert told(person, lambda reader: int(reader.open_visit() is not None)) == 0
    person.presses("helpers/close")
    person.expects(lambda: person.hands.sees("start/choose"), "the start screen")
    assert not person.hands.sees("start/resume")


def test_stopping_and_going_back_lead_to_voor_helpers(person: Person) -> None:
    person.comes_in()
    for way in ("lesson/stop", "lesson/back"):
        person.corner.navigation.open_check()
        person.presses(f"helpers/{LESSON}")
        person.expects(lambda: person.hands.sees("lesson/next"), "the lesson for helpers")
        person.presses(way)
        person.expects(lambda: person.hands.sees("helpers/check"), f"Voor helpers by {way}")
        assert not [name for name in names(person) if name.startswith("Klaar")]


def test_who_walks_away_from_a_lesson_for_helpers_leaves_no_place(person: Person) -> None:
    person.comes_in()
    person.corner.navigation.open_check()
    person.presses(f"helpers/{LESSON}")
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson for helpers")
    person.corner.navigation._leaving.walk_away()
    person.expects(lambda: person.hands.sees("start/choose"), "the start screen")
    assert person.corner.navigation._desk.tokens.newest is None


def test_ten_questions_a_sheet_and_the_lesson_that_fits(person: Person) -> None:
    person.comes_in()
    opens_volunteer_mode(person)
    person.presses("volunteer/check")
    person.presses("helpers/check")
    for _ in range(9):
        person.presses("check/often")
    person.presses("check/back")
    person.presses("check/not-yet")
    person.presses("check/sometimes")
    person.expects(lambda: person.hands.sees("check/v05-grenzen-en-geheimen"), "what came of it")
    assert {"De stoel draaien", "Iets ergs", "De muis is van de bewoner."} <= set(names(person))
    person.presses("check/paper")
    person.expects(lambda: person.corner.navigation._desk.parts.root.coverModel is not None, "the sheet")
    person.corner.navigation._desk.uncover()
    person.presses("check/v05-grenzen-en-geheimen")
    person.expects(lambda: person.hands.sees("lesson/next") and person.at == FIRST, "the lesson that fits")
