"""Where translations stand. Loads nothing, so that it can be asked while somebody practises."""

from pathlib import Path

FOLDER = "translations"


def translation_file(beside: Path, language: str) -> Path:
    """The file with the translation into a language of what stands in ``beside`` (a lesson or a theme)."""
    return beside.parent / FOLDER / f"{language}.po"


def translation_files(beside: Path) -> list[Path]:
    """The translations there are of what stands in ``beside``, in order of language."""
    return sorted((beside.parent / FOLDER).glob("*.po"))
