"""The telephone numbers of a place: what may be filled in, and what a lesson shows without them."""

import pytest

from oefenplek.domain.numbers import ASK, NAMES, fits, is_number, named_in, values


def test_a_lesson_shows_the_number_or_where_to_ask_for_it() -> None:
    found = values({"bank": "06 - 00 00 00 00", "politie": "", "checked": "2026-11-22"})
    assert found["nummer-bank"] == "06 - 00 00 00 00"
    assert found["nummer-politie"] == found["nummer-hulp"] == ASK
    assert set(found) == {f"nummer-{name}" for name in NAMES}
    assert values({}, "Demandez au guichet.")["nummer-bank"] == "Demandez au guichet."


@pytest.mark.parametrize(
    "good", [{}, {"bank": ""}, {"bank": "112"}, {"hulp": "+31 (0)6-00 00 00 00", "checked": "2026-01-31"}]
)
def test_what_can_be_dialled_may_be_filled_in(good: object) -> None:
    assert fits(good)


@pytest.mark.parametrize(
    "odd", [[], "112", {"bank": 112}, {"bak": "112"}, {"bank": "bel Ria"}, {"checked": "gisteren"}, {"bank": "0" * 40}]
)
def test_anything_else_may_not(odd: object) -> None:
    assert not fits(odd)


def test_a_number_is_recognised_by_its_name() -> None:
    assert is_number("nummer-bank")
    assert not is_number("nummer-bnak")
    assert not is_number("bank")
    assert named_in("De bank: {nummer-bank}")
    assert not named_in("De bank: {naam}")
