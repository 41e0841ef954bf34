"""Joining the class: an animal, a number, and the lesson; a mistyped number is told kindly and typed anew."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy

from oefenplek.screens.class_code.view import EMPTY, NO_CODE, NOT_HERE
from oefenplek.screens.class_code.view_model import ClassCodeViewModel
from tests.support import keys
from tests.support.class_code_screens import model
from tests.support.showing import Shower


def typed(made: ClassCodeViewModel, number: str) -> ClassCodeViewModel:
    made.choose(0)
    for digit in number:
        made.type(digit)
    made.check()
    return made


def test_the_animal_comes_first_and_nothing_is_typed_before(owner: QObject) -> None:
    made = model(owner)
    made.type("4")
    made.check()
    assert (made.page, made.typed, made.said, len(made.tiles)) == ("animal", "", "", 24)
    made.choose(0)
    assert (made.page, made.animal, made.animalName, made.tiles) == ("number", "egel", "egel", [])


def test_the_right_number_opens_the_lesson_at_its_part(owner: QObject) -> None:
    made = model(owner)
    opened = QSignalSpy(made.lessonChosen)
    typed(made, "42")
    assert [list(opened.at(0)), made.said] == [["c02-mail-lezen", "samen-lezen"], ""]


@pytest.mark.parametrize(("number", "sentence"), [("43", NO_CODE), ("53", NOT_HERE), ("", EMPTY), ("000", NO_CODE)])
def test_what_opens_nothing_is_told_kindly(owner: QObject, number: str, sentence: str) -> None:
    made = model(owner)
    opened = QSignalSpy(made.lessonChosen)
    typed(made, number)
    assert (made.said, made.typed, opened.count()) == (sentence, number, 0)
    assert "fout" not in made.said.lower()


def test_after_a_sentence_one_can_type_anew_at_once_or_change_the_last_digit(owner: QObject) -> None:
    made = typed(model(owner), "43")
    made.type("4")
    assert (made.typed, made.said) == ("4", "")
    again = typed(model(owner), "43")
    again.erase()
    again.type("2")
    assert (again.typed, again.said) == ("42", "")


def test_more_than_three_digits_and_other_signs_are_not_taken(owner: QObject) -> None:
    made = model(owner)
    made.choose(0)
    for sign in ("1", "x", "", "12", "²", "2", "3", "4"):
        made.type(sign)
    assert made.typed == "123"


def test_back_leads_to_the_animals_with_nothing_typed_and_then_away(owner: QObject) -> None:
    made = typed(model(owner), "43")
    back = QSignalSpy(made.backChosen)
    made.goBack()
    assert (made.page, made.typed, made.said, back.count()) == ("animal", "", "", 0)
    made.goBack()
    assert back.count() == 1


def test_what_is_read_aloud_names_the_animals_in_turn(owner: QObject) -> None:
    made = model(owner)
    assert made.named == -1
    made.toggleReading()
    assert (made.speaking, made.named) == (True, -1), "the question first"
    made.choose(0)
    assert (made.speaking, made.named) == (False, -1)


def test_the_number_can_be_typed_on_a_real_keyboard(show: Shower, owner: QObject) -> None:
    made = model(owner)
    opened = QSignalSpy(made.lessonChosen)
    shown = show("oefenplek.screens.class_code", "ClassCodeScreen", {"viewModel": made})
    made.choose(0)
    shown.settle()
    keys.type_text(shown, "41")
    keys.key(shown, Qt.Key.Key_Backspace)
    keys.type_text(shown, "2")
    assert made.typed == "42"
    keys.key(shown, Qt.Key.Key_Return)
    assert opened.count() == 1
