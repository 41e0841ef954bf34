"""Names of an app's things, properties, events, actions and places, looked up in its vocabulary."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from oefenplek.domain.conditions import INSTANCES
from oefenplek.domain.vocabulary import Property

from ..conditions import malformed
from ..fields import ACTION, CONDITION
from ..problems import Path, Problem, meant
from .subject import Opened, Subject

Wrong = tuple[str, Path, dict[str, Any]]


def said_about_apps(subject: Subject) -> Iterator[Problem]:
    """E403–E409, E414: conditions and actions use the words of the step's app."""
    for step in subject.draft.steps:
        scenes = subject.scenes_of(step)
        for found in subject.fields(step):
            if found.role not in {CONDITION, ACTION}:
                continue
            for opened in _meant_scenes(scenes, found.path):
                look = condition if found.role == CONDITION else action
                for code, path, values in look(opened, found.value, found.path):
                    yield subject.at(code, path, step, **values)


def _meant_scenes(scenes: Iterable[Opened], path: Path) -> list[Opened]:
    """In a value written per scene, only that scene is meant."""
    named = [opened for opened in scenes if opened.scene.id in path[2:4]]
    return named or list(scenes)


def condition(opened: Opened, data: Any, path: Path) -> Iterator[Wrong]:
    """What is unknown in a condition."""
    if any(malformed(data)):
        return
    for word in ("all", "any"):
        if word in data:
            for at, part in enumerate(data[word]):
                yield from condition(opened, part, (*path, word, at))
            return
    if "not" in data:
        yield from condition(opened, data["not"], (*path, "not"))
    elif "event" in data:
        yield from _event(opened, data, path)
    else:
        yield from _state(opened, data, path)


def _event(opened: Opened, data: Mapping[str, Any], path: Path) -> Iterator[Wrong]:
    kind = opened.vocabulary.event(data["event"])
    if kind is None:
        near = meant(data["event"], [e.name for e in opened.vocabulary.events])
        yield "E407", (*path, "event"), {"name": data["event"], "meant": near}
        return
    given = {key: value for key, value in data.items() if key not in {"event", "count"}}
    yield from _params(opened, kind.name, kind.params, given, path, whole=False)


def _state(opened: Opened, data: Mapping[str, Any], path: Path) -> Iterator[Wrong]:
    name, who = next(iter(data.items()))
    entity = opened.vocabulary.entity(name)
    if entity is None:
        near = meant(name, [e.name for e in opened.vocabulary.entities])
        yield "E403", (*path, name), {"name": name, "meant": near}
        return
    if not entity.made:
        yield from _ids(opened, name, _listed(who), (*path, name))
    for key, value in data.items():
        if key == name:
            continue
        prop = next((p for p in entity.properties if p.name == key), None)
        if prop is None:
            near = meant(key, [p.name for p in entity.properties])
            yield "E405", (*path, key), {"entity": name, "name": key, "meant": near}
        else:
            yield from _value(opened, prop, value, (*path, key))


def action(opened: Opened, data: Mapping[str, str], path: Path) -> Iterator[Wrong]:
    """What is unknown in an action."""
    kind = opened.vocabulary.action(data["do"])
    if kind is None:
        near = meant(data["do"], [a.name for a in opened.vocabulary.actions])
        yield "E408", (*path, "do"), {"name": data["do"], "meant": near}
        return
    given = {key: value for key, value in data.items() if key != "do"}
    yield from _params(opened, kind.name, kind.params, given, path, whole=True)


def _params(
    opened: Opened, name: str, params: tuple[Property, ...], given: Mapping[str, Any], path: Path, *, whole: bool
) -> Iterator[Wrong]:
    known = {param.name: param for param in params}
    for key, value in given.items():
        if key in known:
            yield from _value(opened, known[key], value, (*path, key))
        else:
            yield "E409", (*path, key), {"name": name, "param": key, "meant": meant(key, known)}
    for param in params:
        if whole and not param.optional and param.name not in given:
            yield "E414", path, {"name": name, "param": param.name}


def _value(opened: Opened, prop: Property, value: Any, path: Path) -> Iterator[Wrong]:
    for one in _listed(value):
        if prop.values and one not in prop.values:
            yield "E406", path, {"name": prop.name, "value": one, "meant": meant(one, prop.values)}
        elif prop.entity and not (prop.optional and not one):
            yield from _ids(opened, prop.entity, [one], path)


def _ids(opened: Opened, entity: str, ids: Iterable[str], path: Path) -> Iterator[Wrong]:
    there = opened.facts.get(entity, {})
    kind = opened.vocabulary.entity(entity)
    for name in ids:
        if name != INSTANCES and name not in there and not (kind and kind.made):
            yield "E404", path, {"id": name, "scene": opened.scene.id, "meant": meant(name, there)}


def _listed(value: Any) -> list[str]:
    if isinstance(value, Mapping):
        value = next(iter(value.values()))
    return [value] if isinstance(value, str) else list(value)
