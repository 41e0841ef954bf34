"""The sheet that is taken home: one page, no name, and a code that leads back."""

import pytest

from oefenplek.domain import takehome
from oefenplek.domain.takehome import LENGTH
from oefenplek.screens.takehome.sheet import sheet_of
from oefenplek.ui.camera.eye import read_square
from oefenplek.ui.language import OWN_NAMES, catalogue_file, read_texts
from oefenplek.ui.printing.page import lay_out, page_image
from tests.screens.samples import LOCALE
from tests.support.takehome_screens import CODE, MARK


def plain(text: str) -> str:
    return text


@pytest.mark.parametrize("lesson", ["E-mail lezen en antwoorden", "Een heel lange titel van een les " * 2])
@pytest.mark.usefixtures("engine")
def test_it_fits_on_one_page(lesson: str) -> None:
    assert lay_out(sheet_of(MARK, lesson, "Samen antwoorden op een lange e-mail", "nl", plain)).count == 1


@pytest.mark.usefixtures("engine")
def test_a_photo_of_it_leads_back_to_lesson_and_step() -> None:
    picture = page_image(sheet_of(MARK, "E-mail lezen", "Samen lezen", "nl", plain), 600)
    assert takehome.read_code(takehome.read_payload(read_square(picture))) == MARK


def test_it_says_the_code_the_step_and_nothing_about_anybody() -> None:
    said = " ".join(sheet_of(MARK, "E-mail lezen", "", "nl", plain).said)
    assert takehome.written(CODE) in said and len(CODE) == LENGTH
    assert "stap 4." in said
    assert "geen naam" in said


@pytest.mark.parametrize("code", [code for code in OWN_NAMES if catalogue_file(LOCALE, code).is_file()])
@pytest.mark.usefixtures("engine")
def test_it_fits_on_one_page_in_every_language(code: str) -> None:
    texts = read_texts(LOCALE, code)
    made = sheet_of(MARK, "E-mail lezen en antwoorden", "Samen lezen", code, lambda text: texts.get(text, text))
    assert lay_out(made).count == 1
