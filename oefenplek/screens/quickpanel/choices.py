"""What there is to choose in *Aanpassen*, and which of it is chosen. No Qt here."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from oefenplek.domain.comfort import DOUBLE_CLICKS, SPEEDS, Comfort, nearest
from oefenplek.domain.marks import N_

SOURCE = "nl"


class Choice(NamedTuple):
    """One of a few: its word, and the value that it stands for."""

    text: str
    value: Any


SPEED_CHOICES = tuple(map(Choice, (N_("Langzaam"), N_("Gewoon"), N_("Vlug")), SPEEDS))
CLICK_CHOICES = tuple(map(Choice, (N_("Gewoon"), N_("Langzaam"), N_("Heel langzaam")), DOUBLE_CLICKS))
KEYBOARD_CHOICES = (Choice(N_("Vanzelf"), "auto"), Choice(N_("Altijd"), "on"), Choice(N_("Nooit"), "off"))


def chosen_at(choices: Sequence[Choice], value: Any) -> int:
    """Which one holds: that value, for figures the nearest, else the first (the usual one)."""
    values = [choice.value for choice in choices]
    if value in values:
        return values.index(value)
    if values and all(isinstance(each, int | float) for each in values):
        return nearest(tuple(values), value)
    return 0


def language_here(comfort: Comfort) -> str:
    """The language that somebody chose: for everything, or to help."""
    return comfort.help_language or comfort.language


def as_chosen(code: str, *, helping: bool) -> dict[str, str]:
    """What a language means for comfort: everything in it, or Dutch with its help."""
    if helping and code != SOURCE:
        return {"language": SOURCE, "help_language": code}
    return {"language": code, "help_language": ""}
