"""The telephone numbers of a place: what may be filled in, and what a lesson shows without them."""

import pytest

from oefenplek.domain.numbers import ASK, AT_HOME, FACTS, NAMES, fits, is_number, known_here, named_in, values


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


def test_what_holds_in_a_country_is_known_and_the_own_number_goes_before_it() -> None:
    assert known_here({}, "NL")["politie"] == "0900-8844"
    assert known_here({"politie": ""}, "BE")["politie"] == "101"
    assert known_here({"bank": "06 - 00 00 00 00", "checked": "2026-01-31"}, "BE")["bank"] == "06 - 00 00 00 00"
    assert "bank" not in known_here({}, "NL")
    assert known_here({}, "XX") == {}


@pytest.mark.parametrize("country", FACTS)
def test_every_fact_can_be_dialled_and_says_when_it_was_looked_up(country: str) -> None:
    for name, fact in FACTS[country].items():
        assert name in (*NAMES, AT_HOME)
        assert fits({"bank": fact.number, "checked": fact.checked}), name
        assert fact.checked
