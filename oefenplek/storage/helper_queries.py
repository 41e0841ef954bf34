"""The answers behind the door (``reader.HelperReader``). Each question asks whether the role may know it."""

from collections.abc import Iterable
from itertools import groupby

from oefenplek.domain.known import true_id
from oefenplek.domain.needs import needs_help, status, stuck
from oefenplek.domain.overview import (
    GroupOverview,
    GroupRow,
    LessonRow,
    PersonPage,
    PersonRow,
    Sure,
    Today,
    Volunteer,
)
from oefenplek.domain.people import shown_on_page
from oefenplek.domain.progress import lesson_level
from oefenplek.domain.repeats import due_now
from oefenplek.domain.roles import Capability, Role, may
from oefenplek.domain.rows import (
    GUEST,
    KNOWN,
    REFERRED,
    LessonProgress,
    Member,
    Ready,
    Repeat,
    StepProgress,
    Sureness,
    Trouble,
)

from . import overviews, volunteers
from .ledger import Ledger
from .prepared import find
from .queries import Queries
from .states import RefusedError
from .tables import tally

_TALLIES = find(tally, "day")


class HelperQueries(Queries):
    """Answers from an open database, for a role."""

    def __init__(self, ledger: Ledger, role: Role) -> None:
        super().__init__(ledger)
        self._role = role

    def _must(self, capability: Capability) -> None:
        if not may(self._role, capability):
            raise RefusedError

    def people(self) -> tuple[PersonRow, ...]:
        """Everyone with an account, by animal, colour and number."""
        self._must(Capability.SEE_PEOPLE)
        return overviews.people(self._ledger)

    def page(self, who: str, day: str) -> PersonPage | None:
        """All about one person."""
        self._must(Capability.SEE_PEOPLE)
        rows = self._ledger.projections
        who = true_id(who, rows)
        troubles = rows.theirs(Trouble, who)
        row = overviews.person(self._ledger, who, needs=any(map(needs_help, troubles)))
        if row is None:
            return None
        steps = [step for step in rows.theirs(StepProgress, who) if step.times and shown_on_page(step.lesson)]
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
            tuple(group for group in overviews.groups(self._ledger) if group.id in groups) if groups else (),
        )

    def groups(self) -> tuple[GroupRow, ...]:
        """All groups, by name."""
        self._must(Capability.GROUPS)
        return overviews.groups(self._ledger)

    def group(self, group: str) -> GroupOverview | None:
        """One group with its members and how they are doing."""
        self._must(Capability.GROUPS)
        row = next((one for one in overviews.groups(self._ledger) if one.id == group), None)
        if row is None:
            return None
        members, troubles = overviews.members(self._ledger, group)
        done = overviews.matrix(self._ledger, group)
        where: dict[tuple[str, str], list[Trouble]] = {}
        for trouble in troubles:
            where.setdefault((trouble.who, trouble.lesson), []).append(trouble)
        cells = ((member.id, lesson) for member in members for lesson in row.lessons)
        return GroupOverview(row, members, {cell: status(done.get(cell), where.get(cell, ())) for cell in cells})

    def today(self, day: str) -> Today:
        """A day in counts."""
        self._must(Capability.CLOSE_DAY)
        counts = {what: times for _, what, times in _TALLIES.each(self._ledger.driver, {"day": day})}
        referred = sum(times for what, times in counts.items() if what.startswith(REFERRED))
        return Today(counts.get(GUEST, 0), counts.get(KNOWN, 0), self.finished_on(day), referred)

    def volunteers(self) -> tuple[Volunteer, ...]:
        """Who may open the door, by number."""
        self._must(Capability.VOLUNTEERS)
        return volunteers.everyone(self._ledger)


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
