"""What lies ready for somebody, groups, and what is only counted."""

from .facts_of_people import (
    GroupEnded,
    GroupJoined,
    GroupLeft,
    GroupLesson,
    GroupLessonGone,
    GroupMade,
    PutAway,
    PutReady,
)
from .known import Change, Disband, Known, Put, Take, true_id
from .log import Entry, Fact, LessonDone, Referred, VisitAdopted, VisitStarted
from .rows import GUEST, KNOWN, REFERRED, DayCount, Group, Member, Planned, Ready, Tally

Gathering = PutReady | PutAway | GroupMade | GroupEnded | GroupJoined | GroupLeft | GroupLesson | GroupLessonGone


def gather(entry: Entry, fact: Gathering, known: Known) -> tuple[Change, ...]:
    """What changes in what lies ready and in the groups; nothing comes back for who was erased or what is over."""
    match fact:
        case PutReady(person, what):
            who = true_id(person, known)
            return () if known.erased(who) else (Put(Ready(who, what, entry.seq)),)
        case PutAway(person, what):
            return (Take(Ready(true_id(person, known), what)),)
        case GroupMade(group):
            return (Put(Group(group)),)
        case GroupEnded(group):
            return (Disband(group),)
        case GroupJoined(group, person):
            who = true_id(person, known)
            return (Put(Member(who, group)),) if known.has_group(group) and not known.erased(who) else ()
        case GroupLeft(group, person):
            return (Take(Member(true_id(person, known), group)),)
        case GroupLesson(group, lesson):
            return (Put(Planned(group, lesson, entry.seq)),) if known.has_group(group) else ()
        case GroupLessonGone(group, lesson):
            return (Take(Planned(group, lesson)),)


def counted(entry: Entry, fact: Fact, known: Known) -> tuple[Change, ...]:
    """The counts of a day, which belong to nobody and stay whatever becomes of the person."""
    match fact:
        case LessonDone():
            before = known.day(entry.day, fact.lesson) or DayCount(entry.day, fact.lesson)
            return (Put(DayCount(entry.day, fact.lesson, before.times + 1)),)
        case VisitStarted():
            return _more(entry.day, KNOWN if entry.actor else GUEST, known)
        case Referred(what):
            return _more(entry.day, f"{REFERRED}{what}", known)
        case _:
            return ()


def now_known(entry: Entry, fact: VisitAdopted, known: Known) -> tuple[Change, ...]:
    """A guest who becomes known was counted as a guest on the same day; from now on as somebody known."""
    guest, day = known.visit(fact.visit), known.tally(entry.day, GUEST)
    if guest is None or guest.person is not None or day is None:
        return ()
    less = Put(Tally(entry.day, GUEST, day.times - 1)) if day.times > 1 else Take(day)
    return (less, *_more(entry.day, KNOWN, known))


def _more(day: str, what: str, known: Known) -> tuple[Change, ...]:
    before = known.tally(day, what) or Tally(day, what)
    return (Put(Tally(day, what, before.times + 1)),)
