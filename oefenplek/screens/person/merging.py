"""*Dieren samenvoegen*, page by page: which other tiles there are, and how two of them stand beside each other."""

from collections.abc import Sequence
from typing import Any, Literal

from oefenplek.domain.marks import N_
from oefenplek.domain.overview import PersonRow
from oefenplek.domain.people import ANIMALS, COLOURS
from oefenplek.domain.text import clean
from oefenplek.ui.days import day_words
from oefenplek.ui.keypass.tiles import NUMBER, Tile, Word, described

from .view import ISOLATED, LAST, NEVER, person_of

Page = Literal["animal", "colour", "number", "both", "alone"]
HEADINGS: dict[Page, str] = {
    "animal": N_("Welk dier heeft dezelfde bewoner nog meer?"),
    "colour": N_("Welke kleur heeft dat dier?"),
    "number": N_("Welk nummer?"),
    "both": N_("Is dit dezelfde bewoner?"),
    "alone": N_("Er is hier niemand anders."),
}
LINES: dict[Page, str] = {
    "animal": N_("Vraag het de bewoner, of kijk op de sleutelpas."),
    "colour": "",
    "number": "",
    "both": N_("Kies welk dier blijft. De lessen van allebei gaan samen verder. Dit kan niet worden teruggehaald."),
    "alone": N_("Samenvoegen kan pas als er twee dieren zijn."),
}


def alike(others: Sequence[PersonRow], animal: str, colour: str) -> tuple[PersonRow, ...]:
    """Everyone with this animal and colour, by number."""
    return tuple(sorted((row for row in others if (row.animal, row.colour) == (animal, colour)), key=_number))


def tiles_of(page: Page, others: Sequence[PersonRow], animal: str, colour: str, word: Word) -> tuple[Tile, ...]:
    """What can be chosen on this page: only what is there."""
    match page:
        case "animal":
            here = {row.animal for row in others}
            return tuple(Tile(name, word(text), animal=name) for name, text in ANIMALS.items() if name in here)
        case "colour":
            have = {row.colour for row in others if row.animal == animal}
            return tuple(
                Tile(name, word(text), animal=animal, colour=name) for name, text in COLOURS.items() if name in have
            )
        case "number":
            numbers = (row.number for row in alike(others, animal, colour))
            return tuple(
                Tile(f"number-{number}", word(NUMBER).replace("%1", str(number)), number=number) for number in numbers
            )
    return ()


def side_of(row: PersonRow, stays: bool, today: str, language: str, word: Word) -> dict[str, Any]:
    """One of the two, in words."""
    name, day = clean(row.name).strip(), day_words(row.last_day, today, language, word)
    return {
        "id": row.id,
        "animal": row.animal,
        "colour": row.colour,
        "words": described(person_of(row), language, word),
        "name": ISOLATED.format(name) if name else "",
        "when": word(LAST).replace("%1", day) if day else word(NEVER),
        "stays": stays,
    }


def _number(row: PersonRow) -> int:
    return row.number
