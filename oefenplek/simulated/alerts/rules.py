"""Meldingen as a pure state machine: the functions every simulated app has.

``act`` asks :func:`.rules_places.place` first, so what a person cannot see or reach cannot be done by a lesson either.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene

from .rules_advice import advice
from .rules_facts import facts
from .rules_mistakes import mistakes
from .rules_places import place
from .rules_scene import alert_of, open_scene
from .state import Desk
from .words import words

__all__ = ["act", "advice", "facts", "home", "mistakes", "open", "place", "receive", "without_typing", "words"]

Result = tuple[Desk, tuple[AppEvent, ...]]


def open(scene: Scene) -> Desk:  # noqa: A001 (the name every app's rules have)
    """Make the state that ``scene`` starts with."""
    return open_scene(scene)


def act(state: Desk, action: Action) -> Result:
    """Do one action; what cannot be done now changes nothing and yields no event."""
    if not place(state, action):
        return state, ()
    return _ACTS[action.name](replace(state, notice="", about=""), action)


def home(state: Desk) -> tuple[Action, ...]:
    """Back to what the device says: out of the menu of the key, out of a call, on again."""
    ways = (("turn-on", state.off), ("back", state.power), ("hang-up", state.calling))
    return tuple(Action.of(name) for name, needed in ways if needed)


def receive(state: Desk, echo: Mapping[str, Any]) -> Desk:
    """Another alert comes, behind those that wait."""
    data = echo.get("alert")
    if not data or any(alert.id == data["id"] for alert in state.alerts):
        return state
    more = replace(state, alerts=(*state.alerts, alert_of(data)))
    return more if state.now is not None else more.next()


def without_typing(state: Desk, samples: Mapping[str, str]) -> Desk:  # noqa: ARG001
    """Nothing is typed here."""
    return state


def _answer(desk: Desk, answer: str, notice: str) -> Result:
    """Deal with the alert in front; the next one comes."""
    now = desk.now
    if now is None:
        return desk, ()
    done = replace(desk.answered(answer).next(), notice=notice, about=now.sender)
    return done, (AppEvent.of("answered", alert=now.id, answer=answer),)


def _touch(desk: Desk, event: str, answer: str = "open") -> Result:
    """A button of a fake one: nothing comes of it, and it stays."""
    now = desk.now
    if now is None:
        return desk, ()
    return desk.answered(answer, touched=True), (AppEvent.of(event, alert=now.id),)


def _update(desk: Desk, action: Action) -> Result:
    if desk.now is not None and not desk.now.real:
        return _touch(desk, "fake-pressed")
    return _answer(desk, action.get("when"), f"update-{action.get('when')}")


def _simple(answer: str) -> Callable[[Desk, Action], Result]:
    """An answer to what the device itself asks."""
    return lambda desk, _action: _answer(desk, answer, answer)


def _call(desk: Desk, _action: Action) -> Result:
    called, events = _touch(desk, "called", "called")
    return replace(called, calling=True), events


def _hang_up(desk: Desk, _action: Action) -> Result:
    return replace(desk, calling=False), (AppEvent.of("hung-up"),)


def _leave(desk: Desk, _action: Action) -> Result:
    return replace(desk, full=False), (AppEvent.of("full-screen-left"),)


def _show_power(desk: Desk, _action: Action) -> Result:
    return replace(desk, power=True), (AppEvent.of("power-shown"),)


def _back(desk: Desk, _action: Action) -> Result:
    return replace(desk, power=False), ()


def _restart(desk: Desk, _action: Action) -> Result:
    """What a website showed is gone; what the device itself asks stays."""
    fresh = replace(desk, power=False, calling=False)
    event = AppEvent.of("restarted")
    if desk.now is None or not desk.now.web:
        return replace(fresh, notice="restarted-only"), (event,)
    done, events = _answer(fresh, "restarted", "restarted")
    return done, (event, *events)


def _turn_off(desk: Desk, _action: Action) -> Result:
    return replace(desk, power=False, calling=False, off=True), (AppEvent.of("turned-off"),)


def _turn_on(desk: Desk, action: Action) -> Result:
    return _restart(replace(desk, off=False), action)


_ACTS: Mapping[str, Callable[[Desk, Action], Result]] = {
    "update": _update,
    "dismiss": _simple("closed"),
    "save-power": _simple("saving"),
    "allow": _simple("allowed"),
    "deny": _simple("denied"),
    "claim": lambda desk, _: _touch(desk, "prize-claimed"),
    "call": _call,
    "scan": lambda desk, _: _touch(desk, "fake-pressed"),
    "press-fake-cross": lambda desk, _: _touch(desk, "fake-cross-pressed"),
    "leave-full-screen": _leave,
    "close": lambda desk, _: _answer(desk, "closed", "closed"),
    "hang-up": _hang_up,
    "show-power": _show_power,
    "turn-on": _turn_on,
    "restart": _restart,
    "turn-off": _turn_off,
    "back": _back,
}
