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


def all_glyphs() -> dict[str, str]:
    """Return every icon name with its sign."""
    table = (package_folder("fonticon_mdi7") / "mdi7.py").read_text(encoding="utf-8")
    return {name.strip("_").replace("_", "-"): chr(int(code, 16)) for name, code in _LINE.findall(table)}


@cache
def _table() -> dict[str, str]:
    try:
        return all_glyphs()
    except (OSError, FontMissingError):
        return {}


class IconLookup(QObject):
    """Answers ``Icons.qml`` for names outside its own table."""

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """Return the sign of an icon, or an empty string when there is none of that name."""
        return _table().get(name, "") if _NAME.fullmatch(name) else ""
