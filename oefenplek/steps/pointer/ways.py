"""Other ways than the hand that is missing, or does not manage: the other device, more time, going on. Pure."""

from dataclasses import replace

from oefenplek.domain.actions import Action
from oefenplek.domain.comfort import DOUBLE_CLICKS, HOLDS
from oefenplek.domain.kinds import Feedback, Reaction
from oefenplek.domain.text import Pointer

from . import facts, judge, words
from .state import PointerBody, PointerState

WAYS = {facts.MACHINE, facts.ASK, facts.OTHER, facts.SLOWER, facts.SKIP, facts.STAY}
"""The acts of this file."""


def hand_of(body: PointerBody, state: PointerState) -> Pointer:
    """Which hand this is practised with now."""
    first: Pointer = "touch" if body.craft.device == "touch" else "mouse"
    if not state.other:
        return first
    return "mouse" if first == "touch" else "touch"


def ways_out(body: PointerBody, state: PointerState) -> tuple[tuple[str, str], ...]:
    """What can be done instead: the act and its words. There is always one that leads on."""
    found: list[tuple[str, str]] = []
    if body.craft.device and not state.other:
        found.append((facts.OTHER, words.WITH_FINGER if body.craft.device == "mouse" else words.WITH_MOUSE))
    if body.skill == "double" and judge.slower(state.limit_ms) > state.limit_ms and state.ways != "missing":
        found.append((facts.SLOWER, words.SLOWER))
    if state.ways == "asking":
        found.append((facts.STAY, words.STAY))
    return (*found, (facts.SKIP, words.GO_ON))


def choose(body: PointerBody, state: PointerState, action: Action) -> Reaction:
    """What this machine has was told, or one of the ways was asked for or taken."""
    match action.name:
        case facts.MACHINE if body.craft.device and not state.other and not state.ways:
            here, known = action.get("has").split(), as_here(state, action)
            return Reaction(known if body.craft.device in here else replace(known, ways="missing"))
        case facts.MACHINE:
            return Reaction(as_here(state, action))
        case facts.ASK if not state.ways:
            return Reaction(replace(state, ways="asking", clicked=False, taken=False, menu=False))
        case facts.OTHER if state.ways and body.craft.device:
            return Reaction(replace(state, ways="", other=True))
        case facts.SLOWER if state.ways == "asking" and body.skill == "double":
            slower = replace(state, ways="", limit_ms=judge.slower(state.limit_ms))
            return Reaction(slower, Feedback(words.MORE_TIME))
        case facts.STAY if state.ways:
            return Reaction(replace(state, ways=""))
        case facts.SKIP if state.ways:
            return Reaction(replace(state, ways="", skipped=True, done=True), Feedback(words.SKIPPED))
    return Reaction(state)


def as_here(state: PointerState, action: Action) -> PointerState:
    """With the pace of who sits here, as far as it is known already; a step that goes on keeps what it found."""
    if state != PointerState():
        return state
    hold = round(facts.number(action, "hold", state.hold_ms))
    limit = round(facts.number(action, "double", state.limit_ms))
    return replace(
        state,
        hold_ms=min(max(hold, HOLDS[0]), HOLDS[-1]),
        limit_ms=min(max(limit, state.limit_ms), DOUBLE_CLICKS[-1]),
    )
