"""The place of a guest who walked away, behind an animal for half an hour: a lesson and a step, and nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .marks import N_
from .progress import GUEST_WAITS

WAITS = GUEST_WAITS.total_seconds()
GUEST_ANIMALS = {
    "uil": N_("de uil"),
    "egel": N_("de egel"),
    "vos": N_("de vos"),
    "eend": N_("de eend"),
    "kat": N_("de kat"),
    "zwaan": N_("de zwaan"),
    "kikker": N_("de kikker"),
    "olifant": N_("de olifant"),
}


@dataclass(frozen=True, slots=True)
class Token:
    """Where a guest stopped; ``since`` in the seconds of a clock that only grows."""

    animal: str
    lesson: str
    step: str
    since: float


def waiting(tokens: Sequence[Token], now: float) -> tuple[Token, ...]:
    """Those that are still kept, the newest first."""
    kept = [token for token in tokens if now - token.since < WAITS]
    return tuple(sorted(kept, key=lambda token: -token.since))


def free_animal(tokens: Sequence[Token], choose: Callable[[Sequence[str]], str]) -> str:
    """An animal that keeps nobody's place now."""
    taken = {token.animal for token in tokens}
    return choose([animal for animal in GUEST_ANIMALS if animal not in taken] or list(GUEST_ANIMALS))
