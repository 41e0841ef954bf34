"""How the app is started."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from oefenplek.domain.text import Pointer


class Options(NamedTuple):
    """What the command line, or a demo, chooses. ``None``: as the settings of this device say."""

    kiosk: bool = False
    home: Path | None = None
    lessons: Path | None = None
    size: tuple[int, int] | None = None
    """Pixels; ``None``: as large as the screen lets a window be."""
    language: str | None = None
    text_scale: float | None = None
    high_contrast: bool | None = None
    calm: bool | None = None
    pointer: "Pointer | None" = None
    silent: bool = False
    """Act as if everything were spoken: sentences are lit in turn, nothing is played."""
    swift: bool = False
    """Demonstrations without their pauses, for tests."""
    pixels_per_mm: float | None = None
    first_run: bool = False
    """Offer to set this place up, while nobody did."""
    uptime: Callable[[], float] | None = None
    """Seconds that only grow, by which idleness is measured; ``None``: those of this machine."""
