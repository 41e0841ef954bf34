"""Leaving a step: on, back, or past it without having done it."""

from dataclasses import replace

from .effects import Answered, Effect, LeftBackwards, LessonDone, Say, StepSkipped
from .opening import Result, anew, count, open_at, put
from .state import Course, Player
from .view import may_go_on
from .way import following, past


def go_on(course: Course, player: Player) -> Result:
    """*Verder*: whoever answers, answers first."""
    if not may_go_on(course, player) or player.now.shown is not None:
        return player, ()
    step, attempt = course.step(player.at), player.now
    if step.body is not None and not attempt.echoed:
        echo = course.rules_at(player.at).echo(step.body, attempt.state)
        if echo is not None:
            player = put(player, replace(attempt, state=echo.state, feedback=echo.feedback, echoed=True))
            return player, (Say(echo.feedback.say),) if echo.feedback else ()
    player, counted = count(course, player)
    answer = course.rules_at(player.at).answer(step.body, player.now.state) if step.body is not None else ""
    left = (*counted, Answered(answer)) if answer else counted
    return _leave_for(course, player, following(course, player), left)


def skip(course: Course, player: Player) -> Result:
    """*Deze stap overslaan*: what is not done stays not done, and *Terug* leads back to it."""
    if may_go_on(course, player):
        return player, ()
    attempt = player.now
    told: tuple[Effect, ...] = () if attempt.skipped else (StepSkipped(course.step(player.at).id),)
    player = put(player, replace(attempt, skipped=True, shown=None, rung=0, offered=False, feedback=None))
    return _leave_for(course, player, past(course, player), told)


def go_back(course: Course, player: Player, step: str) -> Result:
    """*Terug*, or a stone on the path."""
    if step:
        at = course.lesson.index(step)
        return open_at(course, player, at) if at in player.way else (player, ())
    return open_at(course, player, player.way[-1]) if player.way else (player, (LeftBackwards(),))


def _leave_for(course: Course, player: Player, then: int | None, told: tuple[Effect, ...]) -> Result:
    if then is not None:
        player, shown = open_at(course, anew(course, player, then) if then in player.way else player, then)
        return player, (*told, *shown)
    most = max((attempt.climbed for attempt in player.attempts.values()), default=0)
    return replace(player, finished=True), (*told, LessonDone(most))
