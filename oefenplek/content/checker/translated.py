"""Translations beside a lesson: complete, and of the sentences that stand there now."""

from collections.abc import Iterator
from pathlib import Path

from ..problems import Problem
from ..texts import contexts
from .subject import Subject


def translations(subject: Subject) -> Iterator[Problem]:
    """W901–W903: each ``translations/*.po`` has every text, none of them old."""
    folder = subject.folder / "translations" if subject.folder else None
    for path in sorted(folder.glob("*.po")) if folder and folder.is_dir() else ():
        yield from _translation(subject, path)


def _translation(subject: Subject, path: Path) -> Iterator[Problem]:
    import polib

    try:
        entries = {entry.msgctxt: entry for entry in polib.pofile(str(path), encoding="utf-8")}
    except (OSError, ValueError):
        yield subject.at("W903", (), name=path.name)
        return
    texts = contexts(subject.draft)
    missing = [at for at in texts if at not in entries or not entries[at].msgstr]
    old = [at for at in texts if at not in missing and (entries[at].fuzzy or entries[at].msgid != texts[at])]
    if missing:
        yield subject.at("W901", (), language=path.stem, count=len(missing), place=missing[0])
    if old:
        yield subject.at("W902", (), language=path.stem, count=len(old), place=old[0])
