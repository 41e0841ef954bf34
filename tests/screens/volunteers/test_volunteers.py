"""*Vrijwilligers*: who comes, who goes, and that nobody else learns a PIN."""

from PySide6.QtCore import QObject

from oefenplek.domain.roles import Role
from oefenplek.screens.volunteers.gate import Tried
from oefenplek.ui.printing.sheet import Sheet
from tests.support.volunteers_screens import ANNA, CODES, NEW, OLD, Keeper, type_in, volunteers


def test_somebody_new_types_a_pin_twice_and_gets_a_number(owner: QObject) -> None:
    gate = Keeper()
    model = volunteers(owner, gate)
    model.addOne()
    model.goOn()
    assert model.sentence == "Vul eerst een voornaam in."
    model.writeName(" Ahmed\u202e ")
    model.chooseRole(Role.TRAINER.value)
    model.goOn()
    assert model.title == "Ahmed, kies zelf een pincode."
    type_in(model, "140352")
    assert model.filled == 0 and model.tone == "care"
    type_in(model, NEW, NEW)
    assert (model.page, model.line) == ("added", "Onthoud het nummer: 3. Dat kiest u vóór de pincode.")
    assert gate.pins == [("Ahmed", NEW)]
    model.goOn()
    assert [row["detail"] for row in model.everyone][-1] == "nummer 3, trainer"


def test_two_different_pins_are_chosen_again(owner: QObject) -> None:
    model = volunteers(owner)
    model.addOne()
    model.writeName("Ahmed")
    model.goOn()
    type_in(model, NEW, OLD)
    assert (model.page, model.sentence) == ("first", "Dit was een andere pincode. Kies hem nog een keer.")


def test_taking_somebody_away_is_asked_once_and_not_oneself(owner: QObject) -> None:
    gate = Keeper()
    model = volunteers(owner, gate)
    assert [row["leaves"] for row in model.everyone] == [False, True]
    model.askRemove("riet")
    assert model.page == "list"
    model.askRemove("anna")
    model.goBack()
    assert len(gate.everyone) == 2
    model.askRemove("anna")
    assert model.title == "Wilt u Anna weghalen?"
    model.remove()
    assert (model.sentence, model.tone) == ("De pincode van Anna werkt niet meer.", "good")
    assert [row["name"] for row in model.everyone] == ["Riet"]


def test_ones_own_pin_is_changed_with_the_present_one(owner: QObject) -> None:
    gate = Keeper()
    model = volunteers(owner, gate)
    model.changePin()
    type_in(model, OLD, NEW, NEW)
    assert gate.pins == [(OLD, NEW)]
    assert (model.page, model.sentence) == ("list", "Uw nieuwe pincode geldt nu.")


def test_a_wrong_present_pin_is_told(owner: QObject) -> None:
    for tried, page, said in (
        (Tried(False), "old", "Dit is niet de goede pincode. Probeer het nog een keer."),
        (Tried(False, wait=60), "list", "Dit is te vaak geprobeerd. Wacht een paar minuten."),
    ):
        model = volunteers(owner, Keeper(tried=tried))
        model.changePin()
        type_in(model, OLD, NEW, NEW)
        assert (model.page, model.sentence, model.tone) == (page, said, "care")


def test_new_codes_are_shown_once_and_printed(owner: QObject) -> None:
    model = volunteers(owner)
    papers: list[Sheet] = []
    model.paperChosen.connect(papers.append)
    model.renewCodes()
    assert (model.page, model.codes) == ("list", []), "asked first: the old sheet is worthless afterwards"
    model.askCodes()
    model.goBack()
    assert (model.page, model.codes) == ("list", [])
    model.askCodes()
    model.renewCodes()
    model.printCodes()
    assert all(code in " ".join(papers[0].said) for code in CODES)
    model.goOn()
    assert (model.page, model.codes) == ("list", [])


def test_who_may_not_lead_sees_only_oneself(owner: QObject) -> None:
    gate = Keeper()
    model = volunteers(owner, gate, ANNA)
    model.addOne()
    assert (model.page, model.leads) == ("list", False)
    assert [row["name"] for row in model.everyone] == ["Anna"]
    model.changePin()
    assert model.page == "old"


def test_what_cannot_be_done_now_is_said(owner: QObject) -> None:
    model = volunteers(owner, Keeper("Nu niet."))
    model.askCodes()
    model.renewCodes()
    assert (model.page, model.sentence) == ("list", "Nu niet.")
