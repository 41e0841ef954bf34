"""A day in words, as one would say it today."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale

from oefenplek.domain.marks import N_

TODAY = N_("vandaag")
YESTERDAY = N_("gisteren")


def day_words(day: str, today: str, language: str, word: Callable[[str], str]) -> str:
    """*vandaag*, *gisteren*, *3 maart*, *3 maart 2025*; empty when it is no date. Figures stay those of Dutch."""
    try:
        meant, now = date.fromisoformat(day), date.fromisoformat(today)
    except ValueError:
        return ""
    past = (now - meant).days
    if past in (0, 1):
        return word((TODAY, YESTERDAY)[past])
    month = QLocale(language).standaloneMonthName(meant.month, QLocale.FormatType.LongFormat)
    return f"{meant.day} {month}" if meant.year == now.year else f"{meant.day} {month} {meant.year}"
