"""Every translatable text of a lesson with its context: the place that a translation hangs on."""

from collections.abc import Iterator
from typing import Any

from .build import Draft
from .fields import TEXT
from .model import ThemeForm
from .problems import Path
from .walk import walk


def contexts(draft: Draft) -> dict[str, str]:
    """``samen.mistakes.op-link.say`` → the text. Ids stand in for numbers, so that order does not matter."""
    return {context: text for context, _path, text in _texts(draft)}


def text_places(draft: Draft) -> dict[str, Path]:
    """The same contexts, with the place of each text in the file."""
    return {context: path for context, path, _text in _texts(draft)}


def theme_texts(form: ThemeForm) -> dict[str, str]:
    """The texts of a theme, by place."""
    return {f"theme.{field.path[-1]}": field.value for field in walk(form) if field.role == TEXT}


def _texts(draft: Draft) -> Iterator[tuple[str, Path, str]]:
    raw = draft.source.data
    for field in walk(draft.form) if draft.form else ():
        if field.role == TEXT and field.value:
            named = _named(raw, field.path)
            yield ".".join(named if len(named) > 1 else ["lesson", *named]), field.path, field.value
    for name, scene in draft.scenes.items():
        for value, text in scene.values.items():
            if text:
                path = ("scenes", name, "values", value)
                yield ".".join(path), path, text
    for step in draft.steps:
        for part in (step.form, step.body):
            for field in walk(part) if part else ():
                if field.role == TEXT and field.value:
                    yield ".".join([step.id, *_named(step.raw, field.path)]), (*step.path, *field.path), field.value


def _named(raw: Any, path: Path) -> list[str]:
    names: list[str] = []
    part: Any
    for part in path:
        raw = raw[part] if isinstance(raw, dict | list) and _there(raw, part) else None
        own = raw.get("id") if isinstance(raw, dict) and isinstance(part, int) else None
        names.append(str(own or part))
    return names


def _there(raw: Any, part: Any) -> bool:
    return part in raw if isinstance(raw, dict) else part in range(len(raw))
