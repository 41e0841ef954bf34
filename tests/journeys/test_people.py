"""From guest to key card: somebody becomes known, gets stuck, is seen, finds something put ready, and goes on."""

import os
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain import key_card
from oefenplek.domain.overview import PersonRow
from oefenplek.domain.people import Person as Known
from oefenplek.domain.roles import SetUp
from oefenplek.screens.paper.view_model import PaperViewModel
from oefenplek.storage.states import Outcome
from oefenplek.ui.camera.eye import Eye
from tests.support.accessible import Role, tree
from tests.support.showing import PICTURES
from tests.support.takehome_screens import FakeLens, photo

from .known_person import CODE, does_the_lesson, picks
from .person import Person

PIN = "482916"
FIRST, HARD, READY = "e20-eerste-hulp-brief", "c02-mail-lezen", "d20-eerste-hulp-veilig"
STEP = "samen-lezen"


def words(person: Person) -> list[str]:
    """What a screen reader finds on the screen."""
    return [node.name for node in tree(person.corner.window)]


def keeps(person: Person, name: str) -> None:
    """A picture of the journey for whoever looks, in the folder that ``OEFENPLEK_PICTURES`` names."""
    person.hands.frames()
    if folder := os.environ.get(PICTURES):
        person.corner.window.grabWindow().save(str(Path(folder) / f"journey-people-{name}.png"))


def sees(person: Person, *places: str) -> None:
    """Wait until all of these are there."""
    for place in places:
        person.expects(lambda place=place: person.hands.sees(place), place)


def becomes_known(person: Person, animal: str, colour: str) -> None:
    """A guest does a lesson and chooses an animal."""
    person.finds_lesson(FIRST)
    does_the_lesson(person)
    person.presses("finished/join")
    person.presses("joining/yes")
    picks(person, animal, colour, *CODE, *CODE)
    sees(person, "joining/next")
    person.presses("joining/next")
    sees(person, "finished/stop")


def gets_stuck(person: Person) -> None:
    """Help twice in one step, and then stopping there."""
    person.corner.navigation.open_lesson(HARD, STEP)
    person.expects(lambda: person.hands.sees("lesson/help") and person.at == STEP, STEP)
    for _ in range(2):
        person.presses("lesson/help")
        person.hands.frames()
    person.corner.navigation.leave()
    sees(person, "start/return")


def opens_volunteer_mode(person: Person) -> None:
    """The first volunteer is made, and opens the door."""
    made: list[Outcome[SetUp]] = []
    person.corner.keeping.set_up("Riet", PIN, made.append)
    person.expects(lambda: bool(made), "the first volunteer")
    opens_again(person)


def opens_again(person: Person) -> None:
    """The door, and the PIN."""
    person.corner.navigation.open_unlock()
    sees(person, "unlock/forgotten")
    person.types_blindly(PIN)
    sees(person, "volunteer/today")


def opens_list(person: Person) -> tuple[PersonRow, ...]:
    """*Bewoners*, and who there is."""
    person.presses("volunteer/people")
    sees(person, "people/new")
    return people(person)


def people(person: Person) -> tuple[PersonRow, ...]:
    """Who there is, as storage knows it."""
    by, found = person.corner.navigation._desk.session.by, list[tuple[PersonRow, ...]]()
    assert by is not None
    person.corner.keeping.consult(by, lambda reader: reader.people(), lambda told: found.append(told.value or ()))
    person.expects(lambda: bool(found), "the people")
    return found[0]


def comes_back_with(person: Person, monkeypatch: pytest.MonkeyPatch, card: str, code: tuple[str, ...]) -> None:
    """From the start screen: the key card before the camera, and the four pictures."""
    clock, eyes = count(), list[Eye]()

    def camera(parent: QObject | None) -> Eye:
        eyes.append(Eye(parent, FakeLens, lambda: float(next(clock))))
        return eyes[-1]

    monkeypatch.setattr("oefenplek.app.ways.returning.open_eye", camera)
    person.presses("start/return")
    person.presses("returning/card")
    lens = eyes[-1].findChild(FakeLens)
    assert lens is not None
    lens.pictured.emit(photo(card))
    picks(person, *code)


