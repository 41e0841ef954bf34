"""A group on paper: who is in it, and how far everyone is in each lesson."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from oefenplek.domain.marks import N_
from oefenplek.domain.overview import PersonRow, Status
from oefenplek.domain.people import Person

from .blocks import Cell, Table
from .cards import in_words
from .sheet import Block, Lines, Sheet

PEOPLE, NOBODY = N_("Wie"), N_("Er zit nog niemand in deze groep.")
NO_LESSONS = N_("Er staan nog geen lessen bij deze groep.")
KEEP_SAFE = N_("Op dit blad staan mensen. Laat het niet liggen.")
NOT_STARTED = N_("nog niet begonnen")
WORDS: Mapping[Status, tuple[str, str]] = {
    Status.BUSY: ("circle-half-full", N_("bezig")),
    Status.NEEDS_HELP: ("hand-back-right-outline", N_("hulp")),
    Status.DONE: ("check", N_("klaar")),
}
"""A sign and a word each; what nobody began stays empty, so that the rest is seen at once."""
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
    icon, text = WORDS.get(status, ("", ""))
    return Cell(word(text), icon) if icon else Cell(said=word(NOT_STARTED))


def _who(row: PersonRow, word: Callable[[str], str], language: str) -> str:
    known = in_words(Person(row.id, row.animal, row.colour, row.number), word, language)
    return f"{row.name} – {known[0].lower()}{known[1:]}" if row.name else known


def _by(items: Sequence[Item], many: int) -> Iterator[Sequence[Item]]:
    return (items[at : at + many] for at in range(0, len(items), many))
