"""The overview of a group as a matrix: people by lessons, each cell a status in a sign, a colour and a word."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.marks import N_
from oefenplek.domain.overview import GroupOverview, PersonRow, Status
from oefenplek.domain.people import Person
from oefenplek.domain.text import clean
from oefenplek.ui.keypass.tiles import described

Word = Callable[[str], str]
ISOLATED = "\u2068{}\u2069"
ORDER = tuple(Status)
SHORT: Mapping[Status, str] = {
    Status.NOT_STARTED: N_("nog niet"),
    Status.BUSY: N_("bezig"),
    Status.NEEDS_HELP: N_("hulp"),
    Status.DONE: N_("klaar"),
}
LONG: Mapping[Status, str] = {
    Status.NOT_STARTED: N_("nog niet begonnen"),
    Status.BUSY: N_("bezig"),
    Status.NEEDS_HELP: N_("kan hulp gebruiken"),
    Status.DONE: N_("klaar"),
}
SIGNS: Mapping[Status, str] = {
    Status.NOT_STARTED: "circle-outline",
    Status.BUSY: "circle-half-full",
    Status.NEEDS_HELP: "hand-back-right-outline",
    Status.DONE: "check",
}
TONES: Mapping[Status, str] = {
    Status.NOT_STARTED: "",
    Status.BUSY: "now",
    Status.NEEDS_HELP: "care",
    Status.DONE: "good",
}
NO_PEOPLE = N_("Er zit nog niemand in deze groep.")
NO_LESSONS = N_("Er staan nog geen lessen klaar voor deze groep.")
OVER = N_("Deze groep is er niet meer.")


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in the group: what they are called here, and their status in each lesson, as a place in ``ORDER``."""

    id: str
    animal: str
    colour: str
    words: str
    states: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The members by the lessons, whose titles stand above the columns."""

    members: tuple[Member, ...] = ()
    titles: tuple[str, ...] = ()


def matrix(overview: GroupOverview, titles: Mapping[str, str], language: str, word: Word) -> Matrix:
    """The overview as it is shown; people by what they are called, lessons as they were put ready."""
    lessons = overview.row.lessons
    members = (
        Member(
            row.id,
            row.animal,
            row.colour,
            called(row, language, word),
            tuple(ORDER.index(overview.statuses.get((row.id, lesson), Status.NOT_STARTED)) for lesson in lessons),
        )
        for row in in_order(overview.members, language, word)
    )
    return Matrix(tuple(members), tuple(clean(titles.get(lesson, lesson)) for lesson in lessons))


def in_order(members: Sequence[PersonRow], language: str, word: Word) -> list[PersonRow]:
    """The members by what they are called, on the screen as on paper."""
    return sorted(members, key=lambda row: (called(row, language, word).strip("\u2068\u2069").casefold(), row.id))


def called(row: PersonRow, language: str, word: Word) -> str:
    """The first name, or without one the animal."""
    name = clean(row.name).strip()
    return (
        ISOLATED.format(name) if name else described(Person(row.id, row.animal, row.colour, row.number), language, word)
    )


def statuses(word: Word) -> list[dict[str, Any]]:
    """What the signs in the cells are, in the order of ``ORDER``."""
    return [
        {"word": word(SHORT[status]), "meaning": word(LONG[status]), "sign": SIGNS[status], "tone": TONES[status]}
        for status in ORDER
    ]


def said(member: Member, title: str, state: int, word: Word) -> str:
    """A cell in words."""
    return f"{member.words}. {title}: {word(LONG[ORDER[state]])}."


def missing(shown: Matrix) -> Sequence[str]:
    """What the group still lacks."""
    return [sentence for there, sentence in ((shown.members, NO_PEOPLE), (shown.titles, NO_LESSONS)) if not there]
