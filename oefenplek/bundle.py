"""Where the files that belong to the program stand: inside a built package, or beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"
_ROOT = _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent

IMPORT_PATH = _PACKAGE.parent
"""The QML import path: ``oefenplek.ui.theme`` is the folder ``oefenplek/ui/theme`` below it."""
LESSONS = _ROOT / "lessons"
RESOURCES = _ROOT / "resources"
