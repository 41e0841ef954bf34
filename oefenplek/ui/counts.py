"""A day in counts, as volunteer mode says it."""

from collections.abc import Callable

from oefenplek.domain.marks import N_
from oefenplek.domain.overview import Today

QUIET_DAY = N_("Vandaag was hier nog niemand.")
GUESTS = N_("gasten: %1")
KNOWN = N_("bewoners met een dier: %1")
LESSONS = N_("lessen klaar: %1")
REFERRED = N_("keer verwezen: %1")
TODAY = N_("Vandaag:")


def today_said(today: Today, word: Callable[[str], str]) -> str:
    """The day in counts; never in names."""
    counts = ((GUESTS, today.guests), (KNOWN, today.known), (LESSONS, today.lessons), (REFERRED, today.referred))
    said = [word(text).replace("%1", str(count)) for text, count in counts if count]
    return f"{word(TODAY)} {', '.join(said)}." if said else word(QUIET_DAY)
