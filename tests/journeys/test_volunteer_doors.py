"""Volunteers at the door: setting the place up, six digits, a wait, a forgotten PIN, and back in the lesson."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from oefenplek.domain.overview import Volunteer
from oefenplek.storage.settings_file import load
from tests.support.accessible import Role, tree
from tests.support.ready import ready_home

from .conftest import Clock
from .person import Person, corner_at

PIN, OTHER, WRONG = "482915", "715028", "135790"
LESSON, STEP = "d04-nepmail", "samen-melden"


@pytest.fixture
def first(room: None, owner: QObject, tmp_path: Path, clock: Callable[[], float]) -> Iterator[Person]:
    """Somebody in front of a corner that nobody set up, as the command line starts it."""
    corner = corner_at(ready_home(tmp_path), owner, uptime=clock, first_run=True)
    yield Person(corner)
    corner.close()


def words(person: Person) -> str:
    """Everything that stands on the screen."""
    return " ".join(node.name for node in tree(person.corner.window) if node.role != Role.Button)


def types_pin(person: Person, pin: str, place: str = "pin") -> None:
    """Press the keys of a PIN."""
    for digit in pin:
        person.presses(f"{place}/{digit}")


def strikes_pin(person: Person, pin: str) -> None:
    """Type a PIN on a real keyboard."""
    person.types_blindly(pin)


def meets_the_wizard(person: Person) -> None:
    """At a first start setting up comes by itself."""
    person.expects(lambda: person.hands.sees("wizard/next") and person.corner.ready, "setting up")


def comes_to(person: Person, page: str) -> None:
    """*Verder*; the next page stands still."""
    person.presses("wizard/next")
    person.expects(lambda: over(person).property("page") == page, page)
    person.hands.frames()


def answers_everything(person: Person) -> None:
    """The questions of setting up, to the PIN."""
    comes_to(person, "site")
    person.hands.type("wizard/site", "De Linde")
    comes_to(person, "address")
    person.presses("wizard/je")
    comes_to(person, "country")
    person.presses("wizard/BE")
    comes_to(person, "name")
    person.hands.type("wizard/name", "Riet")
    comes_to(person, "pin")


def sets_up(person: Person) -> list[str]:
    """A first volunteer, Riet, who reads the recovery codes."""
    answers_everything(person)
    types_pin(person, PIN)
    types_pin(person, PIN)
    person.expects(lambda: person.hands.sees("wizard/print"), "the recovery codes")
    codes = [str(code) for code in over(person).property("codes")]
    person.presses("wizard/next")
    person.presses("wizard/next")
    person.expects(lambda: not over_there(person), "the start screen")
    return codes


def over(person: Person) -> QObject:
    """What lies over the screen."""
    model = person.corner.root.over.model
    assert model is not None
    return model


def over_there(person: Person) -> bool:
    """Does volunteer mode lie over the screen?"""
    return person.corner.root.over.there


def asks_for_the_door(person: Person) -> None:
    """F9, on a screen without a lesson."""
    QTest.keyClick(person.corner.window, Qt.Key.Key_F9)
    person.expects(lambda: person.hands.sees("unlock/back"), "the door")


def is_home(person: Person) -> None:
    """The home of volunteer mode."""
    person.expects(lambda: person.hands.sees("volunteer/people"), "the home of volunteer mode")


def test_the_first_start_asks_what_it_needs_and_shows_it_at_once(first: Person) -> None:
    meets_the_wizard(first)
    codes = sets_up(first)
    assert len(set(codes)) == 8
    settings = load(first.corner._parts.folders.config).settings
    assert (settings.site, settings.address, settings.country) == ("De Linde", "je", "BE")
    first.expects(lambda: "De Linde" in words(first), "the name of the place on the start screen")
    assert first.corner.navigation._desk.session.by is None, "whoever set it up has left"


def test_terug_keeps_what_was_answered_and_later_leaves_everything_as_it_was(first: Person) -> None:
    meets_the_wizard(first)
    answers_everything(first)
    for digits in ("000000", "123456", "140352"):
        strikes_pin(first, digits)
        assert "Kies zes andere cijfers." in words(first)
    for _ in range(4):
        first.presses("wizard/back")
    model = over(first)
    assert [model.property(name) for name in ("site", "address", "country", "name")] == ["De Linde", "je", "BE", "Riet"]
    first.presses("wizard/later")
    first.expects(lambda: not over_there(first), "the start screen")
    assert load(first.corner._parts.folders.config).settings.site == ""
    first.finds_lesson(LESSON)


def test_nobody_is_asked_to_set_up_who_already_practises(first: Person) -> None:
    first.expects(lambda: first.hands.sees("start/choose"), "the start screen")
    first.corner.navigation.open_code()
    first.expects(lambda: first.corner.ready and first.hands.sees("code/back"), "where a code is typed")
    first.hands.rest(0.5)
    assert not over_there(first)


def test_wrong_pins_are_told_kindly_and_then_one_waits(first: Person) -> None:
    meets_the_wizard(first)
    sets_up(first)
    asks_for_the_door(first)
    assert not any(first.hands.sees(f"unlock/number-{number}") for number in (0, 1)), "one volunteer needs no number"
    for _ in range(4):
        types_pin(first, WRONG)
        first.expects(lambda: "niet de goede pincode" in words(first), "a kind word")
        first.expects(lambda: bool(over(first).property("open")), "another try")
    types_pin(first, WRONG)
    first.expects(lambda: "Wacht nog" in words(first), "the wait")
    assert "30 seconden" in words(first)
    strikes_pin(first, PIN)
    assert over(first).property("filled") == 0, "while waiting nothing is typed"
    first.presses("unlock/back")
    first.expects(lambda: not over_there(first), "the start screen")
    asks_for_the_door(first)
    strikes_pin(first, PIN)
    first.expects(lambda: "Wacht nog" in words(first), "going away does not shorten the wait")


def test_who_forgot_the_pin_takes_a_code_from_the_sheet(first: Person) -> None:
    meets_the_wizard(first)
    codes = sets_up(first)
    asks_for_the_door(first)
    first.presses("unlock/forgotten")
    first.hands.type("unlock/code", codes[3].lower())
    first.presses("unlock/next")
    types_pin(first, OTHER)
    types_pin(first, OTHER)
    is_home(first)
    first.presses("volunteer/close")
    first.expects(lambda: not over_there(first), "the start screen")
    asks_for_the_door(first)
    strikes_pin(first, OTHER)
    is_home(first)


def test_after_five_minutes_without_anybody_it_closes_by_itself(first: Person, clock: Clock) -> None:
    meets_the_wizard(first)
    sets_up(first)
    asks_for_the_door(first)
    strikes_pin(first, PIN)
    is_home(first)
    session = first.corner.navigation._desk.session
    assert session.by is not None
    clock.now += 271
    session.idle.look()
    first.expects(lambda: "Over een halve minuut gaat dit dicht" in words(first), "a sentence before it closes")
    QTest.keyClick(first.corner.window, Qt.Key.Key_Shift)
    first.expects(lambda: "Over een halve minuut" not in words(first), "somebody is there")
    clock.now += 271
    session.idle.look()
    clock.now += 31
    session.idle.look()
    first.expects(lambda: session.by is None and not over_there(first), "closed by itself")
    first.expects(lambda: first.hands.sees("start/choose"), "the start screen")
    assert first.corner.root.over.sentence == ""
    clock.now += 1000
    asks_for_the_door(first)
    assert session.by is None and first.corner.root.over.sentence == "", "nothing of it goes on"


def test_behind_the_pin_nothing_of_the_lesson_below_changes(first: Person) -> None:
    meets_the_wizard(first)
    sets_up(first)
    first.corner.navigation.open_lesson(LESSON, STEP)
    first.expects(lambda: first.hands.sees("lesson/next") and first.at == STEP, STEP)
    first.does_the_next_act()
    first.hands.rest(1)
    assert stays(first) or stays(first), "a minute that ended meanwhile stands on the clock of the device"


def stays(person: Person) -> bool:
    """Through the door, around, and back: is the lesson pixel for pixel as it was?"""
    picture, stood, visit = seen(person), person.lesson.state, person.corner.navigation._desk.sitting.visit
    person.corner.navigation.open_unlock()
    person.expects(lambda: person.hands.sees("unlock/back"), "the door")
    strikes_pin(person, PIN)
    is_home(person)
    person.presses("volunteer/site")
    person.expects(lambda: person.hands.sees("site/back"), "Deze plek")
    person.presses("site/back")
    is_home(person)
    person.presses("volunteer/close")
    person.expects(lambda: not over_there(person), "the lesson")
    assert person.lesson.state == stood
    assert person.corner.navigation._desk.sitting.visit == visit
    return same(seen(person), picture)


def seen(person: Person) -> QImage:
    """The screen, with the mouse where nothing is."""
    QTest.mouseMove(person.corner.window, QPoint(500, 20))
    person.hands.rest(0.3)
    return person.corner.window.grabWindow()


def same(now: QImage, before: QImage) -> bool:
    """Pixel for pixel."""
    return now == before


def test_from_the_strip_through_the_door_and_back_beside_the_lesson(first: Person) -> None:
    """The strip stands there again as it was, and so does the lesson."""
    meets_the_wizard(first)
    sets_up(first)
    first.corner.navigation.open_lesson(LESSON, STEP)
    first.expects(lambda: first.hands.sees("lesson/next") and first.at == STEP, STEP)
    QTest.keyClick(first.corner.window, Qt.Key.Key_F9)
    first.expects(lambda: first.hands.sees("helper/more"), "the strip")
    first.presses("helper/more")
    stood = first.lesson.state
    first.presses("helper/unlock")
    first.expects(lambda: first.hands.sees("unlock/back"), "the door")
    strikes_pin(first, PIN)
    is_home(first)
    first.presses("volunteer/close")
    first.expects(lambda: not over_there(first) and first.hands.sees("lesson/next"), "the lesson")
    assert first.lesson.state == stood
    assert first.lesson.course.lesson.id == LESSON


def test_the_day_is_closed_with_thanks_and_a_copy(first: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[str] = []
    monkeypatch.setattr("oefenplek.app.ways.day.QGuiApplication.quit", lambda: gone.append("gone"))
    meets_the_wizard(first)
    sets_up(first)
    asks_for_the_door(first)
    strikes_pin(first, PIN)
    is_home(first)
    first.presses("volunteer/day")
    found = ("Er is genoeg ruimte.", "stick")
    first.expects(lambda: all(word in words(first) for word in found), "looked at")
    first.presses("ready/heard")
    first.expects(lambda: "Het geluid doet het." in words(first), "the sound")
    first.presses("ready/back")
    is_home(first)
    first.presses("volunteer/closing")
    first.expects(lambda: "Vandaag was het rustig hier." in words(first), "the count of today")
    assert "wel, Riet." in words(first)
    first.presses("closing/now")
    first.expects(lambda: gone == ["gone"], "the end of the day")
    copies = list((first.corner._parts.folders.data / "backups").iterdir())
    assert copies, "a backup stands there"


def test_a_door_at_which_nobody_types_goes_away(first: Person) -> None:
    meets_the_wizard(first)
    sets_up(first)
    asks_for_the_door(first)
    first.corner.navigation._unlocking._patience.start(1)
    first.expects(lambda: not over_there(first) and first.hands.sees("start/choose"), "the start screen")


def test_leaving_a_visit_closes_volunteer_mode(first: Person) -> None:
    meets_the_wizard(first)
    sets_up(first)
    asks_for_the_door(first)
    strikes_pin(first, PIN)
    is_home(first)
    first.corner.navigation.leave()
    first.expects(lambda: not over_there(first) and first.hands.sees("start/choose"), "the start screen")
    assert first.corner.navigation._desk.session.by is None


def test_somebody_new_types_a_pin_alone_and_is_then_asked_for_a_number(first: Person) -> None:
    meets_the_wizard(first)
    sets_up(first)
    asks_for_the_door(first)
    strikes_pin(first, PIN)
    is_home(first)
    first.presses("volunteer/volunteers")
    first.presses("volunteers/add")
    first.hands.type("volunteers/name", "Ahmed")
    first.presses("volunteers/next")
    strikes_pin(first, OTHER)
    strikes_pin(first, OTHER)
    first.expects(lambda: "Onthoud het nummer: 2." in words(first), "the number")
    first.presses("volunteers/close")
    first.expects(lambda: not over_there(first), "the start screen")
    asks_for_the_door(first)
    assert "Ahmed" not in words(first) and "Riet" not in words(first)
    first.presses("unlock/number-2")
    strikes_pin(first, OTHER)
    is_home(first)
    assert "Dag Ahmed" in words(first)
    assert not first.hands.sees("volunteer/site"), "setting the place is for who may"


def test_what_is_set_holds_at_once(first: Person) -> None:
    meets_the_wizard(first)
    sets_up(first)
    asks_for_the_door(first)
    strikes_pin(first, PIN)
    is_home(first)
    first.presses("volunteer/site")
    first.hands.type("site/name", "De Wilg\n")
    first.expects(lambda: "Dat is bewaard." in words(first), "it is kept")
    first.presses("site/close")
    first.expects(lambda: not over_there(first) and "De Wilg" in words(first), "the new name on the start screen")


def test_every_opened_door_is_kept(first: Person) -> None:
    meets_the_wizard(first)
    sets_up(first)
    asks_for_the_door(first)
    strikes_pin(first, PIN)
    is_home(first)
    by = first.corner.navigation._desk.session.by
    assert by is not None
    told: list[tuple[Volunteer, ...]] = []
    keeping = first.corner.keeping
    keeping.consult(by, lambda reader: reader.volunteers(), lambda outcome: told.append(outcome.value or ()))
    first.expects(lambda: bool(told), "the volunteers")
    assert [one.name for one in told[0]] == ["Riet"]
    first.presses("volunteer/close")
    first.expects(lambda: not over_there(first), "the start screen")
    keeping.consult(by, lambda reader: reader.volunteers(), lambda outcome: told.append(outcome.value or ()))
    first.expects(lambda: len(told) == 2, "an answer")
    assert told[1] == (), "the pass counts no longer"
