"""How far a translation is."""

import polib
import pytest

from oefenplek.content.texts import contexts
from oefenplek.content.translation.standing import standing
from oefenplek.content.translation.update import update
from tests.content.support import draft, good

TEXTS = contexts(draft(good()))


@pytest.fixture
def whole() -> polib.POFile:
    made = update(None, draft(good()), "en")
    for entry in made:
        entry.msgstr = f"[en] {entry.msgid}"
    return made


def entry(made: polib.POFile, place: str) -> polib.POEntry:
    return next(entry for entry in made if entry.msgctxt == place)


def test_a_whole_translation_is_done(whole: polib.POFile) -> None:
    found = standing(whole, TEXTS)
    assert (len(found.done), found.old, found.missing, found.misfilled) == (len(TEXTS), (), (), ())
    assert found.whole


def test_what_is_missing_and_what_is_old(whole: polib.POFile) -> None:
    entry(whole, "zelf.task").msgstr = ""
    entry(whole, "samen.task").flags.append("fuzzy")
    found = standing(whole, {**TEXTS, "waarom.text": "Er staat nu iets anders."})
    assert (found.old, found.missing) == (("waarom.text", "samen.task"), ("zelf.task",))
    assert not found.whole


def test_a_lesson_can_be_done_when_only_the_volunteers_sentences_are_missing(whole: polib.POFile) -> None:
    for place in ("waarom.volunteer.say", "lesson.anchor"):
        if place in TEXTS:
            entry(whole, place).msgstr = ""
    found = standing(whole, TEXTS)
    assert found.missing
    assert found.whole


def test_a_place_to_fill_in_that_was_lost_is_told(whole: polib.POFile) -> None:
    place = next(iter(TEXTS))
    texts = {**TEXTS, place: "Open de e-mail van {afzender}."}
    entry(whole, place).msgid = texts[place]
    entry(whole, place).msgstr = "Open the e-mail from {sender}."
    assert standing(whole, texts).misfilled == (place,)
    entry(whole, place).msgstr = "Open the e-mail from {afzender}."
    assert standing(whole, texts).misfilled == ()


def test_what_waits_as_obsolete_is_no_translation(whole: polib.POFile) -> None:
    entry(whole, "zelf.task").obsolete = True
    assert standing(whole, TEXTS).missing == ("zelf.task",)
