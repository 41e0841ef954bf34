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
FEW = (Layout("landscape"), Layout("portrait", 2.0, mirrored=True, high_contrast=True), Layout("small", 2.0))
"""Every size, and every choice of letters, direction and colours at least once."""
WHOLE = bool({EVERY, PICTURES} & os.environ.keys())
"""Does this run look at everything? The campaign does, its short form too, and whoever keeps pictures."""
LAYOUTS = ALL if WHOLE else FEW
"""Those of this run."""
