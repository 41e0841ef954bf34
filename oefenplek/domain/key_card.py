"""What stands in the square code of a key card: an animal, a colour and a number. It holds no secret."""

from .people import ANIMALS, COLOURS, Person

PREFIX = "OEFENPLEK-PAS"
_MOST = 4
"""So many digits a number on a key card has at most."""
Look = tuple[str, str, int]
"""An animal, a colour and a number."""


def payload(person: Person) -> str:
    """What the square code of this person's card says."""
    return f"{PREFIX}:{person.animal}:{person.colour}:{person.number}"


def read(text: str) -> Look | None:
    """Read a square code; ``None`` when it is not that of a key card."""
    prefix, *parts = text.strip().split(":")
    if prefix != PREFIX or len(parts) != len(("animal", "colour", "number")):
        return None
    animal, colour, number = parts
    known = animal in ANIMALS and colour in COLOURS
    counted = number.isascii() and number.isdigit() and len(number) <= _MOST and int(number) > 0
    return (animal, colour, int(number)) if known and counted else None
