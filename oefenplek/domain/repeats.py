"""Repeats: a lesson comes back for two minutes at the next visit, after about a week and after about a month.

What is due is decided once, when somebody sits down, from the day on which the visit began. A clock that jumps while
someone practises changes nothing, each visit brings a lesson back at most once, and a clock that is years off makes
nothing due: it is not believed, and the days are counted anew.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from .kinds import KindRules
from .lesson import Lesson
from .log import RepeatDone
from .people import shown_on_page
from .rows import Repeat

WEEK = 6
"""Days that make about a week: the same evening club comes a few hours early."""
MONTH = 27
LONGEST = 400
"""More days than an account that nobody uses is kept: a clock that says so is not believed."""
NEXT_VISIT, AFTER_WEEK, AFTER_MONTH = 1, 2, 3
MINUTES = 2
ASKS = "confidence"
"""The step kind that asks *Lukt dit u thuis?*"""


@dataclass(frozen=True, slots=True)
class Due:
    """A lesson to repeat now; ``stage`` of its repeats are behind when it is done. ``asks``: *Lukt dit u thuis?*"""

    lesson: str
    stage: int
    asks: bool
    days: int


def days_between(first: str, second: str) -> int | None:
    """From one date to another; ``None`` when one of them is no date."""
    try:
        return (date.fromisoformat(second) - date.fromisoformat(first)).days
    except ValueError:
        return None


def due(row: Repeat, visit: str, day: str) -> Due | None:
    """Is this lesson due in a visit that began on this day?"""
    days = days_between(row.day, day)
    if row.visit == visit or days is None or not 0 <= days <= LONGEST:
        return None
    stage = AFTER_MONTH if days >= MONTH else AFTER_WEEK if days >= WEEK else NEXT_VISIT
    if stage <= row.done:
        return None
    return Due(row.lesson, stage, row.done < AFTER_WEEK <= stage, days)


def due_now(rows: Iterable[Repeat], visit: str, day: str) -> tuple[Due, ...]:
    """What may be shown as due, what waits longest first; lessons that tell too much about a person never are."""
    found = [one for row in rows if shown_on_page(row.lesson) and (one := due(row, visit, day))]
    return tuple(sorted(found, key=lambda one: (-one.days, one.lesson)))


def believed(row: Repeat, day: str) -> Repeat | None:
    """The row counted anew from this day, when a visit begins on a day that cannot be; else ``None``."""
    days = days_between(row.day, day)
    return None if days is not None and 0 <= days <= LONGEST else replace(row, day=day)


def repeated(row: Repeat | None, fact: RepeatDone) -> tuple[Repeat, ...]:
    """The row after a repeat; what was never done cannot be repeated."""
    return (replace(row, done=max(row.done, fact.stage), visit=fact.visit),) if row else ()


def short_lesson(lesson: Lesson, rules: Mapping[str, KindRules], *, asks: bool) -> Lesson | None:
    """The two-minute lesson: the free task and, when it ``asks``, *Lukt dit u thuis?*; ``None`` without a free task."""
    whole = [step for step in lesson.steps if step.body is not None and step.kind in rules]
    free = [step for step in whole if rules[step.kind].guidance(step.body) == "alone"]
    if not free:
        return None
    asked = [step for step in whole if step.kind == ASKS] if asks else []
    return replace(lesson, steps=(free[0], *asked[:1]), minutes=MINUTES)


def other_turn(scenes: Sequence[str], times: int, last: str) -> int:
    """Which content set a repeat uses: the next one after so many times, but not the one that was met last."""
    turns = range(times, times + max(1, len(scenes)))
    return next((turn for turn in turns if scenes and scenes[turn % len(scenes)] != last), times)
