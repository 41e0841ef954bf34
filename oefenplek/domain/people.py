"""People as an open kiosk knows them: an animal, a colour, a number and a picture code. No names needed."""

from dataclasses import dataclass

from .marks import N_

ANIMALS = {
    "egel": N_("egel"),
    "vos": N_("vos"),
    "uil": N_("uil"),
    "eend": N_("eend"),
    "kat": N_("kat"),
    "hond": N_("hond"),
    "paard": N_("paard"),
    "koe": N_("koe"),
    "schaap": N_("schaap"),
    "geit": N_("geit"),
    "kip": N_("kip"),
    "zwaan": N_("zwaan"),
    "konijn": N_("konijn"),
    "eekhoorn": N_("eekhoorn"),
    "muis": N_("muis"),
    "kikker": N_("kikker"),
    "vis": N_("vis"),
    "vlinder": N_("vlinder"),
    "bij": N_("bij"),
    "slak": N_("slak"),
    "olifant": N_("olifant"),
    "leeuw": N_("leeuw"),
    "schildpad": N_("schildpad"),
    "pinguin": N_("pinguïn"),
}
COLOURS = {
    "rood": N_("rood"),
    "oranje": N_("oranje"),
    "geel": N_("geel"),
    "groen": N_("groen"),
    "blauw": N_("blauw"),
    "paars": N_("paars"),
}
PICTURES = {
    "appel": N_("appel"),
    "boom": N_("boom"),
    "fiets": N_("fiets"),
    "huis": N_("huis"),
    "klok": N_("klok"),
    "kop": N_("kop"),
    "maan": N_("maan"),
    "paraplu": N_("paraplu"),
    "sleutel": N_("sleutel"),
    "ster": N_("ster"),
    "stoel": N_("stoel"),
    "zon": N_("zon"),
}
_OF_HET = ("paard", "schaap", "konijn")
_WITH_E = {"rood": "rode", "geel": "gele", "groen": "groene", "blauw": "blauwe", "paars": "paarse"}
CODE_LENGTH = 4
FREE_TRIES = 5
_WAITS = (30, 60, 120, 240, 480, 900)
_PRIVATE_LESSONS = ("g08", "j04", "j05", "j06", "j07")


@dataclass(frozen=True, slots=True)
class Person:
    """Someone with an account; ``number`` tells apart those who chose the same animal and colour."""

    id: str
    animal: str
    colour: str
    number: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What a try with a picture code gave: right or not, how many seconds to wait before the next, and who it is."""

    right: bool
    wait: int = 0
    person: Person | None = None


def in_dutch(animal: str, colour: str) -> str:
    """The animal as one says it in Dutch: *een groene egel*, *een groen paard*."""
    return f"een {colour if animal in _OF_HET else _WITH_E.get(colour, colour)} {ANIMALS[animal]}"


def is_code(pictures: tuple[str, ...]) -> bool:
    """Is this a picture code: four of the twelve pictures, in an order, not four times the same one?"""
    return len(pictures) == CODE_LENGTH and all(p in PICTURES for p in pictures) and len(set(pictures)) > 1


def wait_after(tries: int) -> int:
    """Seconds to wait before the next try, after so many tries that failed."""
    return 0 if tries < FREE_TRIES else _WAITS[min(tries - FREE_TRIES, len(_WAITS) - 1)]


def shown_on_page(lesson: str) -> bool:
    """May this lesson stand on a person's page? Those about health, money and one's own plan never do."""
    name = lesson.lower()
    return not (name.startswith("f") and name[1:3].isdigit()) and not name.startswith(_PRIVATE_LESSONS)
