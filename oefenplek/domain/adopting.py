"""A guest becomes known: what they did in this visit becomes theirs."""

from dataclasses import replace

from .log import Entry, VisitAdopted
from .rows import Belonging, Change, Forget, Known, LessonProgress, Put, Repeat, StepProgress


def adopt(entry: Entry, fact: VisitAdopted, known: Known) -> tuple[Change, ...]:
    """Give a guest's visit, and all that was done in it, to the person who tells this.

    A visit that was left is not there any more, so nothing of it can be given; a person's visit is nobody's to give.
    """
    guest, person = known.visit(fact.visit), entry.actor
    if person is None or guest is None or guest.person is not None:
        return ()
    before = known.visit(person)
    place = guest if guest.lesson or before is None else replace(before, id=guest.id, device=guest.device)
    here = replace(place, who=person, person=person, at=entry.at, seq=entry.seq, open=True)
    return (Forget(guest.who), Put(here), *(Put(_given(row, person, known)) for row in known.belongings(guest.who)))


def _given(row: Belonging, person: str, known: Known) -> Belonging:
    match row:
        case StepProgress():
            return _with_step(known.step(person, row.lesson, row.step), replace(row, who=person))
        case LessonProgress():
            return _with_lesson(known.lesson(person, row.lesson), replace(row, who=person))
        case Repeat():
            return replace(row, who=person)


def _with_step(own: StepProgress | None, given: StepProgress) -> StepProgress:
    if own is None:
        return given
    both = replace(
        own,
        times=own.times + given.times,
        least_hints=min(own.least_hints, given.least_hints),
        content_set=given.content_set,
    )
    if not own.first_day:
        return replace(both, first_day=given.first_day, first_visit=given.first_visit)
    another = given.first_day and given.first_day != own.first_day and given.first_visit != own.first_visit
    return replace(both, second_day=given.first_day) if another and not own.second_day else both


def _with_lesson(own: LessonProgress | None, given: LessonProgress) -> LessonProgress:
    if own is None:
        return given
    done = [row.least_hints for row in (own, given) if row.times]
    return replace(
        given,
        times=own.times + given.times,
        least_hints=min(done, default=0),
        version=given.version or own.version,
        confidence=given.confidence or own.confidence,
    )
