"""Looking at pictures without eyes: is there something on them?"""

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage


def shows_something(image: QImage) -> bool:
    """Is it a picture of a screen with things on it, not one even surface?"""
    if image.isNull():
        return False
    across, down = range(0, image.width(), 4), range(0, image.height(), 4)
    colours = Counter(image.pixel(x, y) for x in across for y in down)
    most = colours.most_common(1)[0][1]
    return len(colours) > 20 and most < 0.97 * len(across) * len(down)


def blank_ones(folder: Path) -> list[str]:
    """The names of the pictures in a folder on which there is nothing."""
    return [file.name for file in sorted(folder.glob("*.png")) if not shows_something(QImage(str(file)))]
