"""The keyboards that stand in front of people: which sign is on which key, and where that key is.

Two layouts as they are sold: QWERTY US-International (Netherlands) and AZERTY (Belgium). Lengths are key widths.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Literal

Level = Literal["base", "shift", "altgr"]
WIDTH, ROWS = 16.25, 5
SHIFT, ALTGR, SPACE, ENTER = "shift", "altgr", "space", "enter"
BACKSPACE, DELETE, LEFT, RIGHT = "backspace", "delete", "left", "right"

QWERTY, AZERTY = "qwerty", "azerty"
SCREEN = "screen"
"""The keyboard on the screen: it has no Shift to hold and no AltGr."""
LAYOUTS = (QWERTY, AZERTY)

# base, shift and altgr of each key, row by row, from left to right
_SIGNS = {
    QWERTY: (
        ("`1234567890-=", "~!@#$%^&*()_+", " ¡²³¤€¼½¾‘’¥×"),
        ("qwertyuiop[]\\", "QWERTYUIOP{}|", "äåé®þüúíóö«»¬"),
        ("asdfghjkl;'", 'ASDFGHJKL:"', "áßð    øœ¶´"),
        ("zxcvbnm,./", "ZXCVBNM<>?", "æ ©  ñµç ¿"),
    ),
    AZERTY: (
        ("²&é\"'(§è!çà)-", "³1234567890°_", " |@#  ^  {}  "),
        ("azertyuiop^$", "AZERTYUIOP¨*", "  €       [ "),
        ("qsdfghjklmùµ", "QSDFGHJKLM%£", "          ´`"),
        ("<wxcvbn,;:=", ">WXCVBN?./+", "\\         ~"),
    ),
}
_BEFORE = {
    QWERTY: ((), (("tab", 1.5),), (("caps", 1.75),), ((SHIFT, 2.25),)),
    AZERTY: ((), (("tab", 1.5),), (("caps", 1.75),), ((SHIFT, 1.25),)),
}
_AFTER = {
    QWERTY: (((BACKSPACE, 2.0),), (), ((ENTER, 2.25),), (("shift-right", 2.75),)),
    AZERTY: (((BACKSPACE, 2.0),), ((ENTER, 1.5),), (("enter-low", 1.25),), (("shift-right", 2.75),)),
}
_BOTTOM = (("ctrl", 1.5), ("start", 1.25), ("alt", 1.25), (SPACE, 6.25), (ALTGR, 1.5), ("ctrl-right", 1.25))
_ASIDE = ((DELETE, 15.25, 0), (LEFT, 14.25, 4), (RIGHT, 15.25, 4))


@dataclass(frozen=True, slots=True)
class Key:
    """One key: its name, where it is, and the signs that it gives."""

    id: str
    row: int
    x: float
    width: float
    base: str = ""
    shift: str = ""
    altgr: str = ""

    @property
    def middle(self) -> float:
        """Its middle, from the left."""
        return self.x + self.width / 2

    def level(self, sign: str) -> Level | None:
        """How this key gives a sign, if it does."""
        found: dict[str, Level] = {self.altgr: "altgr", self.shift: "shift", self.base: "base"}
        return found.get(sign) if sign else None


@cache
def keys(layout: str) -> tuple[Key, ...]:
    """Every key of a layout."""
    return tuple(_keys(layout if layout in LAYOUTS else QWERTY))


def _keys(layout: str) -> Iterator[Key]:
    for row, (bases, shifts, altgrs) in enumerate(_SIGNS[layout]):
        ends = [len(bases), len(bases)]
        before, after = _BEFORE[layout][row], _AFTER[layout][row]
        widths = [width for _, width in before] + [1.0] * ends[0] + [width for _, width in after]
        if layout == QWERTY and row == 1:
            widths[-1] = 1.5  # the key of the backslash
        starts = [0.0, *accumulate(widths)]
        named = [name for name, _ in before]
        for at, (width, x) in enumerate(zip(widths, starts, strict=False)):
            sign = at - len(named)
            if sign < 0:
                yield Key(named[at], row, x, width)
            elif sign < len(bases):
                yield Key(f"{row}-{sign}", row, x, width, bases[sign], shifts[sign], altgrs[sign].strip())
            else:
                yield Key(after[sign - len(bases)][0], row, x, width)
    starts = [0.0, *accumulate(width for _, width in _BOTTOM)]
    for (name, width), x in zip(_BOTTOM, starts, strict=False):
        yield Key(name, 4, x, width, *((" ", " ") if name == SPACE else ()))
    for name, x, row in _ASIDE:
        yield Key(name, row, x, 1.0)


def key(layout: str, name: str) -> Key:
    """A key by its name."""
    return next(key for key in keys(layout) if key.id == name)


@cache
def find(layout: str, sign: str) -> tuple[Key, Level] | None:
    """The key of a sign and how it is reached; without a second key where there is a choice."""
    if sign == "\n":
        return key(layout, ENTER), "base"
    for level in ("base", "shift", "altgr"):
        for one in keys(layout):
            if sign and getattr(one, level) == sign:
                return one, level
    return None


def region_layout(region: str) -> str:
    """What is sold in a country."""
    return AZERTY if region == "BE" else QWERTY
