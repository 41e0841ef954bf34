"""Every page of every layout in every shape, measured and told as JSON: ``python -m tests.ui.keyboard.looks``.

With ``OEFENPLEK_PICTURES`` a picture of each is kept there.
"""

import json
import os
import sys
from pathlib import Path
from typing import NamedTuple

from .stage import PIXELS_PER_MM, WARNINGS, Stage, Theatre  # first: it tells Qt that there is a keyboard

from PySide6.QtQuick import QQuickItem  # isort: skip

from oefenplek.ui.device.places import box
from tests.support import accessible

TABLET = 1280 / 217
"""Pixels per millimetre of a tablet of 10 inches."""


class Shape(NamedTuple):
    """A window, how people see it, and whether it is large enough for keys of 14 mm."""

    name: str
    size: tuple[int, int]
    pixels_per_mm: float = PIXELS_PER_MM
    high_contrast: bool = False
    text_scale: float = 1.0


SHAPES = (
    Shape("landscape", (1280, 800)),
    Shape("portrait", (800, 1280)),
    Shape("small", (1024, 600)),
    Shape("tablet", (1280, 800), TABLET),
    Shape("tablet-portrait", (800, 1280), TABLET),
    Shape("contrast", (1280, 800), high_contrast=True),
    Shape("contrast-small", (1024, 600), high_contrast=True),
    Shape("large-letters", (1280, 800), text_scale=2.0),
)
WHO = {
    "nl_NL": ("nl", "NL", ""),
    "nl_BE": ("nl", "BE", ""),
    "fr_FR": ("fr", "FR", ""),
    "fr_BE": ("fr", "BE", ""),
    "en_GB": ("en", "GB", ""),
    "ar_AR": ("nl", "NL", "ar"),
}


def look(stage: Stage, layout: str, shape: Shape) -> dict[str, object]:
    """Every page of a layout."""
    stage.begin()
    if layout == "ar_AR":
        _turn(stage, "key/language", "key/ش")
    pages = {"letters": keys(stage, shape)}
    picture(stage, f"{layout}-{shape.name}")
    _turn(stage, "key/accents", "key/آ" if layout == "ar_AR" else "key/ê")
    pages["accents"] = keys(stage, shape)
    if shape.name in {"landscape", "contrast"}:
        picture(stage, f"{layout}-{shape.name}-accents")
    _turn(stage, "key/accents", "key/ش" if layout == "ar_AR" else "key/b")
    _turn(stage, "key/signs", "key/letters")
    pages["signs"] = keys(stage, shape)
    if shape.name in {"landscape", "contrast"}:
        picture(stage, f"{layout}-{shape.name}-signs")
    _turn(stage, "key/letters", "key/signs")
    stage.fingers.press("code")
    stage.fingers.wait(lambda: not stage.fingers.sees("key/space"), 2)
    pages["figures"] = keys(stage, shape)
    if shape.name in {"landscape", "contrast"}:
        picture(stage, f"{layout}-{shape.name}-figures")
    return dict(pages)


def _turn(stage: Stage, key: str, until: str) -> None:
    found = next(node for node in accessible.tree(stage.window) if node.item.property("place") == key)
    accessible.press(found)
    if not stage.fingers.wait(lambda: stage.fingers.sees(until), 2):
        raise AssertionError(f"{until} does not come")


def keys(stage: Stage, shape: Shape) -> list[dict[str, object]]:
    """What a screen reader finds of the keys in sight, and how large each is for a finger."""
    stage.window.grabWindow()  # rows find their last places when a frame is drawn
    return [
        {
            "name": node.name,
            "place": node.item.property("place"),
            "wide": node.item.property("width") / shape.pixels_per_mm,
            "high": node.item.property("height") / shape.pixels_per_mm,
            "box": _box(node.item),
        }
        for node in accessible.tree(stage.window)
        if str(node.item.property("place") or "").startswith("key/") and node.role == accessible.Role.Button
    ]


def _box(item: object) -> tuple[float, float, float, float]:
    if not isinstance(item, QQuickItem):
        raise TypeError(type(item))
    rect = box(item)
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def picture(stage: Stage, name: str) -> None:
    """Keep a picture for whoever looks."""
    folder = os.environ.get("OEFENPLEK_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        stage.fingers.picture(Path(folder) / f"keyboard-{name}.png")


def main() -> None:
    """Look at everything and print what was found."""
    theatre = Theatre()
    report: dict[str, object] = {}
    for layout, (language, region, help_language) in WHO.items():
        for shape in SHAPES:
            with theatre.stage(
                shape.size,
                language,
                region,
                help_language,
                shape.pixels_per_mm,
                high_contrast=shape.high_contrast,
                text_scale=shape.text_scale,
            ) as stage:
                report[f"{layout} {shape.name}"] = look(stage, layout, shape)
    theatre.close()
    sys.stdout.write(json.dumps({"looks": report, "warnings": WARNINGS}))


if __name__ == "__main__":
    main()
