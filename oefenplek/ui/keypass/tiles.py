"""What can be chosen, as plain data for the tiles; names are translated when they are shown."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from oefenplek.domain.marks import N_
from oefenplek.domain.people import ANIMALS, COLOURS, PICTURES, Person, in_dutch
from oefenplek.ui.language import SOURCE

Word = Callable[[str], str]
NUMBER = N_("nummer %1")
FEWEST_NUMBERS = 6


@dataclass(frozen=True, slots=True)
class Tile:
    """One thing to choose: its id, its name, and what is drawn on it."""

    id: str
    name: str
    animal: str = ""
    colour: str = ""
    picture: str = ""
    number: int = 0

    @property
    def data(self) -> Mapping[str, object]:
        """For QML."""
        return {
            "id": self.id,
            "name": self.name,
            "animal": self.animal,
            "colour": self.colour,
            "picture": self.picture,
            "number": self.number,
        }


def animals(word: Word) -> tuple[Tile, ...]:
    """The 24 animals."""
    return tuple(Tile(name, word(text), animal=name) for name, text in ANIMALS.items())


def colours(animal: str, word: Word) -> tuple[Tile, ...]:
    """The chosen animal in the six colours."""
    return tuple(Tile(name, word(text), animal=animal, colour=name) for name, text in COLOURS.items())


def numbers(highest: int, word: Word) -> tuple[Tile, ...]:
    """Whole rows of numbers, so that nobody counts who is here."""
    rows = max(1, -(-highest // FEWEST_NUMBERS))
    return tuple(
        Tile(f"number-{n}", word(NUMBER).replace("%1", str(n)), number=n) for n in range(1, rows * FEWEST_NUMBERS + 1)
    )


def pictures(order: Sequence[str], word: Word) -> tuple[Tile, ...]:
    """The twelve pictures in this order."""
    return tuple(Tile(name, word(PICTURES[name]), picture=name) for name in order)


def described(person: Person, language: str, word: Word) -> str:
    """*Een groene egel, nummer 2*; in other languages without an article, so that it is right in each."""
    if language == SOURCE:
        who = in_dutch(person.animal, person.colour)
        return f"{who[0].upper()}{who[1:]}, {NUMBER.replace('%1', str(person.number))}"
    parts = (word(ANIMALS[person.animal]), word(COLOURS[person.colour]), word(NUMBER))
    return ", ".join(parts).replace("%1", str(person.number))


def names(tiles: Iterable[Tile]) -> list[str]:
    """What is said of tiles, one after another."""
    return [f"{tile.name}." for tile in tiles]
