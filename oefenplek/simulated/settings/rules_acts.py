"""What every act does. That it can be done has been asked before."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from . import pages, rules_wifi
from .names import PERMISSIONS
from .state import Settings

Result = tuple[Settings, tuple[AppEvent, ...]]
LONGEST = 80
"""So many characters fit in a field."""


def _open(state: Settings, action: Action) -> Result:
    section = action.get("section")
    further = len(pages.way(section)) > 1 and state.path and not state.query
    deeper = (state.path[0], section) if further else pages.way(section)
    return shown(state, deeper), (AppEvent.of("opened", section=section),)


def shown(state: Settings, path: tuple[str, ...]) -> Settings:
    """The same with another page; what was typed on the last one is gone."""
    return replace(state, path=path, password="", seen=False, problem="", refused=0)


def _back(state: Settings, _action: Action) -> Result:
    return shown(state, state.path[:-1]), ()


def _switch(state: Settings, action: Action) -> Result:
    name = action.get("setting")
    on = name not in state.on
    event = AppEvent.of("switched", setting=name, on="yes" if on else "no")
    return state.turned(name, on), (event,)


def _step(way: int) -> Callable[[Settings, Action], Result]:
    def step(state: Settings, action: Action) -> Result:
        name = action.get("level")
        after = state.with_level(name, state.level(name) + way)
        if name == "ringtone" and way > 0:
            after = after.turned("mute", on=False)  # as at home: who turns the bell up wants to hear it
        return after, (AppEvent.of("changed", level=name, way="higher" if way > 0 else "lower"),)

    return step


def _choose(state: Settings, action: Action) -> Result:
    choice, value = action.get("choice"), action.get("value")
    return state.with_choice(choice, value), (AppEvent.of("chosen", choice=choice, value=value),)


def _open_app(state: Settings, action: Action) -> Result:
    name = action.get("app")
    return shown(replace(state, program=name), ("privacy", "app")), (AppEvent.of("app-opened", app=name),)


def _permit(state: Settings, action: Action) -> Result:
    name, permission = action.get("app"), action.get("permission")
    program = state.app(name)
    if program is None or permission not in PERMISSIONS:
        return state, ()
    on = permission not in program.may
    may = program.may | {permission} if on else program.may - {permission}
    event = AppEvent.of("permitted", app=name, permission=permission, on="yes" if on else "no")
    return state.with_app(replace(program, may=may)), (event,)


def _type(state: Settings, action: Action) -> Result:
    text = clean(action.get("text")).replace("\n", "")[:LONGEST]
    if action.get("field") == "password":
        return replace(state, password=text, problem=""), ()
    after = replace(state, query=text)
    found = len(pages.results(after)) if text.strip() else 0
    told = AppEvent.of("searched", found="none" if not found else "one" if found == 1 else "several")
    return after, (told,) if text.strip() else ()


def _clear(state: Settings, _action: Action) -> Result:
    return replace(state, query=""), ()


def _update(after: str, event: str) -> Callable[[Settings, Action], Result]:
    return lambda state, _action: (replace(state, update=after), (AppEvent.of(event),))


def _check(state: Settings, _action: Action) -> Result:
    there = state.device.new_version not in {"", state.device.version}
    told = AppEvent.of("update-checked", found="yes" if there else "no")
    return replace(state, update="available" if there else "none"), (told,)


def _restart(state: Settings, _action: Action) -> Result:
    renewed = replace(state.device, version=state.device.new_version)
    return replace(state, update="done", device=renewed), (AppEvent.of("restarted"),)


ACTS: Mapping[str, Callable[[Settings, Action], Result]] = {
    "open": _open,
    "back": _back,
    "switch": _switch,
    "more": _step(1),
    "less": _step(-1),
    "choose": _choose,
    "join": rules_wifi.join,
    "network-details": rules_wifi.details,
    "show-password": rules_wifi.show_password,
    "connect": rules_wifi.connect,
    "cancel": rules_wifi.cancel,
    "disconnect": rules_wifi.disconnect,
    "forget": rules_wifi.forget,
    "open-app": _open_app,
    "permit": _permit,
    "check-update": _check,
    "download": _update("downloaded", "update-downloaded"),
    "install": _update("installed", "update-installed"),
    "tonight": _update("tonight", "update-planned"),
    "restart": _restart,
    "type": _type,
    "clear-search": _clear,
}
