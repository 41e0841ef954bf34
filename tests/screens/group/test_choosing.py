"""Choosing people and lessons for a group: letters narrow the list, and every line is in or out."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy

from oefenplek.screens.group.choose_model import ChooseViewModel
from oefenplek.screens.group.choosing import NOTHING, NOTHING_FITS
from tests.support import keys
from tests.support.accessible import Role, tree
from tests.support.group_screens import lessons, people
from tests.support.showing import Shower


def ids(made: ChooseViewModel) -> list[str]:
    return [line.id for line in made._shown]


def asked(spy: QSignalSpy) -> list[list[object]]:
    return [list(spy.at(at)) for at in range(spy.count())]


def test_a_press_puts_somebody_in_or_out(owner: QObject) -> None:
    made = people(owner)
    wanted = QSignalSpy(made.wanted)
    made.press("p1")
    made.press("p2")
    made.press("p9")
    assert (made.chosen, asked(wanted)) == (2, [["p1", False], ["p2", True]])


def test_letters_narrow_to_a_name_or_an_animal(owner: QObject) -> None:
    made = people(owner)
    assert made.letters == ["F", "H", "M", "O", "S", "ع"]
    made.type("O")
    assert ids(made) == ["p6"], "Ömer"
    made.erase()
    for letter in "ui":
        made.type(letter)
    assert ids(made) == ["p3"], "whose animal is an owl"
    made.goBack()
    assert (len(ids(made)), made.typed) == (6, "")


def test_only_who_is_in_or_wants_help_can_be_shown(owner: QObject) -> None:
    made = people(owner)
    made.showOnly("help")
    assert set(ids(made)) == {"p1", "p2"}
    made.showOnly("in")
    assert set(ids(made)) == {"p1", "p4"}
    made.showOnly("in")
    assert len(ids(made)) == 6


def test_lessons_stand_in_the_order_of_the_curriculum(owner: QObject) -> None:
    made = lessons(owner)
    assert ids(made) == [f"l{n}" for n in range(10)]
    made.chooseLetter("N")
    assert ids(made) == ["l6", "l9"]


def test_an_empty_list_says_why(owner: QObject) -> None:
    assert people(owner, (), ()).empty == NOTHING["people"]
    made = lessons(owner)
    made.type("q")
    assert made.empty == NOTHING_FITS


def test_by_keys_letters_narrow_and_enter_turns_a_line_around(show: Shower, owner: QObject) -> None:
    made = lessons(owner)
    wanted = QSignalSpy(made.wanted)
    shown = show("oefenplek.screens.group", "ChooseScreen", {"viewModel": made})
    keys.type_text(shown, "be")
    assert ids(made) == ["l5"]
    keys.key(shown, Qt.Key.Key_Down)
    keys.key(shown, Qt.Key.Key_Return)
    assert asked(wanted) == [["l5", True]]


def test_a_screen_reader_hears_who_is_in(show: Shower, owner: QObject) -> None:
    shown = show("oefenplek.screens.group", "ChooseScreen", {"viewModel": people(owner)})
    said = [node.name for node in tree(shown.window) if node.role is Role.ListItem]
    assert "Fatima. Een groene egel, nummer 2. Zit in de groep. Kan hulp gebruiken" in said
    assert "Een gele hond, nummer 1" in said
