"""How far a translation is: what is done, what is old, what is missing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import polib

_GAP = re.compile(r"\{[a-z0-9_-]+\}")
_FOR_VOLUNTEERS = re.compile(r"^lesson\.(works_when|anchor)$|\.volunteer\.")


@dataclass(frozen=True, slots=True)
class Standing:
    """The places of a lesson's texts, by how their translation stands."""

    done: tuple[str, ...]
    old: tuple[str, ...]
    """Made for what the Dutch said before, or marked to be looked at."""
    missing: tuple[str, ...]
    misfilled: tuple[str, ...]
    """Translated, but ``{afzender}`` was lost or invented."""

    @property
    def whole(self) -> bool:
        """Can the lesson be done in this language? What only a volunteer reads may be missing."""
        return all(_FOR_VOLUNTEERS.search(place) for place in self.missing)


def standing(translation: polib.POFile, texts: Mapping[str, str]) -> Standing:
    """Hold a translation against the texts that the lesson has now."""
    entries = current(translation)
    missing = tuple(at for at in texts if at not in entries or not entries[at].msgstr)
    there = [at for at in texts if at not in missing]
    old = tuple(at for at in there if is_old(entries[at], texts[at]))
    misfilled = tuple(at for at in there if at not in old and _gaps(entries[at].msgstr) != _gaps(texts[at]))
    return Standing(tuple(at for at in there if at not in old), old, missing, misfilled)


def current(translation: polib.POFile) -> dict[str, polib.POEntry]:
    """What stands in a translation, by place."""
    return {entry.msgctxt or "": entry for entry in translation if not entry.obsolete}


def is_old(entry: polib.POEntry, text: str) -> bool:
    """Is this a translation of something else than what the Dutch says now?"""
    return bool(entry.fuzzy) or entry.msgid != text


def _gaps(text: str) -> set[str]:
    return set(_GAP.findall(text))
