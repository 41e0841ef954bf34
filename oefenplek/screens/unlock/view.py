"""Where somebody stands at the door, and the words that are shown there."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.marks import N_

Page = Literal["trouble", "missing", "number", "pin", "code", "new", "again"]
Word = Callable[[str], str]

NOT_RIGHT = N_("Dit is niet de goede pincode. Probeer het nog een keer.")
CODE_NOT_RIGHT = N_("Deze herstelcode klopt niet. Kijk nog een keer op het blad.")
ANOTHER = N_("Dit was een andere pincode. Kies hem nog een keer.")
AGAIN = N_("U kunt het nu weer proberen.")
SECONDS = N_("Wacht nog %1 seconden.")
MINUTES = N_("Wacht nog ongeveer %1 minuten.")
MORE = N_("Typ nog %1 cijfers.")
_STEP = 10
_HEADINGS: dict[Page, str] = {
    "trouble": N_("Dit kan nu niet."),
    "missing": N_("Deze plek is nog niet ingesteld."),
    "number": N_("Wat is uw nummer als vrijwilliger?"),
    "pin": N_("Typ uw pincode."),
    "code": N_("Typ een herstelcode."),
    "new": N_("Kies een nieuwe pincode."),
    "again": N_("Typ de nieuwe pincode nog een keer."),
}
_LINES: dict[Page, str] = {
    "trouble": "",
    "missing": N_("Een vrijwilliger kiest een pincode en vult in hoe deze plek heet. Dat duurt vijf minuten."),
    "number": "",
    "pin": N_("Alleen voor vrijwilligers. Wat de bewoner deed, blijft staan."),
    "code": N_("De codes staan op het blad dat in de kast ligt. Elke code werkt één keer."),
    "new": N_("Zes cijfers die alleen u kent."),
    "again": N_("Dezelfde zes cijfers."),
}


@dataclass(frozen=True, slots=True)
class State:
    """What was typed so far. ``said``: a sentence about the last try; ``busy``: the answer to it is on its way."""

    page: Page
    number: int = 0
    digits: str = ""
    code: str = ""
    first: str = ""
    said: str = ""
    waiting: bool = False
    busy: bool = False


def first_page(numbers: tuple[int, ...], trouble: str = "") -> State:
    """Where one begins: only who is not alone is asked for a number. ``trouble``: why nobody can be asked now."""
    if trouble:
        return State("trouble", said=trouble)
    if not numbers:
        return State("missing")
    return State("number") if len(numbers) > 1 else State("pin", numbers[0])


def heading(page: Page, word: Word) -> str:
    """What this page asks."""
    return word(_HEADINGS[page])


def line(page: Page, word: Word) -> str:
    """What is told below it."""
    return word(_LINES[page]) if _LINES[page] else ""


def wait_said(seconds: int, word: Word) -> str:
    """How long it takes still, in steps of ten seconds: nobody is hurried."""
    if seconds > 60:
        return word(MINUTES).replace("%1", str(-(-seconds // 60)))
    return word(SECONDS).replace("%1", str(-(-seconds // _STEP) * _STEP))


def till_other_words(seconds: int) -> int:
    """Seconds until :func:`wait_said` says something else."""
    step = 60 if seconds > 60 else _STEP
    return seconds % step or step
