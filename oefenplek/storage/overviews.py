"""The SQL of what helpers see, and from its rows to the plain data of ``domain/overview``."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import text

from oefenplek.domain.needs import ASKED, MISSTEPS, STOPPED, needs_help
from oefenplek.domain.overview import GroupRow, PersonRow
from oefenplek.domain.rows import LessonProgress, Trouble

from .ledger import Ledger
from .prepared import Prepared
from .projections import read

_PERSON = """
SELECT p.id, p.animal, p.colour, p.number, coalesce(p.first_name, ''), substr(coalesce(v.at, ''), 1, 10),
  (SELECT count(*) FROM lesson_progress l WHERE l.who = p.id AND l.times > 0
     AND l.lesson NOT IN (SELECT value FROM json_each(:private))),
  coalesce(v.open AND v.device = :device, 0)
FROM {source} LEFT JOIN visit v ON v.who = p.id {which}ORDER BY p.animal, p.colour, p.number
"""
_PEOPLE = Prepared(text(_PERSON.format(source="person p", which="")))
_ONE = Prepared(text(_PERSON.format(source="person p", which="WHERE p.id = :id ")))
_MEMBERS = Prepared(
    text(_PERSON.format(source="group_member m JOIN person p ON p.id = m.who", which='WHERE m."group" = :group '))
)
_MUCH = f"NOT solved AND (missteps >= {MISSTEPS} OR asked >= {ASKED} OR stopped >= {STOPPED})"
_TROUBLED = Prepared(text(f"SELECT who, lesson FROM trouble WHERE {_MUCH}"))  # noqa: S608 - numbers of the domain
_TROUBLED_MEMBERS = Prepared(
    text(f'SELECT t.* FROM group_member m JOIN trouble t ON t.who = m.who WHERE m."group" = :group AND {_MUCH}')  # noqa: S608
)
_MATRIX = Prepared(
    text(
        "SELECT l.* FROM group_member m CROSS JOIN group_lesson g CROSS JOIN lesson_progress l"
        ' WHERE m."group" = :group AND g."group" = :group AND l.who = m.who AND l.lesson = g.lesson'
    )
)
_GROUP = """
SELECT g."group", coalesce(n.name, ''), (SELECT count(*) FROM group_member m WHERE m."group" = g."group")
FROM group_made g LEFT JOIN group_name n ON n."group" = g."group" {which}ORDER BY 2, 1
"""
_GROUPS = Prepared(text(_GROUP.format(which="")))
_ONE_GROUP = Prepared(text(_GROUP.format(which='WHERE g."group" = :group ')))
_PLANNED = Prepared(text('SELECT "group", lesson FROM group_lesson ORDER BY seq, lesson'))
_PLANNED_FOR_ONE = Prepared(text('SELECT lesson FROM group_lesson WHERE "group" = :group ORDER BY seq, lesson'))


def _values(ledger: Ledger) -> dict[str, Any]:
    return {"private": json.dumps(sorted(ledger.projections.memory.private)), "device": ledger.device}


def _rows(found: Iterable[Any], troubled: set[str]) -> tuple[PersonRow, ...]:
    values: Iterator[tuple[Any, ...]] = ((*row[:7], row[0] in troubled, bool(row[7])) for row in found)
    return tuple(PersonRow(*one) for one in values)


def people(ledger: Ledger) -> tuple[PersonRow, ...]:
    """Everyone."""
    private = ledger.projections.memory.private
    troubled = {who for who, lesson in _TROUBLED.each(ledger.driver) if lesson not in private}
    return _rows(_PEOPLE.each(ledger.driver, _values(ledger)), troubled)


def person(ledger: Ledger, who: str, *, needs: bool) -> PersonRow | None:
    """One of them."""
    found = _ONE.each(ledger.driver, {**_values(ledger), "id": who})
    return next(iter(_rows(found, {who} if needs else set())), None)


def members(ledger: Ledger, group: str) -> tuple[tuple[PersonRow, ...], tuple[Trouble, ...]]:
    """Who is in a group, and where they are stuck."""
    troubles = tuple(_stuck(_TROUBLED_MEMBERS.each(ledger.driver, {"group": group})))
    found = _MEMBERS.each(ledger.driver, {**_values(ledger), "group": group})
    return _rows(found, {row.who for row in troubles}), troubles


def matrix(ledger: Ledger, group: str) -> Mapping[tuple[str, str], LessonProgress]:
    """What the people of a group did in the lessons that lie ready for it."""
    found = _MATRIX.each(ledger.driver, {"group": group})
    return {(row[0], row[1]): LessonProgress(*row) for row in found}


def group(ledger: Ledger, which: str) -> GroupRow | None:
    """One group."""
    row = _ONE_GROUP.one(ledger.driver, {"group": which})
    lessons = tuple(lesson for (lesson,) in _PLANNED_FOR_ONE.each(ledger.driver, {"group": which}))
    return GroupRow(row[0], row[1], row[2], lessons) if row else None


def groups(ledger: Ledger) -> tuple[GroupRow, ...]:
    """All groups, by name."""
    planned: dict[str, list[str]] = {}
    for group, lesson in _PLANNED.each(ledger.driver):
        planned.setdefault(group, []).append(lesson)
    return tuple(GroupRow(*(*row, tuple(planned.get(row[0], ())))) for row in _GROUPS.each(ledger.driver))


def _stuck(found: Iterable[Any]) -> Iterator[Trouble]:
    return (trouble for trouble in (read(Trouble, row) for row in found) if needs_help(trouble))
