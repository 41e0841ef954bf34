"""What can be taken home on paper: what it says, what it leaves out, and that it fits."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from oefenplek.app.handouts import Learnt, steps_sheet, words_sheet
from oefenplek.domain.aids import Aid, Aids
from oefenplek.domain.at_home import steps_at_home
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.text import resolve
from oefenplek.ui.fonts import load_fonts
from oefenplek.ui.printing.page import lay_out
from oefenplek.ui.printing.sheet import Heading, Lines, Sheet, Steps, Words
from tests.support.kinds import registry
from tests.support.lesson_screens import LESSONS, lesson

KNOWN = registry()
RULES = {name: kind.rules() for name, kind in KNOWN.kinds.items()}
FOLDERS = sorted(f"{path.parent.parent.name}/{path.parent.name}" for path in LESSONS.glob("*/*/lesson.yaml"))


def word(text: str) -> str:
    return resolve(text, "touch")


def worded(text: str, values: Mapping[str, str]) -> str:
    return resolve(text, "touch", values)


def steps(of: Lesson) -> Sheet:
    made = steps_sheet(of, steps_at_home(of, RULES, KNOWN.apps, worded), word, str)
    assert made is not None
    return made


def learnt(of: Lesson) -> Learnt:
    return Learnt(of.title, of.words, of.aids)


def blocks(sheet: Sheet | None, kind: type) -> list[object]:
    return [block for block in sheet.blocks if isinstance(block, kind)] if sheet else []


def test_the_steps_say_what_a_button_is_called_at_home() -> None:
    sheet = steps(lesson("c-contact/c02-mail-lezen"))
    (numbered,) = blocks(sheet, Steps)
    assert numbered.steps[3] == "Tik op Versturen. Thuis: Verzenden, of een pijltje."
    assert blocks(sheet, Lines)[0] == Lines(("Ik kan een e-mail openen en beantwoorden.",))
    assert blocks(sheet, Heading) == [Heading("Thuis")]
    at_home = blocks(sheet, Lines)[1].sentences
    assert at_home[0] == "PostVak – thuis: Gmail of Outlook."
    assert "oefenen.nl: Hier staan meer oefeningen." in at_home
    assert not [line for line in at_home if line.startswith("Versturen")]


def test_a_lesson_in_which_nothing_is_done_gives_no_sheet() -> None:
    assert steps_sheet(lesson("c-contact/c02-mail-lezen"), (), word, str) is None


def test_the_words_of_a_visit_stand_below_their_lessons_and_each_word_once() -> None:
    reading, fake = lesson("c-contact/c02-mail-lezen"), lesson("d-veilig/d04-nepmail")
    again = replace(fake, title="Nog een keer", words=(*reading.words[:1], *fake.words[:1]))
    sheet = words_sheet([learnt(reading), learnt(again)], word, str, "nl")
    assert blocks(sheet, Heading) == [Heading("E-mail lezen en antwoorden"), Heading("Nog een keer")]
    first, second = blocks(sheet, Words)
    assert [row.word for row in first.rows] == [w.text for w in reading.words]
    assert [row.word for row in second.rows] == [fake.words[0].text]
    assert first.rows[0].explanation == "U tikt op de e-mail. Dan ziet u de hele e-mail."


def test_lessons_without_words_give_no_sheet() -> None:
    assert words_sheet([], word, str, "nl") is None
    assert words_sheet([Learnt("Leeg", (), Aids())], word, str, "nl") is None


def test_help_in_another_language_stands_beside_the_word() -> None:
    found = lesson("c-contact/c02-mail-lezen")
    first = found.words[0]
    aids = Aids("ar", {"openen": Aid("فتح"), "U [tikt] op de e-mail.": Aid("تنقر على البريد.")})
    sheet = words_sheet([Learnt(found.title, (first,), aids)], word, str, "nl")
    ((row,),) = [block.rows for block in blocks(sheet, Words)]
    assert (row.translation, row.translated_explanation) == ("فتح", "تنقر على البريد.")


def test_many_words_are_put_on_larger_paper() -> None:
    found = lesson("c-contact/c02-mail-lezen")
    many = tuple(replace(found.words[0], text=f"woord {n}") for n in range(12))
    sheets = [words_sheet([Learnt("Les", many[:n], Aids())], word, str, "nl") for n in (4, 12)]
    assert [sheet.size for sheet in sheets if sheet] == ["A5", "A4"]


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.usefixtures("qapp")
def test_every_lesson_fits_on_one_sheet_of_steps_and_one_of_words(owner: QObject, folder: str) -> None:
    load_fonts()
    found = lesson(folder)
    words = words_sheet([learnt(found)], word, str, "nl")
    assert lay_out(steps(found)).count == 1
    assert words is not None
    assert lay_out(words).count == 1
