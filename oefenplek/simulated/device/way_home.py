"""The way back to the first screen of the app in front, and to where the scene began."""

from collections.abc import Mapping

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import App, AppRules

from .names import of_app
from .places import place
from .state import Device

MOST = 40


def way_home(rules: AppRules, apps: Mapping[str, App], state: Device) -> tuple[Action, ...]:
    """The acts that lead there from here."""
    done: list[Action] = []
    now = state
    while len(done) < MOST and (acts := _next(apps, now)):
        done += acts
        for action in acts:
            now, _ = rules.act(now, action)
    return tuple(done)


def _next(apps: Mapping[str, App], state: Device) -> tuple[Action, ...]:
    if state.layer:
        return (Action.of(f"close-{state.layer}"),)
    if state.screen in {"off", "lock", "pin"}:
        return _unlocking(state)
    if state.in_front:
        inner = tuple(of_app(state.front, act) for act in apps[state.front].rules().home(state.app(state.front)))
        if inner or state.front == state.began:
            return inner
        return (Action.of("minimise" if state.skin == "laptop" else "home"),)
    if state.began:
        opens = Action.of("open-app", app=state.began)
        if place(state, opens):
            return (opens,)
        return (Action.of("turn-page" if state.screen == "home" else "home"),)
    return () if state.screen == "home" else (Action.of("home"),)


def _unlocking(state: Device) -> tuple[Action, ...]:
    if state.screen != "pin":
        return (Action.of("wake" if state.screen == "off" else "unlock"),)
    if state.waiting or state.typed:
        return (Action.of("try-again" if state.waiting else "erase-digit"),)
    return tuple(Action.of("press-digit", digit=digit) for digit in state.pin)
