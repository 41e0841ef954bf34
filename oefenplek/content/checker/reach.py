"""Can somebody make this mistake at all? Tried from every point of the solution, within a budget of acts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.conditions import Condition
from oefenplek.domain.replay import Standing, Wanted, act, begin, judge, replay

from ..problems import Problem
from .subject import Opened, Subject
from .tasks import Task, tasks
from .tries import candidates, free_words

BUDGET = 6_000
"""How many acts are tried, and how many are looked at to see whether they can be done: twenty times as many."""


@dataclass(slots=True)
class _Search:
    """One scene being tried out; ``open`` are the mistakes that nothing made yet."""

    opened: Opened
    open: dict[str, Condition]
    budget: int = BUDGET
    looks: int = BUDGET * 20
    seen: set[str] = field(default_factory=set)

    def act(self, before: Standing, action: Action) -> Standing:
        self.looks -= 1
        if not self.opened.rules.place(before.state, action):
            return before
        self.budget -= 1
        after = act(self.opened.rules, before, action)
        if after is not before:
            for name in judge(self.opened.rules, Wanted(mistakes=tuple(self.open.items())), before, after).own:
                del self.open[name]
        return after

    @property
    def over(self) -> bool:
        return not self.open or self.budget <= 0 or self.looks <= 0


def mistakes_reachable(subject: Subject) -> Iterator[Problem]:
    """W501, E507: every declared mistake can be made."""
    for task in tasks(subject):
        yield from _ways(subject, task)
        unmade = {name: condition for name, condition in task.wanted.mistakes if not _way(task, name)}
        for opened in task.scenes:
            if unmade:
                unmade = _tried(task, opened, unmade)
        for at, (name, _condition) in enumerate(task.wanted.mistakes):
            if name in unmade and task.scenes:
                yield subject.at("W501", (*task.step.path, "mistakes", at, "when"), task.step, mistake=name)


def _ways(subject: Subject, task: Task) -> Iterator[Problem]:
    for at, (name, condition) in enumerate(task.wanted.mistakes):
        way = _way(task, name)
        if not way or not task.scenes:
            continue
        acts = [Action.read(act) for act in way]
        made = [replay(o.rules, o.scene, acts, Wanted(mistakes=((name, condition),))).mistakes for o in task.scenes]
        if not any(name in ids for ids in made):
            yield subject.at("E507", (*task.step.path, "mistakes", at, "way"), task.step, mistake=name)


def _way(task: Task, name: str) -> list[dict[str, str]]:
    mistakes = task.step.raw.get("mistakes") or []
    return next((mistake.get("way") or [] for mistake in mistakes if mistake.get("id") == name), [])


def _tried(task: Task, opened: Opened, unmade: dict[str, Condition]) -> dict[str, Condition]:
    search = _Search(opened, dict(unmade))
    solution = task.solutions.get(opened.scene.id, ())
    words = free_words(opened, solution, unmade.values())
    fresh: list[Standing] = []
    for at, before in enumerate(_along(search, solution)):
        for action in candidates(opened, before.moment.facts, words):
            if search.over:
                return search.open
            after = search.act(before, action)
            if after is not before and _is_new(search, after.state):
                fresh.append(after)
                _go_on(search, after, solution[at:])
                _go_on(search, after, solution[at + 1 :])
    for before in fresh:
        for action in candidates(opened, before.moment.facts, words):
            if search.over:
                return search.open
            search.act(before, action)
    return search.open


def _along(search: _Search, solution: tuple[Action, ...]) -> list[Standing]:
    """Where one stands before every act of the solution, and after the last."""
    found = [begin(search.opened.rules, search.opened.scene)]
    for action in solution:
        found.append(search.act(found[-1], action))
    return found


def _go_on(search: _Search, after: Standing, rest: tuple[Action, ...]) -> None:
    for action in rest:
        if search.over:
            return
        after = search.act(after, action)


def _is_new(search: _Search, state: Any) -> bool:
    name = repr(state)
    known = name in search.seen
    search.seen.add(name)
    return not known
