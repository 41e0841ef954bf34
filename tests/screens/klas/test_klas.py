"""A trainer chooses theme, lesson and part; the wall says which animal and which number that is."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy

from oefenplek.domain.klas import ClassCode, class_code
from oefenplek.screens.klas.view import NO_CODE, NO_LESSONS
from oefenplek.screens.klas.view_model import KlasViewModel
from oefenplek.screens.klas.wall import WallViewModel
from tests.screens import samples
from tests.support import keys
from tests.support.accessible import tree
from tests.support.klas_screens import model, wall
from tests.support.showing import Shower


def titles(made: KlasViewModel) -> list[str]:
    return [row["title"] for row in made.rows]


def test_theme_then_lesson_then_part(owner: QObject) -> None:
    made = model(owner)
    chosen = QSignalSpy(made.partChosen)
    assert (made.page, titles(made)) == ("themes", ["Contact houden", "Veilig op internet"])
    made.choose(0)
    assert (made.page, made.line) == ("lessons", "Contact houden")
    assert titles(made) == ["Wat is een e-mailadres?", "E-mail lezen"]
    made.choose(1)
    assert (made.page, made.line) == ("parts", "E-mail lezen")
    assert titles(made) == ["De hele les", "Eerst kijken", "Samen doen", "Zelf doen"]
    made.choose(2)
    assert list(chosen.at(0)) == ["c02-mail-lezen", "together"]


def test_every_part_shows_the_code_that_will_stand_on_the_wall(owner: QObject) -> None:
    made = model(owner, "c02-mail-lezen")
    code = class_code("c02-mail-lezen", "whole", ())
    assert code is not None
    assert made.page == "parts"
    assert (made.rows[0]["animal"], made.rows[0]["code"]) == (code.animal, f"{code.animal} {code.number}")


def test_back_goes_one_choice_back_and_then_away(owner: QObject) -> None:
    made = model(owner, "c02-mail-lezen")
    back = QSignalSpy(made.backChosen)
    pages = []
    for _ in range(3):
        made.goBack()
        pages.append((made.page, back.count()))
    assert pages == [("lessons", 0), ("themes", 0), ("themes", 1)]


def test_a_lesson_without_a_code_says_so(owner: QObject) -> None:
    made = model(owner)
    made.choose(1)
    made.choose(0)
    assert (made.page, made.rows, made.sentence) == ("parts", [], NO_CODE)
    made.goBack()
    assert made.sentence == ""


def test_what_cannot_be_opened_is_not_offered(owner: QObject) -> None:
    made = model(owner)
    made.show(samples.THEMES, [replace(card, damaged="Deze les is beschadigd.") for card in samples.LESSONS])
    assert (made.rows, made.sentence) == ([], NO_LESSONS)
    made.choose(0)
    assert made.page == "themes"


def test_a_lesson_that_went_meanwhile_leads_back_to_the_themes(owner: QObject) -> None:
    assert model(owner, "c99-weg").page == "themes"


def test_the_wall_says_what_to_do_in_one_line(show: Shower, owner: QObject) -> None:
    scenery = wall(ClassCode("egel", 42), "E-mail lezen", "together", owner)
    shown = show(scenery.uri, scenery.component, scenery.properties)
    said = [node.name for node in tree(shown.window)]
    assert "Kies egel. Typ 42." in said
    assert "E-mail lezen · Samen doen" in said
    made = scenery.properties["viewModel"]
    assert isinstance(made, WallViewModel)
    back = QSignalSpy(made.backChosen)
    keys.key(shown, Qt.Key.Key_Escape)
    assert back.count() == 1


def test_on_the_wall_animal_and_number_are_the_biggest_things(show: Shower, owner: QObject) -> None:
    scenery = wall(ClassCode("egel", 42), "E-mail lezen", "whole", owner)
    shown = show(scenery.uri, scenery.component, scenery.properties, size=(1280, 800))
    number = next(node for node in tree(shown.window) if node.name == "42")
    assert number.item.property("size") > 0.35 * 800
