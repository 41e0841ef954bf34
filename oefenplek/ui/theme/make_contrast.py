"""Write the high-contrast twin of every illustration: the same drawing in black, white and yellow.

Our drawings use only the colours of :data:`TWIN`. After changing one, run
``python -m oefenplek.ui.theme.make_contrast``.
"""

import re
from pathlib import Path

from oefenplek.bundle import RESOURCES

FOLDER = RESOURCES / "illustrations"
SUFFIX = "-contrast.svg"

TWIN = {
    "#1D2733": "#FFFFFF",  # outlines
    "#FFFFFF": "#000000",  # paper
    "#0A5665": "#FFE500",  # the main colour
    "#A9D0D4": "#000000",  # its light tint
    "#F2B134": "#FFE500",  # warm
    "#FBE3B3": "#000000",  # its light tint
    "#10181F": "#000000",  # eyes and marks on the main colour or the warm one
    "#2C4A63": "#000000",  # the sky at dusk
    "#1D3247": "#000000",  # a wall at dusk
    "#E2F0F1": "#FFFFFF",  # what is light against the dusk: rain, steam
}
_COLOUR = re.compile(r"#[0-9A-Fa-f]{3,8}\b")


def colours(svg: str) -> set[str]:
    """Every colour in a drawing."""
    return set(_COLOUR.findall(svg))


def contrast(svg: str) -> str:
    """The drawing in the colours of high contrast."""
    return _COLOUR.sub(lambda found: TWIN[found.group()], svg)


def drawings(folder: Path = FOLDER) -> list[Path]:
    """The drawings that were drawn by hand, without the twins."""
    return [path for path in sorted(folder.glob("*.svg")) if not path.name.endswith(SUFFIX)]


def main() -> None:
    """Write the twins."""
    for path in drawings():
        path.with_name(path.stem + SUFFIX).write_text(contrast(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
