"""How a voice speaks, and which voices can be chosen. No Qt here."""

from typing import NamedTuple

from oefenplek.domain.marks import N_

USUAL = ""
"""The voice that speaks when nobody chose one."""
MAN = "man"
WOMAN = "woman"


class Spoken(NamedTuple):
    """A sentence, and the language that it is written in."""

    text: str
    language: str


class Manner(NamedTuple):
    """How fast (1 is our calm speed) and with which voice."""

    speed: float = 1.0
    voice: str = USUAL


class VoiceChoice(NamedTuple):
    """A voice that can be chosen: what is kept of the choice, and what people see (translated where it is ours)."""

    name: str
    label: str


OUR_VOICES = (VoiceChoice(MAN, N_("Mannenstem")), VoiceChoice(WOMAN, N_("Vrouwenstem")))
