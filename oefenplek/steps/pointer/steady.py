"""What a steady hand does: the acts that lead to the end, for the demonstration and for the checker. Pure."""

from oefenplek.domain.actions import Action

from . import facts
from .skills import SCROLLS
from .state import PointerBody, PointerState
from .ways import hand_of

LONG_BY_MS = 300
"""A steady hand holds so much longer than it has to."""


def one_round(body: PointerBody, state: PointerState, at: int) -> tuple[Action, ...]:
    """One round as a steady hand does it; the first of them goes on from where it stands."""
    now = at == state.round
    hand, long = hand_of(body, state), str(state.hold_ms + LONG_BY_MS)
    match body.skill:
        case "point":
            return (Action.of(facts.REST),)
        case "double":
            return (Action.of(facts.PRESS, pointer=hand, times="2"),)
        case "right":
            open_ = Action.of(facts.PRESS, pointer=hand, button="right", held=long)
            beside = Action.of(facts.PRESS, pointer=hand, on="", away="20")
            return (beside,) if now and state.menu else (open_, beside)
        case "drag":
            drop = Action.of(facts.DROP)
            return (drop,) if now and state.taken else (Action.of(facts.TAKE), drop)
        case "hold":
            return (Action.of(facts.PRESS, pointer=hand, held=long),)
        case "swipe":
            return (Action.of(facts.PRESS, pointer=hand, on="photo", moved="40", across="-40"),)
        case "pinch":
            return (Action.of(facts.SPREAD, pointer=hand, scale="2"),)
        case skill if skill in SCROLLS:
            return (_scroll(state, at, now=now),)
    return (Action.of(facts.PRESS, pointer=hand),)


def _scroll(state: PointerState, at: int, *, now: bool) -> Action:
    up = at % 2 == 1
    offset = state.offset if now else float(up)
    return Action.of(facts.SCROLL, by=str(-offset if up else 1.0 - offset))
