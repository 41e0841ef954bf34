"""Practice steps as the checker sees them, whatever kind they are: a solution to be done in scenes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.conditions import read
from oefenplek.domain.replay import Wanted

from ..build import StepDraft
from .subject import Opened, Subject


@dataclass(frozen=True, slots=True)
class Task:
    """One practice step; ``wanted.done`` is ``None`` when there is nothing to reach."""

    step: StepDraft
    scenes: tuple[Opened, ...]
    wanted: Wanted
    solutions: Mapping[str, tuple[Action, ...]]
    watched: bool


def tasks(subject: Subject) -> Iterator[Task]:
    """Every step with a solution."""
    for step in subject.draft.steps:
        data = step.body.model_dump(mode="json") if step.body else {}
        if "solution" in data and "scenes" in data:
            yield _task(subject, step, data)


def _task(subject: Subject, step: StepDraft, data: Mapping[str, Any]) -> Task:
    return Task(
        step=step,
        scenes=tuple(subject.scenes_of(step)),
        wanted=Wanted(
            done=read(data["done"]) if data.get("done") else None,
            never=read(data["never"]) if data.get("never") else None,
            mistakes=tuple((mistake["id"], read(mistake["when"])) for mistake in data.get("mistakes") or ()),
        ),
        solutions={scene: tuple(map(Action.read, acts)) for scene, acts in data["solution"].items()},
        watched=data.get("guidance") == "watch",
    )
