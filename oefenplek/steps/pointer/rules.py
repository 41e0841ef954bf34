"""Practising with the hand: what was measured goes in, how the step stands and what is said come out."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, PlainRules, Reaction, Setting
from oefenplek.domain.vocabulary import Gesture

from . import facts, judge, moves, steady, ways, words
from .skills import PHOTOS, SCROLLS
from .state import USUAL_ROUNDS, USUAL_SIZES, Goal, PointerBody, PointerState, upwards
from .success import hit

STEP_BY_KEY = 0.34
"""How much of a list one press of a key scrolls."""


class PointerRules(PlainRules):
    """The rules of the pointer kind."""

    def read(self, data: Mapping[str, Any]) -> PointerBody:
        """Make the body from compiled data."""
        goal = data.get("goal") or {}
        return PointerBody(
            skill=data["skill"],
            task=data["task"],
            other=data.get("other") or "",
            praise=data.get("praise") or "",
            guidance=data.get("guidance") or "",
            touchpad=bool(data.get("touchpad")),
            still=bool(data.get("still")),
            name=data.get("name") or "",
            icon=data.get("icon") or "",
            goal=Goal(goal.get("name") or "", goal.get("icon") or ""),
            sizes=tuple(data.get("sizes") or USUAL_SIZES),
            times=int(data.get("times") or USUAL_ROUNDS),
            rows=tuple(data.get("rows") or ()),
            pictures=tuple(photo["picture"] for photo in data.get("pictures") or ()),
        )

    def start(self, body: PointerBody, setting: Setting) -> PointerState:
        """Everything is at its place, and large."""
        return PointerState()

    def act(self, body: PointerBody, state: PointerState, action: Action) -> Reaction:
        """Something was measured, or one of the ways out was chosen. Once done it stays done."""
        if state.done:
            return Reaction(state)
        if action.name in ways.WAYS or state.ways:
            return ways.choose(body, state, action)
        match action.name:
            case facts.PRESS:
                return _pressed(body, state, facts.press(action))
            case facts.REST:
                return hit(body, state) if body.skill == "point" else Reaction(state)
            case facts.WAIT:
                return judge.waited(body, state)
            case facts.TAKE:
                return moves.taken(body, state)
            case facts.DROP:
                return moves.dropped(body, state, action)
            case facts.SCROLL:
                return moves.scrolled(body, state, action)
            case facts.SPREAD:
                return moves.spread(body, state, action)
            case facts.KEY:
                return _by_key(body, state, action)
        return Reaction(state)

    def done(self, body: PointerBody, state: PointerState) -> bool:
        """Did it work at every size, or was another way chosen?"""
        return state.done

    def instruction(self, body: PointerBody, state: PointerState) -> str:
        """The task; or, where the device is not here, what can be done instead."""
        if state.ways == "missing":
            return words.MISSING_MOUSE if body.craft.device == "mouse" else words.MISSING_TOUCH
        if state.ways:
            return words.ASKING
        return (body.other or body.craft.say(ways.hand_of(body, state), touchpad=False)) if state.other else body.task

    def spoken(self, body: PointerBody, state: PointerState) -> tuple[str, ...]:
        """The ways out, while they stand there."""
        return tuple(say for _, say in ways.ways_out(body, state)) if state.ways else ()

    def solution(self, body: PointerBody, state: PointerState) -> tuple[Action, ...]:
        """What a steady hand does for the rounds that are left."""
        if state.done:
            return ()
        if state.ways:
            again = Action.of(facts.OTHER if state.ways == "missing" and body.craft.device else facts.STAY)
            return (again, *self.solution(body, replace(state, ways="")))
        rounds = range(state.round, body.rounds)
        first = (Action.of(facts.PRESS, on=""),) if state.menu and body.skill != "right" else ()
        return first + tuple(act for at in rounds for act in steady.one_round(body, state, at))

    def place(self, body: PointerBody, state: PointerState, action: Action) -> str:
        """Where on the stage a hand does this."""
        if action.name in ways.WAYS:
            return f"way/{action.name}" if state.ways and action.name != facts.MACHINE else ""
        if state.ways or state.done or action.name not in _HANDS:
            return ""
        if action.name == facts.PRESS and action.get("on", "target") == "":
            return "outside"
        if body.skill in SCROLLS:
            return "bar" if body.skill == "bar" else "list"
        if body.skill in PHOTOS:
            return "photo"
        if action.name == facts.DROP or action.get("on") == "goal":
            return "goal"
        return "target"

    def gesture(self, body: PointerBody, state: PointerState, action: Action) -> Gesture:
        """How a hand does this."""
        if action.name in ways.WAYS or (action.name == facts.PRESS and action.get("on", "target") == ""):
            return "press"
        return "press" if action.name == facts.DROP else body.craft.gesture

    def advice(self, body: PointerBody, state: PointerState, action: Action) -> str:
        """How it is done, in one or two sentences."""
        if state.ways:
            return ""
        if state.menu:
            return words.NOW_BESIDE_TOUCH if ways.hand_of(body, state) == "touch" else words.NOW_BESIDE
        return words.IN_HAND if state.taken else body.craft.say(ways.hand_of(body, state), touchpad=body.touchpad)

    def guidance(self, body: PointerBody) -> str:
        """Which part of the heart of the lesson this is."""
        return body.guidance

    def watched(self, body: PointerBody) -> bool:
        """Is it only looked at?"""
        return body.guidance == "watch"

    def judges_hand(self, body: PointerBody) -> bool:
        """Slips of the hand are what this step is about: it measures and answers them itself."""
        return True

    def values(self, body: PointerBody, state: PointerState) -> Mapping[str, str]:
        """``{doel}``: what is pointed at."""
        return {"doel": body.name}

    def rested(self, body: PointerBody, state: PointerState) -> PointerState:
        """Nothing stays in the hand."""
        return replace(state, clicked=False, taken=False, menu=False, just=False)


_HANDS = {facts.PRESS, facts.REST, facts.TAKE, facts.DROP, facts.SCROLL, facts.SPREAD}


def _pressed(body: PointerBody, state: PointerState, press: facts.Press) -> Reaction:
    if state.menu:
        return judge.beside_menu(body, state, press)
    if body.skill in SCROLLS:
        return moves.pressed_list(body, state, press)
    if body.skill == "swipe":
        return moves.swiped(body, state, press)
    return moves.pressed_photo(body, state, press) if body.skill == "pinch" else judge.pressed(body, state, press)


def _by_key(body: PointerBody, state: PointerState, action: Action) -> Reaction:
    """Space on the target: whoever cannot use this device is never stuck."""
    if body.skill in SCROLLS:
        by = -STEP_BY_KEY if upwards(state) else STEP_BY_KEY
        return moves.scrolled(body, state, Action.of(facts.SCROLL, by=str(by), how="key"))
    if body.skill == "drag" and not state.taken:
        taken = replace(state, taken=True)
        return Reaction(taken, Feedback(words.IN_HAND)) if action.get("on") == "target" else Reaction(state)
    if body.skill == "drag" and action.get("on") != "goal":
        return Reaction(replace(state, taken=False))
    if body.skill == "right" and not state.menu:
        return Reaction(replace(state, menu=True), Feedback(words.NOW_BESIDE))
    return hit(body, replace(state, menu=False, taken=False, clicked=False), by_key=True)


RULES = PointerRules()
