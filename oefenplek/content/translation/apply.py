"""A lesson in another language: the same file with other texts in it, fitted and compiled like any lesson."""

import copy
from collections.abc import Mapping
from typing import Any

import polib

from oefenplek.content.build import Draft, build
from oefenplek.content.compiled import compiled
from oefenplek.content.model import ThemeForm
from oefenplek.content.problems import Path
from oefenplek.content.reader import Source
from oefenplek.content.texts import contexts, text_places, theme_texts
from oefenplek.domain.text import clean

from .standing import current, is_old, standing

PARTS = ("title", "goal", "works_when", "anchor", "words", "steps")
"""What of a compiled lesson has words. Of the scenes only what fills ``{name}``: the devices stay as they are."""


def compiled_translation(draft: Draft, theme: str, translation: polib.POFile) -> dict[str, Any]:
    """``{parts, values, old, whole}``: the lesson in that language, which texts in it are old, and is it whole?

    ``values``: scene → name → text.
    """
    texts = contexts(draft)
    entries = {at: entry for at, entry in current(translation).items() if at in texts and clean(entry.msgstr).strip()}
    made = compiled(_translated(draft, {at: entry.msgstr for at, entry in entries.items()}), theme) or {}
    old = [clean(entry.msgstr).strip() for at, entry in entries.items() if is_old(entry, texts[at])]
    return {
        "parts": {part: made[part] for part in PARTS if part in made},
        "values": {name: scene["values"] for name, scene in made.get("scenes", {}).items()},
        "old": old,
        "whole": bool(made) and standing(translation, texts).whole,
    }


def translated_theme(form: ThemeForm, translation: polib.POFile) -> dict[str, str]:
    """A theme's title and goal in that language; empty unless both are translated."""
    entries, texts = current(translation), theme_texts(form)
    said = {at.removeprefix("theme."): clean(entries[at].msgstr).strip() for at in texts if at in entries}
    return said if len(said) == len(texts) and all(said.values()) else {}


def _translated(draft: Draft, texts: Mapping[str, str]) -> Draft:
    data = copy.deepcopy(draft.source.data)
    for context, path in text_places(draft).items():
        if context in texts:
            _put(data, path, texts[context])
    return build(Source(data=data), draft.registry)


def _put(data: Any, path: Path, text: str) -> None:
    for part in path[:-1]:
        data = data[part]
    data[path[-1]] = text
