"""Folding a whole log in memory: how progress is rebuilt, and what the kept rows are compared with."""

from collections.abc import Iterable

from .log import Entry
from .progress import changes
from .rows import Belonging, Change, DayCount, Erased, Forget, LessonProgress, Put, Repeat, Row, StepProgress, Visit


class Rows:
    """Rows in memory, by sort and key."""

    def __init__(self) -> None:
        self.visits: dict[str, Visit] = {}
        self.steps: dict[tuple[str, str, str], StepProgress] = {}
        self.lessons: dict[tuple[str, str], LessonProgress] = {}
        self.repeats: dict[tuple[str, str], Repeat] = {}
        self.days: dict[tuple[str, str], DayCount] = {}
        self.gone: dict[str, Erased] = {}

    def visit(self, who: str) -> Visit | None:
        """Where somebody is."""
        return self.visits.get(who)

    def open_visits(self, device: str) -> tuple[Visit, ...]:
        """The visits that nobody ended on a device."""
        return tuple(v for v in self.visits.values() if v.open and v.device == device)

    def step(self, who: str, lesson: str, step: str) -> StepProgress | None:
        """Progress in a step."""
        return self.steps.get((who, lesson, step))

    def lesson(self, who: str, lesson: str) -> LessonProgress | None:
        """Progress in a lesson."""
        return self.lessons.get((who, lesson))

    def repeat(self, who: str, lesson: str) -> Repeat | None:
        """How far the repeats of a lesson are."""
        return self.repeats.get((who, lesson))

    def belongings(self, who: str) -> tuple[Belonging, ...]:
        """Everything that somebody did."""
        rows: tuple[Belonging, ...] = (*self.steps.values(), *self.lessons.values(), *self.repeats.values())
        return tuple(row for row in rows if row.who == who)

    def day(self, day: str, lesson: str) -> DayCount | None:
        """How often a lesson was finished on a day."""
        return self.days.get((day, lesson))

    def erased(self, who: str) -> bool:
        """Was this person erased?"""
        return who in self.gone

    def apply(self, change: Change) -> None:
        """Make one change."""
        match change:
            case Put(Visit() as row):
                self.visits[row.who] = row
            case Put(StepProgress() as row):
                self.steps[row.who, row.lesson, row.step] = row
            case Put(LessonProgress() as row):
                self.lessons[row.who, row.lesson] = row
            case Put(Repeat() as row):
                self.repeats[row.who, row.lesson] = row
            case Put(DayCount() as row):
                self.days[row.day, row.lesson] = row
            case Put(Erased() as row):
                self.gone[row.who] = row
            case Forget(who):
                self._forget(who)

    def _forget(self, who: str) -> None:
        self.visits.pop(who, None)
        self.steps = {key: row for key, row in self.steps.items() if row.who != who}
        self.lessons = {key: row for key, row in self.lessons.items() if row.who != who}
        self.repeats = {key: row for key, row in self.repeats.items() if row.who != who}

    def rows(self) -> set[Row]:
        """All rows."""
        return {
            *self.visits.values(),
            *self.steps.values(),
            *self.lessons.values(),
            *self.repeats.values(),
            *self.days.values(),
            *self.gone.values(),
        }


def fold(entries: Iterable[Entry]) -> Rows:
    """Fold entries, given in the order ``(seq, device)``."""
    rows = Rows()
    for entry in entries:
        for change in changes(entry, rows):
            rows.apply(change)
    return rows
