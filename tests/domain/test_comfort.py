"""The steps in which letters grow."""

import pytest

from oefenplek.domain.comfort import SPEEDS, TEXT_SCALES, larger, nearest, smaller


def test_letters_grow_step_by_step_and_stop_at_twice_their_size() -> None:
    seen = [0.8]
    for _ in range(8):
        seen.append(larger(seen[-1]))
    assert seen == [*TEXT_SCALES, 2.0, 2.0]


def test_letters_shrink_by_the_same_steps() -> None:
    seen = [2.0]
    for _ in range(8):
        seen.append(smaller(seen[-1]))
    assert seen == [*reversed(TEXT_SCALES), 0.8, 0.8]


@pytest.mark.parametrize(("set_by_hand", "up", "down"), [(1.5, 1.6, 1.4), (1.05, 1.2, 1.0), (1.2000000001, 1.4, 1.0)])
def test_from_a_size_between_the_steps_it_goes_to_the_next_one(set_by_hand: float, up: float, down: float) -> None:
    assert (larger(set_by_hand), smaller(set_by_hand)) == (up, down)


@pytest.mark.parametrize(("speed", "at"), [(0.5, 0), (0.84, 0), (0.86, 1), (1.0, 1), (1.2, 2), (2.0, 2)])
def test_a_speed_between_the_steps_belongs_to_the_nearest(speed: float, at: int) -> None:
    assert nearest(SPEEDS, speed) == at
