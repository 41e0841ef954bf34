"""Everything there is about one person, from the rows: for a helper, and for the person themself."""

from collections.abc import Iterable
from itertools import groupby

from oefenplek.domain.known import true_id
from oefenplek.domain.needs import needs_help, status, stuck
from oefenplek.domain.overview import GroupRow, LessonRow, PersonPage, Sure
from oefenplek.domain.people import shown_on_page
from oefenplek.domain.progress import lesson_level
from oefenplek.domain.repeats import due_now
from oefenplek.domain.rows import LessonProgress, Member, Ready, Repeat, StepProgress, Sureness, Trouble

from . import overviews
from .ledger import Ledger


def page(ledger: Ledger, who: str, day: str) -> PersonPage | None:
    """All about one person; ``None`` when there is no such person (any more)."""
    rows = ledger.projections
    who = true_id(who, rows)
    troubles = rows.theirs(Trouble, who)
    row = overviews.person(ledger, who, needs=any(map(needs_help, troubles)))
    if row is None:
        return None
    practised = rows.theirs(StepProgress, who)
    shown = set(filter(shown_on_page, {step.lesson for step in practised}))
    steps = [step for step in practised if step.times and step.lesson in shown]
    alone = sum(not step.least_hints for step in steps)
    groups = {member.group for member in rows.theirs(Member, who)}
    return PersonPage(
        row,
        _lesson_rows(rows.theirs(LessonProgress, who), steps, troubles),
        alone,
        len(steps) - alone,
        due_now(rows.theirs(Repeat, who), "", day),
        stuck(troubles),
        _sure(rows.theirs(Sureness, who)),
        tuple(one.what for one in sorted(rows.theirs(Ready, who), key=lambda one: (one.seq, one.what))),
        tuple(sorted(filter(None, (overviews.group(ledger, group) for group in groups)), key=_by_name)),
    )


def _by_name(group: GroupRow) -> tuple[str, str]:
    return group.name, group.id


def _lesson_rows(
    lessons: Iterable[LessonProgress], steps: Iterable[StepProgress], troubles: Iterable[Trouble]
) -> tuple[LessonRow, ...]:
    """The lessons of one person; steps and troubles come by lesson, as the tables give them."""
    steps_of = {lesson: list(found) for lesson, found in groupby(steps, key=lambda step: step.lesson)}
    troubles_of = {lesson: list(found) for lesson, found in groupby(troubles, key=lambda row: row.lesson)}
    return tuple(
        LessonRow(
            row.lesson,
            status(row, troubles_of.get(row.lesson, ())),
            row.times,
            row.least_hints,
            row.noted,
            lesson_level(row, steps_of.get(row.lesson, ())),
        )
        for row in lessons
        if shown_on_page(row.lesson)
    )


def _sure(rows: Iterable[Sureness]) -> tuple[Sure, ...]:
    """The answers in the order in which they were given."""
    told = sorted((row for row in rows if shown_on_page(row.lesson)), key=lambda row: (row.seq, row.lesson))
    return tuple(Sure(row.day, row.lesson, row.answer) for row in told)
