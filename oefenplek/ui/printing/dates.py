"""A day as one writes it on paper."""

from datetime import date

from PySide6.QtCore import QLocale


def in_full(day: date, language: str) -> str:
    """*3 maart 2027*, the month in this language."""
    return f"{day.day} {QLocale(language).monthName(day.month)} {day.year}"
