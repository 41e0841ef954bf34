"""Slips that need more than one press or more than one app: two clicks, waiting, windows, and being lost.

As in :mod:`.slips`, everything is a pure function of what was measured.
"""

from dataclasses import dataclass
from typing import Literal

from .slips import Gesture, Limits, Slip

Way = Literal["", "buttons", "bar", "round", "laptop"]
"""How one gets from an app to all the others: three keys, a stripe, a round key, or the bar of a laptop."""


CLOSED = "X15"


@dataclass(frozen=True, slots=True)
class Click:
    """The last single click on something that opens by two: its place, and when it ended."""

    place: str
    at_ms: float


def second_click(before: Click | None, gesture: Gesture, limits: Limits) -> Slip | None:
    """X04: a second click on the same thing that did not open it, being too late or having moved."""
    if before is None or gesture.twice != before.place or gesture.did == "double":
        return None
    return Slip(_for("X04", gesture)) if gesture.at_ms - before.at_ms <= limits.twice_ms else None


def stays_with_one(gesture: Gesture) -> Slip:
    """X03: one click on what opens by two, and then nothing."""
    return Slip(_for("X03", gesture))


def _for(code: str, gesture: Gesture) -> str:
    return f"{code}-touch" if gesture.pointer == "touch" else code


def hurries(presses: int, limits: Limits) -> Slip | None:
    """X12: pressed so often while the device was busy."""
    return Slip("X12") if presses >= limits.busy_presses else None


def is_lost(front: str, wanted: str) -> bool:
    """Is another app in front than the one where the next act is done? On the home screen nobody is lost."""
    return front != "" and wanted not in {"", front}


def lost(way: Way) -> Slip:
    """X19: it stayed so for a while; the way out is that of the device."""
    return Slip(f"X19-{way or 'buttons'}")


def closes_instead(app: str, wanted: str, *, last: bool, meant: bool) -> Slip | None:
    """X15: the last window was closed while there was still something to do in it."""
    return Slip(CLOSED) if last and app == wanted and not meant else None
