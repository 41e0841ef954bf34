"""A PIN that others would try first is talked about kindly."""

import pytest

from oefenplek.domain.pins import A_DAY, EASY, looks_like_a_day, objection


@pytest.mark.parametrize("pin", ["000000", "777777", "123456", "654321", "121212", "345345"])
def test_what_is_tried_first_is_better_not_a_pin(pin: str) -> None:
    assert objection(pin) == EASY


@pytest.mark.parametrize("pin", ["140352", "311299", "520314", "290200", "195214", "201187"])
def test_a_day_of_birth_is_known_to_others(pin: str) -> None:
    """Day and month first, year first, and a whole year."""
    assert objection(pin) == A_DAY


@pytest.mark.parametrize("pin", ["482915", "715028", "903467", "324578", "600099"])
def test_other_digits_are_fine(pin: str) -> None:
    assert objection(pin) == ""


def test_most_pins_are_fine() -> None:
    """Nobody has to look long for one."""
    refused = sum(looks_like_a_day(f"{number:06}") for number in range(0, 1_000_000, 7))
    assert refused / len(range(0, 1_000_000, 7)) < 0.1
