"""What stands on *Deze plek*, and how what somebody writes there is read."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from oefenplek.domain.marks import N_
from oefenplek.domain.numbers import CHECKED, FACTS
from oefenplek.ui.days import day_words

Word = Callable[[str], str]

KEPT = N_("Dat is bewaard.")
NO_NUMBER = N_("Een telefoonnummer heeft cijfers, en soms spaties of streepjes. Kijk het nog eens na.")
NO_SITE = N_("Deze naam is te lang. Kies een kortere naam.")
NO_TIME = N_("Schrijf de tijden zo: van 14:00 tot 16:30.")
TURNED = N_("Kies bij Tot een latere tijd dan bij Van.")
TOO_MANY = N_("Meer tijden passen er niet bij. Haal er eerst een weg.")
THERE_ALREADY = N_("Deze tijd staat er al.")
NEVER_CHECKED = N_("Nog niet gecontroleerd.")
CHECKED_ON = N_("Gecontroleerd: %1.")
HOLDS_HERE = N_("Leeg laten mag. Dan geldt %1.")
DAYS = {
    "ma": N_("maandag"),
    "di": N_("dinsdag"),
    "wo": N_("woensdag"),
    "do": N_("donderdag"),
    "vr": N_("vrijdag"),
    "za": N_("zaterdag"),
    "zo": N_("zondag"),
}
NUMBERS = {
    "hulp": N_("Hulp hier"),
    "bank": N_("De bank: een pas blokkeren"),
    "politie": N_("De politie, zonder haast"),
    "fraude": N_("Hulp na oplichting"),
}
_HOURS = N_("%1 van %2 tot %3")
_TIME = re.compile(r"\s*([01]?\d|2[0-3])(?:\s*(?:[:.]|uur)?\s*([0-5]\d))?\s*(?:uur)?\s*")


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A telephone number as it is filled in."""

    id: str
    label: str
    number: str
    hint: str


def time_of(written: str) -> str:
    """``14:00`` for *14*, *14.00*, *14 uur* and *1400*; empty when it is no time."""
    found = _TIME.fullmatch(written)
    return f"{int(found[1]):02}:{found[2] or '00'}" if found else ""


def hours_of(day: str, begins: str, ends: str) -> tuple[str, str]:
    """The line for the settings, or the sentence that says what is not right."""
    first, last = time_of(begins), time_of(ends)
    if day not in DAYS or not first or not last:
        return "", NO_TIME
    return (f"{day} {first}-{last}", "") if first < last else ("", TURNED)


def in_order(lines: Sequence[str]) -> tuple[str, ...]:
    """By day of the week, then by time."""
    days = tuple(DAYS)
    return tuple(sorted(set(lines), key=lambda line: (days.index(line[:2]), line)))


def hours_said(line: str, word: Word) -> str:
    """*dinsdag van 14:00 tot 16:30*."""
    day, _, times = line.partition(" ")
    begins, _, ends = times.partition("-")
    return word(_HOURS).replace("%1", word(DAYS[day])).replace("%2", begins).replace("%3", ends)


def number_rows(numbers: Mapping[str, str], country: str, word: Word) -> list[NumberRow]:
    """The numbers that can be filled in, each with what holds when it is not."""
    facts = FACTS.get(country, {})
    known = {name: word(HOLDS_HERE).replace("%1", fact.number) for name, fact in facts.items()}
    return [NumberRow(name, word(label), numbers.get(name, ""), known.get(name, "")) for name, label in NUMBERS.items()]


def checked_said(numbers: Mapping[str, str], today: str, language: str, word: Word) -> str:
    """When somebody last looked whether the numbers are right."""
    day = day_words(numbers.get(CHECKED, ""), today, language, word)
    return word(CHECKED_ON).replace("%1", day) if day else word(NEVER_CHECKED)
