"""How many pixels a millimetre has: what the screen says is believed only when it can be true."""

from math import hypot
from typing import NamedTuple

from PySide6.QtGui import QScreen

MM_PER_INCH = 25.4
FALLBACK = 96 / MM_PER_INCH
_DPI = (70, 400)
_DIAGONAL_INCH = (6, 32)
_ASPECT_TOLERANCE = 0.06


class ScreenFacts(NamedTuple):
    """What a screen says about itself; ``ratio`` is its device pixels per pixel of ours."""

    width_px: float
    height_px: float
    width_mm: float
    height_mm: float
    ratio: float = 1.0


def facts_of(screen: QScreen) -> ScreenFacts:
    """Read the facts of a Qt screen."""
    size, real = screen.geometry(), screen.physicalSize()
    return ScreenFacts(size.width(), size.height(), real.width(), real.height(), screen.devicePixelRatio())


def pixels_per_mm(screen: ScreenFacts, calibrated: float | None = None) -> float:
    """Return the pixels in a millimetre: the calibration if there is one, else the screen's word if plausible."""
    if calibrated is not None:
        return calibrated
    return _diagonal_px(screen) / _diagonal_mm(screen) if _plausible(screen) else FALLBACK


def _plausible(screen: ScreenFacts) -> bool:
    if min(screen.width_px, screen.height_px, screen.width_mm, screen.height_mm, screen.ratio) <= 0:
        return False
    dots_per_inch = _diagonal_px(screen) * screen.ratio / _diagonal_mm(screen) * MM_PER_INCH
    inches = _diagonal_mm(screen) / MM_PER_INCH
    return (
        _DPI[0] <= dots_per_inch <= _DPI[1] and _DIAGONAL_INCH[0] <= inches <= _DIAGONAL_INCH[1] and _same_shape(screen)
    )


def _same_shape(screen: ScreenFacts) -> bool:
    # A turned screen often reports its millimetres unturned, so long side is compared with long side.
    def shape(a: float, b: float) -> float:
        return max(a, b) / min(a, b)

    return (
        abs(shape(screen.width_px, screen.height_px) / shape(screen.width_mm, screen.height_mm) - 1)
        <= _ASPECT_TOLERANCE
    )


def _diagonal_px(screen: ScreenFacts) -> float:
    return hypot(screen.width_px, screen.height_px)


def _diagonal_mm(screen: ScreenFacts) -> float:
    return hypot(screen.width_mm, screen.height_mm)
