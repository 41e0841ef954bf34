"""The few shapes that the suite looks at stand for all of them."""

from dataclasses import fields
from itertools import product

from .layouts import ALL, FEW, Layout


def test_every_side_of_a_shape_is_in_the_few() -> None:
    for side in fields(Layout):
        assert {getattr(at, side.name) for at in FEW} == {getattr(at, side.name) for at in ALL}


def test_the_shapes_of_the_campaign_hold_every_size_letter_and_direction() -> None:
    day = {(at.shape, at.scale, at.mirrored) for at in ALL if not at.high_contrast}
    assert day == set(product(("landscape", "portrait", "small"), (1.0, 2.0), (False, True)))
