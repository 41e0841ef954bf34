"""Conditions over the state and the events of a simulated app: data, a closed language, no eval.

Forms: ``{all: […]}``, ``{any: […]}``, ``{not: …}``, a state pattern ``{<entity>: id, property: value}`` with
``id``, ``{all: [ids]}``, ``{any: [ids]}`` or ``{any: instances}`` (at least one thing of that sort), and an event
pattern ``{event: name, param: value, count: {min, max}}``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from .actions import AppEvent

Facts = Mapping[str, Mapping[str, Mapping[str, str]]]
"""entity name → id → property → value: what conditions can see of an app's state."""

INSTANCES = "instances"


@dataclass(frozen=True, slots=True)
class Group:
    """All or any of several conditions."""

    how: Literal["all", "any"]
    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a condition."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class StateIs:
    """Things of one sort have these properties; empty ``ids`` means: any thing of that sort."""

    entity: str
    how: Literal["all", "any"]
    ids: tuple[str, ...]
    properties: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class EventWas:
    """An event happened between ``least`` and ``most`` times; ``counted`` when the author wrote a count."""

    name: str
    params: tuple[tuple[str, tuple[str, ...]], ...]
    least: int = 1
    most: int | None = None
    counted: bool = False


Condition = Group | Not | StateIs | EventWas


@dataclass(frozen=True, slots=True)
class Moment:
    """What a condition looks at: the facts now, the events of this act, and all events of this attempt."""

    facts: Facts
    now: tuple[AppEvent, ...] = ()
    history: tuple[AppEvent, ...] = ()


def read(data: Mapping[str, object]) -> Condition:
    """Read a condition from checked data. The checker has refused what is not of these forms."""
    for how in ("all", "any"):
        if how in data:
            return Group(how, tuple(read(part) for part in _list(data[how])))
    if "not" in data:
        return Not(read(_mapping(data["not"])))
    if "event" in data:
        return _event(data)
    entity, who = next(iter(data.items()))
    how_many, ids = _ids(who)
    rest = tuple((name, _values(value)) for name, value in data.items() if name != entity)
    return StateIs(entity, how_many, ids, rest)


def _event(data: Mapping[str, object]) -> EventWas:
    params = tuple((k, _values(v)) for k, v in data.items() if k not in {"event", "count"})
    if "count" not in data:
        return EventWas(str(data["event"]), params)
    count = _mapping(data["count"])
    most = int(str(count["max"])) if count.get("max") is not None else None
    return EventWas(str(data["event"]), params, int(str(count.get("min") or 0)), most, counted=True)


def _ids(who: object) -> tuple[Literal["all", "any"], tuple[str, ...]]:
    if isinstance(who, str):
        return "all", (who,)
    mapping = _mapping(who)
    if mapping.get("any") == INSTANCES:
        return "any", ()
    if "all" in mapping:
        return "all", _values(mapping["all"])
    return "any", _values(mapping["any"])


def _values(value: object) -> tuple[str, ...]:
    if isinstance(value, Mapping):
        value = value["any"]
    return tuple(map(str, value)) if isinstance(value, Sequence) and not isinstance(value, str) else (str(value),)


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(f"expected a mapping, found {value!r}")
    return value


def _list(value: object) -> list[Mapping[str, object]]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise TypeError(f"expected a list, found {value!r}")
    return [_mapping(part) for part in value]


def holds(condition: Condition, moment: Moment) -> bool:
    """Is the condition true of the whole attempt so far? (for ``done`` and ``never``)"""
    return _holds(condition, moment, moment.history)


def fires(condition: Condition, before: Moment, after: Moment) -> bool:
    """Did this act make the condition true? (for mistakes: an event counts only in the act it came from)"""
    return _holds(condition, after, after.now) and not _holds(condition, before, ())


def _holds(condition: Condition, moment: Moment, events: tuple[AppEvent, ...]) -> bool:
    match condition:
        case Group(how, parts):
            return (all if how == "all" else any)(_holds(part, moment, events) for part in parts)
        case Not(part):
            return not _holds(part, moment, events)
        case StateIs():
            return _state_is(condition, moment.facts)
        case EventWas():
            return _event_was(condition, moment.history if condition.counted else events)


def _state_is(pattern: StateIs, facts: Facts) -> bool:
    known = facts.get(pattern.entity, {})
    things = [known.get(name) for name in pattern.ids] if pattern.ids else list(known.values())
    fitting = [thing is not None and _fits(thing, pattern.properties) for thing in things]
    return all(fitting) if pattern.how == "all" else any(fitting)


def _fits(thing: Mapping[str, str], wanted: tuple[tuple[str, tuple[str, ...]], ...]) -> bool:
    return all(thing.get(name) in values for name, values in wanted)


def _event_was(pattern: EventWas, events: tuple[AppEvent, ...]) -> bool:
    found = sum(1 for e in events if e.name == pattern.name and all(e.get(n) in vs for n, vs in pattern.params))
    return found >= pattern.least and (pattern.most is None or found <= pattern.most)


def patterns(condition: Condition) -> tuple[StateIs | EventWas, ...]:
    """All state and event patterns inside a condition, in order."""
    match condition:
        case Group(_, parts):
            return tuple(found for part in parts for found in patterns(part))
        case Not(part):
            return patterns(part)
        case StateIs() | EventWas():
            return (condition,)
