"""How a voice speaks, and which voices can be chosen. No Qt here."""

from collections.abc import Sequence
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
    other: bool = False
    """Said by somebody else than the one who reads: with the second voice, where there is one."""


class Manner(NamedTuple):
    """How fast (1 is our calm speed) and with which voice."""

    speed: float = 1.0
    voice: str = USUAL


class VoiceChoice(NamedTuple):
    """A voice that can be chosen: what is kept of the choice, and what people see (translated where it is ours)."""

    name: str
    label: str


OUR_VOICES = (VoiceChoice(MAN, N_("Mannenstem")), VoiceChoice(WOMAN, N_("Vrouwenstem")))


def second(voices: Sequence[VoiceChoice], first: str) -> str:
    """Another voice than the one that reads, where there is one; the usual one is the first of them."""
    names = [voice.name for voice in voices]
    reads = first or names[0]
    return next((name for name in names if name != reads), first)
