"""Choosing who is in a group, or which lessons lie ready for it: lines that letters narrow, each in or out."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.marks import N_
from oefenplek.domain.overview import PersonRow
from oefenplek.domain.people import ANIMALS, Person
from oefenplek.domain.text import clean, first_letters
from oefenplek.ui.keypass.tiles import described

Word = Callable[[str], str]
What = Literal["people", "lessons"]
Only = Literal["", "in", "help"]
ISOLATED = "\u2068{}\u2069"

WANTS_HELP = N_("Kan hulp gebruiken")
IN: Mapping[What, str] = {"people": N_("Zit in de groep"), "lessons": N_("Staat klaar")}
NOTHING: Mapping[What, str] = {
    "people": N_("Hier staat nog niemand met een dier."),
    "lessons": N_("Hier staan nog geen lessen."),
}
NOTHING_FITS = N_("Niets in deze lijst past hierbij.")


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody, or a lesson. ``chosen``: in the group; ``said`` is the whole line for a screen reader."""

    id: str
    words: str
    detail: str
    said: str
    sort: str
    also: str = ""
    animal: str = ""
    colour: str = ""
    sign: str = ""
    chosen: bool = False
    help: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson that can be put ready, as it is called here."""

    id: str
    title: str
    theme: str
    icon: str


def people_lines(people: Iterable[PersonRow], chosen: frozenset[str], language: str, word: Word) -> tuple[Line, ...]:
    """Everybody with an animal, by what they are called."""
    return tuple(sorted((_person(row, row.id in chosen, language, word) for row in people), key=_order))


def lesson_lines(lessons: Sequence[Lesson], chosen: frozenset[str], word: Word) -> tuple[Line, ...]:
    """The lessons, in the order of the curriculum."""
    return tuple(
        Line(
            lesson.id,
            lesson.title,
            lesson.theme,
            _said(lesson.title, lesson.theme, word(IN["lessons"]) if lesson.id in chosen else ""),
            first_letters(lesson.title),
            sign=lesson.icon,
            chosen=lesson.id in chosen,
        )
        for lesson in lessons
    )


def letters(lines: Iterable[Line]) -> tuple[str, ...]:
    """The first letters there are."""
    return tuple(sorted({line.sort[0].upper() for line in lines if line.sort}))


def narrowed(lines: Iterable[Line], typed: str, only: Only) -> tuple[Line, ...]:
    """The lines that are meant: one letter is that of the name, more may also begin somebody's animal."""
    wanted = first_letters(typed)
    return tuple(
        line
        for line in lines
        if {"": True, "in": line.chosen, "help": line.help}[only]
        and (line.sort.startswith(wanted) or (len(wanted) > 1 and line.also.startswith(wanted)))
    )


def _person(row: PersonRow, chosen: bool, language: str, word: Word) -> Line:
    who = described(Person(row.id, row.animal, row.colour, row.number), language, word)
    name, animal = clean(row.name).strip(), word(ANIMALS[row.animal])
    marks = (word(IN["people"]) if chosen else "", word(WANTS_HELP) if row.needs_help else "")
    return Line(
        row.id,
        ISOLATED.format(name) if name else who,
        who if name else "",
        _said(name, who, *marks),
        first_letters(name or animal),
        first_letters(animal) if name else "",
        row.animal,
        row.colour,
        chosen=chosen,
        help=row.needs_help,
    )


def _order(line: Line) -> tuple[str, str]:
    return line.sort, line.words


def _said(*parts: str) -> str:
    return ". ".join(part for part in parts if part)
