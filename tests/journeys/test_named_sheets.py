"""Sheets in the app: names only behind the door and gone when it closes; a file really stands on the stick."""

from pathlib import Path
from typing import Any

import pytest

from oefenplek.domain.log import LessonDone
from oefenplek.domain.roles import Pass, Role
from oefenplek.screens.paper.view_model import PaperViewModel
from oefenplek.storage.states import Outcome
from oefenplek.ui.printing.blocks import Ticks
from oefenplek.ui.printing.sticks import Place, places
from tests.ui.printing import sheets

from .person import Person


def opens_the_door(person: Person) -> Pass:
    """Somebody sets the place up and is in volunteer mode."""
    person.comes_in()
    heard: list[Outcome[Any]] = []
    person.corner.keeping.set_up("Riet", "314159", heard.append)
    person.expects(lambda: bool(heard), "the door")
    assert heard[0].value is not None
    door: Pass = heard[0].value.door
    person.corner.navigation._desk.session.begin(door)
    return door


def puts_a_stick_in(person: Person, folder: Path) -> Place:
    folder.mkdir()
    (stick,) = places([(str(folder), "FOTOS")])
    person.corner.navigation._desk.filing._look_for = lambda: (stick,)
    return stick


def notes(person: Person, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the log is told of what a volunteer did."""
    deeds: list[str] = []
    monkeypatch.setattr(person.corner.keeping, "note_deed", lambda _by, deed, _done: deeds.append(deed))
    return deeds


def test_without_a_door_no_name_is_shown(person: Person) -> None:
    person.comes_in()
    for sheet in (sheets.GROUP, sheets.CERTIFICATE, sheets.CODE):
        person.corner.navigation.show_paper(sheet)
        assert person.corner.root.coverModel is None
    person.corner.navigation.show_paper(sheets.KEY)
    person.expects(lambda: person.hands.sees("paper/close"), "a sheet without a name")


def test_who_may_not_print_names_does_not_see_them_either(person: Person) -> None:
    door = opens_the_door(person)
    person.corner.navigation._desk.session._by = Pass(door.id, Role.RESIDENT, door.volunteer, "", 1)
    person.corner.navigation.show_paper(sheets.GROUP)
    assert person.corner.root.coverModel is None


def test_names_go_from_the_screen_when_the_door_closes(person: Person) -> None:
    opens_the_door(person)
    person.corner.navigation.show_paper(sheets.GROUP)
    person.expects(lambda: person.hands.sees("paper/close"), "the sheet")
    person.corner.navigation._desk.session.close()
    assert person.corner.root.coverModel is None


def test_a_sheet_with_names_is_kept_whole_and_it_stands_in_the_log(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens_the_door(person)
    stick = puts_a_stick_in(person, tmp_path / "STICK")
    monkeypatch.setattr(person.corner.navigation._desk.filing, "_own", lambda: ())
    deeds = notes(person, monkeypatch)
    person.corner.navigation.show_paper(sheets.GROUP)
    person.expects(lambda: person.hands.sees("paper/keep"), "Bewaren")
    person.presses("paper/keep")
    cover = person.corner.root.coverModel
    person.expects(lambda: "mag de USB-stick eruit" in cover.line, "that the stick may come out")
    (file,) = stick.folder.iterdir()
    assert file.read_bytes().startswith(b"%PDF")
    assert file.name == "Oefenplek - Dinsdagochtend.pdf"
    assert deeds == ["sheet-kept"]


@pytest.mark.parametrize(("name", "who"), [("Fatima", "Fatima"), ("", "Een groene egel, nummer 1")])
def test_a_certificate_says_what_was_done_and_never_what_is_private(person: Person, name: str, who: str) -> None:
    by, keeping = opens_the_door(person), person.corner.keeping
    made: list[Outcome[Any]] = []
    keeping.enrol(by, "egel", "groen", sheets.PICTURES, name, made.append)
    person.expects(lambda: bool(made), "the person")
    somebody = made[0].value
    visit = keeping.store.new_visit()
    for lesson in ("c02-mail-lezen", "g08-private", "d04-nepmail"):
        keeping.record(LessonDone(visit, lesson, "1"), somebody.id, lambda _: None)
    person.corner.navigation.open_person(somebody.id)
    person.expects(lambda: person.hands.sees("person/certificate"), "the page")
    person.presses("person/certificate")
    person.expects(lambda: person.hands.sees("paper/close"), "the certificate")
    cover = person.corner.root.coverModel
    assert isinstance(cover, PaperViewModel)
    said = cover.sheet.said
    assert f"{who} kan nu zeggen:" in said
    assert said.count("Ik kan een e-mail openen en beantwoorden.") == 1
    (ticks,) = [block for block in cover.sheet.blocks if isinstance(block, Ticks)]
    assert len(ticks.sentences) == 2, "two lessons that may be shown, and none that is private"
    assert cover.sheet.named == bool(name)


def test_a_guest_keeps_their_steps_and_nothing_is_noted(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.comes_in()
    stick = puts_a_stick_in(person, tmp_path / "STICK")
    deeds = notes(person, monkeypatch)
    person.corner.navigation.show_paper(sheets.STEPS)
    person.expects(lambda: person.hands.sees("paper/keep"), "Bewaren")
    person.presses("paper/keep")
    person.expects(lambda: bool(list(stick.folder.glob("Oefenplek*.pdf"))), "the file")
    assert deeds == []
