"""The tables that are folded from the log, read and written row by row with the rules of ``domain/progress``."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, NamedTuple, TypeVar, cast, get_args

from sqlalchemy import Boolean, Table, delete, select

from oefenplek.domain.fold import KEYS, fold
from oefenplek.domain.known import Disband, Forget, Put, Take
from oefenplek.domain.log import Entry
from oefenplek.domain.people import shown_on_page
from oefenplek.domain.progress import changes
from oefenplek.domain.rows import (
    Belonging,
    DayCount,
    Erased,
    Group,
    LessonProgress,
    Member,
    Merged,
    Planned,
    Ready,
    Repeat,
    Row,
    StepProgress,
    Sureness,
    Tally,
    Trouble,
    Visit,
)

from . import tables
from .prepared import Driver, Prepared, drop, find, put

Sort = TypeVar("Sort", bound=Row)
_TABLES: Mapping[type[Any], Table] = {
    Visit: tables.visit,
    StepProgress: tables.step_progress,
    LessonProgress: tables.lesson_progress,
    Repeat: tables.repeat,
    Trouble: tables.trouble,
    Sureness: tables.sureness,
    Ready: tables.ready,
    Member: tables.group_member,
    Group: tables.group_made,
    Planned: tables.group_lesson,
    DayCount: tables.day_count,
    Tally: tables.tally,
    Erased: tables.erased,
    Merged: tables.merged,
}
_BELONGINGS: tuple[type[Belonging], ...] = get_args(Belonging)
_FIELDS = {sort: tuple(field.name for field in fields(sort)) for sort in _TABLES}
_FLAGS = {
    sort: tuple(at for at, column in enumerate(table.columns) if isinstance(column.type, Boolean))
    for sort, table in _TABLES.items()
}
_PUT = {sort: put(table) for sort, table in _TABLES.items()}
_TAKE = {sort: drop(_TABLES[sort], *keys) for sort, keys in KEYS.items()}
_BY_KEY: Mapping[type[Any], tuple[Prepared, tuple[str, ...]]] = {
    sort: (find(_TABLES[sort], *keys), keys) for sort, keys in KEYS.items()
}
_OPEN = find(tables.visit, "device", "open")
_TROUBLES = find(tables.trouble, "who", "lesson")
_BELONGING = {sort: find(_TABLES[sort], "who") for sort in _BELONGINGS}
_FORGET = tuple(drop(_TABLES[sort], "who") for sort in (Visit, *_BELONGINGS))
_DISBAND = tuple(drop(_TABLES[sort], "group") for sort in (Member, Group, Planned))
_ALL = {sort: Prepared(select(table)) for sort, table in _TABLES.items()}
_LESSONS = Prepared(select(tables.lesson_progress.c.lesson).distinct())
_CLEAR = tuple(Prepared(delete(table)) for table in tables.PROJECTIONS)
_HAS_MERGED = "SELECT count(*) FROM sqlite_master WHERE name = 'merged'"


class Memory(NamedTuple):
    """What is asked for at every event, so it is kept in memory."""

    gone: frozenset[str]
    merged: Mapping[str, str]
    private: frozenset[str]
    """The lessons in the table that are in no answer to a helper."""


class Projections:
    """Progress as it stands, for reading (``domain.known.Known``) and for one more entry."""

    def __init__(self, connection: Driver) -> None:
        self._connection = connection
        self.memory = Memory(self._read_gone(), self._read_merged(), self._read_private())

    def _read_gone(self) -> frozenset[str]:
        return frozenset(row[0] for row in _ALL[Erased].each(self._connection))

    def _read_merged(self) -> Mapping[str, str]:
        if not self._connection.execute(_HAS_MERGED).fetchone()[0]:
            return {}  # a database of before there was such a table, on its way to an upgrade
        return dict(_ALL[Merged].each(self._connection))

    def _read_private(self) -> frozenset[str]:
        return frozenset(lesson for (lesson,) in _LESSONS.each(self._connection) if not shown_on_page(lesson))

    def _one(self, sort: type[Sort], *values: object) -> Sort | None:
        statement, names = _BY_KEY[sort]
        row = statement.one(self._connection, dict(zip(names, values, strict=True)))
        return read(sort, row) if row else None

    def visit(self, who: str) -> Visit | None:
        """Where somebody is."""
        return self._one(Visit, who)

    def open_visits(self, device: str) -> tuple[Visit, ...]:
        """The visits that nobody ended on a device."""
        return tuple(read(Visit, row) for row in _OPEN.each(self._connection, {"device": device, "open": True}))

    def step(self, who: str, lesson: str, step: str) -> StepProgress | None:
        """Progress in a step."""
        return self._one(StepProgress, who, lesson, step)

    def lesson(self, who: str, lesson: str) -> LessonProgress | None:
        """Progress in a lesson."""
        return self._one(LessonProgress, who, lesson)

    def repeat(self, who: str, lesson: str) -> Repeat | None:
        """How far the repeats of a lesson are."""
        return self._one(Repeat, who, lesson)

    def troubles(self, who: str, lesson: str) -> tuple[Trouble, ...]:
        """What went with difficulty in a lesson."""
        return tuple(read(Trouble, row) for row in _TROUBLES.each(self._connection, {"who": who, "lesson": lesson}))

    def theirs(self, sort: type[Sort], who: str) -> tuple[Sort, ...]:
        """All rows of one sort that are somebody's."""
        found = _BELONGING[cast("type[Belonging]", sort)].each(self._connection, {"who": who})
        return tuple(read(sort, row) for row in found)

    def belongings(self, who: str) -> tuple[Belonging, ...]:
        """Everything that is somebody's."""
        return tuple(row for sort in _BELONGINGS for row in self.theirs(sort, who))

    def has_group(self, group: str) -> bool:
        """Is there such a group, and is it not over?"""
        return self._one(Group, group) is not None

    def day(self, day: str, lesson: str) -> DayCount | None:
        """How often a lesson was finished on a day."""
        return self._one(DayCount, day, lesson)

    def tally(self, day: str, what: str) -> Tally | None:
        """How often something happened on a day."""
        return self._one(Tally, day, what)

    def merged(self, who: str) -> str | None:
        """Whose tile somebody's became, if it became one."""
        return self.memory.merged.get(who)

    def erased(self, who: str) -> bool:
        """Was this person erased?"""
        return who in self.memory.gone

    def follow(self, entry: Entry) -> None:
        """Take one more entry, inside the transaction that wrote it."""
        for change in changes(entry, self):
            match change:
                case Put(row):
                    self._put(row)
                case Take(row):
                    _TAKE[type(row)].run(self._connection, values_of(row))
                case Forget(who):
                    for statement in _FORGET:
                        statement.run(self._connection, {"who": who})
                case Disband(group):
                    for statement in _DISBAND:
                        statement.run(self._connection, {"group": group})

    def _put(self, row: Row) -> None:
        _PUT[type(row)].run(self._connection, values_of(row))
        match row:
            case Erased(who):
                self.memory = self.memory._replace(gone=self.memory.gone | {who})
            case Merged(who, into):
                self.memory = self.memory._replace(merged={**self.memory.merged, who: into})
            case LessonProgress(lesson=lesson) if not shown_on_page(lesson):
                self.memory = self.memory._replace(private=self.memory.private | {lesson})

    def rows(self) -> set[Row]:
        """All rows as they are kept."""
        return {read(sort, row) for sort in _ALL for row in _ALL[sort].each(self._connection)}

    def rebuild(self, entries: Iterable[Entry]) -> None:
        """Drop all rows and fold the log again, inside a transaction."""
        self.replace(fold(entries).rows())

    def replace(self, rows: Iterable[Row]) -> None:
        """Let these rows stand instead of what there is, inside a transaction."""
        for statement in _CLEAR:
            statement.run(self._connection)
        self.memory = Memory(frozenset(), {}, frozenset())
        for row in rows:
            self._put(row)


def values_of(row: Row) -> dict[str, Any]:
    """A row's values by column."""
    return {name: getattr(row, name) for name in _FIELDS[type(row)]}


def read(sort: type[Sort], row: Any) -> Sort:
    """Read a row; SQLite keeps yes and no as 1 and 0."""
    if flags := _FLAGS[sort]:
        row = [*row]
        for at in flags:
            row[at] = bool(row[at])
    found: Sort = sort(*row)
    return found
