"""Folding a whole log in memory: how progress is rebuilt, and what the kept rows are compared with."""

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Any, TypeVar, cast, get_args

from .known import Change, Disband, Forget, Put, Take
from .log import Entry
from .progress import changes
from .rows import (
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

KEYS: Mapping[type[Row], tuple[str, ...]] = {
    Visit: ("who",),
    StepProgress: ("who", "lesson", "step"),
    LessonProgress: ("who", "lesson"),
    Repeat: ("who", "lesson"),
    Trouble: ("who", "lesson", "step"),
    Sureness: ("who", "lesson", "seq"),
    Ready: ("who", "what"),
    Member: ("who", "group"),
    Group: ("group",),
    Planned: ("group", "lesson"),
    DayCount: ("day", "lesson"),
    Tally: ("day", "what"),
    Erased: ("who",),
    Merged: ("who",),
}
"""Every sort of row, and by what its rows are told apart."""
_BELONGINGS: tuple[type[Belonging], ...] = get_args(Belonging)
_OF_SOMEBODY = (Visit, *_BELONGINGS)
_OF_A_GROUP = (Member, Group, Planned)
_KEY = {sort: attrgetter(*names) for sort, names in KEYS.items()}
Sort = TypeVar("Sort", bound=Row)


class Rows:
    """Rows in memory: by sort, and there by key. Those of somebody are found by who it is."""

    def __init__(self) -> None:
        self._rows: dict[type[Any], dict[object, Row]] = {sort: {} for sort in KEYS}
        self._theirs: dict[str, dict[tuple[type[Row], object], Row]] = {}

    def _find(self, sort: type[Sort], *key: object) -> Sort | None:
        return cast("Sort | None", self._rows[sort].get(key[0] if len(key) == 1 else key))

    def kept(self, sort: type[Sort]) -> Mapping[Any, Sort]:
        """All rows of one sort, by key."""
        return cast("Mapping[Any, Sort]", self._rows[sort])

    def visit(self, who: str) -> Visit | None:
        """Where somebody is."""
        return self._find(Visit, who)

    def open_visits(self, device: str) -> tuple[Visit, ...]:
        """The visits that nobody ended on a device."""
        return tuple(v for v in self.kept(Visit).values() if v.open and v.device == device)

    def step(self, who: str, lesson: str, step: str) -> StepProgress | None:
        """Progress in a step."""
        return self._find(StepProgress, who, lesson, step)

    def lesson(self, who: str, lesson: str) -> LessonProgress | None:
        """Progress in a lesson."""
        return self._find(LessonProgress, who, lesson)

    def repeat(self, who: str, lesson: str) -> Repeat | None:
        """How far the repeats of a lesson are."""
        return self._find(Repeat, who, lesson)

    def troubles(self, who: str, lesson: str) -> tuple[Trouble, ...]:
        """What went with difficulty in a lesson."""
        return tuple(row for row in self.belongings(who) if isinstance(row, Trouble) and row.lesson == lesson)

    def belongings(self, who: str) -> tuple[Belonging, ...]:
        """Everything that is somebody's."""
        theirs = self._theirs.get(who, {})
        return cast("tuple[Belonging, ...]", tuple(row for (sort, _), row in theirs.items() if sort is not Visit))

    def has_group(self, group: str) -> bool:
        """Is there such a group, and is it not over?"""
        return group in self._rows[Group]

    def day(self, day: str, lesson: str) -> DayCount | None:
        """How often a lesson was finished on a day."""
        return self._find(DayCount, day, lesson)

    def tally(self, day: str, what: str) -> Tally | None:
        """How often something happened on a day."""
        return self._find(Tally, day, what)

    def merged(self, who: str) -> str | None:
        """Whose tile somebody's became, if it became one."""
        row = self._find(Merged, who)
        return row.into if row else None

    def erased(self, who: str) -> bool:
        """Was this person erased?"""
        return who in self._rows[Erased]

    def apply(self, change: Change) -> None:
        """Make one change."""
        match change:
            case Put(row):
                self._put(row)
            case Take(row):
                self._take(row)
            case Forget(who):
                for row in tuple(self._theirs.get(who, {}).values()):
                    self._take(row)
            case Disband(group):
                for row in tuple(one for sort in _OF_A_GROUP for one in self._rows[sort].values()):
                    if cast("Any", row).group == group:
                        self._take(row)

    def _put(self, row: Row) -> None:
        sort = type(row)
        key = _KEY[sort](row)
        self._rows[sort][key] = row
        if isinstance(row, _OF_SOMEBODY):
            self._theirs.setdefault(row.who, {})[sort, key] = row

    def _take(self, row: Row) -> None:
        sort = type(row)
        key = _KEY[sort](row)
        self._rows[sort].pop(key, None)
        if isinstance(row, _OF_SOMEBODY):
            self._theirs.get(row.who, {}).pop((sort, key), None)

    def rows(self) -> set[Row]:
        """All rows."""
        return {row for kept in self._rows.values() for row in kept.values()}


def fold(entries: Iterable[Entry]) -> Rows:
    """Fold entries, given in the order ``(seq, device)``."""
    return follow(Rows(), entries)


def follow(rows: Rows, entries: Iterable[Entry]) -> Rows:
    """Fold more entries into rows there are."""
    for entry in entries:
        for change in changes(entry, rows):
            rows.apply(change)
    return rows
