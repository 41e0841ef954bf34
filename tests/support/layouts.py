"""The sizes, letters, directions and colours in which everything is looked at."""

import os
from dataclasses import dataclass
from itertools import product

WINDOWS = {"landscape": (1280, 800), "portrait": (800, 1280), "small": (1024, 600)}
STAGES = {"landscape": (1200, 460), "portrait": (736, 760), "small": (944, 280)}
"""What the lesson screen leaves for a step below its instruction."""
EVERY = "OEFENPLEK_SHAPES"
PICTURES = "OEFENPLEK_PICTURES"


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to look at a screen."""

    shape: str
    scale: float = 1.0
    mirrored: bool = False
    high_contrast: bool = False

    @property
    def name(self) -> str:
        """For the test's name and the picture's file."""
        parts = (self.shape, f"{self.scale:.0%}", "rtl" * self.mirrored, "contrast" * self.high_contrast)
        return "-".join(part for part in parts if part)


_DAY = tuple(Layout(*parts) for parts in product(WINDOWS, (1.0, 2.0), (False, True)))
# High contrast changes colours and borders, no sizes: it is looked at in the widest and in the narrowest shape.
_CONTRAST = tuple(
    Layout(shape, scale, mirrored, True)
    for (shape, scale), mirrored in product((("landscape", 1.0), ("portrait", 2.0)), (False, True))
)
ALL = _DAY + _CONTRAST
PAIRS = (
    Layout("landscape"),
    Layout("landscape", 2.0, mirrored=True, high_contrast=True),
    Layout("portrait", 2.0),
    Layout("portrait", mirrored=True, high_contrast=True),
    Layout("small", 2.0, mirrored=True),
    Layout("small", high_contrast=True),
)
"""The fewest in which every two of size, letters, direction and colours meet once."""
LAYOUTS = ALL if {EVERY, PICTURES} & os.environ.keys() else PAIRS
"""Those of this run: the suite takes the pairs; the campaign, and whoever keeps pictures, takes all."""
