"""What goes with difficulty in a step: counted from when the step was done last until it is done again."""

from collections.abc import Iterable
from dataclasses import replace

from .facts import HelpAsked, Misstep, StepSkipped
from .known import Known
from .people import shown_on_page
from .rows import Trouble, Visit

Difficult = HelpAsked | Misstep | StepSkipped


def _here(who: str, lesson: str, step: str, visit: str, known: Known) -> Trouble:
    """The row that goes on; a step that was done begins anew."""
    there = (row for row in known.troubles(who, lesson) if row.step == step and not row.solved)
    return replace(next(there, Trouble(who, lesson, step)), visit=visit)


def difficult(who: str, fact: Difficult, known: Known) -> Trouble:
    """The row after one more misstep, question or skipped step."""
    row = _here(who, fact.lesson, fact.step, fact.visit, known)
    match fact:
        case Misstep():
            return replace(row, missteps=row.missteps + 1)
        case HelpAsked():
            return replace(row, asked=row.asked + 1)
        case StepSkipped():
            return replace(row, skipped=row.skipped + 1)


def stopped(visit: Visit, known: Known) -> tuple[Trouble, ...]:
    """The row after a visit that ended in the middle of a lesson: it was begun in earnest, and not finished."""
    if not (visit.busy and visit.lesson and visit.step and shown_on_page(visit.lesson)):
        return ()
    row = _here(visit.who, visit.lesson, visit.step, visit.id, known)
    return (replace(row, stopped=row.stopped + 1),)


def solved(who: str, lesson: str, step: str, known: Known) -> Iterable[Trouble]:
    """The rows after a step was done."""
    return (replace(row, solved=True) for row in known.troubles(who, lesson) if row.step == step and not row.solved)


def passed(who: str, lesson: str, known: Known) -> Iterable[Trouble]:
    """The rows after a lesson was finished: a step on a way not taken again is behind; a skipped one is not."""
    return (replace(row, solved=True) for row in known.troubles(who, lesson) if not row.skipped and not row.solved)
