"""How somebody sees, hears and reaches things here: chosen for one sitting, and gone when the next person comes."""

from typing import Literal, NamedTuple

from .help_level import USUAL, Level

Keyboard = Literal["auto", "on", "off"]
"""The keyboard on the screen: where there is touch and no other one, always, or never."""

TEXT_SCALES = (0.8, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0)
SPEEDS = (0.7, 1.0, 1.3)
"""Slow, usual and quick; each is a share of our calm speed."""
DOUBLE_CLICKS = (500, 900, 1500)
"""Within how many milliseconds two clicks are one double-click: usual, slow and very slow."""
HOLDS = (400, 600, 900, 1400)
"""From how many milliseconds on a press is a long one: soon, usual, later, and for who taps very slowly."""
USUAL_HOLD = HOLDS[1]
NEARLY = 1e-6


class Comfort(NamedTuple):
    """What can be chosen in *Aanpassen*.

    ``phone`` is the kind of telephone somebody has at home; empty until they said so. ``voice`` empty: the usual one.
    ``help_language`` empty: none, else Dutch stays and this language helps with it. ``help_level`` is chosen by whoever
    sits beside somebody.
    """

    text_scale: float = 1.0
    high_contrast: bool = False
    calm: bool = False
    sound: bool = True
    speech_speed: float = 1.0
    voice: str = ""
    language: str = "nl"
    help_language: str = ""
    left_handed: bool = False
    double_click_ms: int = DOUBLE_CLICKS[0]
    hold_ms: int = USUAL_HOLD
    keyboard: Keyboard = "auto"
    phone: str = ""
    help_level: Level = USUAL


def larger(scale: float) -> float:
    """The next larger size of letters; the largest stays."""
    return next((step for step in TEXT_SCALES if step > scale + NEARLY), TEXT_SCALES[-1])


def smaller(scale: float) -> float:
    """The next smaller size of letters; the smallest stays."""
    return next((step for step in reversed(TEXT_SCALES) if step < scale - NEARLY), TEXT_SCALES[0])


def nearest(steps: tuple[float, ...], value: float) -> int:
    """Which of these steps a value is closest to: a coordinator may have set anything between them."""
    return min(range(len(steps)), key=lambda at: abs(steps[at] - value))
