"""Doing a list of actions in a simulated app without a screen: pure, for the checker and the practice step."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .actions import Action, AppEvent
from .conditions import Condition, Moment, fires, holds
from .simulated import AppRules, Scene


@dataclass(frozen=True, slots=True)
class Replay:
    """What came of it.

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


def replay(
    rules: AppRules,
    scene: Scene,
    solution: Sequence[Action],
    *,
    done: Condition | None = None,
    never: Condition | None = None,
    mistakes: Sequence[tuple[str, Condition]] = (),
) -> Replay:
    """Open the scene, do every action, and say what happened. ``mistakes`` are pairs of id and condition."""
    state = rules.open(scene)
    before = Moment(rules.facts(state))
    reached = 0 if done is not None and holds(done, before) else -1
    made: list[str] = []
    idle: list[int] = []
    broken = False
    for at, action in enumerate(solution):
        after_state, events = rules.act(state, action)
        after = Moment(rules.facts(after_state), events, before.history + events)
        made += [name for name, condition in mistakes if fires(condition, before, after)]
        made += rules.mistakes(state, after_state, events)
        broken = broken or (never is not None and holds(never, after))
        if after_state == state and not events:
            idle.append(at)
        if reached < 0 and done is not None and holds(done, after):
            reached = at + 1
        state, before = after_state, after
    is_done = done is not None and holds(done, before) and not broken
    return Replay(is_done, reached, tuple(made), state, before.history, broken, tuple(idle))
