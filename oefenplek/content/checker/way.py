"""The way through a lesson: every step is reached, and from every step the end is reached."""

from collections.abc import Iterator, Mapping

from ..build import StepDraft
from ..fields import STEP
from ..problems import Problem
from .subject import Subject

END = -1


def reached(subject: Subject) -> Iterator[Problem]:
    """E302: there is a way to every step."""
    exits = _exits(subject)
    found = _spread({0}, exits)
    for step in subject.draft.steps:
        if step.index not in found:
            yield subject.at("E302", step.path, step, id=step.id)


def leaves(subject: Subject) -> Iterator[Problem]:
    """E303: from every step there is a way to the end."""
    exits = _exits(subject)
    for step in subject.draft.steps:
        if END not in _spread({step.index}, exits):
            yield subject.at("E303", step.path, step, id=step.id)


def _exits(subject: Subject) -> dict[int, set[int]]:
    places = {step.id: step.index for step in subject.draft.steps}
    return {step.index: _exits_of(step, places, subject) for step in subject.draft.steps}


def _exits_of(step: StepDraft, places: Mapping[str, int], subject: Subject) -> set[int]:
    found = {places[f.value] for f in subject.fields(step) if f.role == STEP and f.value in places}
    if step.body is None or step.body.goes_on:
        found.add(step.index + 1 if step.index + 1 < len(places) else END)
    return found


def _spread(start: set[int], exits: Mapping[int, set[int]]) -> set[int]:
    found, fresh = set(start), list(start)
    while fresh:
        for there in exits.get(fresh.pop(), ()):
            if there not in found:
                found.add(there)
                fresh.append(there)
    return found
