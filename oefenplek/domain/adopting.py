"""A guest becomes known, or two tiles turn out to be one person: what one did becomes the other's."""

from collections.abc import Iterator
from dataclasses import replace

from .facts_of_people import PersonMerged, VisitAdopted
from .known import Change, Forget, Known, Put, true_id
from .log import Entry
from .rows import Belonging, LessonProgress, Merged, Repeat, StepProgress, Trouble, Visit


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
    given = (Put(_given(row, person, known)) for row in known.belongings(guest.who))
    return (Forget(guest.who), Put(here), *given)


def merge(fact: PersonMerged, known: Known) -> tuple[Change, ...]:
    """Make one person of two. Where one of them was erased, that holds: nothing of the other comes in its place."""
    old, new = true_id(fact.person, known), true_id(fact.into, known)
    if old == new or known.erased(old):
        return ()
    if known.erased(new):
        return (Forget(old), Put(Merged(old, new)))
    visits = [visit for visit in (known.visit(old), known.visit(new)) if visit is not None]
    here = (Put(replace(_latest(visits), who=new, person=new)),) if visits else ()
    given = (Put(_together(row, new, known)) for row in known.belongings(old))
    return (Forget(old), *here, *given, Put(Merged(old, new)))


def _latest(visits: list[Visit]) -> Visit:
    return max(visits, key=lambda visit: (visit.seq, visit.device))


def _together(row: Belonging, person: str, known: Known) -> Belonging:
    """Of two rows of repeats the one that was counted from the later day goes on; the rest is as for a guest."""
    own = known.repeat(person, row.lesson) if isinstance(row, Repeat) else None
    if own is not None and isinstance(row, Repeat):
        return max(own, replace(row, who=person), key=lambda one: (one.day, one.done, one.visit))
    return _given(row, person, known)


def _given(row: Belonging, person: str, known: Known) -> Belonging:
    match row:
        case StepProgress():
            return _with_step(known.step(person, row.lesson, row.step), replace(row, who=person))
        case LessonProgress():
            return _with_lesson(known.lesson(person, row.lesson), replace(row, who=person))
        case Trouble():
            return _with_trouble(_same_step(row, person, known), replace(row, who=person))
        case _:
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
    if own.second_day:
        return both
    if given.second_day or not own.first_day:
        days = (given.first_day, given.first_visit, given.second_day)
        return replace(both, first_day=days[0], first_visit=days[1], second_day=days[2])
    another = given.first_day and given.first_day != own.first_day and given.first_visit != own.first_visit
    return replace(both, second_day=given.first_day) if another else both


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
        noted=given.noted or own.noted,
    )


def _same_step(row: Trouble, person: str, known: Known) -> Trouble | None:
    there: Iterator[Trouble] = (own for own in known.troubles(person, row.lesson) if own.step == row.step)
    return next(there, None)


def _with_trouble(own: Trouble | None, given: Trouble) -> Trouble:
    """What is given came later: when it was done there, it is done; what was done before does not count any more."""
    if own is None or own.solved or given.solved:
        return given
    return replace(
        given,
        missteps=own.missteps + given.missteps,
        asked=own.asked + given.asked,
        stopped=own.stopped + given.stopped,
        skipped=own.skipped + given.skipped,
    )
