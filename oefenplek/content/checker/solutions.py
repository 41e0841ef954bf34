"""Every solution is done in every scene, without a screen: it reaches the goal and makes no mistake."""

from collections.abc import Iterator
from dataclasses import replace as with_

from oefenplek.domain.replay import Replay, replay

from ..problems import Path, Problem
from .subject import Opened, Subject
from .tasks import Task, tasks


def scenes_open(subject: Subject) -> Iterator[Problem]:
    """E505: a scene opens in its app."""
    for name, why in subject.unopened.items():
        yield subject.at("E505", ("scenes", name), scene=name, why=why)


def solved(subject: Subject) -> Iterator[Problem]:
    """E501–E504, E506, W502, W503: the solution of every practice step."""
    for task in tasks(subject):
        for opened in task.scenes:
            yield from _solved(subject, task, opened)


def _solved(subject: Subject, task: Task, opened: Opened) -> Iterator[Problem]:
    scene, path = opened.scene.id, _path(task, opened)
    if not task.solutions.get(scene):
        yield subject.at("E506", path, task.step, scene=scene)
        return
    found = _replay(task, opened)
    if found.reached_at == 0:
        yield subject.at("E501", (*task.step.path, "done"), task.step)
        return
    if found.broken:
        yield subject.at("E504", path, task.step, scene=scene)
    elif task.wanted.done is not None and not found.done:
        yield subject.at("E502", path, task.step, scene=scene)
    elif task.wanted.done is not None:
        yield from _other_skins(subject, task, opened)
    for mistake in dict.fromkeys(found.mistakes):
        yield subject.at("E503", path, task.step, mistake=mistake, scene=scene)
    yield from _idle(subject, task, opened)


def _replay(task: Task, opened: Opened) -> Replay:
    return replay(opened.rules, opened.scene, task.solutions[opened.scene.id], task.wanted)


def _in_skins(opened: Opened) -> list[Opened]:
    """The scene on every device; a telephone or tablet in every kind there is, for a person brings their own."""
    return [
        with_(opened, scene=with_(opened.scene, skin=skin, phone=phone))
        for skin in opened.app.skins
        for phone in (opened.app.phones if skin != "laptop" else opened.app.phones[:1])
    ]


def _other_skins(subject: Subject, task: Task, opened: Opened) -> Iterator[Problem]:
    for other in _in_skins(opened):
        if not _replay(task, other).done:
            found = {"skin": other.scene.skin, "scene": opened.scene.id}
            yield subject.at("W503", _path(task, opened), task.step, **found)


def _idle(subject: Subject, task: Task, opened: Opened) -> Iterator[Problem]:
    """An act that does nothing on any device; on some devices a menu is always open, so there it may rest."""
    idle = [set(_replay(task, other).idle) for other in _in_skins(opened)]
    for at in sorted(set.intersection(*idle)) if idle else ():
        yield subject.at("W502", (*_path(task, opened), at), task.step, number=at + 1)


def _path(task: Task, opened: Opened) -> Path:
    """Where the solution of a scene stands: its own, or the one for all."""
    whole, scene = (*task.step.path, "solution"), opened.scene.id
    return (*whole, scene) if isinstance(task.step.raw["solution"], dict) else whole
