"""What a pointer step is made of, and how it stands."""

from dataclasses import dataclass

from oefenplek.domain.comfort import DOUBLE_CLICKS, USUAL_HOLD

from .skills import CRAFTS, TARGETS, Craft

EASED_AFTER = 2
"""So many slips at one size, and the target is one size larger again."""
EASED_BY = 1.25
USUAL_SIZES = (40, 28, 18)
USUAL_ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Goal:
    """The box that something is dragged to."""

    name: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class PointerBody:
    """One skill, what stands on the stage for it, and how often and how small it is practised."""

    skill: str
    task: str
    other: str = ""
    """The task for the other device, where this machine lacks the first."""
    praise: str = ""
    guidance: str = ""
    touchpad: bool = False
    still: bool = False
    """A click that slides does not count, however it ends."""
    name: str = ""
    icon: str = ""
    goal: Goal = Goal()
    sizes: tuple[int, ...] = USUAL_SIZES
    times: int = USUAL_ROUNDS
    rows: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()

    @property
    def craft(self) -> Craft:
        """How this skill is done."""
        return CRAFTS[self.skill]

    @property
    def rounds(self) -> int:
        """How often it is done."""
        return len(self.sizes) if self.skill in TARGETS else self.times


@dataclass(frozen=True, slots=True)
class PointerState:
    """How far someone is. Lengths are millimetres, times milliseconds; ``offset`` runs from 0 (top) to 1 (bottom)."""

    round: int = 0
    slips: int = 0
    """Slips at this size."""
    late: int = 0
    """Double-clicks that came too late."""
    clicked: bool = False
    """The first of two clicks was made."""
    just: bool = False
    """The last act was a hit, so a second press on the same spot is one too many."""
    menu: bool = False
    taken: bool = False
    """What is dragged is in the hand."""
    offset: float = 0.0
    zoom: float = 1.0
    limit_ms: int = DOUBLE_CLICKS[1]
    """Within this time two clicks are a double-click here."""
    pace_ms: int = 0
    """The slowest double-click that worked; 0 when none was made."""
    hold_ms: int = USUAL_HOLD
    """From now on a press is a long one after this time."""
    misheld: int = 0
    """Taps that became holds, and holds that stayed taps."""
    ways: str = ""
    """``missing``: the device is not here; ``asking``: it does not work out. Both show what can be done instead."""
    other: bool = False
    """Practised with the other device."""
    skipped: bool = False
    done: bool = False


def size_of(body: PointerBody, state: PointerState) -> float:
    """How large the target is now, in millimetres."""
    at = min(state.round, len(body.sizes) - 1)
    if state.slips < EASED_AFTER:
        return float(body.sizes[at])
    return float(body.sizes[at - 1]) if at else body.sizes[0] * EASED_BY


def upwards(state: PointerState) -> bool:
    """Does this round of scrolling lead up again?"""
    return state.round % 2 == 1
