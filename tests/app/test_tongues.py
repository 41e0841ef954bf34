"""Which language a lesson is opened in, and which help stands beside it."""

import shutil
from pathlib import Path

import polib
import pytest
from PySide6.QtCore import QObject

from oefenplek.app.courses import registry
from oefenplek.app.local import LocalCatalogue
from oefenplek.app.tongues import read_lesson_for, wording_for
from oefenplek.content.catalogue import Catalogue
from oefenplek.domain.comfort import Comfort
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.manner import Manner
from oefenplek.ui.language import Language
from tests.content.support import LESSONS
from tests.content.translation.test_catalogue import translate

ID = "d04-nepmail"
NOW_YOU_SEE = "Kies **Voordoen**. Dan ziet u hoe het gaat."
LOCALE = Path(__file__).parents[2] / "resources" / "locale"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """One lesson: whole in English, all but a sentence in Arabic, not in French."""
    root = Path(shutil.copytree(LESSONS, tmp_path / "lessons"))
    translate(root, "en")
    translate(root, "ar", missing="zelf.task")
    return root


def read(root: Path, **chosen: str) -> Lesson:
    known = registry()
    return read_lesson_for(Catalogue([root], root.parent / "cache", known), known, ID, Comfort(**chosen))


@pytest.mark.parametrize(
    ("chosen", "language", "help_language"),
    [
        ({}, "nl", ""),
        ({"language": "en"}, "en", "nl"),
        ({"language": "ar"}, "nl", "ar"),
        ({"language": "fr"}, "nl", "fr"),
        ({"help_language": "en"}, "nl", "en"),
        ({"help_language": "fr"}, "nl", "fr"),
        ({"language": "en", "help_language": "ar"}, "en", "nl"),
        ({"language": "fr", "help_language": "en"}, "nl", "en"),
    ],
)
def test_a_lesson_is_in_one_language_with_help_in_another(
    root: Path, chosen: dict[str, str], language: str, help_language: str
) -> None:
    lesson = read(root, **chosen)
    assert (lesson.language, lesson.aids.language) == (language, help_language)
    said = {step.body.text for step in lesson.steps if step.kind == "read"}
    assert all(text.startswith("[en]") == (language == "en") for text in said)


def test_an_unfinished_translation_helps_where_it_can(root: Path) -> None:
    lesson = read(root, help_language="ar")
    (whole,) = lesson.aids.of("Nepmail herkennen")
    assert whole is not None and whole.text == "[ar] Nepmail herkennen"
    assert lesson.aids.of("Gooi de nepmail weg.") == (None,)


def test_old_translations_are_used_and_marked(root: Path) -> None:
    file = root / "d-veilig" / ID / "translations" / "en.po"
    po = polib.pofile(str(file))
    next(entry for entry in po if entry.msgctxt == "zelf.task").flags.append("fuzzy")
    po.save()
    (task,) = read(root, language="en").aids.of("[en] Gooi de nepmail weg.")
    assert task is not None and (task.text, task.old) == ("Gooi de nepmail weg.", True)


def test_our_own_sentences_have_help_beside_the_lessons(owner: QObject, root: Path) -> None:
    language = Language(owner, LOCALE)
    wording = wording_for(read(root, help_language="ar"), "mouse", language)
    (help_,) = wording.helps("Goed gekozen.", {})
    assert help_["text"] == "اختيار جيد."
    assert wording.resolve("Goed gekozen.", {}) == "Goed gekozen."


def test_in_a_dutch_lesson_on_an_arabic_screen_only_our_buttons_are_arabic(owner: QObject, root: Path) -> None:
    language = Language(owner, LOCALE)
    language.use("ar")
    try:
        dutch = wording_for(read(root, language="ar"), "mouse", language)
        assert dutch.resolve("Goed gekozen. Kies **Verder**.", {}) == "Goed gekozen. Kies **متابعة**."
        assert dutch.resolve("Goed gekozen.", {}) == "Goed gekozen."
    finally:
        language.use("nl")


def test_in_a_translated_lesson_our_own_sentences_are_translated_too(owner: QObject, root: Path) -> None:
    language = Language(owner, LOCALE)
    language.use("en")
    try:
        wording = wording_for(read(root, language="en"), "mouse", language)
        assert wording.resolve("Goed gekozen.", {}) == "Well chosen."
    finally:
        language.use("nl")


def test_where_people_are_called_je_the_help_still_stands_beside_its_sentence(root: Path, owner: QObject) -> None:
    known = registry()
    catalogue = LocalCatalogue([root], root.parent / "cache", known, lambda: Manner("je"))
    lesson = read_lesson_for(catalogue, known, ID, Comfort(help_language="en"))
    said = next(step.body.text for step in lesson.steps if step.kind == "read")
    assert "je" in said.split()
    assert all(lesson.aids.of(said))
    language = Language(owner, LOCALE)
    language.speak(Manner("je"))
    wording = wording_for(lesson, "touch", language)
    assert wording.helps(said, {})
    assert wording.resolve(NOW_YOU_SEE, {}) == "Kies **Voordoen**. Dan zie je hoe het gaat."
    assert wording.helps(NOW_YOU_SEE, {}), "our own sentences have their help as well"
