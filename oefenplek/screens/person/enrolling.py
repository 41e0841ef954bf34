"""Where somebody is in becoming known with a helper, or in choosing a new picture code, and what stands there."""

from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.marks import N_
from oefenplek.domain.people import Person
from oefenplek.ui.keypass import tiles
from oefenplek.ui.keypass.tiles import Tile, Word

Page = Literal["animal", "colour", "code", "again", "name", "done", "failed"]

GOES_ON = N_("Wat hier gedaan is, hoort nu bij dit dier.")
LOOK_AWAY = N_("Laat de bewoner zelf kiezen. Kijk zelf even weg.")
HEADINGS: dict[Page, str] = {
    "animal": N_("Welk dier wilt u?"),
    "colour": N_("Welke kleur krijgt uw dier?"),
    "code": N_("Kies vier plaatjes."),
    "again": N_("Kies uw vier plaatjes nog een keer."),
    "name": N_("Wilt u een voornaam opschrijven?"),
    "done": N_("Dit zijn de vier plaatjes."),
    "failed": N_("Bewaren kan nu niet."),
}
LINES: dict[Page, str] = {
    "animal": N_("De bewoner kiest. Een naam is niet nodig."),
    "colour": "",
    "code": LOOK_AWAY,
    "again": N_("In dezelfde volgorde."),
    "name": N_("Dat hoeft niet. Alleen vrijwilligers zien de naam."),
    "done": N_("U ziet ze nu één keer. Daarna kent alleen de bewoner ze."),
    "failed": "",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be kept: an animal and a colour (empty for who has them already), a code, perhaps a first name."""

    code: tuple[str, ...]
    animal: str = ""
    colour: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of it: the person, or the sentence that says why not."""

    person: Person | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """What was chosen so far; ``whose`` has an animal already and chooses only a new code.

    ``guest``: a guest practises here, who may be the one who became known.
    """

    page: Page = "animal"
    whose: Person | None = None
    animal: str = ""
    colour: str = ""
    first: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    said: str = ""
    person: Person | None = None
    busy: bool = False
    guest: bool = False


def tiles_of(state: State, word: Word) -> tuple[Tile, ...]:
    """What can be chosen on this page; when it is done, the four pictures themselves."""
    match state.page:
        case "animal":
            return tiles.animals(word)
        case "colour":
            return tiles.colours(state.animal, word)
        case "code" | "again":
            return tiles.pictures(state.order, word)
        case "done":
            return tiles.pictures(state.first, word)
    return ()
