"""*Vrij oefenen* with a whole device: every app with what is in it when it is practised with alone."""

from collections.abc import Mapping
from typing import Any

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import App, Free

from .names import owner
from .rules import DeviceRules
from .state import Device

IDEAS = (
    N_("Maak het toestel open. De code staat op het briefje."),
    N_("Open een app. Ga daarna terug naar het startscherm."),
    N_("Open twee apps. Ga van de ene naar de andere."),
    N_("Open de balk bovenaan. Maak het scherm lichter of donkerder."),
    N_("Doe het toestel op slot. En maak het weer open."),
)
PIN = "4179"


def everything(apps: Mapping[str, App]) -> Free:
    """All apps that can be practised with freely, on one device."""
    frees = {name: app.free() for name, app in apps.items() if app.free is not None}
    rules = DeviceRules(apps)
    ideas = {name: free.ideas[0] for name, free in frees.items() if free.ideas}

    def answer(before: Device, after: Device, events: tuple[AppEvent, ...]) -> Mapping[str, Any] | None:
        for name in dict.fromkeys(owner(event.name) for event in events):
            if name not in frees:
                continue
            inner = tuple(
                AppEvent(event.name.partition(".")[2], event.params) for event in events if owner(event.name) == name
            )
            echo = frees[name].answer(before.app(name), after.app(name), inner)
            if echo is not None:
                return {"app": name, **echo}
        return None

    def deliver(state: Device, echo: Mapping[str, Any]) -> Device:
        name = str(echo["app"])
        inner = {key: value for key, value in echo.items() if key != "app"}
        return rules.came_in(state, name, frees[name].deliver(state.app(name), inner))

    content = {"pin": PIN, "start": "lock", "apps": {name: free.content for name, free in frees.items()}}
    return Free(content, (*IDEAS, *ideas.values()), answer, deliver, persona="ria")
