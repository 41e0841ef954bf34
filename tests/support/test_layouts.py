"""The few shapes that the suite looks at stand for all of them."""

from itertools import combinations, product

from .layouts import ALL, PAIRS, Layout


def _met(layouts: tuple[Layout, ...]) -> set[tuple[tuple[str, object], ...]]:
    sides = [
        (("shape", at.shape), ("scale", at.scale), ("rtl", at.mirrored), ("hc", at.high_contrast)) for at in layouts
    ]
    return {pair for one in sides for pair in combinations(one, 2)}


def test_every_two_sides_of_a_shape_meet_in_the_few() -> None:
    assert _met(ALL) - _met(PAIRS) == set()
    assert len({at.shape for at in ALL}) * len({at.scale for at in ALL}) == len(PAIRS)


def test_the_shapes_of_the_campaign_hold_every_size_letter_and_direction() -> None:
    day = {(at.shape, at.scale, at.mirrored) for at in ALL if not at.high_contrast}
    assert day == set(product(("landscape", "portrait", "small"), (1.0, 2.0), (False, True)))
