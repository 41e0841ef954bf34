"""The form of a condition in a file: what ``domain.conditions.read`` can read, and nothing else."""

from collections.abc import Iterator, Mapping
from typing import Any

from oefenplek.domain.conditions import INSTANCES

from .problems import Path

Wrong = tuple[Path, str]


def malformed(data: Any, path: Path = ()) -> Iterator[Wrong]:
    """Every place where ``data`` is no condition, with a reason in Dutch."""
    if not isinstance(data, Mapping) or not data:
        yield path, "hier hoort een voorwaarde"
        return
    for word in ("all", "any", "not"):
        if word in data:
            yield from _group(word, data, path)
            return
    yield from _event(data, path) if "event" in data else _state(data, path)


def _group(word: str, data: Mapping[str, Any], path: Path) -> Iterator[Wrong]:
    if len(data) > 1:
        yield path, f"naast “{word}” kan niets anders staan"
    inside = data[word]
    if word == "not":
        yield from malformed(inside, (*path, word))
    elif not isinstance(inside, list) or not inside:
        yield (*path, word), f"bij “{word}” hoort een lijst"
    else:
        for at, part in enumerate(inside):
            yield from malformed(part, (*path, word, at))


def _event(data: Mapping[str, Any], path: Path) -> Iterator[Wrong]:
    for key, value in data.items():
        if key == "count":
            yield from _count(value, (*path, key))
        elif key == "event" and not _name(value):
            yield (*path, key), "bij “event” hoort een naam"
        elif key != "event":
            yield from _values(value, (*path, key))


def _count(value: Any, path: Path) -> Iterator[Wrong]:
    if not isinstance(value, Mapping) or not value or set(value) - {"min", "max"}:
        yield path, "bij “count” hoort min of max"
        return
    for name, number in value.items():
        if not isinstance(number, str) or not number.isascii() or not number.isdigit():
            yield (*path, name), f"bij “{name}” hoort een getal"


def _state(data: Mapping[str, Any], path: Path) -> Iterator[Wrong]:
    entity, who = next(iter(data.items()))
    if not _name(who) and not _which(who):
        yield (*path, entity), f"bij “{entity}” hoort een id, of all of any met een lijst"
    if len(data) == 1:
        yield path, f"hier staat niet wat er met “{entity}” moet zijn"
    for key, value in data.items():
        if key != entity:
            yield from _values(value, (*path, key))


def _which(who: Any) -> bool:
    if not isinstance(who, Mapping) or len(who) != 1:
        return False
    how, ids = next(iter(who.items()))
    if how == "any" and ids == INSTANCES:
        return True
    return how in {"all", "any"} and isinstance(ids, list) and bool(ids) and all(map(_name, ids))


def _values(value: Any, path: Path) -> Iterator[Wrong]:
    if isinstance(value, Mapping) and set(value) == {"any"}:
        value = value["any"]
    if isinstance(value, str) or (isinstance(value, list) and value and all(isinstance(v, str) for v in value)):
        return
    yield path, "hier hoort een waarde, of any met een lijst"


def _name(value: Any) -> bool:
    return isinstance(value, str) and bool(value)
