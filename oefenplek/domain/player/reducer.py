"""Taking one event: the next player, and what has to happen outside."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

from ..actions import Action
from ..hints import LAST_THOUGHT, NOW_YOU, TOP
from ..kinds import Feedback, Setting
from .effects import Answered, Effect, LeftBackwards, LessonDone, Play, Say, Shown, StepDone
from .events import (
    AskedHelp,
    BeganAgain,
    Did,
    Event,
    ShowBegan,
    ShowDid,
    ShowEnded,
    Slipped,
    StayedStill,
    WentBack,
    WentOn,
)
from .state import Attempt, Course, Player
from .view import may_go_on, present_rung, target
from .way import cut, following, way_to, went

STAYED_STILL = {"X03", "X10", "X11", "X19"}
"""Slips of someone who does nothing: waiting longer is no second mistake, so help does not come by itself."""
PRESSED_TWICE = "X02"
"""What the first of the two presses did is answered first: that sentence stays."""
Result = tuple[Player, tuple[Effect, ...]]


def begin(course: Course, step_id: str = "") -> Result:
    """Start a lesson, or go on at a step (its scene fresh: what was typed is never kept).

    Whoever goes on came by the way they went before, and what was chosen on that way stands chosen.
    """
    at = course.lesson.index(step_id) if step_id else 0
    way = went(course, at) or way_to(course, at)
    chosen = {here: _led(course, here, then) for here, then in pairwise(way) if course.ways(here)}
    return _open(course, Player(at, chosen, way=way[:-1]), at)


def _led(course: Course, here: int, then: int) -> Attempt:
    step = course.step(here)
    state = course.rules_at(here).led_to(step.body, _fresh(course, here), course.step(then).id)
    return Attempt(state, counted=True)


def advance(course: Course, player: Player, event: Event) -> Result:
    """Take one event; a lesson that is finished takes no more."""
    if player.finished:
        return player, ()
    match event:
        case WentOn():
            return _go_on(course, player)
        case WentBack(step):
            return _go_back(course, player, step)
        case ShowBegan():
            return _put(player, replace(player.now, shown=player.now.state, feedback=None)), ()
        case ShowEnded():
            return _end_show(course, player)
        case _ if course.step(player.at).body is None:
            return player, ()
        case ShowDid(action):
            return _show(course, player, action), ()
        case Did(action):
            return _do(course, player, action)
        case Slipped(code, say):
            return _slip(course, player, code, say)
        case AskedHelp():
            return _climb(course, player, player.now.rung + 1)
        case StayedStill():
            return _offer(course, player)
        case BeganAgain():
            return _begin_again(course, player)


def _put(player: Player, attempt: Attempt) -> Player:
    return replace(player, attempts={**player.attempts, player.at: attempt})


def _fresh(course: Course, at: int) -> Any:
    step = course.step(at)
    if step.body is None:
        return None
    lesson = course.lesson
    setting = Setting(course.apps, lesson.scenes, course.turns.get(step.id, 0), lesson.words)
    return course.rules_at(at).start(step.body, setting)


def _open(course: Course, player: Player, at: int) -> Result:
    attempts = dict(player.attempts)
    known = attempts.get(at)
    attempts[at] = replace(known, shown=None) if known else Attempt(_fresh(course, at))
    way = cut((*player.way, player.at), at)
    here = replace(player, at=at, attempts=attempts, way=way)
    player, counted = _count(course, here)  # what is only read is done now
    return player, (Shown(course.step(at).id), *counted)


def _do(course: Course, player: Player, action: Action) -> Result:
    step, rules, before = course.step(player.at), course.rules_at(player.at), player.now
    if before.shown is not None:
        return player, ()
    reaction = rules.act(step.body, before.state, action)
    if reaction.state == before.state and reaction.feedback is None:
        return player, ()
    # While someone types or holds something, what was said stays to be read; any other act makes room.
    stays = reaction.keeps or rules.gesture(step.body, before.state, action) == "type"
    feedback = before.feedback if stays and reaction.feedback is None else reaction.feedback
    after = replace(before, state=reaction.state, offered=False, feedback=feedback)
    if reaction.feedback and reaction.feedback.mistake:
        return _answer_mistake(course, player, after, reaction.feedback)
    said = (Say(reaction.feedback.say),) if reaction.feedback else ()
    acted = _put(player, after)
    if target(course, acted) != target(course, player):
        acted = _put(acted, replace(after, rung=0))
    counted, effects = _count(course, acted)
    return counted, (*said, *effects)


def _answer_mistake(course: Course, player: Player, after: Attempt, feedback: Feedback) -> Result:
    again = bool(after.mistakes) and after.mistakes[-1] == feedback.mistake
    still = feedback.mistake in STAYED_STILL
    if not (again and still):
        after = replace(after, mistakes=(*after.mistakes, feedback.mistake))
    if feedback.then == "restart":
        after = replace(after, state=_fresh(course, player.at))
    player = _put(player, after)
    said: tuple[Effect, ...] = (Say(feedback.say),)
    if feedback.then == "goto":
        player, shown = _open(course, player, course.lesson.index(feedback.goto))
        return _put(player, replace(player.now, feedback=feedback)), (*shown, *said)
    if again and not still:
        player, more = _climb(course, player, after.rung + 1)
        return _put(player, replace(player.now, feedback=feedback)), (*said, *more)
    player, effects = _count(course, player)
    return player, (*said, *effects)


def _slip(course: Course, player: Player, code: str, say: str) -> Result:
    if may_go_on(course, player) or player.now.shown is not None:
        return player, ()
    said = player.now.feedback
    if code == PRESSED_TWICE and said is not None and said.mistake != code:
        return player, ()
    feedback = Feedback(say, "care", code)
    return _answer_mistake(course, player, replace(player.now, feedback=feedback, offered=False), feedback)


def _climb(course: Course, player: Player, number: int) -> Result:
    if may_go_on(course, player) or player.now.shown is not None:
        return player, ()
    number = min(number, LAST_THOUGHT if course.ways(player.at) else TOP)
    climbed = max(player.now.climbed, number)
    player = _put(player, replace(player.now, rung=number, climbed=climbed, offered=False, feedback=None))
    shown = present_rung(course, player)
    step, rules = course.step(player.at), course.rules_at(player.at)
    play = (Play(rules.solution(step.body, player.now.state)),) if shown.play else ()
    return player, (Say(shown.say), *play)


def _offer(course: Course, player: Player) -> Result:
    if may_go_on(course, player) or player.now.offered or player.now.shown is not None:
        return player, ()
    return _put(player, replace(player.now, offered=True)), ()


def _show(course: Course, player: Player, action: Action) -> Player:
    if player.now.shown is None:
        return player
    step, rules = course.step(player.at), course.rules_at(player.at)
    return _put(player, replace(player.now, shown=rules.act(step.body, player.now.shown, action).state))


def _end_show(course: Course, player: Player) -> Result:
    if player.now.shown is None:
        return player, ()
    watch = course.rules_at(player.at).watched(course.step(player.at).body)
    last = player.now.shown if watch else player.now.state
    player = _put(player, replace(player.now, shown=None, state=last, watched=watch))
    if watch:
        return _count(course, player)
    return _put(player, replace(player.now, feedback=Feedback(NOW_YOU))), (Say(NOW_YOU),)


def _begin_again(course: Course, player: Player) -> Result:
    return _anew(course, player, player.at), ()


def _count(course: Course, player: Player) -> Result:
    """Count the step when it has just been done."""
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
        alone=guidance == "alone" and attempt.climbed == 0,
    )
    return _put(player, replace(attempt, counted=True, rung=0, offered=False)), (done,)


def _go_on(course: Course, player: Player) -> Result:
    if not may_go_on(course, player) or player.now.shown is not None:
        return player, ()
    step, attempt = course.step(player.at), player.now
    if step.body is not None and not attempt.echoed:
        echo = course.rules_at(player.at).echo(step.body, attempt.state)
        if echo is not None:
            player = _put(player, replace(attempt, state=echo.state, feedback=echo.feedback, echoed=True))
            return player, (Say(echo.feedback.say),) if echo.feedback else ()
    player, counted = _count(course, player)
    answer = course.rules_at(player.at).answer(step.body, player.now.state) if step.body is not None else ""
    left = (*counted, Answered(answer)) if answer else counted
    then = following(course, player)
    if then is not None:
        player, shown = _open(course, _anew(course, player, then) if then in player.way else player, then)
        return player, (*left, *shown)
    most = max((attempt.climbed for attempt in player.attempts.values()), default=0)
    return replace(player, finished=True), (*left, LessonDone(most))


def _go_back(course: Course, player: Player, step: str) -> Result:
    if step:
        at = course.lesson.index(step)
        return _open(course, player, at) if at in player.way else (player, ())
    return _open(course, player, player.way[-1]) if player.way else (player, (LeftBackwards(),))


def _anew(course: Course, player: Player, at: int) -> Player:
    """A way that leads round: the step at which it comes out again is begun anew."""
    kept = player.attempts[at]
    fresh = Attempt(_fresh(course, at), climbed=kept.climbed, mistakes=kept.mistakes, counted=kept.counted)
    return replace(player, attempts={**player.attempts, at: fresh})
