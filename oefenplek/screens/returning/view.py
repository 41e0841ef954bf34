"""Where somebody is on the way in, and the words and tiles that are shown there."""

from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.marks import N_
from oefenplek.ui.keypass import tiles
from oefenplek.ui.keypass.tiles import Tile, Word
from oefenplek.ui.keypass.waits import wait_words

Page = Literal["animal", "colour", "number", "code", "wait", "forgotten", "camera"]

NOT_RIGHT = N_("Dit is niet de goede volgorde. Probeer het nog een keer.")
NO_CAMERA = N_("De camera doet het nu niet. Kies uw dier.")
NO_CARD = N_("Dit is geen sleutelpas. Kijk op de pas waar de vierkante tekening staat.")
IN_VIEW = N_("De vierkante tekening moet goed te zien zijn.")
AS_GUEST = N_("U kunt nu ook als gast oefenen.")
AGAIN = N_("U kunt het nu weer proberen.")
_HEADINGS: dict[Page, str] = {
    "animal": N_("Welk dier hebt u gekozen?"),
    "colour": N_("Welke kleur heeft uw dier?"),
    "number": N_("Welk nummer staat op uw sleutelpas?"),
    "code": N_("Kies uw vier plaatjes, in uw volgorde."),
    "wait": N_("Even wachten."),
    "forgotten": N_("Dat geeft niet."),
    "camera": N_("Houd uw sleutelpas voor de camera."),
}
_FORGOTTEN = (
    N_("Vraag iemand die hier helpt."),
    N_("U kunt ook als gast oefenen. Dan bewaren we niets."),
    N_("Na een les kunt u altijd een nieuw dier kiezen."),
)


@dataclass(frozen=True, slots=True)
class State:
    """What was chosen so far. ``said`` is a sentence about the last try, ``busy``: the answer to it is on its way.

    ``carded``: it was not chosen but read from a key card.
    """

    page: Page = "animal"
    animal: str = ""
    colour: str = ""
    number: int = 0
    highest: int = 0
    code: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    said: str = ""
    wait: int = 0
    busy: bool = False
    carded: bool = False


def heading(state: State, word: Word) -> str:
    """What this page asks."""
    return word(_HEADINGS[state.page])


def lines(state: State, word: Word) -> tuple[str, ...]:
    """What is told below the heading."""
    if state.page == "forgotten":
        return tuple(word(text) for text in _FORGOTTEN)
    if state.page == "camera":
        return (word(IN_VIEW),)
    if state.page != "wait":
        return ()
    first = state.said or (wait_words(state.wait) if state.wait else AGAIN)
    return (word(first), word(AS_GUEST)) if first != AGAIN else (word(first),)


def tiles_of(state: State, word: Word) -> tuple[Tile, ...]:
    """What can be chosen on this page."""
    match state.page:
        case "animal":
            return tiles.animals(word)
        case "colour":
            return tiles.colours(state.animal, word)
        case "number":
            return tiles.numbers(state.highest, word)
        case "code":
            return tiles.pictures(state.order, word)
    return ()
