"""Acting in a simulated app without a screen, and judging what was done: pure.

The practice step and the checker of lessons both judge with :func:`judge`, so a lesson that was found good is good for
the person who does it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .actions import Action, AppEvent
from .conditions import Condition, Moment, fires, holds
from .simulated import AppRules, Scene


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of someone in an app; ``mistakes`` are the step's own, pairs of id and condition."""

    done: Condition | None = None
    never: Condition | None = None
    mistakes: tuple[tuple[str, Condition], ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of an app, and what conditions see of it and of the attempt so far."""

    state: Any
    moment: Moment


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one act was: the step's ``own`` mistakes and the ``app``'s, and whether *never* or the goal holds now."""

    own: tuple[str, ...]
    app: tuple[str, ...]
    broken: bool
    reached: bool


@dataclass(frozen=True, slots=True)
class Replay:
    """What came of a list of actions.

    ``reached_at``: how many actions it took before ``done`` held (0: at the start), -1 when it never did.
    ``done``: it holds at the end and ``never`` never came true. ``mistakes``: ids of the step's mistakes and then
    of the app's own, in the order in which they were made. ``broken``: ``never`` came true on the way. ``idle``:
    positions of actions that changed nothing.
    """

    done: bool
    reached_at: int
    mistakes: tuple[str, ...]
    state: Any
    events: tuple[AppEvent, ...]
    broken: bool = False
    idle: tuple[int, ...] = ()


def begin(rules: AppRules, scene: Scene) -> Standing:
    """The scene as it begins."""
    state = rules.open(scene)
    return Standing(state, Moment(rules.facts(state)))


def act(rules: AppRules, before: Standing, action: Action) -> Standing:
    """Do one act; when it changes nothing, the very same standing comes back."""
    state, events = rules.act(before.state, action)
    if state == before.state and not events:
        return before
    return Standing(state, Moment(rules.facts(state), events, before.moment.history + events))


def judge(rules: AppRules, wanted: Wanted, before: Standing, after: Standing) -> Verdict:
    """Say what the act between these two was."""
    return Verdict(
        own=tuple(name for name, condition in wanted.mistakes if fires(condition, before.moment, after.moment)),
        app=rules.mistakes(before.state, after.state, after.moment.now),
        broken=wanted.never is not None and holds(wanted.never, after.moment),
        reached=_is_done(wanted, after),
    )


def replay(rules: AppRules, scene: Scene, solution: Sequence[Action], wanted: Wanted) -> Replay:
    """Open the scene, do every action, and say what happened."""
    before = begin(rules, scene)
    reached = 0 if _is_done(wanted, before) else -1
    made: list[str] = []
    idle: list[int] = []
    broken = False
    for at, action in enumerate(solution):
        after = act(rules, before, action)
        if after is before:
            idle.append(at)
            continue
        verdict = judge(rules, wanted, before, after)
        made += verdict.own + verdict.app
        broken = broken or verdict.broken
        if reached < 0 and verdict.reached:
            reached = at + 1
        before = after
    done = _is_done(wanted, before) and not broken
    return Replay(done, reached, tuple(made), before.state, before.moment.history, broken, tuple(idle))


def _is_done(wanted: Wanted, standing: Standing) -> bool:
    return wanted.done is not None and holds(wanted.done, standing.moment)
