"""Who needs help with what: decided from the rows of progress, never by a clock and never by comparing people."""

from collections.abc import Iterable

from .overview import Status, Stuck
from .people import shown_on_page
from .rows import LessonProgress, Trouble

MISSTEPS = 4
"""So many missteps in one step."""
ASKED = 2
"""Help asked so often in one step."""
STOPPED = 1
"""A visit that ended in the middle of the lesson, at this step."""


def needs_help(row: Trouble) -> bool:
    """Did somebody get stuck in this step, and not do it since?"""
    much = row.missteps >= MISSTEPS or row.asked >= ASKED or row.stopped >= STOPPED
    return much and not row.solved and shown_on_page(row.lesson)


def status(lesson: LessonProgress | None, rows: Iterable[Trouble]) -> Status:
    """How somebody is doing in a lesson; ``rows`` are those of this person in this lesson."""
    if any(map(needs_help, rows)):
        return Status.NEEDS_HELP
    if lesson is None:
        return Status.NOT_STARTED
    return Status.DONE if lesson.times else Status.BUSY


def stuck(rows: Iterable[Trouble]) -> tuple[Stuck, ...]:
    """Where somebody got stuck: the steps that need help or were skipped, and were not done since."""
    found = (row for row in rows if needs_help(row) or (row.skipped and not row.solved and shown_on_page(row.lesson)))
    return tuple(
        Stuck(row.lesson, row.step, row.missteps, row.asked, row.stopped, row.skipped)
        for row in sorted(found, key=lambda row: (row.lesson, row.step))
    )
