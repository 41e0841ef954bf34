"""The overview of a group: every cell says in words how somebody is doing, and leads to them; keys walk the cells."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy

from oefenplek.domain.overview import Status
from oefenplek.screens.group.view import LONG, NO_LESSONS, NO_PEOPLE, ORDER, SHORT, SIGNS, TONES
from oefenplek.screens.group.view_model import GroupViewModel
from tests.support import keys
from tests.support.accessible import Role, tree
from tests.support.group_screens import group, overview
from tests.support.showing import Shower, Shown


def told(spy: QSignalSpy) -> list[object]:
    return [spy.at(at)[0] for at in range(spy.count())]


def test_every_status_has_a_sign_a_colour_and_a_word_of_its_own() -> None:
    for each in (SHORT, LONG, SIGNS, TONES):
        assert len({each[status] for status in Status}) == 4


def test_people_stand_by_what_they_are_called_and_keep_their_statuses(owner: QObject) -> None:
    made, sample = group(owner), overview(12, 10)
    words = [member["words"].strip("\u2068\u2069") for member in made.members]
    assert words == sorted(words, key=str.casefold)
    for member in made.members:
        wanted = [sample.statuses[member["id"], f"l{n}"] for n in range(10)]
        assert [ORDER[state] for state in member["states"]] == wanted


def test_a_cell_is_told_in_words_and_pressed_again_leads_to_the_person(owner: QObject) -> None:
    made = group(owner)
    chosen = QSignalSpy(made.personChosen)
    row = next(at for at, member in enumerate(made.members) if "Fatima" in member["words"])
    column = next(at for at, state in enumerate(made.members[row]["states"]) if ORDER[state] is Status.BUSY)
    made.press(row, column)
    assert (made.said, chosen.count()) == (f"\u2068Fatima\u2069. {made.titles[column]}: bezig.", 0)
    made.press(row, column)
    assert told(chosen) == [made.members[row]["id"]]


@pytest.mark.parametrize("cell", [(-1, 0), (0, -1), (12, 0), (0, 10)])
def test_there_is_no_cell_beside_the_matrix(owner: QObject, cell: tuple[int, int]) -> None:
    made = group(owner)
    made.press(*cell)
    assert (made.row, made.column, made.said, made.who) == (-1, -1, "", "")


def test_an_empty_group_says_what_it_lacks_and_prints_nothing(owner: QObject) -> None:
    made = group(owner, 0, 0)
    printed = QSignalSpy(made.printChosen)
    made.printOverview()
    assert (made.missing, made.printable, printed.count()) == ([NO_PEOPLE, NO_LESSONS], False, 0)


def test_who_may_not_print_names_prints_no_overview(owner: QObject) -> None:
    made = group(owner, prints=False)
    printed = QSignalSpy(made.printChosen)
    made.printOverview()
    assert (made.printable, printed.count()) == (False, 0)


def test_a_group_ends_only_after_a_yes(owner: QObject) -> None:
    made = group(owner)
    ended, back = QSignalSpy(made.endChosen), QSignalSpy(made.backChosen)
    made.end()
    made.askEnd(True)
    made.goBack()
    assert (made.ending, ended.count(), back.count()) == (False, 0, 0)
    made.askEnd(True)
    made.end()
    assert ended.count() == 1


@pytest.fixture
def large(show: Shower, owner: QObject) -> Iterator[tuple[Shown, GroupViewModel]]:
    """Thirty people by forty lessons, in a window in which a part of them fits."""
    made = group(owner, 30, 40)
    yield show("oefenplek.screens.group", "GroupScreen", {"viewModel": made}), made


def at(shown: Shown) -> str:
    """The place where the keyboard is."""
    item = shown.window.activeFocusItem()
    while item is not None and not item.property("place"):
        item = item.parentItem()
    assert item is not None
    return str(item.property("place"))


def steps_into(shown: Shown) -> None:
    """Tab until the keyboard is in the matrix."""
    for _ in range(20):
        keys.key(shown, Qt.Key.Key_Tab)
        if at(shown).startswith("matrix/"):
            return
    raise AssertionError("Tab does not reach the matrix")


def test_arrow_keys_walk_through_all_cells_and_the_names(large: tuple[Shown, GroupViewModel]) -> None:
    shown, _ = large
    steps_into(shown)
    assert at(shown) == "matrix/0/0"
    walked = []
    for code in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_End):
        keys.key(shown, code)
        walked.append(at(shown))
    assert walked == ["matrix/0/1", "matrix/1/1", "matrix/1/0", "matrix/name/1", "matrix/name/0", "matrix/0/39"]
    for _ in range(35):
        keys.key(shown, Qt.Key.Key_Down)
    assert at(shown) == "matrix/29/39"
    keys.key(shown, Qt.Key.Key_Home)
    assert at(shown) == "matrix/name/29"


def test_enter_says_the_cell_and_leads_to_the_person(large: tuple[Shown, GroupViewModel]) -> None:
    shown, made = large
    chosen = QSignalSpy(made.personChosen)
    steps_into(shown)
    keys.key(shown, Qt.Key.Key_Return)
    assert made.said == made.cellSaid(0, 0)
    assert made.said in [node.name for node in tree(shown.window)]
    keys.key(shown, Qt.Key.Key_Return)
    keys.key(shown, Qt.Key.Key_Left)
    keys.key(shown, Qt.Key.Key_Space)
    assert told(chosen) == [made.members[0]["id"]] * 2


def test_a_screen_reader_hears_cells_in_words_under_their_titles(large: tuple[Shown, GroupViewModel]) -> None:
    shown, made = large
    nodes = tree(shown.window)
    cells = [node.name for node in nodes if node.role is Role.Cell]
    heads = [node.name for node in nodes if node.role is Role.ColumnHeader]
    assert made.cellSaid(0, 0) in cells and len(cells) < 30 * 40, "only what is in view is made"
    assert heads == made.titles[: len(heads)] and len(heads) > 3


def test_other_lessons_come_with_a_press(large: tuple[Shown, GroupViewModel]) -> None:
    shown, made = large
    after = keys.place(shown, "group/after")
    assert after is not None
    keys.click(shown, after)
    heads = [node.name for node in tree(shown.window) if node.role is Role.ColumnHeader]
    assert heads == made.titles[len(heads) : 2 * len(heads)]
