"""Throwing everything away, page by page: who may, the resident's own pictures, and once more: really?"""

from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.marks import N_
from oefenplek.ui.keypass.waits import wait_words

Page = Literal["told", "code", "sure", "gone"]
NOT_RIGHT = N_("Dit is niet de goede volgorde. Probeer het nog een keer.")
HEADINGS: dict[Page, str] = {
    "told": N_("Alles weggooien doet de bewoner zelf."),
    "code": N_("Kies uw vier plaatjes, in uw volgorde."),
    "sure": N_("Wilt u echt alles weggooien?"),
    "gone": N_("Alles is weg."),
}
LINES: dict[Page, tuple[str, ...]] = {
    "told": (
        N_("De bewoner kiest de vier plaatjes. Een vrijwilliger kan dit niet alleen."),
        N_("Weet de bewoner ze niet meer? Kies dan eerst samen een nieuwe plaatjescode."),
    ),
    "code": (N_("Laat de bewoner zelf kiezen. Kijk zelf even weg."),),
    "sure": (
        N_("Het dier, de plaatjes, de naam en de lessen gaan weg."),
        N_("Dit kan niet worden teruggehaald."),
    ),
    "gone": (N_("Er is niets meer bewaard over deze bewoner."),),
}


@dataclass(frozen=True, slots=True)
class Tried:
    """What a try gave: right, or the seconds to wait, or why nothing can be tried now."""

    right: bool = False
    wait: int = 0
    sentence: str = ""


def said_of(tried: Tried) -> str:
    """What is said of a try that opened nothing."""
    return tried.sentence or (wait_words(tried.wait) if tried.wait else NOT_RIGHT)


@dataclass(frozen=True, slots=True)
class State:
    """Where somebody is; ``said`` is about the last try."""

    page: Page = "told"
    code: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    said: str = ""
    busy: bool = False
