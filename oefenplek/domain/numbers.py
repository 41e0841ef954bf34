"""Telephone numbers that a place fills in itself: they change, so no lesson holds them.

A lesson says ``{nummer-bank}``. What is not filled in reads *Vraag het nummer aan de balie.*, so it stands at the end
of a line, behind a colon.
"""

import re
from collections.abc import Mapping

from .marks import N_

NAMES = ("bank", "politie", "fraude", "hulp")
"""The bank's line for blocking a card, the police without haste, the help for who was cheated, and who helps here."""
CHECKED = "checked"
"""The day on which somebody last looked whether the numbers are still right."""
PREFIX = "nummer-"
ASK = N_("Vraag het nummer aan de balie.")

_NUMBER = re.compile(r"[0-9+][0-9 ()/-]{1,23}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NAMED = re.compile(r"\{" + PREFIX + r"[a-z]+\}")


def fits(numbers: object) -> bool:
    """May this stand in the settings: known names with something to dial (or nothing), and a day?"""
    return isinstance(numbers, dict) and all(_fits(name, value) for name, value in numbers.items())


def _fits(name: object, value: object) -> bool:
    if not isinstance(value, str) or name not in (*NAMES, CHECKED):
        return False
    return not value or bool((_DAY if name == CHECKED else _NUMBER).fullmatch(value))


def values(numbers: Mapping[str, str], ask: str = ASK) -> dict[str, str]:
    """Values for ``{nummer-…}`` in a text; ``ask`` is what is said of a number that is not known."""
    return {PREFIX + name: numbers.get(name) or ask for name in NAMES}


def is_number(name: str) -> bool:
    """Is this the name of a number that a place fills in?"""
    return name.removeprefix(PREFIX) in NAMES and name.startswith(PREFIX)


def named_in(text: str) -> bool:
    """Does this text hold such a number?"""
    return bool(_NAMED.search(text))
