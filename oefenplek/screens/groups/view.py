"""The groups as lines of a list, and what may be the name of a new one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from oefenplek.domain.marks import N_
from oefenplek.domain.overview import GroupRow
from oefenplek.domain.text import clean

Word = Callable[[str], str]
MOST_LETTERS = 40
NO_NAME = N_("Geef de groep eerst een naam.")
SAME_NAME = N_("Er is al een groep met deze naam.")
NOBODY, ONE_PERSON, PEOPLE = N_("nog niemand"), N_("1 bewoner"), N_("%1 bewoners")
NO_LESSON, ONE_LESSON, LESSONS = N_("nog geen les"), N_("1 les klaargezet"), N_("%1 lessen klaargezet")
ISOLATED = "\u2068{}\u2069"


@dataclass(frozen=True, slots=True)
class Line:
    """A group in the list."""

    id: str
    name: str
    detail: str


def line_of(row: GroupRow, word: Word) -> Line:
    """A group with how many people and lessons it has."""
    people = counted(row.people, (NOBODY, ONE_PERSON, PEOPLE), word)
    lessons = counted(len(row.lessons), (NO_LESSON, ONE_LESSON, LESSONS), word)
    return Line(row.id, ISOLATED.format(clean(row.name)), f"{people} · {lessons}")


def counted(count: int, words: tuple[str, str, str], word: Word) -> str:
    """None, one, or so many."""
    return word(words[min(count, 2)]).replace("%1", str(count))


def tidy_name(text: str) -> str:
    """A name as it is kept."""
    return " ".join(clean(" ".join(text.split())).split())[:MOST_LETTERS].strip()


def trouble_with(name: str, groups: Iterable[GroupRow]) -> str:
    """Why a group cannot have this (tidy) name; empty when it can."""
    if not name:
        return NO_NAME
    return SAME_NAME if any(row.name.casefold() == name.casefold() for row in groups) else ""
