"""A lesson as somebody reads it: in another language, or in its own with help beside it. Devices stay as they are."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .aids import Aids, aids_from, pairs
from .kinds import KindRules
from .lesson import Lesson, Step, read_lesson

Compiled = Mapping[str, Any]


def read_with_help(
    data: Compiled, rules: Mapping[str, KindRules], translation: Compiled | None, language: str
) -> Lesson:
    """The lesson in its own language; beside each translated sentence what it says in ``language``."""
    lesson = read_lesson(data, _readers(rules))
    if translation is None:
        return replace(lesson, aids=Aids(language))
    found = aids_from(pairs(data, translation["parts"]), frozenset(translation["old"]))
    return replace(lesson, aids=Aids(language, found, dict(pairs(_values(data), translation["values"]))))


def read_in(data: Compiled, rules: Mapping[str, KindRules], translation: Compiled, language: str) -> Lesson:
    """The lesson in another language; beside each sentence that may be old what it says in its own."""
    own = read_lesson(data, _readers(rules))
    values = translation["values"]
    scenes = {name: {**scene, "values": values.get(name, scene["values"])} for name, scene in data["scenes"].items()}
    other = read_lesson({**data, **translation["parts"], "scenes": scenes, "language": language}, _readers(rules))
    old = frozenset(translation["old"])
    back = aids_from((theirs, ours) for ours, theirs in pairs(data, translation["parts"]) if theirs in old)
    steps = tuple(_step(ours, theirs, rules) for ours, theirs in zip(own.steps, other.steps, strict=True))
    marked = {sentence: replace(aid, old=True) for sentence, aid in back.items()}
    return replace(other, steps=steps, aids=Aids(own.language, marked))


def _values(data: Compiled) -> Compiled:
    return {name: scene["values"] for name, scene in data["scenes"].items()}


def _step(ours: Step, theirs: Step, rules: Mapping[str, KindRules]) -> Step:
    if ours.body is None or theirs.body is None:
        return replace(theirs, body=None)
    return replace(theirs, body=rules[ours.kind].translated(ours.body, theirs.body))


def _readers(rules: Mapping[str, KindRules]) -> dict[str, Any]:
    return {name: kind.read for name, kind in rules.items()}
