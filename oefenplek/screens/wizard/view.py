"""Where somebody is in setting up, and the words that are shown there."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.marks import N_

Page = Literal["welcome", "site", "address", "country", "name", "pin", "again", "codes", "done"]
Word = Callable[[str], str]

ANOTHER = N_("Dit was een andere pincode. Kies hem nog een keer.")
NO_NAME = N_("Vul eerst uw voornaam in.")
MORE = N_("Typ nog %1 cijfers.")
WAY: tuple[Page, ...] = ("welcome", "site", "address", "country", "name", "pin", "again", "codes", "done")
ASKED: tuple[Page, ...] = ("site", "address", "country", "name", "pin")
EXAMPLES = ("Wat wilt u leren?", "Wat wil je leren?")
"""With *u* and with *je*. It is what residents will read, so it is Dutch whatever language this screen speaks."""
QUESTION = N_("Vraag %1 van %2.")
_HEADINGS: dict[Page, str] = {
    "welcome": N_("Welkom bij Oefenplek."),
    "site": N_("Hoe heet deze plek?"),
    "address": N_("Hoe spreken wij de bewoners aan?"),
    "country": N_("In welk land staat dit toestel?"),
    "name": N_("Wat is uw voornaam?"),
    "pin": N_("Kies een pincode van zes cijfers."),
    "again": N_("Typ uw pincode nog een keer."),
    "codes": N_("Bewaar deze herstelcodes."),
    "done": N_("Alles is ingesteld."),
}
_LINES: dict[Page, tuple[str, ...]] = {
    "welcome": (
        N_("U stelt deze plek nu in. Dat duurt vijf minuten."),
        N_("Oefenen kan altijd, ook als u dit later doet."),
    ),
    "site": (N_("De naam staat op het eerste scherm."),),
    "address": (N_("Zo staan alle zinnen op het scherm."),),
    "country": (N_("Dan kloppen de namen van instanties."),),
    "name": (N_("U bent hier de eerste vrijwilliger. Alleen andere vrijwilligers zien uw naam."),),
    "pin": (N_("Met de pincode ziet u wie hulp kan gebruiken. Alleen u kent hem."),),
    "again": (N_("Dezelfde zes cijfers."),),
    "codes": (
        N_("Pincode vergeten? Met een van deze codes kiest u een nieuwe."),
        N_("Elke code werkt één keer. Leg ze in een kast met een slot."),
    ),
    "done": (
        N_("Voor vrijwilligers: houd de hoek linksonder twee seconden vast. Of druk op F9."),
        N_("Uw nummer is %1. Dat hebt u pas nodig als er meer vrijwilligers zijn."),
    ),
}


@dataclass(frozen=True, slots=True)
class Place:
    """What was answered about this place."""

    site: str = ""
    address: str = "u"
    country: str = "NL"


@dataclass(frozen=True, slots=True)
class State:
    """What was answered so far. ``first`` is the PIN as it was chosen, ``digits`` what is typed now."""

    page: Page = "welcome"
    place: Place = Place()
    name: str = ""
    digits: str = ""
    first: str = ""
    said: str = ""
    codes: tuple[str, ...] = ()
    number: int = 0
    busy: bool = False


def heading(page: Page, word: Word) -> str:
    """What this page asks or tells."""
    return word(_HEADINGS[page])


def lines(state: State, word: Word) -> tuple[str, ...]:
    """What is told below it, after which question of how many this is."""
    told = tuple(word(text).replace("%1", str(state.number)) for text in _LINES[state.page])
    if state.page not in ASKED:
        return told
    which = word(QUESTION).replace("%1", str(ASKED.index(state.page) + 1)).replace("%2", str(len(ASKED)))
    return (which, *told)


def before(page: Page) -> Page:
    """Where *Terug* leads; from the codes there is no way back: they exist."""
    return WAY[max(0, WAY.index(page) - 1)]


def after(page: Page) -> Page:
    """Where *Verder* leads."""
    return WAY[min(len(WAY) - 1, WAY.index(page) + 1)]
