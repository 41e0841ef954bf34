"""A certificate: what somebody can do now, in a frame to hang on a wall."""

from collections.abc import Callable, Sequence
from datetime import date

from oefenplek.domain.marks import N_
from oefenplek.domain.people import Person

from .blocks import Ticks, Tiles, WriteHere
from .cards import in_words, tile_of
from .dates import in_full
from .sheet import Heading, Lines, Sheet

TITLE = N_("Bewijs van oefenen")
CAN_NOW = N_("%1 kan nu zeggen:")
PRACTISED = N_("Geoefend bij %1, op %2.")
PRACTISED_ON = N_("Geoefend op %1.")
WELL_DONE = N_("Goed gedaan. U deed het zelf.")
SIGNED = N_("Namens de oefenplek")


def certificate_sheet(
    person: Person,
    can: Sequence[str],
    place: str,
    day: date,
    word: Callable[[str], str],
    language: str,
    name: str = "",
) -> Sheet:
    """``can`` are the goals of the lessons that were done (*Ik kan …*); without a ``name`` it is the animal's."""
    who = name or in_words(person, word, language)
    on = in_full(day, language)
    where = word(PRACTISED).replace("%1", place).replace("%2", on) if place else word(PRACTISED_ON).replace("%1", on)
    return Sheet(
        word(TITLE),
        (
            Tiles((tile_of(person),), side=36),
            Heading(word(CAN_NOW).replace("%1", who)),
            Ticks(tuple(can)),
            Lines((word(WELL_DONE), where)),
            WriteHere((word(SIGNED),)),
        ),
        "A4",
        language,
        framed=True,
        named=bool(name),
    )
