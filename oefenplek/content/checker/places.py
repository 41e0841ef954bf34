"""Places that are pointed at: in the app of the step's scene, or on the step itself."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from ..build import StepDraft
from ..fields import PLACE
from ..problems import Problem, meant
from .subject import Opened, Subject, strings

_PARAM = re.compile(r"\{([a-z.-]+)\}")


def pointed_at(subject: Subject) -> Iterator[Problem]:
    """E410: a hint or a figure points at something that can be there."""
    for step in subject.draft.steps:
        for found in subject.fields(step):
            if found.role != PLACE or not found.value:
                continue
            scenes = _scenes(subject, step, "figure" in found.path)
            if scenes is None:
                continue
            if not scenes and "figure" in found.path:
                yield subject.at("E415", found.path, step)
                continue
            own = _own_places(step)
            there = [place for opened in scenes for place in _places(opened)] + own
            fits = [_is_place(opened, found.value) for opened in scenes] or [found.value in own]
            if not all(fits) and found.value not in own:
                yield subject.at("E410", found.path, step, place=found.value, meant=meant(found.value, there))


def _scenes(subject: Subject, step: StepDraft, in_figure: bool) -> list[Opened] | None:
    """The scenes a place is looked for in; ``None`` when one of them is missing, which another rule tells."""
    if step.body is None:
        return None
    if not in_figure:
        return subject.scenes_of(step)
    figure = step.form.figure if step.form else None
    if not figure or not figure.scene:
        return []
    return [subject.opened[figure.scene]] if figure.scene in subject.opened else None


def _own_places(step: StepDraft) -> list[str]:
    """``option/nep``: the parts of a step that have an id of their own."""
    raw: dict[str, Any] = step.raw if isinstance(step.raw, dict) else {}
    named = [
        f"{str(path[0]).removesuffix('s')}/{text}"
        for path, text in strings(raw)
        if len(path) > 1 and (path[-1] == "id" or path[0] == "words")
    ]
    if step.body is None:
        return named
    sorts = (place.partition("/") for place in named)
    twins = [f"{step.body.twins[sort]}/{name}" for sort, _, name in sorts if sort in step.body.twins]
    return [*named, *twins, *step.body.places]


def _is_place(opened: Opened, place: str) -> bool:
    return any(_matches(opened, kind.pattern, place) for kind in opened.vocabulary.places)


def _matches(opened: Opened, pattern: str, place: str) -> bool:
    names = _PARAM.findall(pattern)
    shape = "".join("([^/]+)" if at % 2 else re.escape(part) for at, part in enumerate(_PARAM.split(pattern)))
    found = re.fullmatch(shape, place)
    return found is not None and all(map(partial(_known, opened), names, found.groups()))


def _known(opened: Opened, param: str, value: str) -> bool:
    if opened.vocabulary.entity(param):
        return value in opened.facts.get(param, {})
    values = {v for kind in opened.vocabulary.actions for p in kind.params if p.name == param for v in p.values}
    return not values or value in values


def _places(opened: Opened) -> list[str]:
    filled: list[str] = []
    for kind in opened.vocabulary.places:
        names = _PARAM.findall(kind.pattern)
        ids = opened.facts.get(names[0], {}) if len(names) == 1 else {}
        filled += [kind.pattern.replace(f"{{{names[0]}}}", name) for name in ids] if ids else [kind.pattern]
    return filled
