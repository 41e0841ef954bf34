"""A lesson in another language: other words, the same lesson."""

import polib
import pytest

from oefenplek.content.compiled import compiled
from oefenplek.content.translation.apply import compiled_translation
from oefenplek.content.translation.update import update
from tests.content.support import draft, good


@pytest.fixture
def whole() -> polib.POFile:
    made = update(None, draft(good()), "en")
    for entry in made:
        entry.msgstr = f"[en] {entry.msgid}"
    return made


def test_all_words_change_and_nothing_else(whole: polib.POFile) -> None:
    source = compiled(draft(good()), "d")
    made = compiled_translation(draft(good()), "d", whole)
    assert source is not None
    assert made["whole"] and made["old"] == []
    assert made["parts"]["title"] == "[en] Nepmail herkennen"
    assert undone(made["parts"]) == {part: source[part] for part in made["parts"]}
    assert "scenes" not in made["parts"]
    assert undone(made["values"]) == {name: scene["values"] for name, scene in source["scenes"].items()}


def undone(data: object) -> object:
    if isinstance(data, dict):
        return {key: undone(value) for key, value in data.items()}
    if isinstance(data, list):
        return [undone(value) for value in data]
    return data.removeprefix("[en] ") if isinstance(data, str) else data


def test_what_is_not_translated_stays_dutch_and_what_is_old_is_told(whole: polib.POFile) -> None:
    for entry in whole:
        if entry.msgctxt == "zelf.task":
            entry.msgstr = ""
        if entry.msgctxt == "samen.task":
            entry.flags.append("fuzzy")
    made = compiled_translation(draft(good()), "d", whole)
    steps = {step["id"]: step for step in made["parts"]["steps"]}
    assert steps["zelf"]["body"]["task"] == "Gooi de nepmail weg."
    assert made["old"] == [steps["samen"]["body"]["task"]]
    assert not made["whole"]
