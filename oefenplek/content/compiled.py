"""A lesson as residents run it: plain data, checked before, that ``domain.lesson.read_lesson`` reads."""

from typing import Any

from .build import Draft, StepDraft
from .fields import SCENE
from .walk import of_role

HEAD = ("id", "version", "language", "title", "goal", "minutes", "persona", "works_when", "anchor", "needs", "words")


def compiled(draft: Draft, theme: str) -> dict[str, Any] | None:
    """The lesson's data, or ``None`` when not even its head could be read. A step that does not fit has no body."""
    if draft.form is None:
        return None
    head = draft.form.model_dump(mode="json")
    return {
        "format": head["format"],
        **{key: head[key] for key in HEAD},
        "theme": theme,
        "scenes": {
            name: {"app": s.app, "skin": s.skin, "values": dict(s.values), "content": dict(s.content)}
            for name, s in draft.scenes.items()
        },
        "steps": [_step(step, draft) for step in draft.steps],
    }


def _step(step: StepDraft, draft: Draft) -> dict[str, Any]:
    if step.form is None:
        return {"id": step.id, "kind": "", "body": None}
    head = step.form.model_dump(mode="json")
    if head["figure"] and head["figure"]["scene"] not in {*draft.scenes, None}:
        head["figure"] = None
    return head | {"body": step.body.model_dump(mode="json") if step.body and _plays(step, draft) else None}


def _plays(step: StepDraft, draft: Draft) -> bool:
    """Are all its scenes there?"""
    return step.body is not None and all(found.value in draft.scenes for found in of_role(step.body, SCENE))
