"""A second screen that shows something else than the first: there the helper's strip hides nothing at all."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen

NONE = -1


def screen_beside() -> int:
    """The number of a screen, as Qt counts them, beside the one the window is on; ``NONE``: there is none."""
    screens = QGuiApplication.screens()
    return other([screen.geometry() for screen in screens], _mine(screens))


def other(screens: Sequence[QRect], mine: int) -> int:
    """Which screen lies beside that one; mirrored screens lie over each other."""
    if not 0 <= mine < len(screens):
        return NONE
    return next((at for at, screen in enumerate(screens) if not screen.intersects(screens[mine])), NONE)


def _mine(screens: Sequence[QScreen]) -> int:
    """The screen of the window people practise in."""
    shown = [window.screen() for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    return next((at for at, screen in enumerate(screens) if screen in shown), 0)
