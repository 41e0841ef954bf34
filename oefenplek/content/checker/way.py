"""The way through a lesson: every step is reached, and from every step the end is reached."""

from collections.abc import Iterator, Mapping

from ..build import StepDraft
from ..fields import STEP
from ..problems import Problem
from ..walk import walk
from .subject import Subject

END = -1


def reached(subject: Subject) -> Iterator[Problem]:
    """E302: there is a way to every step."""
    exits = _doors(subject)
    found = _spread({0}, exits)
    for step in subject.draft.steps:
        if step.index not in found:
            yield subject.at("E302", step.path, step, id=step.id)


def leaves(subject: Subject) -> Iterator[Problem]:
    """E303: from every step there is a way to the end."""
    exits = _doors(subject)
    for step in subject.draft.steps:
        if END not in _spread({step.index}, exits):
            yield subject.at("E303", step.path, step, id=step.id)


def crossings(subject: Subject) -> Iterator[Problem]:
    """E304, W301: a *keuzemoment* has no ``goto`` of its own, and its options lead to more than one step."""
    for step in subject.draft.steps:
        if step.body is not None and not step.body.goes_on:
            if step.form and step.form.goto:
                yield subject.at("E304", (*step.path, "goto"), step)
            ways = [found.value for found in walk(step.body) if found.role == STEP]
            if len(ways) > 1 and len(set(ways)) == 1:
                yield subject.at("W301", step.path, step, id=ways[0])


def first_way(subject: Subject) -> Iterator[Problem]:
    """E305: whoever takes the first option each time comes to the end."""
    exits, steps = _exits(subject), subject.draft.steps
    seen: list[int] = []
    at = 0
    while steps and at != END and at not in seen:
        seen.append(at)
        at = exits[at][0] if exits[at] else END
    round_ = [steps[place] for place in (seen[seen.index(at) :] if at in seen else ())]
    for step in [step for step in round_ if step.body is not None and not step.body.goes_on][:1]:
        if END in _spread({step.index}, _doors(subject)):
            yield subject.at("E305", step.path, step)


def _exits(subject: Subject) -> dict[int, list[int]]:
    """Where *Verder* leads from each step, the first option first."""
    places = {step.id: step.index for step in subject.draft.steps}
    return {step.index: _exits_of(step, places) for step in subject.draft.steps}


def _exits_of(step: StepDraft, places: Mapping[str, int]) -> list[int]:
    if step.body is not None and not step.body.goes_on:
        return [places[f.value] for f in walk(step.body) if f.role == STEP and f.value in places]
    if step.form and step.form.goto and step.form.goto in places:
        return [places[step.form.goto]]
    return [step.index + 1 if step.index + 1 < len(places) else END]


def _doors(subject: Subject) -> dict[int, set[int]]:
    """The same, with every other step that is named in a step: a mistake may lead there too."""
    places = {step.id: step.index for step in subject.draft.steps}
    exits = _exits(subject)
    named = {
        step.index: {places[f.value] for f in subject.fields(step) if f.role == STEP and f.value in places}
        for step in subject.draft.steps
    }
    return {at: {*exits[at], *named[at]} for at in exits}


def _spread(start: set[int], exits: Mapping[int, set[int]]) -> set[int]:
    found, fresh = set(start), list(start)
    while fresh:
        for there in exits.get(fresh.pop(), ()):
            if there not in found:
                found.add(there)
                fresh.append(there)
    return found
