"""Is somebody here to help now? A place fills in the hours, such as ``di 14:00-16:30``.

A wrong clock does no harm: what is no time of a week, and hours that nobody can read, leave it at what the place said.
"""

import re
from collections.abc import Sequence

DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
"""The days of the week; Monday is 0."""
BUILT = 2026
"""A clock that tells of an earlier year is not set: such a device wakes up in 1970."""

_HOURS = re.compile(rf"({'|'.join(DAYS)}) ([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")


def present(helper: bool, hours: Sequence[str], weekday: int, minutes: int) -> bool:
    """Is somebody here on this day (Monday is 0), so many minutes after midnight? Without hours: as ``helper`` says."""
    read = [span for line in hours if (span := _span(line))]
    if not helper or not read or weekday not in range(7) or minutes not in range(24 * 60):
        return helper
    return any(day == weekday and begin <= minutes < end for day, begin, end in read)


def trusted(year: int) -> bool:
    """Can this clock be right?"""
    return year >= BUILT


def _span(line: str) -> tuple[int, int, int] | None:
    found = _HOURS.fullmatch(line.strip())
    if found is None:
        return None
    begin, end = (60 * int(found[at]) + int(found[at + 1]) for at in (2, 4))
    return (DAYS.index(found[1]), begin, end) if begin < end else None
