"""Somebody is here to help when the place says so, at the hours it filled in, by a clock that can be right."""

from datetime import datetime

from oefenplek.app.presence import helper_here
from oefenplek.storage.settings_file import DeviceSettings

TUESDAY = datetime(2026, 11, 24, 15, 0)
AFTERNOONS = DeviceSettings(helper_hours=("di 14:00-16:30",))


def test_somebody_is_here_in_those_hours_only() -> None:
    assert helper_here(AFTERNOONS, TUESDAY)
    assert not helper_here(AFTERNOONS, TUESDAY.replace(hour=13, minute=59))
    assert not helper_here(AFTERNOONS, TUESDAY.replace(day=25))
    assert helper_here(DeviceSettings(), TUESDAY.replace(hour=3))


def test_a_place_without_helpers_has_none_at_any_hour() -> None:
    assert not helper_here(AFTERNOONS._replace(helper=False), TUESDAY)


def test_a_clock_that_was_never_set_does_no_harm() -> None:
    assert helper_here(AFTERNOONS, datetime(1970, 1, 1, 0, 3))
