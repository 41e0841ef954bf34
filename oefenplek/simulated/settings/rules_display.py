"""How the whole device looks and sounds, as it is set here."""

from oefenplek.domain.simulated import Display

from .names import LEAST, MOST, TEXT_FACTORS
from .state import Settings

DARKEST = 0.3
"""The screen can still be read at its darkest."""


def display(state: Settings) -> Display:
    """What the frame and the status bar of a device show."""
    online = state.found(state.online)
    return Display(
        brightness=brightness(state),
        letters=TEXT_FACTORS[state.level("text") - 1],
        volume=state.level("media") / MOST["media"],
        muted=state.muted,
        wifi=online.name if online is not None else "",
        data="data" in state.on and not state.flying and state.skin != "laptop",
        flight=state.flying,
        battery=state.device.battery,
        dark="dark" in state.on,
        wireless="wifi" in state.on and not state.flying,
    )


def brightness(state: Settings) -> float:
    """From 0.3 to 1."""
    part = (state.level("brightness") - LEAST["brightness"]) / (MOST["brightness"] - LEAST["brightness"])
    return round(DARKEST + (1 - DARKEST) * part, 3)
