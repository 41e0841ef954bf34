"""Telephone numbers that a place fills in itself: they change, so no lesson holds them.

A lesson says ``{nummer-bank}``. What is not filled in reads *Vraag het nummer aan de balie.*, so it stands at the end
of a line, behind a colon. A few numbers are the same in a whole country: those are facts, with the day on which they
were looked up, and what a place fills in goes before them.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from .marks import N_

NAMES = ("bank", "politie", "fraude", "hulp")
"""The bank's line for blocking a card, the police without haste, the help for who was cheated, and who helps here."""
CHECKED = "checked"
"""The day on which somebody last looked whether the numbers are still right."""
PREFIX = "nummer-"
ASK = N_("Vraag het nummer aan de balie.")

AT_HOME = "geweld"
"""Who helps against violence at home: the same in a whole country, so no place fills it in."""


class Fact(NamedTuple):
    """A number that holds in a whole country, and the day on which it was looked up."""

    number: str
    checked: str


FACTS: Mapping[str, Mapping[str, Fact]] = {
    "NL": {
        "politie": Fact("0900-8844", "2026-11-22"),
        "fraude": Fact("088-786 73 72", "2026-11-22"),
        AT_HOME: Fact("0800-2000", "2026-11-22"),
    },
    "BE": {
        "bank": Fact("078 170 170", "2026-11-22"),
        "politie": Fact("101", "2026-11-22"),
        AT_HOME: Fact("1712", "2026-11-22"),
    },
}
"""The police without haste (in Belgium 101, which is for haste too), the Fraudehelpdesk, Card Stop, and against
violence at home Veilig Thuis, day and night, or 1712, not at night. 112 is the same in both countries."""

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


def known_here(own: Mapping[str, str], country: str) -> dict[str, str]:
    """The numbers of a place: its own, and below those what holds in its country."""
    facts = {name: fact.number for name, fact in FACTS.get(country, {}).items()}
    return facts | {name: number for name, number in own.items() if number}


def values(numbers: Mapping[str, str], ask: str = ASK) -> dict[str, str]:
    """Values for ``{nummer-…}`` in a text; ``ask`` is what is said of a number that is not known."""
    return {PREFIX + name: numbers.get(name) or ask for name in NAMES}


def is_number(name: str) -> bool:
    """Is this the name of a number that a place fills in?"""
    return name.removeprefix(PREFIX) in NAMES and name.startswith(PREFIX)


def named_in(text: str) -> bool:
    """Does this text hold such a number?"""
    return bool(_NAMED.search(text))
