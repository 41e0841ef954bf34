"""From facts to progress: pure rules, folded entry by entry in the order ``(seq, device)``.

``changes(entry, known)`` says which rows change. Storage keeps the rows in tables; they can be dropped and folded
again from the log with the same result.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from . import difficulties, gathering
from .adopting import adopt, merge
from .facts import (
    Confidence,
    HelpAsked,
    HelperNoted,
    LessonDone,
    LessonStarted,
    Misstep,
    RepeatDone,
    StepDone,
    StepShown,
    StepSkipped,
    VisitEnded,
    VisitStarted,
)
from .facts_of_people import PersonErased, PersonMerged, VisitAdopted
from .known import Change, Forget, Known, Put, Take, true_id
from .log import Entry
from .people import shown_on_page
from .repeats import believed, repeated
from .rows import Erased, LessonProgress, Level, Ready, Repeat, StepProgress, Sureness, Visit

__all__ = ["GUEST_WAITS", "Visit", "changes", "lesson_level", "resumable", "step_done"]

Practised = (LessonStarted | StepShown | StepDone | LessonDone | RepeatDone | Confidence) | (
    HelpAsked | Misstep | StepSkipped | HelperNoted
)

GUEST_WAITS = timedelta(minutes=30)
"""How long a guest's place is kept when nobody comes back."""


def changes(entry: Entry, known: Known) -> tuple[Change, ...]:
    """What an entry changes, in order."""
    return (*gathering.counted(entry, entry.fact, known), *_of_somebody(entry, known))


def _of_somebody(entry: Entry, known: Known) -> tuple[Change, ...]:
    """What an entry changes for the person or guest whom it is about; what a merged tile tells is the other one's."""
    fact = entry.fact
    if entry.actor is not None:
        entry = replace(entry, actor=true_id(entry.actor, known))
        if known.erased(entry.actor or ""):
            return ()
    if isinstance(fact, gathering.Gathering):
        return gathering.gather(entry, fact, known)
    match fact:
        case VisitStarted():
            return _start_visit(entry, fact, known)
        case VisitEnded():
            there = _visit(entry, fact.visit, known)
            return _end(there, known) if there and there.id == fact.visit else ()
        case PersonErased(person):
            everyone = dict.fromkeys((true_id(person, known), person))
            return tuple(change for who in everyone for change in (Forget(who), Put(Erased(who))))
        case PersonMerged():
            return merge(fact, known)
        case VisitAdopted():
            return (*gathering.now_known(entry, fact, known), *adopt(entry, fact, known)) if entry.actor else ()
        case LessonStarted() | StepShown() | StepDone() | LessonDone() | RepeatDone() | Confidence():
            there = _visit(entry, fact.visit, known)
            return _practise(entry, fact, there, known) if there else ()
        case HelpAsked() | Misstep() | StepSkipped() | HelperNoted():
            there = _visit(entry, fact.visit, known)
            return _helped(entry, fact, there, known) if there else ()
        case _:
            return ()


def _visit(entry: Entry, visit: str, known: Known) -> Visit | None:
    """The visit an entry belongs to; a guest who has left is not remembered again by a late entry."""
    if found := known.visit(entry.actor or visit):
        return found
    return Visit(entry.actor, visit, entry.device, entry.actor, open=False) if entry.actor else None


def _start_visit(entry: Entry, fact: VisitStarted, known: Known) -> tuple[Change, ...]:
    left = [change for other in known.open_visits(entry.device) for change in _end(other, known)]
    who = entry.actor or fact.visit
    before = known.visit(who) or Visit(who, fact.visit, entry.device, entry.actor)
    now = replace(before, id=fact.visit, device=entry.device, at=entry.at, seq=entry.seq, open=True, busy=False)
    moved = (believed(row, entry.day) for row in known.belongings(who) if isinstance(row, Repeat))
    return (*left, Put(now), *(Put(row) for row in moved if row is not None))


def _end(visit: Visit, known: Known) -> tuple[Change, ...]:
    if visit.person is None:
        return (Forget(visit.who),)
    return (Put(replace(visit, open=False, busy=False)), *map(Put, difficulties.stopped(visit, known)))


def _practise(entry: Entry, fact: Practised, visit: Visit, known: Known) -> tuple[Change, ...]:
    there = replace(visit, at=entry.at, seq=entry.seq)
    who = visit.who
    match fact:
        case LessonStarted(_, lesson, version):
            begun = () if known.lesson(who, lesson) else (Put(LessonProgress(who, lesson)),)
            return (Put(replace(_in_lesson(there, lesson, ""), version=version)), *begun)
        case StepShown(_, lesson, step):
            return (Put(_in_lesson(there, lesson, step)),)
        case StepDone():
            now = step_done(known.step(who, fact.lesson, fact.step), who, fact, entry.day)
            behind = difficulties.solved(who, fact.lesson, fact.step, known)
            return (Put(_busy(there, fact.lesson)), Put(now), *map(Put, behind))
        case LessonDone():
            again = Repeat(who, fact.lesson, 0, entry.day, fact.visit)
            left = replace(there, lesson="", version="", step="", busy=False)
            behind = difficulties.passed(who, fact.lesson, known)
            rows = (Put(left), Put(_lesson_done(who, fact, known)), Put(again), *map(Put, behind))
            return (*rows, Take(Ready(who, fact.lesson)))
        case RepeatDone():
            return (Put(there), *map(Put, repeated(known.repeat(who, fact.lesson), fact)))
        case Confidence(_, lesson, answer):
            so_far = known.lesson(who, lesson) or LessonProgress(who, lesson)
            told = Sureness(who, lesson, entry.seq, entry.day, answer)
            return (Put(replace(so_far, confidence=answer)), *((Put(told),) if shown_on_page(lesson) else ()))
        case _:
            return ()


def _helped(entry: Entry, fact: Practised, visit: Visit, known: Known) -> tuple[Change, ...]:
    there = replace(visit, at=entry.at, seq=entry.seq)
    match fact:
        case HelperNoted(_, lesson, how):
            so_far = known.lesson(visit.who, lesson) or LessonProgress(visit.who, lesson)
            return (Put(replace(so_far, noted=how)),)
        case HelpAsked() | Misstep() | StepSkipped():
            return (Put(_busy(there, fact.lesson)), Put(difficulties.difficult(visit.who, fact, known)))
        case _:
            return ()


def _in_lesson(visit: Visit, lesson: str, step: str) -> Visit:
    return replace(visit, lesson=lesson, step=step, busy=visit.busy and visit.lesson == lesson)


def _busy(visit: Visit, lesson: str) -> Visit:
    """A repeat of another lesson in the same visit says nothing about the one that was begun."""
    return replace(visit, busy=visit.busy or visit.lesson == lesson)


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
