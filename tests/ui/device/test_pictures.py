"""Every drawn photo is there, is drawn, and has a description."""

from pathlib import Path

import pytest
from PySide6.QtQml import QQmlEngine

from oefenplek.bundle import RESOURCES
from oefenplek.domain.pictures import PICTURES
from tests.support.showing import Shower

FOLDER = RESOURCES / "pictures"


def test_pictures_and_files_are_the_same() -> None:
    assert {path.stem for path in FOLDER.glob("*.svg")} == {*PICTURES, "hand"}


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_drawn(show: Shower, engine: QQmlEngine, name: str) -> None:
    wanted = {"name": name, "description": PICTURES[name]}
    shown = show("oefenplek.ui.device", "DevicePicture", wanted, size=(400, 300))
    assert shown.item.property("ready")
    image = shown.grab()
    colours = {image.pixelColor(x, y).name() for x in range(5, 400, 15) for y in range(5, 300, 15)}
    assert len(colours) > 5


@pytest.mark.parametrize("name", ["", "../pictures/tuin", "http://example.example/x"])
def test_only_names_of_our_own_are_looked_for(show: Shower, name: str) -> None:
    shown = show("oefenplek.ui.device", "DevicePicture", {"name": name}, size=(400, 300))
    assert not shown.item.property("ready")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.svg")), ids=lambda path: path.stem)
def test_a_drawing_is_plain(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not any(word in text for word in ("<image", "<text", "<script", "<filter", "Gradient", "href", "data:"))
    assert len(text) < 6000
