"""The tables that are folded from the log, read and written row by row with the rules of ``domain/progress``."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import Table, delete, select

from oefenplek.domain.fold import fold
from oefenplek.domain.log import Entry
from oefenplek.domain.progress import changes
from oefenplek.domain.rows import (
    Belonging,
    DayCount,
    Erased,
    Forget,
    LessonProgress,
    Put,
    Repeat,
    Row,
    StepProgress,
    Visit,
)

from . import tables
from .prepared import Driver, Prepared, drop, find, put

_TABLES: Mapping[type[Row], Table] = {
    Visit: tables.visit,
    StepProgress: tables.step_progress,
    LessonProgress: tables.lesson_progress,
    Repeat: tables.repeat,
    DayCount: tables.day_count,
    Erased: tables.erased,
}
_FIELDS = {sort: tuple(field.name for field in fields(sort)) for sort in _TABLES}
_PUT = {sort: put(table) for sort, table in _TABLES.items()}
_VISIT = find(tables.visit, "who")
_OPEN = find(tables.visit, "device", "open")
_STEP = find(tables.step_progress, "who", "lesson", "step")
_LESSON = find(tables.lesson_progress, "who", "lesson")
_REPEAT = find(tables.repeat, "who", "lesson")
_DAY = find(tables.day_count, "day", "lesson")
_BELONGING: tuple[tuple[type[Belonging], Prepared], ...] = (
    (StepProgress, find(tables.step_progress, "who")),
    (LessonProgress, find(tables.lesson_progress, "who")),
    (Repeat, find(tables.repeat, "who")),
)
_OF_SOMEBODY = (tables.visit, tables.step_progress, tables.lesson_progress, tables.repeat)
_FORGET = tuple(drop(table, "who") for table in _OF_SOMEBODY)
_ALL = {sort: Prepared(select(table)) for sort, table in _TABLES.items()}
_CLEAR = tuple(Prepared(delete(table)) for table in tables.PROJECTIONS)


class Projections:
    """Progress as it stands, for reading (``domain.progress.Known``) and for one more entry."""

    def __init__(self, connection: Driver) -> None:
        self._connection = connection
        self.gone = self._read_gone()

    def _read_gone(self) -> frozenset[str]:
        return frozenset(row[0] for row in _ALL[Erased].each(self._connection))

    def visit(self, who: str) -> Visit | None:
        """Where somebody is."""
        row = _VISIT.one(self._connection, {"who": who})
        return read_visit(row) if row else None

    def open_visits(self, device: str) -> tuple[Visit, ...]:
        """The visits that nobody ended on a device."""
        return tuple(map(read_visit, _OPEN.each(self._connection, {"device": device, "open": True})))

    def step(self, who: str, lesson: str, step: str) -> StepProgress | None:
        """Progress in a step."""
        row = _STEP.one(self._connection, {"who": who, "lesson": lesson, "step": step})
        return StepProgress(*row) if row else None

    def lesson(self, who: str, lesson: str) -> LessonProgress | None:
        """Progress in a lesson."""
        row = _LESSON.one(self._connection, {"who": who, "lesson": lesson})
        return LessonProgress(*row) if row else None

    def repeat(self, who: str, lesson: str) -> Repeat | None:
        """How far the repeats of a lesson are."""
        row = _REPEAT.one(self._connection, {"who": who, "lesson": lesson})
        return Repeat(*row) if row else None

    def belongings(self, who: str) -> tuple[Belonging, ...]:
        """Everything that somebody did."""
        rows = ((sort, statement.each(self._connection, {"who": who})) for sort, statement in _BELONGING)
        return tuple(sort(*row) for sort, found in rows for row in found)

    def day(self, day: str, lesson: str) -> DayCount | None:
        """How often a lesson was finished on a day."""
        row = _DAY.one(self._connection, {"day": day, "lesson": lesson})
        return DayCount(*row) if row else None

    def erased(self, who: str) -> bool:
        """Was this person erased?"""
        return who in self.gone

    def follow(self, entry: Entry) -> None:
        """Take one more entry, inside the transaction that wrote it."""
        for change in changes(entry, self):
            match change:
                case Put(row):
                    self._put(row)
                case Forget(who):
                    for statement in _FORGET:
                        statement.run(self._connection, {"who": who})

    def _put(self, row: Row) -> None:
        _PUT[type(row)].run(self._connection, values_of(row))
        if isinstance(row, Erased):
            self.gone |= {row.who}

    def rows(self) -> set[Row]:
        """All rows as they are kept."""
        return {_READ[sort](row) for sort in _ALL for row in _ALL[sort].each(self._connection)}

    def rebuild(self, entries: Iterable[Entry]) -> None:
        """Drop all rows and fold the log again, inside a transaction."""
        folded = fold(entries).rows()
        for statement in _CLEAR:
            statement.run(self._connection)
        self.gone = frozenset()
        for row in folded:
            self._put(row)


def values_of(row: Row) -> dict[str, Any]:
    """A row's values by column."""
    return {name: getattr(row, name) for name in _FIELDS[type(row)]}


def read_visit(row: Any) -> Visit:
    """Read a visit; SQLite keeps yes and no as 1 and 0."""
    return replace(Visit(*row), open=bool(row[-1]))


_READ: Mapping[type[Row], Callable[[Any], Row]] = {
    Visit: read_visit,
    StepProgress: lambda row: StepProgress(*row),
    LessonProgress: lambda row: LessonProgress(*row),
    Repeat: lambda row: Repeat(*row),
    DayCount: lambda row: DayCount(*row),
    Erased: lambda row: Erased(*row),
}
