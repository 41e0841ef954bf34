"""What the rules look at: a draft, its folder, and its scenes opened in their apps."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from oefenplek.domain.conditions import Facts
from oefenplek.domain.simulated import App, AppRules, Scene
from oefenplek.domain.vocabulary import Vocabulary

from ..build import Draft, StepDraft
from ..fields import SCENE, TEXT
from ..forms import Place
from ..problems import Path as DataPath
from ..problems import Problem
from ..walk import Found, walk

UNWRITTEN = "***"
NOT_FOR_RESIDENTS = {"volunteer", "works_when", "anchor"}


@dataclass(frozen=True, slots=True)
class Opened:
    """A scene that opened: its app, its rules, what conditions see at the start and what can be said about it."""

    scene: Scene
    app: App
    rules: AppRules
    facts: Facts
    vocabulary: Vocabulary
    words: Mapping[str, str] = field(default_factory=dict)
    """What the app itself fills in at the start: words on its buttons, a code."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text of the lesson and where it stands; ``step`` is ``None`` above the steps."""

    path: DataPath
    text: str
    step: StepDraft | None

    @property
    def own(self) -> DataPath:
        """Its place inside its step."""
        return self.path[2:] if self.step else self.path

    @property
    def unwritten(self) -> bool:
        """Does a reminder to the author still stand here?"""
        return self.text.startswith(UNWRITTEN)

    @property
    def for_residents(self) -> bool:
        """Is it read by a resident, and not only by who sits beside them? Nobody reads what is still unwritten."""
        return not self.unwritten and not NOT_FOR_RESIDENTS & set(self.own)


@dataclass(frozen=True)
class Subject:
    """One lesson under the checker. ``known``: ids of all lessons there are or will be."""

    draft: Draft
    folder: Path | None = None
    known: frozenset[str] = frozenset()
    opened: Mapping[str, Opened] = field(default_factory=dict)
    unopened: Mapping[str, str] = field(default_factory=dict)
    """Scene → why it does not open."""

    def at(self, code: str, path: DataPath, step: StepDraft | None = None, **values: Any) -> Problem:
        """A problem at a whole path."""
        return Place((), self.draft.source.lines, step.id if step else "").problem(code, path, **values)

    def fields(self, step: StepDraft) -> Iterator[Found]:
        """Everything with a role in a step, whole paths."""
        if step.form:
            yield from walk(step.form, step.path)
        if step.body:
            yield from walk(step.body, step.path)

    def scenes_of(self, step: StepDraft) -> list[Opened]:
        """The opened scenes a step's body uses."""
        found = walk(step.body) if step.body else ()
        return [self.opened[f.value] for f in found if f.role == SCENE and f.value in self.opened]

    @cached_property
    def texts(self) -> tuple[Written, ...]:
        """Every translatable text of the lesson, in order."""
        form = self.draft.form
        above = [Written(f.path, f.value, None) for f in walk(form) if f.role == TEXT] if form else []
        inside = [
            Written(found.path, found.value, step)
            for step in self.draft.steps
            for found in self.fields(step)
            if found.role == TEXT
        ]
        return tuple(text for text in [*above, *inside] if text.text)

    @cached_property
    def scene_texts(self) -> tuple[tuple[DataPath, str], ...]:
        """Every text inside the scenes, as it stands in the file."""
        raw = self.draft.source.data
        scenes = raw.get("scenes") if isinstance(raw, dict) else None
        return tuple(strings(scenes, ("scenes",))) if isinstance(scenes, dict) else ()


def strings(data: Any, path: DataPath = ()) -> Iterator[tuple[DataPath, str]]:
    """Every text in raw data with its place."""
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, Mapping):
        for key, value in data.items():
            yield from strings(value, (*path, key))
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from strings(value, (*path, at))


def open_scenes(draft: Draft) -> tuple[dict[str, Opened], dict[str, str]]:
    """Open every scene in its app; what an app cannot open is told, not raised."""
    opened: dict[str, Opened] = {}
    unopened: dict[str, str] = {}
    for name, scene in draft.scenes.items():
        app = draft.registry.apps[scene.app]
        rules = app.rules()
        try:
            state = rules.open(scene)
            opened[name] = Opened(scene, app, rules, rules.facts(state), app.vocabulary(), rules.words(state))
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            unopened[name] = f"{type(error).__name__}: {error}"
    return opened, unopened
