"""Translations are kept ready beside the lessons: no polib, no YAML while somebody practises."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest

from oefenplek.content.catalogue import Catalogue
from oefenplek.content.load import load
from oefenplek.content.translation.update import update
from tests.content.support import LESSONS, registry

LESSON = "d04-nepmail"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(LESSONS, tmp_path / "lessons"))


def translate(root: Path, language: str, missing: str = "") -> Path:
    """Translate the lesson; all but one text where one is named."""
    path = root / "d-veilig" / LESSON / "lesson.yaml"
    made = update(None, load(path, registry()), language)
    for entry in made:
        entry.msgstr = "" if entry.msgctxt == missing else f"[{language}] {entry.msgid}"
    file = path.parent / "translations" / f"{language}.po"
    file.parent.mkdir(exist_ok=True)
    made.save(str(file))
    return file


def catalogue(root: Path, cache: Path, **more: Path) -> Catalogue:
    return Catalogue([root], cache, registry(), "1", **more)


def test_a_translation_is_the_same_warm_and_cold(root: Path, tmp_path: Path) -> None:
    translate(root, "en")
    cold = catalogue(root, tmp_path / "cache").load_translation(LESSON, "en")
    warm = catalogue(root, tmp_path / "cache").load_translation(LESSON, "en")
    assert cold == warm
    assert warm is not None and warm["parts"]["title"] == "[en] Nepmail herkennen"
    assert catalogue(root, tmp_path / "cache").load_translation(LESSON, "ar") is None
    assert catalogue(root, tmp_path / "cache").load_translation("d99-niets", "en") is None


def test_the_card_has_titles_only_where_the_whole_lesson_can_be_done(root: Path, tmp_path: Path) -> None:
    translate(root, "en")
    translate(root, "ar", missing="zelf.task")
    card = catalogue(root, tmp_path / "cache").load_index().lesson(LESSON)
    assert card is not None
    assert card.words_in("en")[0] == "[en] Nepmail herkennen"
    assert (card.language_in("en"), card.language_in("ar")) == ("en", "nl")
    assert card.words_in("ar")[0] == "Nepmail herkennen"
    assert catalogue(root, tmp_path / "cache").load_index().lesson(LESSON) == card


def test_a_translation_that_comes_later_is_found_at_the_next_walk(root: Path, tmp_path: Path) -> None:
    made = catalogue(root, tmp_path / "cache")
    assert made.load_index().lesson(LESSON).titles == {}
    file = translate(root, "en")
    assert "en" in made.refresh().lesson(LESSON).titles
    file.write_text(file.read_text("utf-8").replace("[en] Nepmail herkennen", "Spotting fake mail"), "utf-8")
    os.utime(file, ns=(5, 5))
    assert made.refresh().lesson(LESSON).words_in("en")[0] == "Spotting fake mail"
    file.unlink()
    assert made.refresh().lesson(LESSON).titles == {}


def test_a_translation_that_cannot_be_read_is_as_none(root: Path, tmp_path: Path) -> None:
    translate(root, "en").write_bytes(b"<html>")
    made = catalogue(root, tmp_path / "cache")
    assert made.load_translation(LESSON, "en") is None
    assert made.load_index().lesson(LESSON).damaged == ""


WARM = """
import sys
from pathlib import Path
from oefenplek.content.catalogue import Catalogue
from oefenplek.domain.kinds import Registry
from oefenplek.simulated import apps
from oefenplek.steps import kinds
catalogue = Catalogue([Path(sys.argv[1])], Path(sys.argv[2]), Registry(kinds(), apps()), "1")
assert catalogue.load_translation("d04-nepmail", "en")["whole"]
print(sorted({"yaml", "pydantic", "ruamel", "polib"} & set(sys.modules)))
"""


def test_nothing_heavy_is_loaded_for_a_translation_that_is_ready(root: Path, tmp_path: Path) -> None:
    translate(root, "en")
    catalogue(root, tmp_path / "cache").refresh()
    command = [sys.executable, "-c", WARM, str(root), str(tmp_path / "cache")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_a_bundle_ships_its_translations_ready(root: Path, tmp_path: Path) -> None:
    file = translate(root, "en")
    catalogue(root, tmp_path / "shipped").refresh()
    os.utime(file, ns=(7, 7))
    made = catalogue(root, tmp_path / "cache", shipped=tmp_path / "shipped")
    assert made.load_translation(LESSON, "en") is not None
    assert not (tmp_path / "cache").exists()


def test_a_theme_is_called_by_its_name_in_another_language(root: Path, tmp_path: Path) -> None:
    folder = root / "d-veilig" / "translations"
    folder.mkdir()
    po = polib.POFile()
    po.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    po.append(polib.POEntry(msgctxt="theme.title", msgid="Veilig", msgstr="Safe"))
    po.append(polib.POEntry(msgctxt="theme.goal", msgid="Veilig", msgstr="I stay safe."))
    po.save(str(folder / "en.po"))
    (theme,) = catalogue(root, tmp_path / "cache").load_index().themes
    assert theme.words_in("en") == ("Safe", "I stay safe.")
    assert theme.words_in("fr") == (theme.title, theme.goal)
