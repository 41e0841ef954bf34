"""What is looked at before a day begins, and what is said of it. Pure: what was found is given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from oefenplek.domain.marks import N_

Word = Callable[[str], str]
State = Literal["looking", "asking", "good", "care"]

NAMES = ("sound", "printer", "clock", "disk", "stick")
TITLES = {
    "sound": N_("Geluid"),
    "printer": N_("Printer"),
    "clock": N_("Klok"),
    "disk": N_("Schijf"),
    "stick": N_("USB-stick"),
}
ICONS = {"sound": "volume-high", "printer": "printer", "clock": "clock-outline", "disk": "harddisk", "stick": "usb"}
LOOKING = N_("Even kijken.")
NO_ANSWER = N_("Hier kwam geen antwoord. U kunt gewoon beginnen.")

HEAR = N_("Er klinken twee tonen. Hoort u het?")
HEARD = N_("Het geluid doet het.")
NOT_HEARD = N_("Zet de luidspreker aan of harder. Probeer het dan nog een keer.")
SOUND_OFF = N_("Het geluid staat uit. Zet het aan bij Aanpassen.")
PRINTER = N_("De printer is er.")
NO_PRINTER = N_("Er is geen printer gevonden. Staat hij aan? Oefenen kan gewoon.")
CLOCK = N_("Het is %1, %2 uur.")
CLOCK_BEHIND = N_("De klok loopt achter: hij zegt %1. Vraag de beheerder om hem goed te zetten.")
CLOCK_AHEAD = N_("De klok zegt %1. Klopt dat niet? Vraag de beheerder om hem goed te zetten.")
ROOM = N_("Er is genoeg ruimte.")
LITTLE_ROOM = N_("De schijf is bijna vol. Vraag de beheerder om ruimte te maken.")
NO_STICK = N_("Er zit geen stick in. Dat hoeft ook niet.")
STICK = N_("De stick doet het. U kunt erop bewaren.")
READ_ONLY = N_("Op deze stick kan niets bewaard worden. Neem een andere.")

ALL_GOOD = N_("Alles is klaar. Een fijne dag.")
LOOK_AGAIN = N_("U kunt beginnen. Lees nog even wat er bij het lampje staat.")

LEAST_ROOM = 500 * 2**20
_BEHIND, _AHEAD = timedelta(hours=2), timedelta(days=800)


@dataclass(frozen=True, slots=True)
class Finding:
    """What is known of one thing; ``filled`` is put into the sentence."""

    state: State
    sentence: str
    filled: tuple[str, ...] = ()

    def said(self, word: Word) -> str:
        """The sentence for people."""
        text = word(self.sentence)
        for at, value in enumerate(self.filled, 1):
            text = text.replace(f"%{at}", value)
        return text


@dataclass(frozen=True, slots=True)
class Row:
    """One thing as it is shown."""

    id: str
    title: str
    icon: str
    found: State
    sentence: str


def of_printer(found: bool) -> Finding:
    """Is there a printer?"""
    return Finding("good", PRINTER) if found else Finding("care", NO_PRINTER)


def of_clock(now: datetime, newest: datetime | None, last: date | None, day: str) -> Finding:
    """What the clock says. ``newest``: when a file here was written last; ``last``: the day before this one on which
    somebody was here; ``day``: today in words."""
    if newest is not None and now < newest - _BEHIND:
        return Finding("care", CLOCK_BEHIND, (day,))
    if last is not None and now.date() - last > _AHEAD:
        return Finding("care", CLOCK_AHEAD, (day,))
    return Finding("good", CLOCK, (day, f"{now:%H:%M}"))


def of_disk(free: int, trouble: str) -> Finding:
    """Is there room, and is what is done here kept? ``trouble``: storage's own sentence."""
    if trouble:
        return Finding("care", trouble)
    return Finding("good", ROOM) if free >= LEAST_ROOM else Finding("care", LITTLE_ROOM)


def of_stick(there: bool, writable: bool) -> Finding:
    """Is a stick in, and can something be kept on it? Without one all is well too."""
    if not there:
        return Finding("good", NO_STICK)
    return Finding("good", STICK) if writable else Finding("care", READ_ONLY)


def summary(states: tuple[State, ...]) -> tuple[str, str]:
    """The sentence over all of it and its tone; empty while something is still looked at or asked."""
    if any(state in ("looking", "asking") for state in states):
        return "", ""
    return (ALL_GOOD, "good") if all(state == "good" for state in states) else (LOOK_AGAIN, "care")
