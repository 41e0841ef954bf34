"""Animals on a tile of the person's colour, and the pictures of a code."""

import pytest
from PySide6.QtGui import QColor

from oefenplek.domain.people import ANIMALS, COLOURS, PICTURES
from tests.support.accessible import Role, find, tree
from tests.support.engine import PIXELS_PER_MM
from tests.support.showing import Shower

KIT = "oefenplek.ui.controls"


def tile(shown) -> QColor:
    """The colour of the tile, just inside its border, where no animal reaches."""
    picture = shown.grab()
    return picture.pixelColor(picture.width() // 2, max(4, picture.height() // 40))


def shown_colours(shown) -> set[str]:
    picture = shown.grab()
    return {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(picture.height())}


@pytest.mark.parametrize("colour", COLOURS)
def test_the_tile_has_the_persons_colour(show: Shower, colour: str) -> None:
    shown = show(KIT, "Animal", {"animal": "eend", "colour": colour, "description": "eend"}, size=(150, 150))
    plain = show(KIT, "Animal", {"animal": "eend", "description": "eend"}, size=(150, 150))

    assert tile(shown) != tile(plain)


def test_in_high_contrast_the_colour_is_a_ring_around_black(show: Shower) -> None:
    shown = show(KIT, "Animal", {"animal": "eend", "colour": "groen"}, size=(150, 150), high_contrast=True)

    assert tile(shown).name() in {"#000000", "#74dd70"}
    assert {"#74dd70", "#ffe500", "#ffffff"} <= shown_colours(shown)


@pytest.mark.parametrize("animal", ANIMALS)
def test_every_animal_draws_something(show: Shower, animal: str) -> None:
    shown = show(KIT, "Animal", {"animal": animal, "colour": "geel"}, size=(45, 45))
    empty = show(KIT, "Animal", {"colour": "geel"}, size=(45, 45))

    assert shown.grab() != empty.grab()


@pytest.mark.parametrize("picture", PICTURES)
def test_every_picture_of_a_code_draws_something(show: Shower, picture: str) -> None:
    shown = show(KIT, "CodePicture", {"picture": picture}, size=(45, 45))
    empty = show(KIT, "CodePicture", size=(45, 45))

    assert shown.grab() != empty.grab()


def test_they_have_a_name_where_no_word_stands_beside_them(show: Shower) -> None:
    animal = show(KIT, "Animal", {"animal": "eend", "colour": "geel", "description": "eend, geel"}, fill=False)
    assert find(animal.window, "eend, geel").role == Role.Graphic

    picture = show(KIT, "CodePicture", {"picture": "fiets", "description": "fiets", "size": 20 * PIXELS_PER_MM})
    assert find(picture.window, "fiets").role == Role.Graphic

    quiet = show(KIT, "Animal", {"animal": "eend", "colour": "geel"}, fill=False)
    assert [node for node in tree(quiet.window) if node.role == Role.Graphic] == []
