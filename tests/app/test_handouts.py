"""What can be taken home on paper: what it says, what it leaves out, and that it fits."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from oefenplek.app.handouts import learnt, steps_sheet, with_pictures, words_sheet
from oefenplek.domain.aids import Aid, Aids
from oefenplek.domain.at_home import few, steps_at_home, way_at_home
from oefenplek.domain.lesson import Lesson, Step
from oefenplek.domain.numbers import ASK, values
from oefenplek.domain.text import resolve
from oefenplek.steps.transfer.rules import TransferBody
from oefenplek.ui.fonts import load_fonts
from oefenplek.ui.printing.blocks import Pictures
from oefenplek.ui.printing.page import lay_out
from oefenplek.ui.printing.sheet import Heading, Lines, Sheet, Steps, WordRow, Words
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


def words(*lessons: Lesson) -> Sheet | None:
    return words_sheet([learnt(one, one.words, word) for one in lessons], str, "nl")


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


def test_pictures_take_the_place_of_the_steps_with_all_their_words() -> None:
    sheet = steps(lesson("c-contact/c02-mail-lezen"))
    (numbered,) = blocks(sheet, Steps)
    pictured = with_pictures(sheet, [(b"one", 1), (b"two", 2), (b"rest", len(numbered.steps) - 3)], upright=True)
    (shown,) = blocks(pictured, Pictures)
    assert [picture.number for picture in shown.pictures] == [1, 2, 3]
    assert shown.pictures[1].caption == f"{numbered.steps[1]} {numbered.steps[2]}"
    assert " ".join(picture.caption for picture in shown.pictures) == " ".join(numbered.steps)
    assert blocks(pictured, Heading) == blocks(sheet, Heading)
    assert (pictured.size, with_pictures(sheet, [], upright=False).size) == ("A5", "A4")


def test_many_acts_become_few_pictures_and_none_is_lost() -> None:
    whole = way_at_home(lesson("a-toestellen/a20-eerste-hulp-telefoon"), RULES, KNOWN.apps, worded)
    assert whole is not None
    groups = few(whole.acts, 7)
    assert len(whole.acts) > len(groups) == 7
    assert tuple(act for group in groups for act in group) == whole.acts
    # The digits of the code stand on one screen.
    together = [group for group in groups if len(group) > 1]
    assert {act.place.partition("/")[0] for act in together[0]} == {"digit"}


def test_a_lesson_in_which_nothing_is_done_gives_no_sheet() -> None:
    assert steps_sheet(lesson("c-contact/c02-mail-lezen"), (), word, str) is None


def test_the_words_of_a_visit_stand_below_their_lessons_and_each_word_once() -> None:
    reading, fake = lesson("c-contact/c02-mail-lezen"), lesson("d-veilig/d04-nepmail")
    again = replace(fake, title="Nog een keer", words=(*reading.words[:1], *fake.words[:1]))
    sheet = words(reading, again)
    assert blocks(sheet, Heading) == [Heading("E-mail lezen en antwoorden"), Heading("Nog een keer")]
    first, second = blocks(sheet, Words)
    assert [row.word for row in first.rows] == [w.text for w in reading.words]
    assert [row.word for row in second.rows] == [fake.words[0].text]
    assert first.rows[0].explanation == "U tikt op de e-mail. Dan ziet u de hele e-mail."


def test_lessons_without_words_give_no_sheet() -> None:
    assert words() is None
    assert words(replace(lesson("c-contact/c02-mail-lezen"), words=())) is None


def rows(sheet: Sheet | None) -> list[WordRow]:
    return [row for block in blocks(sheet, Words) for row in block.rows]


def test_help_in_another_language_stands_beside_the_word() -> None:
    found = lesson("c-contact/c02-mail-lezen")
    aids = Aids("ar", {"openen": Aid("فتح"), "U [tikt] op de e-mail.": Aid("تنقر على البريد.")})
    first, second, *_ = rows(words(replace(found, aids=aids)))
    assert (first.translation, first.translated_explanation) == ("فتح", "تنقر على البريد.")
    assert (second.translation, second.translated_explanation) == ("", "")


def test_who_did_the_lesson_in_another_language_finds_the_dutch_word_first() -> None:
    found = lesson("c-contact/c02-mail-lezen")
    english = replace(found.words[0], text="open", say="You click the e-mail.")
    sheet = words_sheet([learnt(replace(found, words=(english,)), found.words[:1], word)], str, "en")
    (row,) = rows(sheet)
    assert (row.word, row.translation) == ("openen", "open")
    assert row.explanation == "U tikt op de e-mail. Dan ziet u de hele e-mail."
    assert row.translated_explanation == "You click the e-mail."


def test_the_numbers_to_call_can_be_taken_home_from_a_lesson_without_an_app() -> None:
    found = lesson("c-contact/c02-mail-lezen")
    home = TransferBody("De bank: {nummer-bank}", "Marga")
    read = replace(found, steps=(Step("thuis", "transfer", home),))
    sheet = steps_sheet(read, (), lambda text: resolve(text, "touch", values({"bank": "06 - 00 00 00 00"})), str)
    assert blocks(sheet, Steps) == []
    assert blocks(sheet, Lines)[1] == Lines(("De bank: 06 - 00 00 00 00",))
    assert blocks(steps_sheet(read, (), lambda text: resolve(text, "touch", values({})), str), Lines)[1] == Lines(
        (f"De bank: {ASK}",)
    )


def test_many_words_are_put_on_larger_paper() -> None:
    found = lesson("c-contact/c02-mail-lezen")
    many = tuple(replace(found.words[0], id=f"w{n}", text=f"woord {n}") for n in range(12))
    sheets = [words(replace(found, words=many[:n])) for n in (4, 12)]
    assert [sheet.size for sheet in sheets if sheet] == ["A5", "A4"]


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.usefixtures("qapp")
def test_every_lesson_fits_on_one_sheet_of_steps_and_one_of_words(owner: QObject, folder: str) -> None:
    load_fonts()
    found = lesson(folder)
    new = words(found)
    made = steps_sheet(found, steps_at_home(found, RULES, KNOWN.apps, worded), word, str)
    assert made is None or lay_out(made).count == 1
    assert new is None or lay_out(new).count == 1
