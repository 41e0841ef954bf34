"""The ten questions: one after the other, back without losing anything, and what came of it without a score."""

import re

import pytest
from PySide6.QtCore import QObject, Qt

from oefenplek.screens.check.view_model import CheckViewModel
from oefenplek.ui.printing.page import lay_out
from oefenplek.ui.printing.sheet import Heading
from tests.support.accessible import Role, find, press, tree
from tests.support.check_screens import HONEST, check
from tests.support.keys import key
from tests.support.showing import Shower


@pytest.fixture
def model(owner: QObject) -> CheckViewModel:
    return check(owner)


def test_an_answer_leads_to_the_next_question_and_terug_shows_it(model: CheckViewModel) -> None:
    first = model.question
    model.answer("often")
    assert (model.number, model.chosen) == (2, "")
    model.goBack()
    assert (model.question, model.chosen) == (first, "often")
    model.answer("always")
    model.goBack()
    assert model.chosen == "always"


def test_terug_from_the_first_question_leads_out(model: CheckViewModel) -> None:
    left: list[bool] = []
    model.backChosen.connect(lambda: left.append(True))
    model.answer("often")
    model.goBack()
    assert left == []
    model.goBack()
    assert left == [True]


def test_what_is_no_answer_changes_nothing(model: CheckViewModel) -> None:
    model.answer("perfect")
    assert (model.number, model.chosen) == (1, "")


def test_behind_the_last_question_stands_what_goes_well_and_what_to_practise(owner: QObject) -> None:
    model = check(owner, *HONEST)
    assert model.ready
    assert [exercise["title"] for exercise in model.exercises] == ["Tien tellen", "Iets ergs", "Eén zin per keer"]
    assert [e["lessonTitle"] for e in model.exercises] == ["Kleine stappen", "Grenzen en geheimen", "Kleine stappen"]
    assert "De muis is van de bewoner." in model.well
    assert "U geeft mensen tijd om na te denken." not in model.well


def test_nothing_stays_when_it_begins_again(owner: QObject) -> None:
    model = check(owner, *HONEST)
    model.beginAgain()
    assert (model.number, model.chosen, model.ready, model.exercises) == (1, "", False, [])


def test_a_lesson_that_is_not_here_is_not_offered(owner: QObject) -> None:
    model = check(owner, *HONEST)
    chosen: list[str] = []
    model.lessonChosen.connect(chosen.append)
    model.openLesson("v09-nergens")
    model.openLesson("v02-kleine-stappen")
    assert chosen == ["v02-kleine-stappen"]


def test_the_sheet_has_the_exercises_and_nothing_about_whoever_answered(owner: QObject) -> None:
    sheet = check(owner, *HONEST).sheet
    titles = [block.text for block in sheet.blocks if isinstance(block, Heading)]
    assert titles == ["Tien tellen", "Iets ergs", "Eén zin per keer", "Dit gaat goed"]
    said = " ".join(sheet.said)
    assert "Lessen die passen: Kleine stappen, Grenzen en geheimen." in said
    assert "2. De helper telt in stilte tot tien." in said
    assert not re.search(r"\d\s*(/|van|%)\s*\d|soms|nog niet", said, re.IGNORECASE)


@pytest.mark.parametrize("answer", ["not-yet", "sometimes", "often", "always"])
def test_it_is_one_sheet_whatever_was_answered(owner: QObject, answer: str) -> None:
    assert lay_out(check(owner, *[answer] * 10).sheet).count == 1
    assert lay_out(check(owner, *HONEST).sheet).count == 1


def test_the_questions_come_in_the_language_of_the_screen_and_the_answers_stay(owner: QObject) -> None:
    model = check(owner, "often", "sometimes")
    model._language.use("en")
    try:
        model.goBack()
        assert (model.question, model.chosen) == ("I point with words, not with my finger.", "sometimes")
        assert model.sheet.language == "en"
    finally:
        model._language.use("nl")
    assert model.question == "Ik wijs met woorden, en niet met mijn vinger."


def test_the_whole_of_it_by_keyboard(show: Shower, model: CheckViewModel) -> None:
    page = show("oefenplek.screens.check", "CheckScreen", {"viewModel": model})
    for _ in range(model.count):
        assert not model.ready
        key(page, Qt.Key.Key_Space)
    assert model.ready
    key(page, Qt.Key.Key_Escape)
    assert (model.ready, model.chosen) == (False, "always")


def test_the_answers_stay_the_same_cards(show: Shower, model: CheckViewModel) -> None:
    page = show("oefenplek.screens.check", "CheckScreen", {"viewModel": model})
    press(find(page.window, "Soms", Role.Button))
    page.settle()
    focused = page.window.activeFocusItem()
    assert focused is not None and str(focused.property("place")).startswith("check/")
    assert "Vraag 2 van 10" in [node.name for node in tree(page.window)]


def test_printing_and_closing_are_told(show: Shower, owner: QObject) -> None:
    model = check(owner, *HONEST)
    said: list[str] = []
    model.paperChosen.connect(lambda: said.append("paper"))
    model.closed.connect(lambda: said.append("closed"))
    model.backChosen.connect(lambda: said.append("back"))
    page = show("oefenplek.screens.check", "CheckScreen", {"viewModel": model})
    for name in ("Blad printen", "Sluiten", "Voor helpers"):
        press(find(page.window, name, Role.Button))
    assert said == ["paper", "closed", "back"]
