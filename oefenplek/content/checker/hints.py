"""Help that helps: hints that say more each time, in other words, and a tip for the volunteer."""

import re
from collections.abc import Iterator
from itertools import combinations

from ..build import StepDraft
from ..problems import Problem
from .subject import Subject
from .tasks import Task, tasks

SAME = 0.8
_WORD = re.compile(r"\w+")


def help_given(subject: Subject) -> Iterator[Problem]:
    """W504, W505: a practice step that a person does has hints and a volunteer's tip."""
    for task in tasks(subject):
        form = task.step.form
        if form and not task.watched:
            if not form.hints:
                yield subject.at("W504", task.step.path, task.step)
            if not form.volunteer:
                yield subject.at("W505", task.step.path, task.step)


def same_words(subject: Subject) -> Iterator[Problem]:
    """W105: two hints say it in other words."""
    for step in subject.draft.steps:
        said = [(at, _words(hint.say)) for at, hint in enumerate(step.form.hints if step.form else ()) if hint.say]
        for (_, one), (at, other) in combinations(said, 2):
            if one and len(one & other) / len(one | other) >= SAME:
                yield subject.at("W105", (*step.path, "hints", at), step)


def first_hint(subject: Subject) -> Iterator[Problem]:
    """W106: the first hint leaves something to find."""
    found = {task.step.id: task for task in tasks(subject)}
    for step in subject.draft.steps:
        if step.form and step.form.hints and _gives_away(step, found.get(step.id)):
            yield subject.at("W106", (*step.path, "hints", 0), step)


def _gives_away(step: StepDraft, task: Task | None) -> bool:
    hint = step.form.hints[0] if step.form else None
    if hint is None or hint.show:
        return hint is not None
    said = " ".join(_WORD.findall(hint.say.lower()))
    options = getattr(step.body, "options", ())
    right = [_answer(option.text) for option in options if getattr(option, "correct", False)]
    if any(answer.strip() and answer in f" {said} " for answer in right):
        return True
    return bool(task and hint.point and hint.point == _last_place(task))


def _answer(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.lower()))} "


def _last_place(task: Task) -> str:
    """Where the last act of the solution is done, when there is more than one act."""
    for opened in task.scenes:
        acts = task.solutions.get(opened.scene.id, ())
        if len(acts) > 1:
            state = opened.rules.open(opened.scene)
            for action in acts[:-1]:
                state, _ = opened.rules.act(state, action)
            return opened.rules.place(state, acts[-1])
    return ""


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))
