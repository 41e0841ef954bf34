"""What somebody comes back with: a key card of the size of a bank card, and a sheet with their four pictures.

A key card holds no secret: an animal, a colour and a number. The four pictures are asked all the same.
"""

from collections.abc import Callable, Sequence

from oefenplek.bundle import RESOURCES
from oefenplek.domain.key_card import payload
from oefenplek.domain.marks import N_
from oefenplek.domain.people import ANIMALS, COLOURS, PICTURES, Person, in_dutch
from oefenplek.ui.language import SOURCE

from .blocks import Card, Cards, Tile, Tiles
from .sheet import Heading, Lines, Sheet

Word = Callable[[str], str]

CARD = N_("Sleutelpas")
NUMBER = N_("nummer %1")
CUT = N_("Knip de pas uit langs de lijntjes. Vouw hem dubbel.")
CARD_USE = (
    N_("Kies: Ik ben hier al eens geweest."),
    N_("Laat deze kant aan de camera zien."),
)
NO_SECRET = N_("Op de pas staat geen geheim. Uw vier plaatjes staan er niet op.")
CODE = N_("Uw vier plaatjes")
IN_ORDER = N_("Kies ze altijd in deze volgorde.")
KEEP_IT = N_("Bewaar dit blad thuis. Laat het aan niemand zien.")
LOST = N_("Kwijt? Een vrijwilliger maakt nieuwe plaatjes voor u.")
ILLUSTRATIONS = RESOURCES / "illustrations"


def in_words(person: Person, word: Word, language: str) -> str:
    """*Een groene egel, nummer 2*."""
    return f"{who_in_words(person, word, language)}, {number_in_words(person, word)}"


def who_in_words(person: Person, word: Word, language: str) -> str:
    """*Een groene egel*; in other languages without an article, so that it is right in each."""
    if language == SOURCE:
        who = in_dutch(person.animal, person.colour)
        return f"{who[0].upper()}{who[1:]}"
    return f"{word(ANIMALS[person.animal])}, {word(COLOURS[person.colour])}"


def number_in_words(person: Person, word: Word) -> str:
    """*nummer 2*."""
    return word(NUMBER).replace("%1", str(person.number))


def tile_of(person: Person, caption: str = "") -> Tile:
    """Somebody's animal on its colour."""
    return Tile(ILLUSTRATIONS / f"animal-{person.animal}.svg", caption, person.colour)


def key_card_sheet(person: Person, word: Word, language: str, name: str = "") -> Sheet:
    """A key card to cut out and fold: the animal on one side, the square code on the other."""
    card = Card(
        word(CARD),
        tile_of(person),
        (who_in_words(person, word, language), number_in_words(person, word)),
        payload(person),
        tuple(word(text) for text in CARD_USE),
        name,
    )
    blocks = (Lines((word(CUT),)), Cards((card,)), Lines((word(NO_SECRET),), quiet=True))
    return Sheet(word(CARD), blocks, "A4", language, named=bool(name))


def code_sheet(person: Person, pictures: Sequence[str], word: Word, language: str, name: str = "") -> Sheet:
    """The four pictures of a picture code, in order, with whose they are."""
    four = tuple(Tile(ILLUSTRATIONS / f"code-{one}.svg", word(PICTURES[one])) for one in pictures)
    who = in_words(person, word, language)
    return Sheet(
        word(CODE),
        (
            *([Heading(name)] if name else []),
            Tiles((tile_of(person, who),), side=32),
            Lines((word(IN_ORDER),)),
            Tiles(four, counted=True),
            Lines((word(KEEP_IT), word(LOST)), quiet=True),
        ),
        language=language,
        named=bool(name),
    )
