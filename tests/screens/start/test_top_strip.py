"""The strip at the top: nothing stands on something else, however large the letters are."""

from itertools import combinations

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem

from oefenplek.domain.comfort import TEXT_SCALES
from tests.support.keys import place
from tests.support.showing import Shower, Shown
from tests.support.start_screens import start

PLACES = ("start/aloud", "start/sound", "button/adjust", "button/rest", "language/more")
CODES = ("nl", "en", "fr", "ar")


def every(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(inner for child in item.childItems() for inner in every(child))]


def things(shown: Shown) -> dict[str, QRectF]:
    """Where everything in the strip is; the place and the time count too."""
    names = (*PLACES, *(f"language/{code}" for code in CODES))
    found = {name: item for name in names if (item := place(shown, name)) is not None}
    found["where"] = next(
        item
        for item in every(shown.window.contentItem())
        if item.isVisible() and str(item.property("text") or "").startswith("Oefenplek ")
    )
    return {name: item.mapRectToScene(QRectF(0, 0, item.width(), item.height())) for name, item in found.items()}


@pytest.mark.parametrize("scale", TEXT_SCALES)
@pytest.mark.parametrize("width", [1024, 1280, 1366, 1600, 1920, 800])
@pytest.mark.parametrize("site", ["", "De Linde"])
def test_nothing_stands_on_something_else(show: Shower, owner: QObject, site: str, width: int, scale: float) -> None:
    size = (width, 1280 if width == 800 else 900)
    shown = show(
        "oefenplek.screens.start", "StartScreen", {"viewModel": start(owner, site=site)}, size=size, scale=scale
    )
    shown.grab()
    at = things(shown)
    assert {"start/aloud", "start/sound", "button/adjust", "button/rest", "language/nl", "where"} <= at.keys()
    assert {f"language/{code}" for code in CODES} <= at.keys() or "language/more" in at
    assert [pair for pair in combinations(at, 2) if at[pair[0]].intersects(at[pair[1]])] == []
    assert all(spot.left() >= 0 and spot.right() <= width for spot in at.values())
