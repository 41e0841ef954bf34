"""The lamps as a pure state machine: the functions every simulated app has. No Qt, no clock, no file.

``act`` asks ``place`` first, so what a person cannot reach on screen cannot be done by a lesson either. ARG001 is let
through where the lamps do not need all that an app's functions are given.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.conditions import Facts
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import Scene
from oefenplek.domain.text import clean

Result = tuple["Room", tuple[AppEvent, ...]]


@dataclass(frozen=True, slots=True)
class Lamp:
    """One lamp."""

    id: str
    name: str
    on: bool
    needed: bool


@dataclass(frozen=True, slots=True)
class Room:
    """The whole state. Frozen, so keeping one is an undo."""

    lamps: tuple[Lamp, ...]


def open(scene: Scene) -> Room:  # noqa: A001 (the name every app's rules have)
    """Make the state that a scene starts with. Texts are cleaned where they enter."""
    lamps = scene.content["lamps"]
    return Room(tuple(Lamp(lamp["id"], clean(lamp["name"]), lamp["on"], lamp["needed"]) for lamp in lamps))


def place(state: Room, action: Action) -> str:
    """Where an action is done now; empty when it cannot be done now."""
    if action.name == "switch" and any(lamp.id == action.get("lamp") for lamp in state.lamps):
        return f"lamp/{action.get('lamp')}"
    if action.name == "put-all-out" and any(lamp.on for lamp in state.lamps):
        return "button/put-all-out"
    return ""


def act(state: Room, action: Action) -> Result:
    """Do one action; what cannot be done now changes nothing and yields no event."""
    if not place(state, action):
        return state, ()
    if action.name == "put-all-out":
        return Room(tuple(replace(lamp, on=False) for lamp in state.lamps)), (AppEvent.of("all-put-out"),)
    name = action.get("lamp")
    lamps = tuple(replace(lamp, on=not lamp.on) if lamp.id == name else lamp for lamp in state.lamps)
    on = next(lamp.on for lamp in lamps if lamp.id == name)
    return Room(lamps), (AppEvent.of("switched", lamp=name, on=_yes_no(on)),)


def facts(state: Room) -> Facts:
    """What conditions can see: sort → id → property → value."""
    return {"lamp": {lamp.id: {"on": _yes_no(lamp.on)} for lamp in state.lamps}}


def advice(state: Room, action: Action) -> str:
    """The sentence that tells a person to do this now; empty when it cannot be done."""
    if not place(state, action):
        return ""
    if action.name == "put-all-out":
        return N_("[Tik] op **{knop-put-all-out}**.")
    name = next(lamp.name for lamp in state.lamps if lamp.id == action.get("lamp"))
    return f"[Tik] op **{name.replace('*', '')}**."


def home(state: Room) -> tuple[Action, ...]:  # noqa: ARG001
    """There is one screen, so nobody strays."""
    return ()


def receive(state: Room, echo: Mapping[str, Any]) -> Room:
    """An answer of a lesson: a lamp goes on when the echo names one."""
    wanted = echo.get("lamp")
    return Room(tuple(replace(lamp, on=lamp.on or lamp.id == wanted) for lamp in state.lamps))


def without_typing(state: Room, samples: Mapping[str, str]) -> Room:  # noqa: ARG001
    """Nothing is typed here."""
    return state


def words(state: Room) -> dict[str, str]:  # noqa: ARG001
    """The words on the buttons, for ``{knop-…}`` in texts."""
    return {"knop-put-all-out": "Alles uit"}


def mistakes(before: Room, after: Room, events: tuple[AppEvent, ...]) -> tuple[str, ...]:  # noqa: ARG001
    """Ids of the mistakes this act made."""
    dark = any(was.on and was.needed and not now.on for was, now in zip(before.lamps, after.lamps, strict=True))
    return ("in-the-dark",) if dark else ()


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"
