"""What was measured of a hand, read from an act. What cannot be read is what a perfect hand would do."""

from dataclasses import dataclass
from math import isfinite

from oefenplek.domain.actions import Action

PRESS, REST, WAIT, TAKE, DROP = "press", "rest", "wait", "take", "drop"
SCROLL, SPREAD, KEY = "scroll", "spread", "key"
MACHINE, ASK, OTHER, SLOWER, SKIP, STAY = "machine", "ask", "other", "slower", "skip", "stay"

QUIET_MS = 120.0
NEVER = 1e9


@dataclass(frozen=True, slots=True)
class Press:
    """One press, from down to up. ``right`` and ``down`` tell where the target is, seen from the spot."""

    pointer: str
    button: str
    on: str
    """``target``, ``goal``, ``menu``, ``list``, ``photo``, or empty."""
    away: float
    begun: float
    """How far from the target it began."""
    right: float
    down: float
    moved: float
    across: float
    fall: float
    held: float
    since: float
    """Milliseconds after the press before it."""
    apart: float
    fingers: int
    times: int
    """2 for a whole double-click."""


def number(action: Action, name: str, usual: float = 0.0) -> float:
    """A measured number."""
    try:
        found = float(action.get(name, str(usual)))
    except ValueError:
        return usual
    return found if isfinite(found) else usual


def press(action: Action) -> Press:
    """Read a press."""
    away = number(action, "away")
    return Press(
        pointer=action.get("pointer", "mouse"),
        button=action.get("button", "left"),
        on=action.get("on", "target"),
        away=away,
        begun=number(action, "begun", away),
        right=number(action, "right"),
        down=number(action, "down"),
        moved=number(action, "moved"),
        across=number(action, "across"),
        fall=number(action, "fall"),
        held=number(action, "held", QUIET_MS),
        since=number(action, "since", NEVER),
        apart=number(action, "apart"),
        fingers=round(number(action, "fingers", 1)),
        times=round(number(action, "times", 1)),
    )
