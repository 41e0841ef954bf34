"""Translations beside a lesson: complete, and of the sentences that stand there now."""

from collections.abc import Iterator
from pathlib import Path

from ..load import LESSON
from ..problems import Problem
from ..texts import contexts
from ..translation.where import translation_files
from .subject import Subject


def translations(subject: Subject) -> Iterator[Problem]:
    """W901–W904: each ``translations/*.po`` has every text, none of them old, each with its places to fill in."""
    for path in translation_files(subject.folder / LESSON) if subject.folder else ():
        yield from _translation(subject, path)


def _translation(subject: Subject, path: Path) -> Iterator[Problem]:
    from ..translation.files import UnreadableTranslationError, read
    from ..translation.standing import standing

    try:
        found = standing(read(path), contexts(subject.draft))
    except UnreadableTranslationError:
        yield subject.at("W903", (), name=path.name)
        return
    for code, places in (("W901", found.missing), ("W902", found.old), ("W904", found.misfilled)):
        if places:
            yield subject.at(code, (), language=path.stem, count=len(places), place=places[0])
