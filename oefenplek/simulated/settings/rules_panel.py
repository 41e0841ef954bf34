"""What the quick panel of a whole device changes here, wherever in the settings somebody is."""

from dataclasses import replace

from oefenplek.domain.simulated import Given

from .state import Settings

_SWITCHES = {"wifi": "wifi", "data": "data", "flight": "flight", "muted": "mute", "dark": "dark"}
_STEPS = {"brighter": ("brightness", 1), "darker": ("brightness", -1), "louder": ("media", 1), "softer": ("media", -1)}
_GROUNDED = frozenset({"wifi", "data"})
"""What cannot be used in flight mode."""


def take(state: Settings, given: Given) -> Settings:
    """The state with a switch turned or something set one step higher or lower; what is unknown changes nothing."""
    what = given.what.get("name", "") if given.kind == "switch" else ""
    if what in _STEPS:
        level, way = _STEPS[what]
        return state.with_level(level, state.level(level) + way)
    if what not in _SWITCHES or (state.flying and what in _GROUNDED):
        return state
    name = _SWITCHES[what]
    return replace(state.turned(name, name not in state.on), notice="")
