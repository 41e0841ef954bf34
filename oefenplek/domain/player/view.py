"""What follows from where a person is: may they go on, what comes next, which hint stands there."""

from typing import Any

from ..actions import Action
from ..hints import CHOOSE_SHOW, TOP, WATCH, Rung, rung, thought
from .state import Attempt, Course, Player

SHOW_PLACE = "lesson/show"
"""Where a step is begun that is only watched."""


def may_go_on(course: Course, player: Player) -> bool:
    """Is this step done?"""
    step, attempt = course.step(player.at), player.now
    return step.body is None or course.rules_at(player.at).done(step.body, attempt.state) or attempt.watched


def next_act(course: Course, player: Player) -> Action | None:
    """The act that leads on from here, for the marked place and the hand."""
    step = course.step(player.at)
    if step.body is None:
        return None
    rules, state = course.rules_at(player.at), visible(player.now)
    return next((a for a in rules.solution(step.body, state) if rules.place(step.body, state, a)), None)


def target(course: Course, player: Player) -> str:
    """The place of that act, or an empty text."""
    action, step = next_act(course, player), course.step(player.at)
    return course.rules_at(player.at).place(step.body, visible(player.now), action) if action else ""


def marked(course: Course, player: Player, place: str) -> str:
    """Where to point for a place: for that of the next act the kind may know better."""
    action, step = next_act(course, player), course.step(player.at)
    if action is None or place != target(course, player):
        return place
    return course.rules_at(player.at).mark(step.body, visible(player.now), action) or place


def hint(course: Course, player: Player) -> Rung | None:
    """The rung that stands on the screen now."""
    attempt = player.now
    if attempt.rung == 0 or may_go_on(course, player) or (attempt.rung == TOP and attempt.shown is None):
        return None
    if attempt.shown is not None:
        place = target(course, player)
        return Rung(WATCH, place, hand=bool(place), play=True)
    return present_rung(course, player)


def present_rung(course: Course, player: Player) -> Rung:
    """The rung that was climbed to, as it reads at this moment."""
    step, rules, state = course.step(player.at), course.rules_at(player.at), visible(player.now)
    if rules.watched(step.body):
        return rung(player.now.rung, step.hints, SHOW_PLACE, CHOOSE_SHOW)
    action = next_act(course, player)
    advice = rules.advice(step.body, state, action) if action else ""
    if course.ways(player.at):
        return thought(player.now.rung, step.hints, advice)
    return rung(player.now.rung, step.hints, target(course, player), advice)


def visible(attempt: Attempt) -> Any:
    """What is on the stage: the state itself, or what a demonstration shows."""
    return attempt.state if attempt.shown is None else attempt.shown
