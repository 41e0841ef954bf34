"""A translation from its file to what residents run. Loads pydantic and polib."""

from pathlib import Path
from typing import Any

from oefenplek.content.build import Draft

from .apply import compiled_translation
from .files import UnreadableTranslationError, read


def compile_translation(lesson: Draft, theme: str, file: Path) -> dict[str, Any]:
    """The compiled translation of a lesson; one that cannot be read has no parts."""
    try:
        translation = read(file)
    except UnreadableTranslationError:
        return {"parts": {}, "old": [], "whole": False}
    return compiled_translation(lesson, theme, translation)
