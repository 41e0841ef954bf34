"""Reading a translation, and beginning one."""

from pathlib import Path

import polib

WRAP_NEVER = 100_000


class UnreadableTranslationError(Exception):
    """A translation that is no gettext file."""


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
