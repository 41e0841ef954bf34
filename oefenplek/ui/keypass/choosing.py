"""Choosing four pictures: in an order that is chosen twice, not four times the same."""

from collections.abc import Callable, Sequence
from random import SystemRandom
from typing import Literal

from oefenplek.domain.marks import N_
from oefenplek.domain.people import CODE_LENGTH, is_code

Shuffle = Callable[[Sequence[str]], Sequence[str]]
Judged = Literal["more", "again", "same", "other", "done"]

ANOTHER = N_("Dit was een andere volgorde. Kies uw vier plaatjes nog een keer.")
ALL_SAME = N_("Kies niet vier keer hetzelfde plaatje.")


def shuffled(what: Sequence[str]) -> Sequence[str]:
    """In an order that nobody can foresee."""
    return SystemRandom().sample(what, len(what))


def judged(first: tuple[str, ...], code: tuple[str, ...]) -> Judged:
    """What four pictures give; ``first`` is what was chosen the first time, empty when this is the first time.

    ``more``: not four yet; ``again``: now once more; ``same``: four times one picture; ``other``: not as before.
    """
    if len(code) < CODE_LENGTH:
        return "more"
    if not first:
        return "again" if is_code(code) else "same"
    return "done" if code == first else "other"
