"""What stands in the layouts, read off their files."""

import re
from pathlib import Path

import pytest

from oefenplek.ui.keyboard.languages import layouts_for
from oefenplek.ui.keyboard.prepare import HERE

FOLDER = HERE / "layouts"
FALLBACK = FOLDER / "fallback"
LAYOUTS = sorted(path for path in FOLDER.iterdir() if path != FALLBACK)
PAGES = ("symbols", "digits", "numbers", "dialpad")
LATIN = set("abcdefghijklmnopqrstuvwxyz")
ARABIC = set("ابتثجحخدذرزسشصضطظعغفقكلمنهوي" + "ءةىأإآؤئ")
OFFERED = {
    name
    for language in ("nl", "en", "fr", "ar")
    for region in ("NL", "BE")
    for name in layouts_for(language, "", region)
}

layouts = pytest.mark.parametrize("folder", LAYOUTS, ids=lambda path: path.name)


def rows(folder: Path, name: str) -> list[str]:
    """The rows that a layout gives as ``letters`` or ``accents``."""
    found = re.search(rf"{name}: (\[.*?\])", (folder / "main.qml").read_text("utf-8"), re.DOTALL)
    return re.findall(r'"((?:[^"\\]|\\.)*)"', found.group(1)) if found else []


def test_every_layout_that_is_offered_is_there_and_no_other() -> None:
    assert {path.name for path in LAYOUTS} == OFFERED


@layouts
def test_it_has_every_page_of_its_own_or_the_common_one(folder: Path) -> None:
    for page in PAGES:
        own, common = folder / f"{page}.qml", folder / f"{page}.fallback"
        assert own.exists() != common.exists(), page
        assert own.exists() or (FALLBACK / f"{page}.qml").is_file()


@layouts
def test_every_letter_has_a_key(folder: Path) -> None:
    letters, accents = set("".join(rows(folder, "letters"))), set("".join(rows(folder, "accents")))
    assert letters | accents >= (ARABIC if folder.name.startswith("ar") else LATIN)


@layouts
def test_rows_are_no_longer_than_keys_of_twelve_millimetres_let_them(folder: Path) -> None:
    most = 11 if folder.name.startswith("ar") else 10
    letters, accents = rows(folder, "letters"), rows(folder, "accents")
    assert len(letters) == len(accents) == 3
    assert max(len(row) for row in letters[:2] + accents[:2]) <= most
    assert len(letters[2]) <= most - (1 if folder.name.startswith("ar") else 2)
    assert len(accents[2]) <= len(letters[2])


@layouts
def test_no_key_stands_there_twice(folder: Path) -> None:
    for name in ("letters", "accents"):
        signs = "".join(rows(folder, name))
        assert len(signs) == len(set(signs))


@layouts
def test_the_at_sign_is_on_the_first_page(folder: Path) -> None:
    assert "@" in (folder / "main.qml").read_text("utf-8")
