"""Names inside a lesson: every id stands once, and whatever is named is there."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from oefenplek.domain.numbers import is_number

from ..fields import SCENE, STEP, WORD
from ..problems import Path, Problem, meant
from .subject import Subject, Written

_VALUE = re.compile(r"\{([a-z0-9_-]+)\}")
_BUTTON = "knop-"
_NEXT = "knop"
"""The word on the button that leads on, whichever it is."""


def duplicate_ids(subject: Subject) -> Iterator[Problem]:
    """E206: an id names one thing; an old id (``was``) is not used again."""
    raw = subject.draft.source.data
    for path in _doubles({key: raw[key] for key in ("words", "steps") if key in raw}) if isinstance(raw, dict) else ():
        step = next((s for s in subject.draft.steps if s.path == path[:2]), None)
        yield subject.at("E206", path, step, id=_at(raw, path))
    ids = {step.id for step in subject.draft.steps}
    for step in subject.draft.steps:
        for old in step.form.was if step.form else ():
            if old in ids:
                yield subject.at("E206", (*step.path, "was"), step, id=old)


def _doubles(data: Any, path: Path = ()) -> Iterator[Path]:
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from _doubles(value, (*path, key))
    elif isinstance(data, list):
        seen: set[str] = set()
        for at, item in enumerate(data):
            name = item.get("id") if isinstance(item, Mapping) else None
            if isinstance(name, str) and name in seen:
                yield (*path, at, "id")
            seen |= {name} if isinstance(name, str) else set()
            yield from _doubles(item, (*path, at))


def _at(data: Any, path: Path) -> Any:
    for part in path:
        data = data[part]
    return data


def folder_name(subject: Subject) -> Iterator[Problem]:
    """E208: a lesson's folder is named after its id."""
    form, folder = subject.draft.form, subject.folder
    if form and folder and folder.name != form.id:
        yield subject.at("E208", ("id",), id=form.id, folder=folder.name)


def references(subject: Subject) -> Iterator[Problem]:
    """E301, E401, E402: steps, scenes and words that are named have to be there."""
    form, raw = subject.draft.form, subject.draft.source.data
    scenes = raw.get("scenes") if isinstance(raw, dict) else None
    there = scenes if isinstance(scenes, dict) else {}
    steps = {step.id for step in subject.draft.steps}
    words = {word.id for word in form.words} if form else set()
    known = {SCENE: ("E401", "scene", set(there)), STEP: ("E301", "goto", steps), WORD: ("E402", "word", words)}
    for step in subject.draft.steps:
        for found in subject.fields(step):
            if found.role in known and (form or found.role != WORD):
                code, name, choices = known[found.role]
                if found.value not in choices:
                    values = {name: found.value, "meant": meant(found.value, choices)}
                    yield subject.at(code, found.path, step, **values)


def needs(subject: Subject) -> Iterator[Problem]:
    """E412: a lesson that is handy to do before is on the list of lessons."""
    form = subject.draft.form
    for at, lesson in enumerate(form.needs if form else ()):
        if subject.known and lesson not in subject.known:
            yield subject.at("E412", ("needs", at), id=lesson, meant=meant(lesson, subject.known))


def values(subject: Subject) -> Iterator[Problem]:
    """E413: ``{name}`` in a text is filled in by the scene, its app, a button or a number of the place."""
    for written in subject.texts:
        for name in dict.fromkeys(_VALUE.findall(written.text)):
            if not is_number(name) and not _filled(subject, written, name):
                yield subject.at("E413", written.path, written.step, name=name)


def _filled(subject: Subject, written: Written, name: str) -> bool:
    scenes = subject.scenes_of(written.step) if written.step else []
    button = f"button/{name.removeprefix(_BUTTON)}" if name.startswith(_BUTTON) else ""
    return bool(scenes) and all(
        name == _NEXT
        or name in opened.scene.values
        or name in opened.words
        or any(p.pattern == button for p in opened.vocabulary.places)
        for opened in scenes
    )
