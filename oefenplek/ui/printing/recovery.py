"""The recovery codes of a place: what opens volunteer mode again when a PIN was forgotten."""

from collections.abc import Callable, Sequence

from oefenplek.domain.marks import N_

from .blocks import Codes, WriteHere
from .sheet import Lines, Sheet

TITLE = N_("Herstelcodes van deze plek")
WHAT_FOR = N_("Pincode vergeten? Met een van deze codes kiest u een nieuwe.")
ONCE = N_("Elke code werkt één keer. Streep hem daarna door.")
LOCK_IT_UP = N_("Bewaar dit blad in een kast met een slot. Maak er geen foto van.")
PLACE, DAY = N_("Plek"), N_("Datum")


def recovery_sheet(codes: Sequence[str], word: Callable[[str], str], language: str) -> Sheet:
    """The codes, to be printed once and locked up."""
    return Sheet(
        word(TITLE),
        (
            Lines((word(WHAT_FOR), word(ONCE))),
            Codes(tuple(codes)),
            Lines((word(LOCK_IT_UP),)),
            WriteHere((word(PLACE), word(DAY))),
        ),
        language=language,
        secret=True,
    )
