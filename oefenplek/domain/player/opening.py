"""Opening a step, beginning it anew, and counting it once it is done."""

from dataclasses import replace
from typing import Any

from ..help_level import first_rung
from ..kinds import Setting
from .effects import Effect, Shown, StepDone
from .state import Attempt, Course, Player
from .view import may_go_on
from .way import cut

Result = tuple[Player, tuple[Effect, ...]]


def put(player: Player, attempt: Attempt) -> Player:
    """The present step stands like this now."""
    return replace(player, attempts={**player.attempts, player.at: attempt})


def fresh(course: Course, at: int) -> Any:
    """The state a step begins with."""
    step = course.step(at)
    if step.body is None:
        return None
    lesson = course.lesson
    setting = Setting(course.apps, lesson.scenes, course.turns.get(step.id, 0), lesson.words)
    return course.rules_at(at).start(step.body, setting)


def open_at(course: Course, player: Player, at: int) -> Result:
    """Come to a step; one that was opened before stands as it was left."""
    attempts = dict(player.attempts)
    known = attempts.get(at)
    attempts[at] = replace(known, shown=None) if known else _begun(course, player, at)
    way = cut((*player.way, player.at), at)
    here = replace(player, at=at, attempts=attempts, way=way)
    player, counted = count(course, here)  # what is only read is done now
    return player, (Shown(course.step(at).id), *counted)


def anew(course: Course, player: Player, at: int) -> Player:
    """The step once more from its beginning; what was needed in it before is not forgotten."""
    kept, new = player.attempts[at], _begun(course, player, at)
    again = replace(
        new,
        climbed=max(kept.climbed, new.climbed),
        mistakes=kept.mistakes,
        asked=kept.asked,
        counted=kept.counted,
        skipped=kept.skipped,
    )
    return replace(player, attempts={**player.attempts, at: again})


def count(course: Course, player: Player) -> Result:
    """Count the step when it has just been done. What somebody once went past is never counted as done alone."""
    attempt, step = player.now, course.step(player.at)
    if step.body is None or attempt.counted or not may_go_on(course, player):
        return player, ()
    rules = course.rules_at(player.at)
    guidance = rules.guidance(step.body)
    done = StepDone(
        step=step.id,
        kind=step.kind,
        guidance=guidance,
        content_set=rules.content_set(step.body, attempt.state),
        hints=attempt.climbed,
        mistakes=attempt.mistakes,
        alone=guidance == "alone" and attempt.climbed == 0 and not attempt.skipped,
    )
    return put(player, replace(attempt, counted=True, rung=0, offered=False)), (done,)


def _begun(course: Course, player: Player, at: int) -> Attempt:
    """A step as it begins: with the first rung where much help was chosen, and there is something to do."""
    new = Attempt(fresh(course, at))
    rung = first_rung(player.level)
    if rung == 0 or course.step(at).body is None:
        return new
    there = replace(player, at=at, attempts={**player.attempts, at: new})
    return new if may_go_on(course, there) else replace(new, rung=rung, climbed=rung)
