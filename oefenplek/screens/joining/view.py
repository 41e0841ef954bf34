"""Where somebody is in becoming known, and the words and tiles that are shown there."""

from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.marks import N_
from oefenplek.domain.people import Person
from oefenplek.ui.keypass import tiles
from oefenplek.ui.keypass.tiles import Tile, Word

Page = Literal["offer", "animal", "colour", "code", "again", "done", "failed"]

_HEADINGS: dict[Page, str] = {
    "offer": N_("Wilt u een dier kiezen? Dan kunt u volgende keer verder."),
    "animal": N_("Welk dier wilt u?"),
    "colour": N_("Welke kleur krijgt uw dier?"),
    "code": N_("Kies vier plaatjes."),
    "again": N_("Kies uw vier plaatjes nog een keer."),
    "done": N_("Dit is uw dier."),
    "failed": N_("Bewaren kan nu niet."),
}
_LINES: dict[Page, tuple[str, ...]] = {
    "offer": (
        N_("Wij bewaren waar u bent en welke lessen u deed."),
        N_("Wij vragen geen naam."),
        N_("Zo ziet niemand anders wat u oefent."),
    ),
    "animal": (),
    "colour": (),
    "code": (N_("Onthoud ze in deze volgorde. Maak er in uw hoofd een verhaaltje van."),),
    "again": (N_("In dezelfde volgorde."),),
    "done": (
        N_("Onthoud uw dier, de kleur en het nummer."),
        N_("Uw vier plaatjes kent alleen u. Schrijf ze niet op."),
        N_("Kies volgende keer: Ik ben hier al eens geweest."),
    ),
    "failed": (),
}


@dataclass(frozen=True, slots=True)
class State:
    """What was chosen so far; ``first`` is the code as it was chosen, ``code`` what is chosen now."""

    page: Page = "offer"
    animal: str = ""
    colour: str = ""
    first: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    said: str = ""
    person: Person | None = None
    busy: bool = False


def heading(state: State, word: Word) -> str:
    """What this page asks or tells."""
    return word(_HEADINGS[state.page])


def lines(state: State, word: Word) -> tuple[str, ...]:
    """What is told below the heading."""
    said = (state.said,) if state.page == "failed" else _LINES[state.page]
    return tuple(word(text) for text in said if text)


def tiles_of(state: State, word: Word) -> tuple[Tile, ...]:
    """What can be chosen on this page."""
    match state.page:
        case "animal":
            return tiles.animals(word)
        case "colour":
            return tiles.colours(state.animal, word)
        case "code" | "again":
            return tiles.pictures(state.order, word)
    return ()
