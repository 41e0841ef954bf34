"""Every key of every page of every layout: named, large enough for a finger, in sight, and beside the others."""

import json
import subprocess
import sys
from functools import cache
from itertools import combinations
from typing import Any

import pytest

from oefenplek.ui.keyboard.prepare import HERE
from tests.support.engine import ROOT

SHAPES = (
    "landscape",
    "portrait",
    "small",
    "tablet",
    "tablet-portrait",
    "contrast",
    "contrast-small",
    "large-letters",
)
WINDOWS = {"portrait": (800, 1280), "tablet-portrait": (800, 1280), "small": (1024, 600), "contrast-small": (1024, 600)}
LAYOUTS = sorted(path.name for path in (HERE / "layouts").iterdir() if path.name != "fallback")
ALWAYS = {"key/backspace", "key/enter", "key/hide"}
LOOKS = [f"{layout} {shape}" for layout in LAYOUTS for shape in SHAPES]

looks = pytest.mark.parametrize("look", LOOKS)


@cache
def seen() -> dict[str, Any]:
    """What was measured; everything is shown once."""
    command = [sys.executable, "-m", "tests.ui.keyboard.looks"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=170, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return dict(json.loads(done.stdout))


def pages(look: str) -> dict[str, list[dict[str, Any]]]:
    """The keys of each page of this layout in this shape."""
    return dict(seen()["looks"][look])


@looks
def test_every_key_says_its_name_and_is_large_enough(look: str) -> None:
    for page, keys in pages(look).items():
        assert [key["place"] for key in keys if not key["name"].strip()] == [], page
        assert [key["place"] for key in keys if key["wide"] < 12 or key["high"] < 12] == [], page
        assert len(keys) >= 15


@looks
def test_every_key_is_in_sight_and_none_stands_on_another(look: str) -> None:
    width, height = WINDOWS.get(look.partition(" ")[2], (1280, 800))
    for page, keys in pages(look).items():
        boxes = [key["box"] for key in keys]
        assert all(left >= 0 and right <= width and bottom <= height for left, _, right, bottom in boxes), page
        assert not any(_overlap(one, other) for one, other in combinations(boxes, 2)), page


def _overlap(one: list[float], other: list[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@looks
def test_no_key_is_there_twice_and_what_is_needed_always_is_always_there(look: str) -> None:
    for page, keys in pages(look).items():
        places = [key["place"] for key in keys]
        assert len(places) == len(set(places)), page
        assert set(places) >= ALWAYS, page
        assert page == "figures" or {"key/space", "key/."} <= set(places), page


def test_everything_was_looked_at_and_nothing_warned() -> None:
    assert set(seen()["looks"]) == set(LOOKS)
    assert seen()["warnings"] == []
