"""Judging a press on a target: pure, from what was measured. A press that worked is never a slip."""

from dataclasses import replace

from oefenplek.domain.comfort import DOUBLE_CLICKS, HOLDS
from oefenplek.domain.kinds import Reaction
from oefenplek.domain.slips import Limits

from .facts import Press
from .state import PointerBody, PointerState
from .success import answered, good, hit, slipped
from .words import IN_HAND, NOW_BESIDE, NOW_BESIDE_TOUCH, of

LIMITS = Limits()
NEARBY_MM = 15.0
"""Within this reach of the target a miss is told its way; further off nothing was aimed at."""
LONG_CLICK_MS = 1500.0
NO_TAP_MS = 250.0
"""Who lets go before this was tapping; who lets go after it tried to hold."""
APART_MM = 4.0
"""A hand that moves less between two clicks held still."""


def variant(body: PointerBody, press: Press) -> str:
    """Whose words fit: touch, touchpad or mouse."""
    return "touch" if press.pointer == "touch" else "touchpad" if body.touchpad else "mouse"


def pressed(body: PointerBody, state: PointerState, press: Press) -> Reaction:
    """A press in a step with a target."""
    if press.fingers > 1:
        return slipped(state, "fingers")
    if press.button == "middle":
        return slipped(state, "middle")
    if state.just and press.since < LIMITS.again_ms and press.apart <= LIMITS.again_mm and body.skill != "double":
        return answered(replace(state, just=False), "X02")
    if body.skill == "right":
        return _right(body, state, press)
    if press.button == "right":
        return wrong_button(body, state, press)
    missed = _missed(body, state, press)
    if missed is not None:
        return missed
    match body.skill:
        case "double":
            return _twice(body, state, press)
        case "hold":
            return _held(body, state, press)
        case "drag":
            return _by_taps(body, state, press)
        case _:
            return _clicked(body, state, press)


def waited(body: PointerBody, state: PointerState) -> Reaction:
    """X03: one click, and then nothing, where two are needed."""
    if body.skill != "double" or not state.clicked:
        return Reaction(state)
    return slipped(replace(state, clicked=False), "X03-touch" if state.other else "X03")


def wrong_button(body: PointerBody, state: PointerState, press: Press) -> Reaction:
    """X09: a list comes, as it does at home; the next press takes it away."""
    return slipped(replace(state, menu=True, clicked=False), of("X09", variant(body, press)))


def beside_menu(body: PointerBody, state: PointerState, press: Press) -> Reaction:
    """With the list open: beside it, it goes; in it, something was chosen."""
    closed = replace(state, menu=False)
    if press.on == "menu":
        return slipped(closed, "chose")
    if press.button != "left":
        return slipped(state, of("X09", variant(body, press)))
    return hit(body, closed) if body.skill == "right" else Reaction(closed)


def _right(body: PointerBody, state: PointerState, press: Press) -> Reaction:
    finger = press.pointer == "touch"
    missed = _missed(body, state, press)
    if missed is not None:
        return missed
    if press.button == "right" or (finger and press.held >= state.hold_ms):
        return Reaction(replace(state, menu=True), good(NOW_BESIDE_TOUCH if finger else NOW_BESIDE))
    return slipped(state, of("left", variant(body, press)))


def _missed(body: PointerBody, state: PointerState, press: Press) -> Reaction | None:
    """X06, X05 and X08: the hand was beside the target, or went away from it."""
    if press.away <= LIMITS.near_mm:
        return None
    if body.skill == "drag" and state.taken:
        return None
    if press.begun <= LIMITS.near_mm and press.moved > LIMITS.drag_mm:
        return slipped(state, _moved(body, press))
    if press.pointer == "touch" and press.moved > LIMITS.swipe_mm:
        return slipped(state, "X08")
    if press.away > NEARBY_MM:
        return slipped(state, "missed")
    if abs(press.right) >= abs(press.down):
        return slipped(state, "X06-right" if press.right > 0 else "X06-left")
    return slipped(state, "X06-down" if press.down > 0 else "X06-up")


def _moved(body: PointerBody, press: Press) -> str:
    if body.skill == "hold":
        return "slid" if press.pointer == "touch" else "slid-mouse"
    return "X08" if press.pointer == "touch" else of("X05", variant(body, press))


def _clicked(body: PointerBody, state: PointerState, press: Press) -> Reaction:
    """One press on the target: short, and where it matters without sliding."""
    if body.still and press.moved > LIMITS.drag_mm:
        return slipped(state, _moved(body, press))
    finger = press.pointer == "touch"
    if finger and press.held > state.hold_ms:
        return slipped(_given_hold(state, longer(state.hold_ms)), "X07")
    if not finger and press.held > LONG_CLICK_MS:
        return slipped(state, of("X07", variant(body, press)))
    return hit(body, state)


def _twice(body: PointerBody, state: PointerState, press: Press) -> Reaction:
    """Two clicks: soon after each other, on the same spot."""
    if press.times > 1:
        return hit(body, replace(state, clicked=False))
    if press.moved > APART_MM:
        return slipped(replace(state, clicked=False), _moved(body, press))
    if not state.clicked:
        return Reaction(replace(state, clicked=True, just=False))
    if press.since <= state.limit_ms and press.apart <= APART_MM:
        pace = max(state.pace_ms, round(press.since))
        return hit(body, replace(state, clicked=False, pace_ms=pace))
    return slipped(_given_time(state, press), of("X04", variant(body, press)))


def _given_time(state: PointerState, press: Press) -> PointerState:
    """After two late second clicks there is more time, unasked; the late click is the first of the next two."""
    late = state.late + (press.since > state.limit_ms)
    return replace(state, late=late, limit_ms=slower(state.limit_ms) if late >= 2 else state.limit_ms)


def slower(limit_ms: int) -> int:
    """The next slower speed; the slowest stays."""
    return next((speed for speed in DOUBLE_CLICKS if speed > limit_ms), DOUBLE_CLICKS[-1])


def _held(body: PointerBody, state: PointerState, press: Press) -> Reaction:
    """Holding: long enough, and still."""
    if press.moved > LIMITS.swipe_mm:
        return slipped(state, _moved(body, press))
    if press.held < state.hold_ms:
        aimed = press.held >= NO_TAP_MS
        return slipped(_given_hold(state, sooner(state.hold_ms)) if aimed else state, "short")
    return hit(body, state)


def _given_hold(state: PointerState, hold_ms: int) -> PointerState:
    """After two presses that were taken for the other kind, what is a long press moves, unasked."""
    misheld = state.misheld + 1
    return replace(state, misheld=0, hold_ms=hold_ms) if misheld >= 2 else replace(state, misheld=misheld)


def longer(hold_ms: int) -> int:
    """The next later hold; the latest stays."""
    return next((hold for hold in HOLDS if hold > hold_ms), HOLDS[-1])


def sooner(hold_ms: int) -> int:
    """The next sooner hold; the soonest stays."""
    return next((hold for hold in reversed(HOLDS) if hold < hold_ms), HOLDS[0])


def _by_taps(body: PointerBody, state: PointerState, press: Press) -> Reaction:
    """Tap–tap instead of dragging: what is dragged, then the box."""
    if state.taken and press.on == "goal":
        return hit(body, replace(state, taken=False))
    if press.on == "target":
        return Reaction(replace(state, taken=True, just=False), good(IN_HAND))
    return slipped(state, "missed")
