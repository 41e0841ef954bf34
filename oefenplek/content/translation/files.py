"""Where a lesson's translations stand, and reading one."""

from pathlib import Path

import polib

FOLDER = "translations"
WRAP_NEVER = 100_000


class UnreadableTranslationError(Exception):
    """A translation that is no gettext file."""


def translation_file(lesson: Path, language: str) -> Path:
    """The file with the translation of a lesson (its ``lesson.yaml``) into a language."""
    return lesson.parent / FOLDER / f"{language}.po"


def translation_files(lesson_folder: Path) -> list[Path]:
    """The translations that a lesson has, in order of language."""
    return sorted((lesson_folder / FOLDER).glob("*.po"))


def read(path: Path) -> polib.POFile:
    """A translation; :class:`UnreadableTranslationError` when it cannot be read."""
    try:
        return polib.pofile(str(path), encoding="utf-8", wrapwidth=WRAP_NEVER)
    except (OSError, ValueError) as error:
        raise UnreadableTranslationError(path.name) from error


def new(language: str) -> polib.POFile:
    """A translation in which nothing stands yet."""
    made = polib.POFile(wrapwidth=WRAP_NEVER)
    made.metadata = {
        "Project-Id-Version": "Oefenplek",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    return made
