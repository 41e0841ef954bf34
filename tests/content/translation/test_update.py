"""A translation follows its lesson: by place, and nothing that was translated is lost."""

import polib
import pytest

from oefenplek.content.texts import contexts
from oefenplek.content.translation.update import update
from tests.content.support import changed, draft, good

TASK = "Gooi de nepmail weg."


def translated(text: str) -> polib.POFile:
    """A whole translation of a lesson's text."""
    made = update(None, draft(text), "en")
    for entry in made:
        entry.msgstr = f"[en] {entry.msgid}"
    return made


def entries(made: polib.POFile) -> dict[str, polib.POEntry]:
    return {entry.msgctxt: entry for entry in made if not entry.obsolete}


@pytest.fixture
def whole() -> polib.POFile:
    return translated(good())


def test_a_new_translation_has_every_text_in_the_order_of_the_lesson() -> None:
    made = update(None, draft(good()), "ar")
    assert {entry.msgctxt: entry.msgid for entry in made} == contexts(draft(good()))
    assert not any(entry.msgstr for entry in made)
    assert made.metadata["Language"] == "ar"


def test_what_stays_keeps_its_translation_and_its_note(whole: polib.POFile) -> None:
    entries(whole)["zelf.task"].tcomment = "asked at the library"
    assert str(update(whole, draft(good()), "en")) == str(whole)


def test_a_sentence_that_changed_keeps_its_old_translation_with_the_old_dutch(whole: polib.POFile) -> None:
    entry = entries(update(whole, draft(changed(TASK, "Breng de vreemde post naar de Prullenbak.")), "en"))["zelf.task"]
    assert (entry.fuzzy, entry.previous_msgid, entry.msgstr) == (True, TASK, f"[en] {TASK}")
    assert entry.msgid == "Breng de vreemde post naar de Prullenbak."


def test_a_sentence_that_changed_twice_is_still_told_by_what_was_translated_last(whole: polib.POFile) -> None:
    once = update(whole, draft(changed(TASK, "Gooi die nepmail weg.")), "en")
    again = entries(update(once, draft(changed(TASK, "Gooi die nepmail nu weg.")), "en"))["zelf.task"]
    assert (again.fuzzy, again.msgstr) == (True, f"[en] {TASK}")


def test_a_step_that_got_another_id_takes_its_translations_along(whole: polib.POFile) -> None:
    renamed = changed("  - id: zelf\n", "  - id: alleen\n    was: zelf\n")
    made = update(whole, draft(renamed), "en")
    assert entries(made)["alleen.task"].msgstr == f"[en] {TASK}"
    assert not any(entry.fuzzy or entry.obsolete for entry in made)


def test_a_hint_in_between_moves_the_translations_of_those_behind_it(whole: polib.POFile) -> None:
    first = "Kijk bij elke e-mail: wie stuurt dit?"
    assert entries(whole)["samen.hints.0.say"].msgid == first
    more = changed(f'      - say: "{first}"', f'      - say: "Kijk rustig."\n      - say: "{first}"')
    made = entries(update(whole, draft(more), "en"))
    assert (made["samen.hints.0.say"].msgstr, made["samen.hints.0.say"].fuzzy) == ("", False)
    assert (made["samen.hints.1.say"].msgstr, made["samen.hints.1.say"].fuzzy) == (f"[en] {first}", False)


def test_what_the_lesson_no_longer_has_waits_and_comes_back(whole: polib.POFile) -> None:
    without = changed(f'    task: "{TASK}"', '    task: "***"')
    gone = update(whole, draft(without.replace("  - id: zelf\n", "  - id: anders\n")), "en")
    assert "zelf.task" in {entry.msgctxt for entry in gone if entry.obsolete}
    back = update(polib.pofile(str(gone)), draft(good()), "en")
    assert entries(back)["zelf.task"].msgstr == f"[en] {TASK}"
    assert not entries(back)["zelf.task"].fuzzy
    assert "zelf.task" not in {entry.msgctxt for entry in back if entry.obsolete}
