"""A translation from its file to what residents run. Loads YAML, pydantic and polib."""

from pathlib import Path
from typing import Any

from oefenplek.content.load import load
from oefenplek.domain.kinds import Registry

from .apply import compiled_translation
from .files import UnreadableTranslationError, read


def compile_translation(lesson: Path, theme: str, file: Path, registry: Registry) -> dict[str, Any]:
    """The compiled translation; one that cannot be read has no parts."""
    try:
        translation = read(file)
    except UnreadableTranslationError:
        return {"parts": {}, "old": [], "whole": False}
    return compiled_translation(load(lesson, registry), theme, translation)
