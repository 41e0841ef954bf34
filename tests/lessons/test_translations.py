"""Every lesson of the product, and every theme, in each language of the interface."""

from pathlib import Path

import pytest

from oefenplek.content.load import load, load_theme
from oefenplek.content.texts import contexts, theme_texts
from oefenplek.content.translation.files import read
from oefenplek.content.translation.standing import standing
from oefenplek.content.translation.where import translation_file
from oefenplek.domain.text import split
from oefenplek.ui.language import OWN_NAMES, SOURCE

from .support import IDS, LESSONS, registry

LANGUAGES = [code for code in OWN_NAMES if code != SOURCE]
THEMES = sorted(LESSONS.glob("*/theme.yaml"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lesson_id", IDS)
def test_a_lesson_is_translated_as_it_stands_now(lesson_id: str, language: str) -> None:
    (path,) = LESSONS.glob(f"*/{lesson_id}/lesson.yaml")
    found = standing(read(translation_file(path, language)), contexts(load(path, registry())))
    assert (found.missing, found.old, found.misfilled) == ((), (), ())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lesson_id", IDS)
def test_each_sentence_has_its_own_beside_it(lesson_id: str, language: str) -> None:
    (path,) = LESSONS.glob(f"*/{lesson_id}/lesson.yaml")
    file = translation_file(path, language)
    entries = [entry for entry in read(file) if entry.msgstr and not entry.obsolete] if file.is_file() else []
    uneven = [entry.msgctxt for entry in entries if len(split(entry.msgid)) != len(split(entry.msgstr))]
    assert uneven == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", THEMES, ids=lambda path: path.parent.name)
def test_a_theme_is_translated(path: Path, language: str) -> None:
    form, _problems = load_theme(path)
    assert form is not None
    found = standing(read(translation_file(path, language)), theme_texts(form))
    assert (found.missing, found.old) == ((), ())
