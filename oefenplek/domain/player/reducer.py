"""Taking one event: the next player, and what has to happen outside."""

from dataclasses import replace
from itertools import pairwise

from ..actions import Action
from ..help_level import USUAL, Level
from ..hints import LAST_THOUGHT, NOW_YOU, TOP
from ..kinds import Feedback
from .effects import Effect, HelpAsked, Misstep, Play, Say
from .events import (
    AskedHelp,
    BeganAgain,
    Did,
    Event,
    LevelChosen,
    ShowBegan,
    ShowDid,
    ShowEnded,
    Skipped,
    Slipped,
    StayedStill,
    WentBack,
    WentOn,
)
from .leaving import go_back, go_on, skip
from .opening import Result, anew, count, fresh, open_at, put
from .state import Attempt, Course, Player
from .view import may_go_on, present_rung, target
from .way import way_to, went

STAYED_STILL = {"X03", "X10", "X11", "X19"}
"""Slips of someone who does nothing: waiting longer is no second mistake, so help does not come by itself."""
PRESSED_TWICE = "X02"
"""What the first of the two presses did is answered first: that sentence stays."""


def begin(course: Course, step_id: str = "", level: Level = USUAL) -> Result:
    """Start a lesson, or go on at a step (its scene fresh: what was typed is never kept).

    Whoever goes on came by the way they went before, and what was chosen on that way stands chosen.
    """
    at = course.lesson.index(step_id) if step_id else 0
    way = went(course, at) or way_to(course, at)
    chosen = {here: _led(course, here, then) for here, then in pairwise(way) if course.ways(here)}
    return open_at(course, Player(at, chosen, way=way[:-1], level=level), at)


def _led(course: Course, here: int, then: int) -> Attempt:
    step = course.step(here)
    state = course.rules_at(here).led_to(step.body, fresh(course, here), course.step(then).id)
    return Attempt(state, counted=True)


def advance(course: Course, player: Player, event: Event) -> Result:
    """Take one event; a lesson that is finished takes no more."""
    if player.finished:
        return player, ()
    match event:
        case WentOn():
            return go_on(course, player)
        case WentBack(step):
            return go_back(course, player, step)
        case Skipped():
            return skip(course, player)
        case LevelChosen(level):
            return replace(player, level=level), ()
        case ShowBegan():
            return put(player, replace(player.now, shown=player.now.state, feedback=None)), ()
        case ShowEnded():
            return _end_show(course, player)
        case _ if course.step(player.at).body is None:
            return player, ()
        case _:
            return _in_step(course, player, event)


def _in_step(course: Course, player: Player, event: Event) -> Result:
    match event:
        case ShowDid(action):
            return _show(course, player, action), ()
        case Did(action):
            return _do(course, player, action)
        case Slipped(code, say):
            return _slip(course, player, code, say)
        case AskedHelp():
            return _ask(course, player)
        case StayedStill():
            return _offer(course, player)
        case BeganAgain():
            return anew(course, player, player.at), ()
        case _:
            return player, ()


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
    acted = put(player, after)
    if target(course, acted) != target(course, player):
        acted = put(acted, replace(after, rung=0))
    counted, effects = count(course, acted)
    return counted, (*said, *effects)


def _answer_mistake(course: Course, player: Player, after: Attempt, feedback: Feedback) -> Result:
    again = bool(after.mistakes) and after.mistakes[-1] == feedback.mistake
    still = feedback.mistake in STAYED_STILL
    told: tuple[Effect, ...] = ()
    if not (again and still):
        after = replace(after, mistakes=(*after.mistakes, feedback.mistake))
        told = (Misstep(course.step(player.at).id, feedback.mistake),)
    if feedback.then == "restart":
        after = replace(after, state=fresh(course, player.at))
    player = put(player, after)
    said: tuple[Effect, ...] = (*told, Say(feedback.say))
    if feedback.then == "goto":
        player, shown = open_at(course, player, course.lesson.index(feedback.goto))
        return put(player, replace(player.now, feedback=feedback)), (*shown, *said)
    if again and not still:
        player, more = _climb(course, player, after.rung + 1)
        return put(player, replace(player.now, feedback=feedback)), (*said, *more)
    player, effects = count(course, player)
    return player, (*said, *effects)


def _slip(course: Course, player: Player, code: str, say: str) -> Result:
    if may_go_on(course, player) or player.now.shown is not None:
        return player, ()
    said = player.now.feedback
    if code == PRESSED_TWICE and said is not None and said.mistake != code:
        return player, ()
    feedback = Feedback(say, "care", code)
    return _answer_mistake(course, player, replace(player.now, feedback=feedback, offered=False), feedback)


def _ask(course: Course, player: Player) -> Result:
    """*Hulp*: it is counted, also where no rung is left to climb."""
    attempt = player.now
    asked = put(player, replace(attempt, asked=attempt.asked + 1))
    player, effects = _climb(course, asked, attempt.rung + 1)
    return player, (HelpAsked(course.step(player.at).id), *effects)


def _climb(course: Course, player: Player, number: int) -> Result:
    if may_go_on(course, player) or player.now.shown is not None:
        return player, ()
    number = min(number, LAST_THOUGHT if course.ways(player.at) else TOP)
    climbed = max(player.now.climbed, number)
    player = put(player, replace(player.now, rung=number, climbed=climbed, offered=False, feedback=None))
    shown = present_rung(course, player)
    step, rules = course.step(player.at), course.rules_at(player.at)
    play = (Play(rules.solution(step.body, player.now.state)),) if shown.play else ()
    return player, (Say(shown.say), *play)


def _offer(course: Course, player: Player) -> Result:
    if may_go_on(course, player) or player.now.offered or player.now.shown is not None:
        return player, ()
    return put(player, replace(player.now, offered=True)), ()


def _show(course: Course, player: Player, action: Action) -> Player:
    if player.now.shown is None:
        return player
    step, rules = course.step(player.at), course.rules_at(player.at)
    return put(player, replace(player.now, shown=rules.act(step.body, player.now.shown, action).state))


def _end_show(course: Course, player: Player) -> Result:
    if player.now.shown is None:
        return player, ()
    watch = course.rules_at(player.at).watched(course.step(player.at).body)
    last = player.now.shown if watch else player.now.state
    player = put(player, replace(player.now, shown=None, state=last, watched=watch))
    if watch:
        return count(course, player)
    return put(player, replace(player.now, feedback=Feedback(NOW_YOU))), (Say(NOW_YOU),)
