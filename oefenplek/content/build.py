"""From a file that was read to a lesson whose parts fit: forms, scenes that open, and what does not fit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from oefenplek.domain.kinds import Registry
from oefenplek.domain.lesson import read_scene
from oefenplek.domain.simulated import Scene

from .conditions import malformed
from .fields import CONDITION, Form
from .forms import Place, fit
from .model import FORMAT, MOST_SCENES, MOST_STEPS, LessonForm, SceneForm, StepForm
from .problems import Path, Problem, meant, problem
from .reader import Source
from .walk import of_role


@dataclass(frozen=True, slots=True)
class StepDraft:
    """One step; ``form`` and ``body`` are ``None`` when they do not fit."""

    index: int
    raw: Any
    form: StepForm | None
    body: Form | None

    @property
    def path(self) -> Path:
        """Where it stands in the file."""
        return ("steps", self.index)

    @property
    def id(self) -> str:
        """Its id, or a name made from its number when it has none."""
        return self.form.id if self.form else f"stap-{self.index + 1}"

    @property
    def kind(self) -> str:
        """The name of its kind."""
        return self.form.kind if self.form else ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A lesson file with all that fits in it."""

    source: Source
    registry: Registry
    form: LessonForm | None = None
    steps: tuple[StepDraft, ...] = ()
    scenes: Mapping[str, Scene] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def place(self, step: StepDraft | None = None) -> Place:
        """Where a problem is: at the top of the file or in a step."""
        return Place(step.path, self.source.lines, step.id) if step else Place((), self.source.lines)


def build(source: Source, registry: Registry) -> Draft:
    """Fit everything in ``source`` that fits; the problems say what did not."""
    found = list(source.problems)
    raw = source.data
    if not isinstance(raw, dict):
        if not found:
            found.append(problem("E103", why="een les begint met format, id en title"))
        return Draft(source, registry, problems=tuple(found))
    top = Place((), source.lines)
    newer, refused = _format(raw, registry, top)
    if refused:
        return Draft(source, registry, problems=(*found, *refused))
    form, wrong = fit(LessonForm, raw, top, newer)
    found += wrong
    scenes = _scenes(raw.get("scenes"), registry, top, found, newer)
    steps = _steps(raw.get("steps"), registry, top, found, newer)
    return Draft(source, registry, form, steps, scenes, tuple(found))


def _format(raw: Mapping[str, Any], registry: Registry, top: Place) -> tuple[bool, list[Problem]]:
    """Is this a newer format, and if so: does it hold something unknown?"""
    written = str(raw.get("format", ""))
    if not written.isascii() or not written.isdigit() or len(written) > 6 or int(written) <= FORMAT:
        wrong = written.isascii() and written.isdigit() and int(written[:6]) < 1
        return False, [top.problem("E213", ("format",), format=written)] if wrong else []
    steps = raw.get("steps")
    kinds = [str(s.get("kind", "")) for s in steps if isinstance(s, dict)] if isinstance(steps, list) else []
    unknown = sorted(set(kinds) - set(registry.kinds))
    if not unknown:
        return True, []
    return True, [top.problem("E110", ("format",), format=written, unknown=", ".join(unknown))]


def _scenes(raw: Any, registry: Registry, top: Place, found: list[Problem], newer: bool) -> dict[str, Scene]:
    made: dict[str, Scene] = {}
    for name, data in islice(raw.items(), MOST_SCENES) if isinstance(raw, dict) else ():
        place = Place(("scenes", name), top.lines)
        if not isinstance(data, dict):
            found.append(place.problem("E203", value=data, expected="Een scène heeft een app en wat erin staat."))
            continue
        own, rest = _split(data, SceneForm)
        form, wrong = fit(SceneForm, own, place, newer)
        found += wrong
        app = registry.apps.get(str(data.get("app", "")))
        if app is None:
            if data.get("app"):
                near = meant(str(data["app"]), registry.apps)
                found.append(place.problem("E205", ("app",), app=data["app"], meant=near))
            continue
        content, wrong = fit(app.schema(), rest, place, newer)
        found += wrong
        if form and content is not None:
            head = form.model_dump(mode="json")
            made[name] = read_scene(name, head | {"content": content.model_dump(mode="json")})
    return made


def _steps(raw: Any, registry: Registry, top: Place, found: list[Problem], newer: bool) -> tuple[StepDraft, ...]:
    steps = raw[:MOST_STEPS] if isinstance(raw, list) else []
    return tuple(_step(at, data, registry, top, found, newer) for at, data in enumerate(steps))


def _step(index: int, raw: Any, registry: Registry, top: Place, found: list[Problem], newer: bool) -> StepDraft:
    if not isinstance(raw, dict):
        place = Place(("steps", index), top.lines)
        found.append(place.problem("E203", value=raw, expected="Een stap heeft een id en een kind."))
        return StepDraft(index, raw, None, None)
    place = Place(("steps", index), top.lines, str(raw.get("id", "")))
    own, rest = _split(raw, StepForm)
    form, wrong = fit(StepForm, own, place, newer)
    found += wrong
    kind = registry.kinds.get(str(raw.get("kind", "")))
    if kind is None:
        if raw.get("kind"):
            near = meant(str(raw["kind"]), registry.kinds)
            found.append(place.problem("E204", ("kind",), kind=raw["kind"], meant=near))
        return StepDraft(index, raw, form, None)
    body, wrong = fit(kind.schema(), rest, place, newer)
    if body is not None:
        wrong += _conditions(body, place)
    found += wrong
    return StepDraft(index, raw, form, None if wrong else body)


def _conditions(body: Form, place: Place) -> list[Problem]:
    return [
        place.problem("E411", path, why=why)
        for found in of_role(body, CONDITION)
        for path, why in malformed(found.value, found.path)
    ]


def _split(raw: Mapping[str, Any], form: type[Form]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The keys that every step or scene has, and the others."""
    shared = {info.alias or name for name, info in form.model_fields.items()}
    own = {key: value for key, value in raw.items() if key in shared}
    return own, {key: value for key, value in raw.items() if key not in shared}
