"""Laying things in order: pick one up, lay it in its place; what lies there and behind it makes room."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, PlainRules, Reaction, Setting
from oefenplek.domain.marks import N_
from oefenplek.domain.mixing import in_place, moved

from . import body as bodies
from .body import OrderBody, OrderState
from .judging import judged, next_place

CHOOSE, SHIFT, BACK, READY = "choose", "shift", "back", "ready"
READY_PLACE = "button/ready"

HOW = N_("[Tik] op een kaart. [Tik] dan op de goede plaats. Slepen mag ook.")
NOW_WHERE = N_("U hebt een kaart opgepakt. [Tik] nu op de goede plaats.")
LIES_WELL = N_("Alles ligt nu in de goede volgorde.")
WELL_LAID = N_("Goed zo. Dit is de goede volgorde.")
PICK_ADVICE = N_("Pak de kaart van plaats {van}. Leg die op plaats {naar}.")
LAY_ADVICE = N_("[Tik] nu op plaats {naar}.")
BACK_ADVICE = N_("[Tik] nog een keer op deze kaart. Dan ligt die weer neer.")


class OrderRules(PlainRules):
    """The rules of the order kind."""

    def read(self, data: Mapping[str, Any]) -> OrderBody:
        """Make the body from compiled data."""
        return bodies.read(data)

    def start(self, body: OrderBody, setting: Setting) -> OrderState:
        """The things lie in another order."""
        return OrderState(body.begin)

    def act(self, body: OrderBody, state: OrderState, action: Action) -> Reaction:
        """Pick up, lay down, move along, put back, or ask whether it fits."""
        if state.done:
            return Reaction(state)
        if action.name == READY:
            return _ready(body, state)
        name = action.get("item")
        if action.name == CHOOSE and name in state.order:
            return _laid(body, state, name) if state.held else Reaction(_picked(state, name), keeps=True)
        if action.name == SHIFT and state.held and action.get("by") in {"1", "-1"}:
            return Reaction(_shifted(state, int(action.get("by"))), keeps=True)
        if action.name == BACK and state.held:
            return Reaction(_put_back(state), keeps=True)
        return Reaction(state)

    def done(self, body: OrderBody, state: OrderState) -> bool:
        """Do all lie in the right order?"""
        return state.done

    def instruction(self, body: OrderBody, state: OrderState) -> str:
        """The task."""
        return body.task

    def spoken(self, body: OrderBody, state: OrderState) -> tuple[str, ...]:
        """How it is done now, then the things as they lie."""
        texts = {item.id: item.text for item in body.items}
        return (guide(state), *(texts[name] for name in state.order))

    def solution(self, body: OrderBody, state: OrderState) -> tuple[Action, ...]:
        """As few moves as there can be: what lies in the right order among each other stays."""
        return () if state.done else tuple(_moves(body.right, state.order, state.held))

    def place(self, body: OrderBody, state: OrderState, action: Action) -> str:
        """The card that is picked up, the place where it is laid, or the button."""
        if state.done:
            return ""
        if action.name == READY:
            return READY_PLACE
        name = state.held if action.name == BACK else action.get("item")
        if action.name not in {CHOOSE, BACK} or name not in state.order:
            return ""
        return f"spot/{state.order.index(name) + 1}" if state.held not in {"", name} else f"item/{name}"

    def advice(self, body: OrderBody, state: OrderState, action: Action) -> str:
        """Which card, and where it goes."""
        if action.name != CHOOSE:
            return ""
        if not state.held:
            return PICK_ADVICE
        return BACK_ADVICE if action.get("item") == state.held else LAY_ADVICE

    def values(self, body: OrderBody, state: OrderState) -> Mapping[str, str]:
        """``{een}`` and ``{twee}``: the places that were just spoken about. ``{van}``, ``{naar}``: the next move."""
        found = dict(zip(("een", "twee"), state.spots, strict=False))
        names = [action.get("item") for action in self.solution(body, state)]
        if names and not state.held:
            found |= dict(zip(("van", "naar"), (str(state.order.index(n) + 1) for n in names[:2]), strict=False))
        elif names:
            found["naar"] = str(state.order.index(names[0]) + 1)
        return found

    def rested(self, body: OrderBody, state: OrderState) -> OrderState:
        """Nothing stays in the hand of somebody who went away."""
        return (
            replace(state, order=moved(state.order, state.held, state.home), held="", home=0) if state.held else state
        )


def guide(state: OrderState) -> str:
    """The line above the cards: what can be done now."""
    return LIES_WELL if state.done else NOW_WHERE if state.held else HOW


def _picked(state: OrderState, name: str) -> OrderState:
    return replace(state, held=name, home=state.order.index(name))


def _put_back(state: OrderState) -> OrderState:
    return replace(state, order=moved(state.order, state.held, state.home), held="", home=0)


def _shifted(state: OrderState, by: int) -> OrderState:
    to = min(max(state.order.index(state.held) + by, 0), len(state.order) - 1)
    return replace(state, order=moved(state.order, state.held, to))


def _laid(body: OrderBody, state: OrderState, name: str) -> Reaction:
    """Down it goes. When all lie well that is said at once; until then nobody is corrected halfway."""
    order = moved(state.order, state.held, state.order.index(name))
    if name == state.held and state.order.index(name) == state.home and order != body.right:
        return Reaction(_put_back(state), keeps=True)
    if order == body.right:
        return Reaction(OrderState(order, done=True), Feedback(body.praise or WELL_LAID))
    return Reaction(OrderState(order))


def _ready(body: OrderBody, state: OrderState) -> Reaction:
    """Does it fit? What was still in the hand lies down first."""
    if state.order == body.right:
        return Reaction(OrderState(state.order, done=True), Feedback(body.praise or WELL_LAID))
    feedback, about = judged(body, state.order)
    spots = tuple(str(at) for at, name in enumerate(state.order, 1) if name in about)
    return Reaction(OrderState(state.order, looked_at=about, spots=spots), feedback)


def _moves(right: tuple[str, ...], order: tuple[str, ...], held: str) -> Iterator[Action]:
    if held and (held in in_place(order, right)):
        yield Action.of(CHOOSE, item=held)
        held = ""
    while order != right:
        stay = in_place(order, right)
        name = held or next(name for name in right if name not in stay)
        to = next_place(order, right, name)
        if not held:
            yield Action.of(CHOOSE, item=name)
        yield Action.of(CHOOSE, item=order[to])
        order, held = moved(order, name, to), ""


RULES = OrderRules()
