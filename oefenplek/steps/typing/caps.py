"""What is printed on the keys, and where the next one is, as the drawn keyboard shows and tells it."""

from collections.abc import Callable
from typing import Any

from oefenplek.domain.text import plain, resolve

from . import words
from .layout import SCREEN, WIDTH, Key, key
from .strokes import Stroke

PRINTED = {
    "backspace": "Backspace", "delete": "Del", "enter": "Enter", "shift": "Shift", "shift-right": "Shift",
    "caps": "Caps Lock", "tab": "Tab", "ctrl": "Ctrl", "ctrl-right": "Ctrl", "alt": "Alt", "altgr": "Alt Gr",
    "start": "", "space": "", "enter-low": "", "left": "", "right": "",
}  # fmt: skip
_NAMES = {"delete": "Delete (Del)"}
SIGNS = {"left": "arrow-left", "right": "arrow-right", "enter-low": "keyboard-return"}
_ALTGR_PRINTED = "€@#{}[]|\\"
_LOW = 0.76
Say = Callable[[str], str]


def cap(one: Key) -> dict[str, Any]:
    """One key for the drawing: where it is, and what is printed on it."""
    letter = one.base.isalpha() and one.shift == one.base.upper()
    return {
        "id": one.id,
        "row": one.row,
        "x": one.x,
        "width": one.width,
        "named": one.id in PRINTED,
        "low": PRINTED.get(one.id, one.shift if letter else one.base.strip()),
        "high": "" if letter else one.shift.strip(),
        "corner": one.altgr if one.altgr and one.altgr in _ALTGR_PRINTED else "",
        "sign": SIGNS.get(one.id, ""),
    }


def way(last: Key, following: Key) -> list[float]:
    """From one key to another, in key widths: below the letters, and no farther into a wide key than needed."""
    x = _inside(last, following.middle)
    return [x, last.row + _LOW, _inside(following, x), following.row + _LOW]


def _inside(one: Key, x: float) -> float:
    return max(one.x + 0.5, min(x, one.x + one.width - 0.5))


def told(stroke: Stroke | None, layout: str, say: Say) -> str:
    """The next key in words: which one, in which row, at which side; in the language of the lesson."""
    if stroke is None:
        return ""
    if layout == SCREEN:
        known = words.CALLED_ON_SCREEN.get(stroke.key)
        said = words.NEXT_CAPITAL_ON_SCREEN if stroke.sign.isupper() else words.NEXT_ON_SCREEN
        return _filled(say(said), {"wat": say(known) if known else _called(stroke, say)})
    one = key(layout, stroke.key)
    values = {
        "wat": _called(stroke, say),
        "houd": PRINTED.get(stroke.held, ""),
        "rij": say(words.ROWS[one.row]),
        "kant": say(words.SIDES[min(2, int(3 * one.middle / WIDTH))]),
    }
    return _filled(say(words.NEXT_HELD if stroke.held else words.NEXT), values)


def _called(stroke: Stroke, say: Say) -> str:
    known = words.CALLED.get(stroke.key)
    return say(known) if known else _NAMES.get(stroke.key) or PRINTED.get(stroke.key) or stroke.sign


def _filled(said: str, values: dict[str, str]) -> str:
    return plain(resolve(said, "touch", values))
