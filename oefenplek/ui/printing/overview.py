"""A group on paper: who is in it, and how far everyone is in each lesson."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from oefenplek.domain.marks import N_
from oefenplek.domain.overview import PersonRow, Status
from oefenplek.domain.people import Person

from .blocks import Cell, Table
from .cards import in_words
from .sheet import Block, Heading, Lines, Sheet

PEOPLE, NOBODY = N_("Wie"), N_("Er zit nog niemand in deze groep.")
NO_LESSONS = N_("Er staan nog geen lessen bij deze groep.")
MEANING = N_("Wat betekent het?")
KEEP_SAFE = N_("Op dit blad staan mensen. Laat het niet liggen.")
SAID: Mapping[Status, str] = {
    Status.NOT_STARTED: N_("nog niet begonnen"),
    Status.BUSY: N_("bezig"),
    Status.NEEDS_HELP: N_("heeft hulp nodig"),
    Status.DONE: N_("klaar"),
}
SIGNS: Mapping[Status, str] = {
    Status.NOT_STARTED: "",
    Status.BUSY: "circle-half-full",
    Status.NEEDS_HELP: "hand-back-right-outline",
    Status.DONE: "check",
}
Item = TypeVar("Item")
MOST_COLUMNS = 6
"""Lessons beside each other; more go on in a table below."""


def group_sheet(
    title: str,
    people: Sequence[PersonRow],
    lessons: Sequence[tuple[str, str]],
    statuses: Mapping[tuple[str, str], Status],
    word: Callable[[str], str],
    language: str,
) -> Sheet:
    """``lessons`` are ids with titles; ``statuses`` by person and lesson, a missing one is *not started*."""
    blocks: list[Block] = [Lines((word(KEEP_SAFE),), quiet=True)]
    if not people or not lessons:
        blocks.append(Lines((word(NO_LESSONS if people else NOBODY),)))
    for some in _by(lessons, MOST_COLUMNS):
        blocks.append(_table(people, some, statuses, word, language))
    if people and lessons:
        signs = tuple((Cell(icon=SIGNS[status], said=word(SAID[status])), Cell(word(SAID[status]))) for status in Status)
        blocks += [Heading(word(MEANING)), Table((), signs, (1, 9))]
    return Sheet(title, tuple(blocks), "A4", language, landscape=len(lessons) > MOST_COLUMNS // 2, named=True)


def _table(
    people: Sequence[PersonRow],
    lessons: Sequence[tuple[str, str]],
    statuses: Mapping[tuple[str, str], Status],
    word: Callable[[str], str],
    language: str,
) -> Table:
    head = (Cell(word(PEOPLE), strong=True), *(Cell(title, strong=True) for _, title in lessons))
    rows = tuple(
        (Cell(_who(row, word, language)), *(_sign(statuses, row.id, lesson, word) for lesson, _ in lessons))
        for row in people
    )
    return Table(head, rows, (3, *(2 for _ in lessons)))


def _sign(statuses: Mapping[tuple[str, str], Status], person: str, lesson: str, word: Callable[[str], str]) -> Cell:
    status = statuses.get((person, lesson), Status.NOT_STARTED)
    return Cell(icon=SIGNS[status], said=word(SAID[status]))


def _who(row: PersonRow, word: Callable[[str], str], language: str) -> str:
    known = in_words(Person(row.id, row.animal, row.colour, row.number), word, language)
    return f"{row.name} ({known})" if row.name else known


def _by(items: Sequence[Item], many: int) -> Iterator[Sequence[Item]]:
    return (items[at : at + many] for at in range(0, len(items), many))
