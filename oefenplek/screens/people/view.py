"""Who is in the list and in which order, as plain data: narrowed by letters, and to who wants help or is here today."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.marks import N_
from oefenplek.domain.overview import PersonRow
from oefenplek.domain.people import ANIMALS, Person
from oefenplek.domain.text import clean, first_letters
from oefenplek.ui.days import day_words
from oefenplek.ui.keypass.tiles import described

Word = Callable[[str], str]
Only = Literal["", "help", "today"]

WANTS_HELP = N_("Kan hulp gebruiken")
HERE_NOW = N_("Zit hier nu")
LAST = N_("Laatst: %1")
NEVER = N_("Nog niet geoefend")
NOBODY_YET = N_("Hier staat nog niemand.")
HOW_TO_COME = N_("Na een les mag een bewoner een dier kiezen. Of kies: Nieuwe bewoner.")
NOBODY_FITS = N_("Niemand in deze lijst.")
LOOK_WIDER = N_("Kies een andere letter, of bekijk iedereen.")
ISOLATED = "\u2068{}\u2069"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is looked for: the first letters, and whether only some are shown."""

    letters: str = ""
    only: Only = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody in the list: what they are called here, and below it what else is known.

    ``words`` is the first name, or without one the animal; ``said`` is the whole line for a screen reader.
    """

    id: str
    animal: str
    colour: str
    words: str
    detail: str
    when: str
    help: bool
    said: str
    sort: str
    also: str


def line_of(row: PersonRow, today: str, language: str, word: Word) -> Line:
    """A person as a line of the list. Without a first name they stand under their animal."""
    who = described(Person(row.id, row.animal, row.colour, row.number), language, word)
    name, animal = clean(row.name).strip(), word(ANIMALS[row.animal])
    day = day_words(row.last_day, today, language, word)
    when = word(HERE_NOW) if row.here else word(LAST).replace("%1", day) if day else word(NEVER)
    said = (name, who, when, word(WANTS_HELP) if row.needs_help else "")
    return Line(
        row.id,
        row.animal,
        row.colour,
        ISOLATED.format(name) if name else who,
        who if name else "",
        when,
        row.needs_help,
        ". ".join(part for part in said if part),
        first_letters(name or animal),
        first_letters(animal) if name else "",
    )


def in_order(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Who wants help first; then by what they are called."""
    return tuple(sorted(lines, key=lambda line: (not line.help, line.sort, line.words)))


def letters(lines: Sequence[Line]) -> tuple[str, ...]:
    """The first letters there are."""
    return tuple(sorted({line.sort[0].upper() for line in lines if line.sort}))


def narrowed(lines: Sequence[Line], today: frozenset[str], to: Narrowing) -> tuple[Line, ...]:
    """The lines that are meant; ``today``: who was here today. One letter is that of the name; more letters may also
    begin the animal of somebody with a name."""
    wanted = first_letters(to.letters)
    shown = (line for line in lines if _meant(line, today, to.only))
    return tuple(line for line in shown if _begins(line, wanted))


def _meant(line: Line, today: frozenset[str], only: Only) -> bool:
    return {"": True, "help": line.help, "today": line.id in today}[only]


def _begins(line: Line, wanted: str) -> bool:
    return line.sort.startswith(wanted) or (len(wanted) > 1 and line.also.startswith(wanted))
