"""The field of tiles: whole rows in every width, and names on everything."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.bundle import RESOURCES
from oefenplek.domain.people import ANIMALS, COLOURS, PICTURES
from oefenplek.ui.keypass import tiles
from tests.support.accessible import Role, tree
from tests.support.showing import Shower


@pytest.mark.parametrize("width", [300, 600, 740, 950, 1190])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("count", [6, 12, 24])
def test_every_row_is_whole(show: Shower, owner: QObject, width: int, scale: float, count: int) -> None:
    shown = show(
        "oefenplek.ui.keypass",
        "Picks",
        {"width": width, "tiles": [dict(tile.data) for tile in tiles.animals(str)[:count]]},
        scale=scale,
        fill=False,
    )
    assert count % shown.item.property("columns") == 0
    assert shown.item.property("cell") > 0


def test_everything_that_can_be_chosen_has_a_name(show: Shower, owner: QObject) -> None:
    for made in (tiles.animals(str), tiles.colours("uil", str), tiles.pictures(tuple(PICTURES), str)):
        shown = show("oefenplek.ui.keypass", "Picks", {"width": 1000, "tiles": [dict(tile.data) for tile in made]})
        names = [node.name for node in tree(shown.window) if node.role == Role.Button]
        assert names == [tile.name for tile in made]
        show.close()


@pytest.mark.parametrize(("highest", "count"), [(0, 6), (2, 6), (6, 6), (7, 12)])
def test_numbers_come_in_whole_rows(highest: int, count: int) -> None:
    assert [tile.number for tile in tiles.numbers(highest, str)] == list(range(1, count + 1))


def test_there_is_a_drawing_for_everything() -> None:
    names = [f"animal-{name}" for name in ANIMALS] + [f"code-{name}" for name in PICTURES]
    missing = [n for n in names if not (RESOURCES / "illustrations" / f"{n}.svg").is_file()]
    assert missing == []
    assert len(COLOURS) == 6
