"""What is done with a helper beside: becoming known, a new code, one tile of two, put ready, thrown away."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain.people import Person
from oefenplek.screens.person.enrol_model import EnrolViewModel
from oefenplek.screens.person.enrolling import Kept, Wish
from oefenplek.screens.person.erase_model import EraseViewModel
from oefenplek.screens.person.erasing import Tried
from oefenplek.screens.person.merge_model import MergeViewModel
from oefenplek.screens.person.shelf_model import found
from oefenplek.ui.keypass.choosing import ALL_SAME, ANOTHER, judged
from tests.support.accessible import find
from tests.support.pad_screens import ALIKE, HEDGEHOG, NO, SHELF, Book, enrol, erase, merge, shelf
from tests.support.people_screens import FEW
from tests.support.showing import Shower

CODE = (1, 2, 3, 4)
PICTURES = ("boom", "fiets", "huis", "klok")


def tap(model: EnrolViewModel | EraseViewModel | MergeViewModel, *rows: int) -> None:
    """Choose tiles one after another."""
    for row in rows:
        model.choose(row)


# --- becoming known -------------------------------------------------------------------------------------------


def test_a_resident_becomes_known_with_animal_colour_four_pictures_twice_and_perhaps_a_name(owner: QObject) -> None:
    book = Book()
    model = enrol(owner, book)
    tap(model, 0, 3, *CODE, *CODE)
    assert (model.page, book.wishes) == ("name", [])
    model.giveName("  Fatima\u202e\n ")
    assert book.wishes == [Wish(PICTURES, "egel", "groen", "Fatima")]
    assert (model.page, model.described) == ("done", "Een groene egel, nummer 2")
    assert [tile["name"] for tile in model.tiles] == list(PICTURES)


def test_the_pictures_can_be_printed_while_they_are_shown_and_are_then_gone(owner: QObject) -> None:
    model, printed, done = enrol(owner, Book()), list[tuple[Person, tuple[str, ...]]](), list[str]()
    model.codePaperChosen.connect(lambda person, code: printed.append((person, tuple(code))))
    model.cardChosen.connect(lambda person: printed.append((person, ())))
    model.finished.connect(done.append)
    tap(model, 0, 3, *CODE, *CODE)
    model.printCode()
    model.giveName("")
    model.printCode()
    model.printCard()
    model.goOn()
    assert (printed, done) == ([(HEDGEHOG, PICTURES), (HEDGEHOG, ())], ["p1"])
    model.printCode()
    assert printed[-1] == (HEDGEHOG, ())


@pytest.mark.parametrize(("again", "said"), [((1, 2, 4, 3), ANOTHER), ((0, 0, 0, 0), ANOTHER)])
def test_another_order_begins_again(owner: QObject, again: tuple[int, ...], said: str) -> None:
    book = Book()
    model = enrol(owner, book)
    tap(model, 0, 3, *CODE, *again)
    assert (model.page, model.said, model.filled, book.wishes) == ("code", said, 0, [])


def test_four_times_one_picture_is_no_code(owner: QObject) -> None:
    model = enrol(owner, Book())
    tap(model, 0, 3, 2, 2, 2, 2)
    assert (model.page, model.said) == ("code", ALL_SAME)
    assert judged((), ("zon",) * 4) == "same"


def test_who_has_an_animal_chooses_only_a_new_code(owner: QObject) -> None:
    book = Book()
    model = enrol(owner, book, HEDGEHOG)
    assert (model.page, model.isNew) == ("code", False)
    tap(model, *CODE, *CODE)
    assert (model.page, book.wishes) == ("done", [Wish(PICTURES)])


def test_what_cannot_be_kept_is_said_and_no_pictures_are_shown(owner: QObject) -> None:
    model = enrol(owner, Book(Kept(sentence=NO)), HEDGEHOG)
    tap(model, *CODE, *CODE)
    assert (model.page, model.line, model.tiles) == ("failed", NO, [])


def test_back_goes_picture_by_picture_and_page_by_page(owner: QObject) -> None:
    model, left = enrol(owner, Book()), list[bool]()
    model.backChosen.connect(lambda: left.append(True))
    tap(model, 0, 3, 1)
    pages = []
    for _ in range(4):
        model.goBack()
        pages.append((model.page, model.filled))
    assert pages == [("code", 0), ("colour", 0), ("animal", 0), ("animal", 0)]
    assert left == [True]


def test_the_guest_who_practises_here_may_be_the_one_who_became_known(owner: QObject) -> None:
    model, sits = enrol(owner, Book(), guest=True), list[str]()
    model.sitsHere.connect(sits.append)
    tap(model, 0, 3, *CODE, *CODE)
    model.sit()
    assert (sits, model.guestHere) == ([], False), "nobody is known yet"
    model.giveName("")
    assert model.guestHere
    model.sit()
    model.sit()
    assert (sits, model.guestHere, model.said) == (["p1"], False, "Wat hier gedaan is, hoort nu bij dit dier.")


# --- throwing away --------------------------------------------------------------------------------------------


def test_only_the_residents_own_pictures_open_throwing_away_and_it_is_asked_once_more(owner: QObject) -> None:
    book = Book()
    model, done = erase(owner, book), list[bool]()
    model.finished.connect(lambda: done.append(True))
    model.choose(0)
    assert (book.tries, model.filled) == ([], 0), "first it is told who may"
    model.accept()
    tap(model, *CODE)
    assert (model.page, book.tries, book.erased) == ("sure", [PICTURES], 0)
    model.accept()
    assert (model.page, book.erased) == ("gone", 1)
    model.accept()
    assert done == [True]


@pytest.mark.parametrize(
    ("tried", "said"),
    [
        (Tried(), "Dit is niet de goede volgorde. Probeer het nog een keer."),
        (Tried(wait=30), "Over een halve minuut kunt u het weer proberen."),
        (Tried(sentence=NO), NO),
    ],
)
def test_pictures_that_are_not_right_throw_nothing_away(owner: QObject, tried: Tried, said: str) -> None:
    book = Book(tried=tried)
    model = erase(owner, book)
    model.accept()
    tap(model, *CODE)
    model.accept()
    assert (model.page, model.said, book.erased) == ("code", said, 0)


def test_no_leads_back_and_what_could_not_be_done_is_said(owner: QObject) -> None:
    model, left = erase(owner, Book(sentence=NO)), list[bool]()
    model.backChosen.connect(lambda: left.append(True))
    model.accept()
    tap(model, *CODE)
    model.accept()
    assert (model.page, model.said) == ("sure", NO)
    model.goBack()
    assert left == [True]


# --- one of two -----------------------------------------------------------------------------------------------


def test_the_other_tile_is_chosen_among_those_there_are_and_both_are_shown(owner: QObject) -> None:
    book = Book()
    model, done = merge(owner, book), list[str]()
    model.merged.connect(done.append)
    assert [tile["id"] for tile in model.tiles] == ["uil", "kat", "hond", "vlinder", "schildpad"]
    model.choose(0)
    assert [tile["id"] for tile in model.tiles] == ["blauw"]
    model.choose(0)
    assert [side["words"] for side in model.both] == ["Een groene egel, nummer 2", "Een blauwe uil, nummer 1"]
    assert [side["stays"] for side in model.both] == [True, False]
    assert "Dit kan niet worden teruggehaald." in model.line
    model.merge()
    assert (book.merges, done) == ([("p3", "p1")], ["p1"])


def test_the_other_one_may_stay_and_a_number_tells_them_apart(owner: QObject) -> None:
    book = Book()
    model = merge(owner, book)
    tap(model, 1, 0)
    assert (model.page, [tile["number"] for tile in model.tiles]) == ("number", [3, 4])
    model.choose(1)
    model.keep("p20")
    model.keep("somebody")
    model.merge()
    assert book.merges == [("p1", "p20")]


def test_nothing_is_merged_before_both_are_shown_or_when_it_is_left(owner: QObject) -> None:
    book = Book()
    model, left = merge(owner, book), list[bool]()
    model.backChosen.connect(lambda: left.append(True))
    model.merge()
    tap(model, 0, 0)
    model.leave()
    assert (book.merges, left) == ([], [True])
    pages = []
    for _ in range(3):
        model.goBack()
        pages.append(model.page)
    assert pages == ["colour", "animal", "animal"]


def test_who_is_alone_has_no_other_tile(owner: QObject) -> None:
    assert merge(owner, Book(), FEW[:1]).page == "alone"
    assert len(ALIKE) > 1


def test_what_went_otherwise_is_said_and_nobody_goes_on(owner: QObject) -> None:
    model, done = merge(owner, Book(sentence=NO)), list[str]()
    model.merged.connect(done.append)
    tap(model, 0, 0)
    model.merge()
    assert (model.sentence, done, model.page) == (NO, [], "both")


# --- put ready ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("theme", "typed", "ids"),
    [
        ("", "", ["a", "c", "d", "route:people"]),
        ("c", "", ["c01-mailadres", "c02-mail-lezen"]),
        ("c", "LEZ", ["c02-mail-lezen"]),
        ("", "mail", ["c01-mailadres", "c02-mail-lezen", "d04-nepmail"]),
        ("", "mail herk", ["d04-nepmail"]),
        ("", "ontm", ["route:people"]),
        ("", "zz", []),
    ],
)
def test_letters_narrow_the_shelf(theme: str, typed: str, ids: list[str]) -> None:
    assert [line.id for line in found(SHELF, theme, typed, (), "")] == ids


def test_a_theme_opens_and_a_lesson_or_route_is_chosen(owner: QObject) -> None:
    model, chosen, left = shelf(owner), list[str](), list[bool]()
    model.chosen.connect(chosen.append)
    model.backChosen.connect(lambda: left.append(True))
    model.choose("route:people")
    model.choose("c")
    model.choose("d04-nepmail")
    model.type("lezen")
    model.choose("c02-mail-lezen")
    assert (chosen, model.theme) == (["route:people", "c02-mail-lezen"], "Contact houden")
    for _ in range(3):
        model.goBack()
    assert (model.typed, model.theme, left) == ("", "", [True])


def test_what_lies_ready_says_so(owner: QObject, show: Shower) -> None:
    model = shelf(owner)
    model.choose("c")
    window = show("oefenplek.screens.person", "ShelfScreen", {"viewModel": model})
    assert find(window.window, "Wat is een e-mailadres?").description == "Staat al klaar"
    assert find(window.window, "E-mail lezen").description == "Ik kan een e-mail openen."
