"""*Bewoners*: who stands where, how the list is narrowed, and that it is quick with very many people."""

import pytest
from PySide6.QtCore import QObject, Qt

from oefenplek.domain.overview import PersonRow
from oefenplek.screens.people.view import Narrowing, first_letters, in_order, letters, line_of
from oefenplek.screens.people.view_model import PeopleViewModel
from oefenplek.ui.days import day_words
from oefenplek.ui.rows import RowsModel
from tests.screens import samples
from tests.support import keys
from tests.support.accessible import Role, find, press, tree
from tests.support.classes import has
from tests.support.conform import items
from tests.support.people_screens import FEW, TODAY, crowd, people
from tests.support.showing import Shower, Shown


def shown_words(model: PeopleViewModel) -> list[str]:
    """What stands on the lines, in order."""
    rows = model.rows
    assert isinstance(rows, RowsModel)
    role = next(role for role, name in rows.roleNames().items() if bytes(name.data()) == b"words")
    return [rows.data(rows.index(at), role).strip("\u2068\u2069") for at in range(rows.rowCount())]


def test_who_wants_help_comes_first_and_then_by_name(owner: QObject) -> None:
    assert shown_words(people(owner)) == [
        "Fatima",
        "Een paarse schildpad, nummer 1",
        "Een gele hond, nummer 1",
        "Maria-Magdalena van den Heuvel-Oosterhuis",
        "Ömer",
        "عبد الرحمن",
    ]


def test_a_name_stands_apart_and_what_it_hides_is_taken_out() -> None:
    line = line_of(PersonRow("p", "egel", "rood", 1, "Ada\u202e\x00"), TODAY, "nl", str)
    assert line.words == "\u2068Ada\u2069"
    assert line.detail == "Een rode egel, nummer 1"
    assert line.said == "Ada. Een rode egel, nummer 1. Nog niet geoefend"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-03-04", "vandaag"),
        ("2026-03-03", "gisteren"),
        ("2026-03-02", "2 maart"),
        ("2025-12-31", "31 december 2025"),
        ("2026-03-09", "9 maart"),
        ("", ""),
        ("soon", ""),
    ],
)
def test_a_day_is_said_as_one_says_it(day: str, words: str) -> None:
    assert day_words(day, TODAY, "nl", str) == words


@pytest.mark.parametrize(
    ("text", "found"), [("Ömer", "omer"), ("  'Ali", "ali"), ("ÉLISE", "elise"), ("عبد", "عبد"), ("…", "")]
)
def test_a_first_letter_has_no_accent(text: str, found: str) -> None:
    assert first_letters(text) == found


def test_the_letters_are_those_there_are(owner: QObject) -> None:
    model = people(owner)
    assert model.letters == ["F", "H", "M", "O", "S", "ع"]
    assert letters(in_order([line_of(row, TODAY, "nl", str) for row in FEW[:1]])) == ("F",)
    model.chooseLetter("H")
    assert shown_words(model) == ["Een gele hond, nummer 1"], "without a name under the animal"
    model.chooseLetter("H")
    assert model.count == len(FEW), "the same one again"


def test_letters_that_are_typed_narrow_further_and_find_the_animal_too(owner: QObject) -> None:
    model = people(owner)
    for letter in "Eg":
        model.type(letter)
    assert shown_words(model) == ["Fatima"], "a green hedgehog with a name"
    model.erase()
    assert (model.typed, model.emptyHeading) == ("E", "Niemand in deze lijst.")
    model.goBack()
    assert (model.typed, model.count) == ("", len(FEW))


def test_only_who_wants_help_or_was_here_today(owner: QObject) -> None:
    model = people(owner)
    model.showOnly("today")
    assert shown_words(model) == ["Fatima", "Een paarse schildpad, nummer 1"]
    model.showOnly("help")
    assert model.narrowing == Narrowing(only="help")
    model.showOnly("help")
    assert not model.narrowed
    model.showOnly("something")
    assert not model.narrowed


def test_an_empty_list_says_how_somebody_comes_in_it(owner: QObject) -> None:
    model = people(owner, ())
    assert (model.emptyHeading, model.letters) == ("Hier staat nog niemand.", [])
    assert "Nieuwe bewoner" in model.emptyLine


def test_nobody_is_opened_who_does_not_stand_there(owner: QObject) -> None:
    model, opened = people(owner, narrowing=Narrowing("F")), list[str]()
    model.personChosen.connect(opened.append)
    model.open("p2")
    model.open("p1")
    assert opened == ["p1"]


def test_of_two_thousand_people_only_those_in_sight_are_drawn(owner: QObject, show: Shower) -> None:
    many, model = crowd(2000), people(owner, ())
    window = showing(model, show)
    model.show(many)
    window.settle()
    assert 5 < lines(window) < 40
    model.chooseLetter("J")
    window.settle()
    assert model.count == sum(row.name.startswith("J") for row in many)
    assert 5 < lines(window) < 40


def lines(window: Shown) -> int:
    """How many people are drawn, in sight or just beside it."""
    return sum(has(item, "words", "when", "said") for item in items(window))


def showing(model: PeopleViewModel, show: Shower) -> Shown:
    """The screen."""
    return show("oefenplek.screens.people", "PeopleScreen", {"viewModel": model})


def test_by_keys_letters_narrow_arrows_walk_and_enter_opens(owner: QObject, show: Shower) -> None:
    model, opened = people(owner, crowd(2000)), list[str]()
    model.personChosen.connect(opened.append)
    window = showing(model, show)
    keys.type_text(window, "ka")
    assert model.typed == "ka"
    keys.key(window, Qt.Key.Key_Backspace)
    keys.type_text(window, "e")
    assert model.typed == "ke"
    for code in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        keys.key(window, code)
    keys.key(window, Qt.Key.Key_End)
    keys.key(window, Qt.Key.Key_Return)
    keys.key(window, Qt.Key.Key_Home)
    keys.key(window, Qt.Key.Key_Return)
    names = shown_words(model)
    rows = {row.name: row.id for row in crowd(2000)}
    assert opened == [rows[names[1]], rows[names[-1]], rows[names[0]]]


def test_a_screen_reader_hears_the_whole_line_and_can_open_it(owner: QObject, show: Shower) -> None:
    model, opened = people(owner), list[str]()
    model.personChosen.connect(opened.append)
    window = showing(model, show)
    said = "Fatima. Een groene egel, nummer 2. Zit hier nu. Kan hulp gebruiken"
    press(find(window.window, said, Role.ListItem))
    assert opened == ["p1"]
    assert [node.role for node in tree(window.window) if "Fatima" in node.name] == [Role.ListItem]


def test_coming_back_the_list_is_as_it_was(owner: QObject, show: Shower) -> None:
    model = people(owner, crowd(2000), Narrowing("j"), "p939")
    window = showing(model, show)
    window.settle()
    keys.key(window, Qt.Key.Key_Down)
    keys.key(window, Qt.Key.Key_Up)
    opened: list[str] = []
    model.personChosen.connect(opened.append)
    keys.key(window, Qt.Key.Key_Return)
    assert opened == ["p939"]


def test_keys_work_also_when_the_people_come_later(owner: QObject, show: Shower) -> None:
    model, opened = PeopleViewModel(owner, samples.language(owner), TODAY), list[str]()
    model.personChosen.connect(opened.append)
    window = showing(model, show)
    model.show(FEW)
    window.settle()
    keys.key(window, Qt.Key.Key_Down)
    keys.key(window, Qt.Key.Key_Return)
    assert opened == ["p2"]
