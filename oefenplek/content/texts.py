"""Every translatable text of a lesson with its context: the place that a translation hangs on."""

from typing import Any

from .build import Draft
from .fields import TEXT
from .problems import Path
from .walk import walk


def contexts(draft: Draft) -> dict[str, str]:
    """``samen.mistakes.op-link.say`` → the text. Ids stand in for numbers, so that order does not matter."""
    raw, found = draft.source.data, {}
    for field in walk(draft.form) if draft.form else ():
        if field.role == TEXT and field.value:
            named = _named(raw, field.path)
            found[".".join(named if len(named) > 1 else ["lesson", *named])] = field.value
    for step in draft.steps:
        for part in (step.form, step.body):
            for field in walk(part) if part else ():
                if field.role == TEXT and field.value:
                    found[".".join([step.id, *_named(step.raw, field.path)])] = field.value
    return found


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
