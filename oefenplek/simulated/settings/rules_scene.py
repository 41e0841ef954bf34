"""From a scene of a lesson to the state it begins with."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.simulated import Scene
from oefenplek.domain.text import clean

from .names import CHOICES, LEVELS, PERMISSIONS, SWITCHES
from .pages import way
from .state import Device, Network, Program, Settings

ON = frozenset({"wifi", "data", "vibrate", "auto-time"})
"""What is on unless the scene says otherwise."""
LEVELS_AT_START: Mapping[str, int] = {"brightness": 9, "text": 2, "media": 5, "ringtone": 7}
CHOICES_AT_START: Mapping[str, str] = {"timeout": "30s", "hold": "normal", "language": "nl"}
_DEVICES = {"phone": "Telefoon van Ria", "tablet": "Tablet van Ria", "laptop": "Laptop van Ria"}
VERSION = "14.2"


def open_scene(scene: Scene) -> Settings:
    """Make the state that ``scene`` starts with."""
    content = scene.content
    levels = _with(LEVELS_AT_START, LEVELS, content.get("levels"))
    networks = content.get("networks") or ()
    state = Settings(
        skin=scene.skin,
        device=_device(scene.skin, content),
        networks=tuple(map(_network, networks)),
        programs=tuple(map(_program, content.get("apps") or ())),
        on=_on(content.get("switches") or {}),
        levels=levels,
        began=levels,
        choices=_with(CHOICES_AT_START, CHOICES, content.get("choices")),
        card=content.get("card") or "",
        allows=frozenset(content.get("allows") or ()),
        connected=next((network["id"] for network in networks if network.get("connected")), ""),
        update=content.get("update") or "unknown",
    )
    start = content.get("start") or "home"
    return state if start == "home" else replace(state, path=way(start))


def _with(before: Mapping[str, Any], names: Mapping[str, Any], said: Mapping[str, Any] | None) -> Any:
    """What a scene says of some of these, and what was for the others, in the order in which they stand."""
    given = {name: value for name, value in (said or {}).items() if value is not None}
    return tuple((name, given.get(name, before[name])) for name in names)


def _on(said: Mapping[str, bool | None]) -> frozenset[str]:
    return frozenset(name for name in SWITCHES if (name in ON if said.get(name) is None else said[name]))


def _device(skin: str, content: Mapping[str, Any]) -> Device:
    data = content.get("data") or {}
    version = content.get("version") or VERSION
    return Device(
        name=_line(content.get("name")) or _DEVICES[skin],
        number=_line(content.get("number")) or "06-00 00 00 00",
        battery=content.get("battery") or 64,
        used=_line(data.get("used")) or "1,2",
        bundle=_line(data.get("bundle")) or "5",
        version=version,
        new_version=content.get("new-version") or "",
    )


def _network(data: Mapping[str, Any]) -> Network:
    known = bool(data.get("known") or data.get("connected"))
    return Network(data["id"], _line(data["name"]), data.get("strength") or 3, clean(data.get("password") or ""), known)


def _program(data: Mapping[str, Any]) -> Program:
    asks = tuple(name for name in PERMISSIONS if data.get(name) is not None)
    may = frozenset(name for name in asks if data[name])
    return Program(data["id"], _line(data["name"]), data.get("icon") or "application-outline", asks, may)


def _line(text: Any) -> str:
    return clean(str(text or "")).replace("\n", " ")
