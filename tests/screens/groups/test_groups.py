"""The groups of a place: how full each is, a new one with a name of its own, and today in counts."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy

from oefenplek.domain.overview import Today
from oefenplek.screens.groups.view import MOST_LETTERS, NO_NAME, SAME_NAME
from oefenplek.screens.groups.view_model import GroupsViewModel
from oefenplek.ui.rows import RowsModel
from tests.support import keys
from tests.support.accessible import tree
from tests.support.groups_screens import GROUPS, groups
from tests.support.showing import Shower


def details(made: GroupsViewModel) -> list[str]:
    rows = made.rows
    assert isinstance(rows, RowsModel)
    role = next(role for role, name in rows.roleNames().items() if name == b"detail")
    return [rows.data(rows.index(at), role) for at in range(rows.rowCount())]


def test_every_group_says_how_many_people_and_lessons_it_has(owner: QObject) -> None:
    assert details(groups(owner)) == [
        "8 bewoners · 3 lessen klaargezet",
        "1 bewoner · 1 les klaargezet",
        "nog niemand · nog geen les",
    ]


def test_today_stands_there_in_counts(owner: QObject) -> None:
    assert groups(owner).today == ("Vandaag: gasten: 5, bewoners met een dier: 3, lessen klaar: 7, keer verwezen: 1.")
    assert groups(owner, today=Today()).today == "Vandaag was hier nog niemand."


def test_a_new_group_gets_a_tidy_name(owner: QObject) -> None:
    made = groups(owner)
    named = QSignalSpy(made.named)
    made.makeNew()
    made.make("  Donderdag\u202e  in de\tbieb ")
    assert (made.makingNew, made.sentence, list(named.at(0))) == (True, "", ["Donderdag in de bieb"])
    made.make("x" * 90)
    assert list(named.at(1)) == ["x" * MOST_LETTERS]


@pytest.mark.parametrize(("name", "sentence"), [("", NO_NAME), ("  \u202e ", NO_NAME), ("DINSDAGMIDDAG", SAME_NAME)])
def test_without_a_name_of_its_own_nothing_is_made(owner: QObject, name: str, sentence: str) -> None:
    made = groups(owner)
    named = QSignalSpy(made.named)
    made.makeNew()
    made.make(name)
    assert (made.sentence, named.count()) == (sentence, 0)
    made.goBack()
    assert (made.makingNew, made.sentence) == (False, "")


def test_a_group_may_keep_its_name_or_get_another_but_not_that_of_a_neighbour(owner: QObject) -> None:
    made = groups(owner)
    renamed, chosen = QSignalSpy(made.renamed), QSignalSpy(made.groupChosen)
    made.rename(GROUPS[0])
    assert (made.makingNew, made.oldName) == (True, "Dinsdagmiddag")
    made.make(GROUPS[2].name)
    assert (made.sentence, renamed.count()) == (SAME_NAME, 0)
    made.make("DINSDAGMIDDAG")
    made.make(" Woensdagavond ")
    assert [list(renamed.at(at)) for at in range(2)] == [["g1", "DINSDAGMIDDAG"], ["g1", "Woensdagavond"]]
    made.goBack()
    assert list(chosen.at(0)) == ["g1"]


def test_only_a_group_that_is_there_is_opened(owner: QObject) -> None:
    made = groups(owner)
    chosen = QSignalSpy(made.groupChosen)
    made.open("g2")
    made.open("g9")
    assert [list(chosen.at(at)) for at in range(chosen.count())] == [["g2"]]


def test_by_keys_a_group_is_opened_and_a_name_typed(show: Shower, owner: QObject) -> None:
    made = groups(owner)
    chosen, named = QSignalSpy(made.groupChosen), QSignalSpy(made.named)
    shown = show("oefenplek.screens.groups", "GroupsScreen", {"viewModel": made})
    for code in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        keys.key(shown, code)
    assert [list(chosen.at(at)) for at in range(chosen.count())] == [["g3"]]
    made.makeNew()
    shown.settle()
    keys.type_text(shown, "Vrijdag")
    keys.key(shown, Qt.Key.Key_Return)
    assert list(named.at(0)) == ["Vrijdag"]
    assert "Nieuwe groep" in [node.name for node in tree(shown.window)]
