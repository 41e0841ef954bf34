"""Bring a translation up to date with its lesson. Translations are matched by place, and none is thrown away."""

from collections.abc import Iterable, Mapping

import polib

from oefenplek.content.build import Draft
from oefenplek.content.texts import contexts

from .files import new


def update(old: polib.POFile | None, draft: Draft, language: str) -> polib.POFile:
    """A lesson's translation with every text that the lesson has now."""
    return update_texts(old, contexts(draft), language, _renamed(draft))


def update_texts(
    old: polib.POFile | None, texts: Mapping[str, str], language: str, renamed: Mapping[str, str]
) -> polib.POFile:
    """The translation of these texts (place → text), in their order; ``renamed`` steps are found under their new id.

    A text that stayed keeps its translation, also where a step got another id (``was``) or a hint another number. A
    text that changed keeps it as *fuzzy*, with the old Dutch beside it. What the lesson no longer has is kept as
    obsolete, for when it comes back.
    """
    kept = _kept(old, renamed)
    made = new(language)
    if old is not None:
        made.header = old.header
    used: set[str] = set()
    for context, text in texts.items():
        before = _before(context, text, kept, texts)
        if before is not None:
            used.add(before.msgctxt or "")
        made.append(_entry(context, text, before))
    made.extend(_obsolete(entry) for name, entry in kept.items() if name not in used and entry.msgstr)
    return made


def _kept(old: polib.POFile | None, renamed: Mapping[str, str]) -> dict[str, polib.POEntry]:
    """What was translated, by the place where it would stand now; what stands in the file goes before old things."""
    found: dict[str, polib.POEntry] = {}
    for entry in sorted(old or (), key=lambda entry: bool(entry.obsolete)):
        step, _, field = (entry.msgctxt or "").partition(".")
        entry.msgctxt = f"{renamed.get(step, step)}.{field}"
        found.setdefault(entry.msgctxt, entry)
    return found


def _renamed(draft: Draft) -> dict[str, str]:
    """Earlier ids of steps, and what they are called now."""
    now = {step.id for step in draft.steps}
    return {earlier: step.id for step in draft.steps if step.form for earlier in step.form.was if earlier not in now}


def _before(
    context: str, text: str, kept: Mapping[str, polib.POEntry], texts: Mapping[str, str]
) -> polib.POEntry | None:
    """The translation that belongs here: of this text at this place, of this text elsewhere in the step, or the old."""
    here = kept.get(context)
    if here is not None and here.msgid == text:
        return here
    moved = next((entry for entry in _near(context, kept) if entry.msgid == text and entry.msgstr), None)
    if moved is not None:
        return moved
    stands_elsewhere = here is not None and here.msgid in _texts_near(context, texts)
    return None if stands_elsewhere else here


def _near(context: str, kept: Mapping[str, polib.POEntry]) -> Iterable[polib.POEntry]:
    step = context.partition(".")[0]
    return (entry for name, entry in kept.items() if name.partition(".")[0] == step)


def _texts_near(context: str, texts: Mapping[str, str]) -> set[str]:
    step = context.partition(".")[0]
    return {text for name, text in texts.items() if name.partition(".")[0] == step}


def _entry(context: str, text: str, before: polib.POEntry | None) -> polib.POEntry:
    made = polib.POEntry(msgctxt=context, msgid=text)
    if before is None or not before.msgstr:
        return made
    made.msgstr, made.tcomment = before.msgstr, before.tcomment
    made.flags, made.previous_msgid = list(before.flags), before.previous_msgid
    if before.msgid != text:
        made.flags, made.previous_msgid = ["fuzzy"], before.msgid
    return made


def _obsolete(entry: polib.POEntry) -> polib.POEntry:
    return polib.POEntry(
        msgctxt=entry.msgctxt, msgid=entry.msgid, msgstr=entry.msgstr, tcomment=entry.tcomment, obsolete=True
    )
