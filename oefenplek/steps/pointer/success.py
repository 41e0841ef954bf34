"""What follows when it works, and when it does not: the next size, or a size larger again."""

from dataclasses import replace

from oefenplek.domain.kinds import Feedback, Reaction

from .skills import SCROLLS, TARGETS
from .state import PointerBody, PointerState, upwards
from .words import AGAIN, BY_KEY, LAST_SMALLER, NOW_DOWN, NOW_UP, ONCE_MORE, SMALLER, WELL_DONE, care


def good(say: str) -> Feedback:
    """Something went right."""
    return Feedback(say)


def answered(state: PointerState, code: str) -> Reaction:
    """A slip is named; nothing else changes."""
    return Reaction(state, care(code))


def slipped(state: PointerState, code: str) -> Reaction:
    """A slip is named and counted: after two at one size the target is larger again."""
    return answered(replace(state, slips=state.slips + 1, just=False), code)


def hit(body: PointerBody, state: PointerState, *, by_key: bool = False) -> Reaction:
    """It worked: on to the next round, which may be smaller, or done."""
    after = replace(state, round=state.round + 1, slips=0, late=0, just=True, zoom=1.0)
    if after.round >= body.rounds:
        return Reaction(replace(after, done=True), good(body.praise or WELL_DONE))
    return Reaction(after, good(BY_KEY if by_key else _between(body, after)))


def _between(body: PointerBody, after: PointerState) -> str:
    last = after.round == body.rounds - 1
    if body.skill in SCROLLS:
        return NOW_UP if upwards(after) else NOW_DOWN
    if body.skill in TARGETS and body.sizes[after.round] < body.sizes[after.round - 1]:
        return LAST_SMALLER if last else SMALLER
    return ONCE_MORE if last else AGAIN