def test_a_guest_becomes_known_gets_stuck_is_seen_and_finds_what_lies_ready(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.comes_in()
    becomes_known(person, "egel", "groen")
    gets_stuck(person)

    opens_volunteer_mode(person)
    (row,) = opens_list(person)
    person.presses("people/help")
    said = "Een groene egel, nummer 1. Laatst: vandaag. Kan hulp gebruiken"
    person.expects(lambda: said in words(person), "who wants help")
    keeps(person, "1-list")
    person.presses(f"person/{row.id}")
    sees(person, "person/shelf")
    told = words(person)
    assert any(text.startswith("Vroeg twee keer hulp.") for text in told)
    assert any("lezen" in text for text in told), "the step in words"
    keeps(person, "2-page")

    person.presses("person/name")
    person.hands.type("person/field", "Fatima")
    person.presses("person/keep-name")
    person.expects(lambda: "\u2068Fatima\u2069" in words(person) or "Fatima" in words(person), "the name")

    person.presses("person/shelf")
    sees(person, "shelf/search")
    person.presses("shelf/d")
    sees(person, f"shelf/{READY}")
    keeps(person, "3-shelf")
    person.presses(f"shelf/{READY}")
    person.expects(lambda: "Het staat klaar voor de volgende keer." in words(person), "that it lies ready")
    keeps(person, "4-ready")

    person.presses("person/card")
    sees(person, "paper/close")
    keeps(person, "5-card")
    paper = person.corner.navigation._desk.parts.root.coverModel
    assert isinstance(paper, PaperViewModel)
    assert "nummer 1" in paper.paper.property("said")
    assert "Fatima" not in paper.paper.property("said"), "whoever finds the card learns no name"
    person.presses("paper/close")
    person.presses("person/close")
    sees(person, "start/return")
    assert not any("Fatima" in text for text in words(person))

    comes_back_with(person, monkeypatch, key_card.payload(Known("", row.animal, row.colour, row.number)), CODE)
    sees(person, f"welcome/ready/{READY}")
    keeps(person, "6-welcome")
    assert not any("Fatima" in text for text in words(person))
    person.presses(f"welcome/ready/{READY}")
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson that lay ready")
    assert person.lesson.course.lesson.id == READY
    does_the_lesson(person)
    person.expects(lambda: person.hands.sees("finished/stop"), "Klaar")
    person.corner.navigation.open_waiting()
    sees(person, "welcome/other")
    assert not person.hands.sees(f"welcome/ready/{READY}"), "it goes when it is done"


def enrols(person: Person, animal: str, colour: str, name: str = "") -> None:
    """A new person with a helper beside; the resident chooses the pictures."""
    person.presses("people/new")
    picks(person, animal, colour, *CODE, *CODE)
    sees(person, "person/next")
    if name:
        person.hands.type("person/field", name)
    person.presses("person/next")
    sees(person, "person/print-code")


def test_two_tiles_of_one_person_go_on_as_one(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.comes_in()
    opens_volunteer_mode(person)
    assert opens_list(person) == ()
    assert "Hier staat nog niemand." in words(person)
    enrols(person, "egel", "groen", "Ada")
    four = [node.name for node in tree(person.corner.window) if node.role == Role.StaticText]
    assert {f"{at}. {name}" for at, name in enumerate(CODE, 1)} <= set(four), "the pictures, shown once"
    person.presses("person/done")
    sees(person, "person/shelf")
    ada = people(person)[0]
    person.presses("person/back")
    sees(person, "people/new")
    enrols(person, "uil", "geel")
    person.presses("person/done")
    sees(person, "person/merge")
    owl = next(row for row in people(person) if row.animal == "uil")

    person.presses("person/merge")
    picks(person, "egel", "groen")
    sees(person, "person/merge-now")
    assert any("Dit kan niet worden teruggehaald." in text for text in words(person))
    person.presses(f"person/side/{ada.id}")
    person.presses("person/merge-now")
    person.expects(lambda: "De twee dieren gaan samen verder." in words(person), "that they go on as one")
    assert [(row.id, row.name) for row in people(person)] == [(ada.id, "Ada")]
    assert owl.id != ada.id
    person.presses("person/close")

    comes_back_with(person, monkeypatch, key_card.payload(Known("", ada.animal, ada.colour, ada.number)), CODE)
    sees(person, "welcome/other")


def test_everything_is_thrown_away_only_with_the_residents_own_pictures(person: Person) -> None:
    person.comes_in()
    opens_volunteer_mode(person)
    opens_list(person)
    enrols(person, "egel", "groen", "Ada")
    person.presses("person/done")
    sees(person, "person/erase")
    person.presses("person/erase")
    sees(person, "person/erase-all")
    person.presses("person/erase-all")
    picks(person, *reversed(CODE))
    person.expects(lambda: "Dit is niet de goede volgorde. Probeer het nog een keer." in words(person), "not these")
    assert len(people(person)) == 1
    picks(person, *CODE)
    sees(person, "person/keep")
    assert len(people(person)) == 1, "it is asked once more"
    person.presses("person/erase-all")
    person.expects(lambda: "Alles is weg." in words(person), "that it is gone")
    assert people(person) == ()


def test_when_volunteer_mode_is_over_nothing_of_anybody_stays(person: Person) -> None:
    person.comes_in()
    opens_volunteer_mode(person)
    opens_list(person)
    enrols(person, "egel", "groen", "Ada")
    person.presses("person/done")
    sees(person, "person/shelf")
    person.corner.navigation._desk.session.close()
    sees(person, "start/return")
    assert not any("Ada" in text for text in words(person))
    for again in (person.corner.navigation.open_people, lambda: person.corner.navigation.open_person("x")):
        again()
        sees(person, "start/return")
        assert not person.hands.sees("people/new")


def test_a_pass_that_counts_no_longer_opens_nothing_and_volunteer_mode_is_over(person: Person) -> None:
    person.comes_in()
    opens_volunteer_mode(person)
    opens_list(person)
    enrols(person, "egel", "groen", "Ada")
    person.presses("person/done")
    sees(person, "person/shelf")
    by = person.corner.navigation._desk.session.by
    assert by is not None
    person.corner.keeping.lock(by)
    person.presses("person/name")
    person.hands.type("person/field", "Bob")
    person.presses("person/keep-name")
    sees(person, "start/return")
    assert person.corner.navigation._desk.session.by is None
    opens_again(person)
    assert [row.name for row in opens_list(person)] == ["Ada"], "nothing was changed"


def test_who_sits_here_and_is_thrown_away_finds_the_start_screen(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.comes_in()
    opens_volunteer_mode(person)
    opens_list(person)
    enrols(person, "egel", "groen")
    person.presses("person/done")
    sees(person, "person/shelf")
    ada = people(person)[0]
    person.presses("person/close")
    comes_back_with(person, monkeypatch, key_card.payload(Known("", ada.animal, ada.colour, ada.number)), CODE)
    sees(person, "welcome/other")
    person.corner.navigation.open_lesson(HARD, STEP)
    person.expects(lambda: person.hands.sees("lesson/next") and person.at == STEP, STEP)
    opens_again(person)
    opens_list(person)
    assert any("Zit hier nu" in text for text in words(person))
    person.presses(f"person/{ada.id}")
    sees(person, "person/erase")
    person.presses("person/erase")
    person.presses("person/erase-all")
    picks(person, *CODE)
    sees(person, "person/keep")
    person.presses("person/erase-all")
    person.expects(lambda: "Alles is weg." in words(person), "that it is gone")
    person.presses("person/erase-all")
    sees(person, "start/return")
    assert person.corner.navigation.lesson is None
    assert person.corner.navigation._desk.sitting.visit == ""


def test_a_guest_who_becomes_known_with_a_helper_keeps_what_was_done(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Volunteer mode lies over the lesson; afterwards the lesson stands there again, and it is theirs."""
    person.sits_at(HARD, STEP)
    person.does_the_step()
    opens_volunteer_mode(person)
    opens_list(person)
    enrols(person, "vos", "blauw")
    person.presses("person/sits-here")
    person.expects(lambda: "Wat hier gedaan is, hoort nu bij dit dier." in words(person), "that it is theirs")
    person.presses("person/done")
    sees(person, "person/shelf")
    assert "Zit hier nu" in words(person)
    (fox,) = people(person)
    person.presses("person/close")
    person.expects(lambda: person.hands.sees("lesson/next") and person.at == STEP, "the lesson, as it was")
    person.goes_on()
    after = person.at
    person.corner.navigation.leave()
    sees(person, "start/return")

    comes_back_with(person, monkeypatch, key_card.payload(Known("", fox.animal, fox.colour, fox.number)), CODE)
    sees(person, "welcome/resume")
    person.presses("welcome/resume")
    person.expects(lambda: person.hands.sees("lesson/next") and person.at == after, "where they stopped")
