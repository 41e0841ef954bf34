"""Setting a place up: one question at a time, nothing lost by *Terug*, nothing kept by *Later*."""

from PySide6.QtCore import QObject

from oefenplek.screens.wizard.view import Place
from oefenplek.screens.wizard.view_model import Made, WizardViewModel
from oefenplek.storage.states import NOT_NOW
from oefenplek.ui.printing.sheet import Sheet
from tests.support.wizard_screens import CODES, PIN, Maker, go_to, type_in, wizard


def answered(model: WizardViewModel) -> None:
    """Everything before the PIN."""
    model.goOn()
    model.writeSite("Bibliotheek\u202e De Linde" + 80 * "x")
    model.goOn()
    model.chooseAddress("je")
    model.goOn()
    model.chooseCountry("BE")
    model.goOn()
    model.goOn()
    assert model.said == "Vul eerst uw voornaam in."
    model.writeName("  Riet ")
    model.goOn()


def test_what_was_answered_is_given_at_once_and_the_codes_are_shown(owner: QObject) -> None:
    make = Maker()
    model = wizard(owner, make)
    answered(model)
    type_in(model, PIN, PIN)
    place = Place("Bibliotheek De Linde" + 40 * "x", "je", "BE")
    assert make.asked == [(place, "Riet", PIN)]
    assert (model.page, model.codes) == ("codes", list(CODES))
    model.goBack()
    model.leaveForLater()
    assert model.page == "codes", "the codes exist now"
    model.goOn()
    assert (model.page, model.codes) == ("done", [])
    assert "Uw nummer is 1." in model.line


def test_terug_restores_every_answer_but_no_pin(owner: QObject) -> None:
    model = wizard(owner)
    answered(model)
    type_in(model, PIN, "48")
    pages = []
    for _ in range(6):
        model.goBack()
        pages.append((model.page, model.filled))
    assert pages == [("pin", 0), ("name", 0), ("country", 0), ("address", 0), ("site", 0), ("welcome", 0)]
    assert (model.address, model.country, model.name) == ("je", "BE", "  Riet ")


def test_later_keeps_nothing(owner: QObject) -> None:
    make = Maker()
    model = wizard(owner, make)
    later: list[str] = []
    model.later.connect(lambda: later.append("later"))
    answered(model)
    model.leaveForLater()
    assert (later, make.asked) == (["later"], [])


def test_a_pin_that_others_would_try_is_talked_about(owner: QObject) -> None:
    model = wizard(owner)
    answered(model)
    type_in(model, "140352")
    assert (model.page, model.filled) == ("pin", 0)
    assert model.said.startswith("Dit lijkt op een geboortedag.")
    type_in(model, PIN, "715028")
    assert (model.page, model.said) == ("pin", "Dit was een andere pincode. Kies hem nog een keer.")


def test_what_cannot_be_done_now_is_said_and_can_be_tried_again(owner: QObject) -> None:
    make = Maker(Made(sentence=NOT_NOW))
    model = wizard(owner, make)
    answered(model)
    type_in(model, PIN, PIN)
    assert (model.page, model.said, model.open) == ("pin", NOT_NOW, True)
    make.made = Made(1, CODES)
    type_in(model, PIN, PIN)
    assert model.page == "codes"


def test_the_codes_go_on_paper_and_are_never_read_aloud(owner: QObject) -> None:
    model = wizard(owner)
    papers: list[Sheet] = []
    model.paperChosen.connect(papers.append)
    go_to(model, "codes")
    model.printCodes()
    assert all(code in " ".join(papers[0].said) for code in CODES)
    model.toggleReading()
    said = str(model._aloud._reader._sentences)
    assert model.heading in said
    assert not any(code in said for code in CODES)
