"""When somebody is here to help; a wrong clock and odd hours do no harm."""

import pytest

from oefenplek.domain.hours import DAYS, present, trusted

TUESDAY = DAYS.index("di")
HOURS = ("di 14:00-16:30", "do 09:00-12:00")


@pytest.mark.parametrize(
    ("weekday", "minutes", "here"),
    [
        (TUESDAY, 14 * 60, True),
        (TUESDAY, 16 * 60 + 29, True),
        (TUESDAY, 16 * 60 + 30, False),
        (TUESDAY, 13 * 60 + 59, False),
        (DAYS.index("do"), 10 * 60, True),
        (DAYS.index("wo"), 15 * 60, False),
    ],
)
def test_somebody_is_here_in_the_hours_that_were_filled_in(weekday: int, minutes: int, here: bool) -> None:
    assert present(True, HOURS, weekday, minutes) is here


@pytest.mark.parametrize("helper", [True, False])
@pytest.mark.parametrize("hours", [(), ("dinsdag",), ("di 25:00-26:00",), ("di 16:00-14:00", "")])
def test_without_hours_that_can_be_read_it_is_as_the_place_said(helper: bool, hours: tuple[str, ...]) -> None:
    assert present(helper, hours, TUESDAY, 600) is helper


def test_where_nobody_ever_helps_no_hour_changes_that() -> None:
    assert not present(False, HOURS, TUESDAY, 15 * 60)


@pytest.mark.parametrize(("weekday", "minutes"), [(-1, 600), (7, 600), (TUESDAY, -1), (TUESDAY, 24 * 60)])
def test_what_is_no_time_of_a_week_does_no_harm(weekday: int, minutes: int) -> None:
    assert present(True, HOURS, weekday, minutes)


def test_a_clock_that_was_never_set_is_known_by_its_year() -> None:
    assert trusted(2026)
    assert not trusted(1970)
