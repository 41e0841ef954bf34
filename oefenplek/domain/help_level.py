"""How much help there is: how soon it is offered, and on which rung of the ladder a step begins.

It is chosen by whoever helps, and counts for steps that are opened from then on: what stands on the screen stays.
"""

from collections.abc import Mapping
from typing import Literal, get_args

Level = Literal["little", "usual", "much"]
LEVELS: tuple[Level, ...] = get_args(Level)
USUAL: Level = "usual"
STILL_HELP = 25_000
"""Milliseconds of stillness after which help is usually offered."""

_PATIENCE: Mapping[Level, int] = {"little": 2 * STILL_HELP, "usual": STILL_HELP, "much": STILL_HELP // 2}
_FIRST: Mapping[Level, int] = {"little": 0, "usual": 0, "much": 1}


def patience(level: Level) -> int:
    """Milliseconds of stillness after which help is offered."""
    return _PATIENCE[level]


def first_rung(level: Level) -> int:
    """The rung that stands on the screen when a step begins; 0: none."""
    return _FIRST[level]
