"""A lesson as the player sees it: read-only, checked before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .aids import Aids
from .simulated import Scene


@dataclass(frozen=True, slots=True)
class Tip:
    """What the volunteer can say, and what better not."""

    say: str = ""
    not_: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """A rung of the ladder as the author wrote it."""

    say: str = ""
    point: str = ""
    show_solution: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the lesson: picture, one sentence, sound."""

    id: str
    text: str
    icon: str
    say: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture: the live simulated app of a scene with a mark on it, or an image file with its alternative text."""

    scene: str = ""
    mark: str = ""
    image: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step; ``body`` is the frozen dataclass of its kind. ``body is None``: unreadable, shown as damaged."""

    id: str
    kind: str
    body: Any
    title: str = ""
    hints: tuple[Hint, ...] = ()
    tip: Tip = field(default_factory=Tip)
    figure: Figure | None = None
    goto: str = ""
    """The step that comes after this one; empty: the next in the lesson."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson in one language."""

    id: str
    version: str
    language: str
    theme: str
    title: str
    goal: str
    minutes: int
    steps: tuple[Step, ...]
    persona: str = ""
    works_when: str = ""
    anchor: str = ""
    needs: tuple[str, ...] = ()
    words: tuple[Word, ...] = ()
    scenes: Mapping[str, Scene] = field(default_factory=dict)
    aids: Aids = field(default_factory=Aids)
    """What helps beside its sentences, in another language."""

    def index(self, step_id: str) -> int:
        """The place of a step in the lesson; 0 when it is not there (any more)."""
        return next((at for at, step in enumerate(self.steps) if step.id == step_id), 0)


def read_lesson(data: Mapping[str, Any], bodies: Mapping[str, Any]) -> Lesson:
    """Build a lesson from compiled data; ``bodies`` maps a kind's name to its ``read(step data) → body``."""
    return Lesson(
        id=data["id"],
        version=data["version"],
        language=data["language"],
        theme=data["theme"],
        title=data["title"],
        goal=data["goal"],
        minutes=data["minutes"],
        steps=tuple(_step(step, bodies) for step in data["steps"]),
        persona=data.get("persona") or "",
        works_when=data.get("works_when") or "",
        anchor=data.get("anchor") or "",
        needs=tuple(data.get("needs", ())),
        words=tuple(Word(w["id"], w["text"], w["icon"], w["say"]) for w in data.get("words", ())),
        scenes={name: read_scene(name, scene) for name, scene in data.get("scenes", {}).items()},
    )


def read_scene(name: str, data: Mapping[str, Any]) -> Scene:
    """Build a scene from compiled data ``{app, skin, values, content}``."""
    return Scene(name, data["app"], data.get("skin") or "phone", data.get("content", {}), data.get("values", {}))


def _step(data: Mapping[str, Any], bodies: Mapping[str, Any]) -> Step:
    tip, figure, kind = data.get("volunteer") or {}, data.get("figure"), data["kind"]
    return Step(
        id=data["id"],
        kind=kind,
        body=bodies[kind](data["body"]) if kind in bodies and data.get("body") is not None else None,
        title=data.get("title") or "",
        hints=tuple(
            Hint(h.get("say") or "", h.get("point") or "", h.get("show") == "solution") for h in data.get("hints", ())
        ),
        tip=Tip(tip.get("say") or "", tip.get("not") or ""),
        figure=Figure(**{k: v or "" for k, v in figure.items()}) if figure else None,
        goto=data.get("goto") or "",
    )
