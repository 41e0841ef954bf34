"""The door: what is asked, what is never shown, and the way out."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from oefenplek.screens.unlock.gate import Tried
from oefenplek.screens.unlock.view import till_other_words, wait_said
from oefenplek.storage.states import NOT_NOW
from tests.support.accessible import tree
from tests.support.showing import Shower
from tests.support.unlock_screens import OpenGate, type_in, unlock

PIN, NEW = "482915", "715028"


def test_one_volunteer_types_six_digits(owner: QObject) -> None:
    gate = OpenGate(Tried(True))
    model = unlock(owner, gate)
    assert model.page == "pin"
    type_in(model, PIN)
    assert gate.tries == [(1, PIN)]
    assert model.filled == 0, "nothing of it stays"


def test_where_several_help_the_number_is_asked_and_only_numbers_there_are(owner: QObject) -> None:
    gate = OpenGate(Tried(True))
    model = unlock(owner, gate, (2, 7))
    model.chooseNumber(1)
    assert model.page == "number"
    model.chooseNumber(7)
    type_in(model, PIN)
    assert gate.tries == [(7, PIN)]
    assert model.numbers == [2, 7]


def test_a_wrong_pin_is_told_kindly_and_can_be_typed_again(owner: QObject) -> None:
    model = unlock(owner, OpenGate(Tried(False), Tried(True)))
    type_in(model, "1")
    model.erase()
    type_in(model, NEW)
    assert model.said == "Dit is niet de goede pincode. Probeer het nog een keer."
    assert model.open
    type_in(model, "4")
    assert (model.said, model.filled) == ("", 1)


def test_a_wait_counts_in_steps_of_ten_and_then_it_may_be_tried_again(owner: QObject) -> None:
    model = unlock(owner, OpenGate(Tried(False, wait=30)))
    type_in(model, PIN)
    said = []
    for _ in range(3):
        said.append(model.said)
        type_in(model, "5")
        assert (model.open, model.filled) == (False, 0)
        model._patience.stop()
        model._waited()
    assert said == ["Wacht nog 30 seconden.", "Wacht nog 20 seconden.", "Wacht nog 10 seconden."]
    assert (model.said, model.open) == ("U kunt het nu weer proberen.", True)


@pytest.mark.parametrize(
    ("seconds", "said", "next_in"),
    [
        (900, "Wacht nog ongeveer 15 minuten.", 60),
        (61, "Wacht nog ongeveer 2 minuten.", 1),
        (23, "Wacht nog 30 seconden.", 3),
    ],
)
def test_a_long_wait_is_told_in_minutes(seconds: int, said: str, next_in: int) -> None:
    assert (wait_said(seconds, str), till_other_words(seconds)) == (said, next_in)


def test_who_forgot_takes_a_code_and_chooses_another_pin(owner: QObject) -> None:
    gate = OpenGate(Tried(True))
    model = unlock(owner, gate)
    model.forget()
    model.takeCode()
    assert model.page == "code", "without a code it does not go on"
    model.writeCode(" 7k2m 4t9d 2h8p ")
    model.takeCode()
    type_in(model, "123456")
    assert model.said == "Deze pincode is makkelijk te raden. Kies zes andere cijfers."
    type_in(model, NEW, PIN)
    assert (model.page, model.said) == ("new", "Dit was een andere pincode. Kies hem nog een keer.")
    type_in(model, NEW, NEW)
    assert gate.tries == [("7k2m 4t9d 2h8p", 1, NEW)]


def test_a_wrong_code_comes_back_as_it_was_typed(owner: QObject) -> None:
    model = unlock(owner, OpenGate(Tried(False)))
    model.forget()
    model.writeCode("7K2M")
    model.takeCode()
    type_in(model, NEW, NEW)
    assert (model.page, model.code) == ("code", "7K2M")
    assert model.said == "Deze herstelcode klopt niet. Kijk nog een keer op het blad."


def test_terug_goes_page_by_page_and_then_out(owner: QObject) -> None:
    model = unlock(owner, numbers=(1, 2))
    left: list[str] = []
    model.left.connect(lambda: left.append("left"))
    model.chooseNumber(2)
    model.forget()
    model.writeCode("7K2M")
    model.takeCode()
    pages = []
    for _ in range(4):
        pages.append(model.page)
        model.goBack()
    assert pages == ["new", "code", "pin", "number"]
    assert left == ["left"]


def test_without_a_volunteer_it_offers_to_set_up_and_without_storage_it_says_so(owner: QObject) -> None:
    nobody = unlock(owner, numbers=())
    chosen: list[str] = []
    nobody.setUpChosen.connect(lambda: chosen.append("now"))
    nobody.setUp()
    assert (nobody.page, chosen) == ("missing", ["now"])
    model = unlock(owner, OpenGate(Tried(False, sentence=NOT_NOW)))
    type_in(model, PIN)
    assert model.said == NOT_NOW


def test_a_real_keyboard_types_and_nothing_on_the_screen_tells_which_digits(show: Shower, owner: QObject) -> None:
    gate = OpenGate(Tried(False))
    model = unlock(owner, gate)
    shown = show("oefenplek.screens.unlock", "UnlockScreen", {"viewModel": model})
    for digit in "48x29":
        QTest.keyClick(shown.window, digit)
    QTest.keyClick(shown.window, Qt.Key.Key_Backspace)
    shown.settle()
    assert model.filled == 3
    assert "Pincode: 3 van de 6 cijfers" in [node.name for node in tree(shown.window)]
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    shown.settle()
    assert model.said == "Typ nog 3 cijfers."
    for digit in "915":
        QTest.keyClick(shown.window, digit)
    assert gate.tries == [(1, "482915")]
