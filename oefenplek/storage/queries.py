"""The answers to the questions of ``reader``, from the projections."""

import json
from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import bindparam, func, select

from oefenplek.domain.log import StepShown
from oefenplek.domain.overview import About
from oefenplek.domain.people import Person
from oefenplek.domain.progress import lesson_level
from oefenplek.domain.rows import LessonProgress, Level, Member, Ready, Repeat, StepProgress, Visit

from . import pages, people
from .ledger import Ledger
from .prepared import Prepared, find
from .tables import day_count, event, group_lesson, lesson_progress, step_progress, tally, volunteer

LATELY = 400
"""So many steps back is looked for the way that somebody went: more than a visit has."""
_FINISHED = Prepared(select(func.sum(day_count.c.times)).where(day_count.c.day == bindparam("day")))
_NEWEST = Prepared(select(func.max(tally.c.day)).where(tally.c.day < bindparam("before")))
_SHOWN = Prepared(
    select(event.c.actor_id, event.c.payload)
    .where(event.c.device_id == bindparam("device"), event.c.kind == StepShown.kind_name)
    .order_by(event.c.device_seq.desc())
    .limit(LATELY)
)
_STEPS = find(step_progress, "who", "lesson")
_LESSONS = find(lesson_progress, "who")
_PLANNED = find(group_lesson, "group")
_NUMBERS = Prepared(select(volunteer.c.number).order_by(volunteer.c.number))


class Queries:
    """Answers from an open database (``reader.Reader``)."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def device(self) -> str:
        """The id of this device."""
        return self._ledger.device

    def finished_on(self, day: str) -> int:
        """How many lessons were finished on this date."""
        return int(_FINISHED.one(self._ledger.driver, {"day": day})[0] or 0)

    def newest_day(self, before: str) -> str:
        """The newest day before this one on which somebody was here."""
        return str(_NEWEST.one(self._ledger.driver, {"before": before})[0] or "")

    def open_visit(self) -> Visit | None:
        """The visit that nobody ended on this device."""
        found = self._ledger.projections.open_visits(self._ledger.device)
        return max(found, key=lambda visit: visit.seq, default=None)

    def visit_of(self, person: str) -> Visit | None:
        """Where a person is or stopped."""
        return self._ledger.projections.visit(person)

    def turns(self, who: str, lesson: str) -> Mapping[str, int]:
        """How often each step was done."""
        return {step.step: step.times for step in self.steps(who, lesson)}

    def content_sets(self, who: str, lesson: str) -> Mapping[str, str]:
        """The content set that was met last in each step."""
        return {step.step: step.content_set for step in self.steps(who, lesson) if step.content_set}

    def shown(self, who: str, lesson: str) -> tuple[str, ...]:
        """The steps of a lesson that were shown lately on this device, in order."""
        there = self._ledger.projections.visit(who)
        visit = there.id if there else who
        found: list[str] = []
        for actor, data in _SHOWN.each(self._ledger.driver, {"device": self._ledger.device}):
            fact = json.loads(data)
            if fact["lesson"] == lesson and (actor == who or fact["visit"] == visit):
                found.append(fact["step"])
        return tuple(reversed(found))

    def steps(self, who: str, lesson: str) -> tuple[StepProgress, ...]:
        """Progress in the steps of a lesson."""
        rows = _STEPS.each(self._ledger.driver, {"who": who, "lesson": lesson})
        return tuple(StepProgress(*row) for row in rows)

    def lessons(self, who: str) -> tuple[LessonProgress, ...]:
        """Progress in all lessons."""
        return tuple(LessonProgress(*row) for row in _LESSONS.each(self._ledger.driver, {"who": who}))

    def level(self, who: str, lesson: str) -> Level:
        """0 not yet, 1 with hints, 2 alone on two different days."""
        return lesson_level(self._ledger.projections.lesson(who, lesson), self.steps(who, lesson))

    def alike(self, animal: str, colour: str) -> tuple[Person, ...]:
        """Everyone with this animal and colour, by number."""
        return people.find_people(self._ledger, animal, colour)

    def person(self, who: str) -> Person | None:
        """The person with this id."""
        return people.by_id(self._ledger, who)

    def repeats(self, who: str) -> tuple[Repeat, ...]:
        """How far the repeats of each lesson are."""
        return self._ledger.projections.theirs(Repeat, who)

    def about(self, who: str, day: str) -> About | None:
        """What a person may know of what is kept about them; their name is not said, only that there is one."""
        found = pages.page(self._ledger, who, day)
        return About(replace(found, row=replace(found.row, name="")), bool(found.row.name)) if found else None

    def ready(self, who: str) -> tuple[str, ...]:
        """What lies ready for a person; of their groups only what they have not done yet."""
        rows = self._ledger.projections
        own = [(row.seq, row.what) for row in rows.theirs(Ready, who)]
        for member in rows.theirs(Member, who):
            own += [(seq, lesson) for _, lesson, seq in _PLANNED.each(self._ledger.driver, {"group": member.group})]
        done = {row.lesson for row in self.lessons(who) if row.times}
        theirs = {row.what for row in rows.theirs(Ready, who)}
        return tuple(dict.fromkeys(what for _, what in sorted(own) if what in theirs or what not in done))

    def doors(self) -> tuple[int, ...]:
        """The numbers of the volunteers."""
        return tuple(number for (number,) in _NUMBERS.each(self._ledger.driver))
