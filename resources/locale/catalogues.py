"""What happens to catalogues: a template from the texts, translations kept, compiled bytes. No files here."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

import polib

from oefenplek.domain import address

Text = tuple[str | None, str, tuple[str, ...]]
"""Meaning (or nothing), Dutch text, the files it stands in."""

ALIKE = 0.6
WRAP_NEVER = 100_000


def template(texts: Iterable[Text]) -> polib.POFile:
    """Return the template: every text once, in order of file and text, without dates or line numbers."""
    pot = polib.POFile(wrapwidth=WRAP_NEVER)
    pot.header = " The interface texts of Oefenplek. Made by extract.py: do not edit."
    pot.metadata = _metadata("")
    for meaning, text, files in sorted(texts, key=lambda found: (found[2], found[1], found[0] or "")):
        pot.append(polib.POEntry(msgid=text, msgctxt=meaning, occurrences=[(file, "") for file in files]))
    return pot


def update(old: polib.POFile, pot: polib.POFile, language: str) -> polib.POFile:
    """Return the translation brought up to date with the template.

    A text that is still there keeps its translation. A text that changed takes the translation of the old text it
    resembles in the same file, marked *fuzzy* with the old text beside it, so a translator sees what to look at.
    """
    known = {(entry.msgctxt, entry.msgid): entry for entry in old if not entry.obsolete}
    wanted = {(entry.msgctxt, entry.msgid) for entry in pot}
    gone = [entry for key, entry in known.items() if key not in wanted and entry.msgstr]
    new = polib.POFile(wrapwidth=WRAP_NEVER)
    new.header = old.header
    new.metadata = _metadata(language)
    for entry in pot:
        new.append(_translated(entry, known.get((entry.msgctxt, entry.msgid)), gone))
    return new


def informal(pot: polib.POFile) -> polib.POFile:
    """Return the catalogue of Dutch with *je*: the texts that are said otherwise then."""
    made = polib.POFile(wrapwidth=WRAP_NEVER)
    made.metadata = _metadata("nl")
    for entry in pot:
        said = address.informal(entry.msgid)
        if said != entry.msgid:
            made.append(polib.POEntry(msgid=entry.msgid, msgctxt=entry.msgctxt, msgstr=said))
    return made


def _translated(entry: polib.POEntry, kept: polib.POEntry | None, gone: Sequence[polib.POEntry]) -> polib.POEntry:
    made = polib.POEntry(msgid=entry.msgid, msgctxt=entry.msgctxt, occurrences=entry.occurrences)
    if kept is not None:
        made.msgstr, made.flags, made.previous_msgid = kept.msgstr, list(kept.flags), kept.previous_msgid
        made.tcomment = kept.tcomment
        return made
    before = _before(entry, gone)
    if before is not None:
        made.msgstr, made.flags, made.previous_msgid = before.msgstr, ["fuzzy"], before.msgid
    return made


def _before(entry: polib.POEntry, gone: Sequence[polib.POEntry]) -> polib.POEntry | None:
    files = {file for file, _ in entry.occurrences}
    here = [old for old in gone if files & {file for file, _ in old.occurrences}]
    ranked = sorted(((_alike(old.msgid, entry.msgid), old) for old in here), key=lambda pair: pair[0])
    return ranked[-1][1] if ranked and ranked[-1][0] >= ALIKE else None


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def unfinished(po: polib.POFile) -> list[str]:
    """The texts that a translator still has to look at: without a translation, or fuzzy."""
    return [entry.msgid for entry in po if not entry.obsolete and (not entry.msgstr or entry.fuzzy)]


def misfilled(po: polib.POFile) -> list[str]:
    """The texts whose translation lost or invented a place to fill in (``%1``, ``{name}``)."""
    return [entry.msgid for entry in po if entry.msgstr and _gaps(entry.msgid) != _gaps(entry.msgstr)]


def _gaps(text: str) -> list[str]:
    import re

    return sorted(re.findall(r"%\d|\{[a-z0-9_-]+\}", text))


def _metadata(language: str) -> dict[str, str]:
    return {
        "Project-Id-Version": "Oefenplek",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
