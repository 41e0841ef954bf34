"""Icon names that come from lessons, resolved when one is shown.

The names that Oefenplek and its own lessons use stand in the generated ``Icons.qml``. A lesson from elsewhere may name
any icon of the set; its sign is then read from the icon package's table as text (importing that module takes fifty
times as long). A bundle has to carry ``fonticon_mdi7/mdi7.py`` as a data file beside the font.
"""

import re
from functools import cache

from PySide6.QtCore import QObject, Slot

from oefenplek.ui.fonts import FontMissingError, package_folder

_LINE = re.compile(r'^    (\w+) = "\\U([0-9a-f]{8})"', re.MULTILINE)
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")


def _table() -> str:
    return (package_folder("fonticon_mdi7") / "mdi7.py").read_text(encoding="ascii")


def all_glyphs() -> dict[str, str]:
    """Return every icon name with its sign."""
    return {_name(found): chr(int(code, 16)) for found, code in _LINE.findall(_table())}


def _name(identifier: str) -> str:
    return identifier.strip("_").replace("_", "-")


@cache
def _text() -> str:
    try:
        return _table()
    except (OSError, FontMissingError):
        return ""


class IconLookup(QObject):
    """Answers ``Icons.qml`` for names outside its own table."""

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """Return the sign of an icon, or an empty string when there is none of that name."""
        if not _NAME.fullmatch(name):
            return ""
        identifier = name.replace("-", "_")
        found = re.search(rf'^    {identifier}_? = "\\U([0-9a-f]{{8}})"', _text(), re.MULTILINE)
        return chr(int(found.group(1), 16)) if found else ""
