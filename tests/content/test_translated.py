"""Translations hang on a text's place; the checker tells which are missing or old."""

import shutil
from pathlib import Path

import polib
import pytest

from oefenplek.content.checker import check
from oefenplek.content.texts import contexts

from .support import GOOD, KNOWN, changed, draft, good, registry


def po(texts: dict[str, str]) -> polib.POFile:
    made = polib.POFile()
    made.metadata = {"Content-Type": "text/plain; charset=utf-8", "Language": "en"}
    for context, text in texts.items():
        made.append(polib.POEntry(msgctxt=context, msgid=text, msgstr=f"[en] {text}"))
    return made


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(GOOD.parent, tmp_path / "d04-nepmail"))
    (folder / "translations").mkdir()
    po(contexts(draft(good()))).save(str(folder / "translations" / "en.po"))
    return folder / "lesson.yaml"


def told(lesson: Path) -> list[tuple[str, str]]:
    return [(p.code, p.sentence) for p in check(lesson, registry(), KNOWN)]


def test_every_text_has_a_place_of_its_own() -> None:
    texts = contexts(draft(good()))
    assert texts["lesson.title"] == "Nepmail herkennen"
    assert texts["words.nepmail.say"] == "Een e-mail van een oplichter."
    assert texts["wie-stuurt.options.nep.feedback"].startswith("Goed gezien")
    assert texts["samen.mistakes.op-link.say"].startswith("U oefent")
    assert texts["samen.hints.0.say"].startswith("Kijk bij elke")
    assert texts["samen.echo.message.text"] == "Goed gezien, oma!"
    assert texts["waarom.volunteer.not"] == "Dat is toch duidelijk nep."
    assert texts["thuis.person.say"] == "Bel iemand die u vertrouwt."


def test_the_simulated_device_stays_dutch() -> None:
    assert not [text for text in contexts(draft(good())).values() if "geblokkeerd" in text]


def test_moving_an_option_moves_no_translation() -> None:
    block = good()[good().index("      - id: bank\n") : good().index('      - id: nep\n        text: "oefenbank@')]
    moved = changed(block, "").replace(
        '    hints:\n      - say: "Kijk naar het deel', block + '    hints:\n      - say: "Kijk naar het deel', 1
    )
    assert moved != good()
    assert contexts(draft(moved)) == contexts(draft(good()))


def test_a_whole_translation_is_fine(lesson: Path) -> None:
    assert told(lesson) == []


def test_a_text_without_translation(lesson: Path) -> None:
    file = polib.pofile(str(lesson.parent / "translations" / "en.po"))
    file[:] = [entry for entry in file if entry.msgctxt != "samen.task"]
    next(entry for entry in file if entry.msgctxt == "zelf.task").msgstr = ""
    file.save()
    assert told(lesson) == [("W901", "In en zijn 2 teksten nog niet vertaald. De eerste: samen.task.")]


def test_a_translation_of_what_it_said_before(lesson: Path) -> None:
    lesson.write_text(changed("Gooi de nepmail weg.", "Gooi nu de nepmail weg."), encoding="utf-8")
    assert told(lesson) == [("W902", "In en zijn 1 vertalingen oud. De eerste: zelf.task.")]


def test_a_translation_marked_to_be_looked_at(lesson: Path) -> None:
    file = polib.pofile(str(lesson.parent / "translations" / "en.po"))
    next(entry for entry in file if entry.msgctxt == "zelf.task").flags.append("fuzzy")
    file.save()
    assert [code for code, _ in told(lesson)] == ["W902"]


def test_a_translation_that_lost_a_name_to_fill_in(lesson: Path) -> None:
    text = changed("Gooi de nepmail weg.", "Gooi de e-mail van {knop-send} weg.")
    lesson.write_text(text, encoding="utf-8")
    file = polib.pofile(str(lesson.parent / "translations" / "en.po"))
    entry = next(entry for entry in file if entry.msgctxt == "zelf.task")
    entry.msgid, entry.msgstr = "Gooi de e-mail van {knop-send} weg.", "Throw away the e-mail."
    file.save()
    assert "W904" in [code for code, _ in told(lesson)]


@pytest.mark.parametrize("data", [b"\xff\xfe", b"<html>\n<p>\n"])
def test_a_translation_that_cannot_be_read(lesson: Path, data: bytes) -> None:
    (lesson.parent / "translations" / "ar.po").write_bytes(data)
    assert told(lesson) == [("W903", "Het vertaalbestand ar.po is niet te lezen.")]
