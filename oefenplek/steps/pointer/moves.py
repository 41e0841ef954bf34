"""Judging what is no press on a target: scrolling, swiping, stretching, dragging. Pure."""

from dataclasses import replace

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Reaction
from oefenplek.domain.slips import Limits

from .facts import NEVER, Press, number
from .judge import wrong_button
from .skills import SCROLLS
from .state import PointerBody, PointerState, upwards
from .success import hit, slipped

LIMITS = Limits()
THERE = 0.97
"""So far along a list is at its end."""
LARGE, MOST, LEAST = 1.6, 3.0, 0.6
NUDGE = 0.05
STILL_TURNING_MS = 900.0
"""A wheel that turns on after it arrived is no slip."""


def scrolled(body: PointerBody, state: PointerState, action: Action) -> Reaction:
    """The list moved by a part of its whole way; down is more than 0."""
    by = number(action, "by")
    if body.skill not in SCROLLS or not by:
        return Reaction(state)
    there = 1.0 if upwards(state) else 0.0
    if state.just and number(action, "since", NEVER) < STILL_TURNING_MS and (by > 0) == upwards(state):
        return Reaction(state)
    if state.offset == there and (by > 0) == upwards(state):
        return slipped(state, _stuck(state, action))
    offset = min(1.0, max(0.0, state.offset + by))
    moved = replace(state, offset=offset, just=False)
    if (1.0 - offset if upwards(state) else offset) >= THERE:
        return hit(body, replace(moved, offset=0.0 if upwards(state) else 1.0))
    return Reaction(moved)


def _stuck(state: PointerState, action: Action) -> str:
    """X10: already at this end; the rest is the other way."""
    match action.get("how"):
        case "wheel":
            return "X10-mouse-up" if upwards(state) else "X10-mouse"
        case "finger":
            return "X10-touch-up" if upwards(state) else "X10-touch"
        case _:
            return "at-bottom" if upwards(state) else "at-top"


def pressed_list(body: PointerBody, state: PointerState, press: Press) -> Reaction:
    """A press where the list is to be scrolled."""
    finger = press.pointer == "touch"
    if press.button == "right":
        return wrong_button(body, state, press)
    if press.button == "middle":
        return Reaction(state)
    if finger and abs(press.across) > LIMITS.swipe_mm:
        return slipped(state, "sideways")
    if body.skill == "finger-scroll" and finger:
        return slipped(state, "tapped" if press.moved <= LIMITS.drag_mm else "too-short")
    if body.skill == "bar":
        return slipped(state, "bar-missed")
    return slipped(state, "wheel-clicked-touchpad" if body.touchpad else "wheel-clicked")


def swiped(body: PointerBody, state: PointerState, press: Press) -> Reaction:
    """A press on a photo: swept to the left, the next one comes."""
    finger = press.pointer == "touch"
    if press.fingers > 1:
        return slipped(state, "fingers")
    if press.button != "left":
        return slipped(state, "middle") if press.button == "middle" else wrong_button(body, state, press)
    if press.moved <= LIMITS.drag_mm:
        return slipped(state, "tapped" if finger else "tapped-mouse")
    if abs(press.fall) > abs(press.across):
        return slipped(state, "updown")
    if press.across > 0:
        return slipped(state, "back")
    return hit(body, state) if -press.across >= LIMITS.swipe_mm else slipped(state, "too-short")


def spread(body: PointerBody, state: PointerState, action: Action) -> Reaction:
    """Two fingers (or the wheel) made the photo larger or smaller."""
    scale = number(action, "scale", 1.0)
    if body.skill != "pinch" or scale <= 0:
        return Reaction(state)
    finger = action.get("pointer", "touch") == "touch"
    if scale < 1 - NUDGE and state.zoom <= 1:
        return slipped(state, "smaller" if finger else "smaller-mouse")
    zoom = min(MOST, max(LEAST, state.zoom * scale))
    if zoom >= LARGE:
        return hit(body, state)
    if abs(scale - 1) <= NUDGE:
        return slipped(state, "too-short") if finger else Reaction(state)
    return Reaction(replace(state, zoom=zoom, just=False))


def pressed_photo(body: PointerBody, state: PointerState, press: Press) -> Reaction:
    """A press where a photo is to be stretched."""
    if press.button == "right":
        return wrong_button(body, state, press)
    if press.pointer == "touch":
        return slipped(state, "one-finger")
    return slipped(state, "wheel-clicked") if press.button == "left" else Reaction(state)


def taken(body: PointerBody, state: PointerState) -> Reaction:
    """Dragging began."""
    if body.skill != "drag" or state.taken:
        return Reaction(state)
    return Reaction(replace(state, taken=True, just=False, menu=False))


def dropped(body: PointerBody, state: PointerState, action: Action) -> Reaction:
    """Dragging ended, ``goal`` millimetres from the box."""
    if body.skill != "drag" or not state.taken:
        return Reaction(state)
    free = replace(state, taken=False)
    return hit(body, free) if number(action, "goal") <= LIMITS.near_mm else slipped(free, "dropped")
