"""From facts to progress: pure rules, folded entry by entry in the order ``(seq, device)``.

``changes(entry, known)`` says which rows change. Storage keeps the rows in tables; they can be dropped and folded
again from the log with the same result.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from .adopting import adopt
from .log import (
    Confidence,
    Entry,
    LessonDone,
    LessonStarted,
    PersonErased,
    RepeatDone,
    StepDone,
    StepShown,
    VisitAdopted,
    VisitEnded,
    VisitStarted,
)
from .repeats import believed, repeated
from .rows import (
    Belonging,
    Change,
    DayCount,
    Erased,
    Forget,
    Known,
    LessonProgress,
    Level,
    Put,
    Repeat,
    Row,
    StepProgress,
    Visit,
)

__all__ = [
    "GUEST_WAITS",
    "Belonging",
    "Change",
    "DayCount",
    "Erased",
    "Forget",
    "Known",
    "LessonProgress",
    "Level",
    "Put",
    "Repeat",
    "Row",
    "StepProgress",
    "Visit",
    "changes",
    "lesson_level",
    "resumable",
    "step_done",
]

Practised = LessonStarted | StepShown | StepDone | LessonDone | RepeatDone | Confidence

GUEST_WAITS = timedelta(minutes=30)
"""How long a guest's place is kept when nobody comes back."""


def changes(entry: Entry, known: Known) -> tuple[Change, ...]:
    """What an entry changes, in order."""
    fact = entry.fact
    counted = (Put(_one_more(entry, fact, known)),) if isinstance(fact, LessonDone) else ()
    if entry.actor is not None and known.erased(entry.actor):
        return counted
    match fact:
        case VisitStarted():
            return _start_visit(entry, fact, known)
        case VisitEnded():
            there = _visit(entry, fact.visit, known)
            return _end(there) if there and there.id == fact.visit else ()
        case PersonErased(person):
            return (Forget(person), Put(Erased(person)))
        case VisitAdopted():
            return adopt(entry, fact, known)
        case LessonStarted() | StepShown() | StepDone() | LessonDone() | RepeatDone() | Confidence():
            there = _visit(entry, fact.visit, known)
            return (*(_practise(entry, fact, there, known) if there else ()), *counted)
        case _:
            return ()


def _one_more(entry: Entry, fact: LessonDone, known: Known) -> DayCount:
    before = known.day(entry.day, fact.lesson) or DayCount(entry.day, fact.lesson)
    return replace(before, times=before.times + 1)


def _visit(entry: Entry, visit: str, known: Known) -> Visit | None:
    """The visit an entry belongs to; a guest who has left is not remembered again by a late entry."""
    if found := known.visit(entry.actor or visit):
        return found
    return Visit(entry.actor, visit, entry.device, entry.actor, open=False) if entry.actor else None


def _start_visit(entry: Entry, fact: VisitStarted, known: Known) -> tuple[Change, ...]:
    left = [change for other in known.open_visits(entry.device) for change in _end(other)]
    who = entry.actor or fact.visit
    before = known.visit(who) or Visit(who, fact.visit, entry.device, entry.actor)
    now = replace(before, id=fact.visit, device=entry.device, at=entry.at, seq=entry.seq, open=True)
    moved = (believed(row, entry.day) for row in known.belongings(who) if isinstance(row, Repeat))
    return (*left, Put(now), *(Put(row) for row in moved if row is not None))


def _end(visit: Visit) -> tuple[Change, ...]:
    return (Forget(visit.who),) if visit.person is None else (Put(replace(visit, open=False)),)


def _practise(entry: Entry, fact: Practised, visit: Visit, known: Known) -> tuple[Change, ...]:
    there = replace(visit, at=entry.at, seq=entry.seq)
    match fact:
        case LessonStarted(_, lesson, version):
            return (Put(replace(there, lesson=lesson, version=version, step="")),)
        case StepShown(_, lesson, step):
            return (Put(replace(there, lesson=lesson, step=step)),)
        case StepDone():
            before = known.step(visit.who, fact.lesson, fact.step)
            return (Put(there), Put(step_done(before, visit.who, fact, entry.day)))
        case LessonDone():
            again = Repeat(visit.who, fact.lesson, 0, entry.day, fact.visit)
            left = replace(there, lesson="", version="", step="")
            return (Put(left), Put(_lesson_done(visit.who, fact, known)), Put(again))
        case RepeatDone():
            return (Put(there), *(Put(row) for row in repeated(known.repeat(visit.who, fact.lesson), fact)))
        case Confidence(_, lesson, answer):
            so_far = known.lesson(visit.who, lesson) or LessonProgress(visit.who, lesson)
            return (Put(replace(so_far, confidence=answer)),)


def step_done(before: StepProgress | None, who: str, fact: StepDone, day: str) -> StepProgress:
    """Progress in a step after doing it once more.

    A second day counts only in another visit, so a clock that jumps while someone practises gives nothing away.
    """
    was = before or StepProgress(who, fact.lesson, fact.step, least_hints=fact.hints)
    now = replace(was, times=was.times + 1, least_hints=min(was.least_hints, fact.hints), content_set=fact.content_set)
    if not fact.alone or fact.hints:
        return now
    if not was.first_day:
        return replace(now, first_day=day, first_visit=fact.visit)
    if not was.second_day and day != was.first_day and fact.visit != was.first_visit:
        return replace(now, second_day=day)
    return now


def _lesson_done(who: str, fact: LessonDone, known: Known) -> LessonProgress:
    was = known.lesson(who, fact.lesson) or LessonProgress(who, fact.lesson, least_hints=fact.hints)
    least = min(was.least_hints, fact.hints) if was.times else fact.hints
    return replace(was, times=was.times + 1, least_hints=least, version=fact.version)


def lesson_level(lesson: LessonProgress | None, steps: Iterable[StepProgress]) -> Level:
    """1: the lesson was done, with hints or without; 2: its free task went without hints on two different days."""
    if lesson is None or not lesson.times:
        return 0
    return 2 if any(step.level == 2 for step in steps) else 1


def resumable(visit: Visit, now: datetime) -> bool:
    """May the app go on by itself where this visit stopped (after a power cut)?

    A guest's place waits 30 minutes, in either direction of a clock that was set. A person's place waits behind the
    picture code and nowhere else: what somebody with an animal learns is theirs alone.
    """
    fresh = abs(now - datetime.fromisoformat(visit.at)) <= GUEST_WAITS
    return visit.person is None and visit.open and bool(visit.lesson) and fresh
