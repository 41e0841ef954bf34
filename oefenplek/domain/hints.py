"""The ladder of hints: four rungs, each in other words and each saying more.

1 in other words · 2 light up the place · 3 a hand shows the move · 4 done once, put back, now you.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from .lesson import Hint
from .marks import N_

TOP = 4
LAST_THOUGHT = 3
ALL = "options"
"""The place of all options together."""

READ_AGAIN = N_("Lees de zin nog een keer. Of kies Voorlezen.")
LOOK = N_("Kijk naar de plek met de gele rand.")
FOLLOW = N_("Kijk naar het handje. Doe het handje na.")
WATCH = N_("Kijk goed. Het handje doet het één keer voor.")
CHOOSE_SHOW = N_("Kies **Voordoen**. Dan ziet u hoe het gaat.")
NOW_YOU = N_("Zo gaat het. Probeer het nu zelf.")


@dataclass(frozen=True, slots=True)
class Rung:
    """What one rung shows: a sentence, a place to mark, a hand at that place, and whether it is played once."""

    say: str
    mark: str = ""
    hand: bool = False
    play: bool = False


def rung(number: int, hints: Sequence[Hint], target: str, advice: str) -> Rung:
    """Return rung ``number`` (1–4).

    ``target`` is the place of the next act now and ``advice`` the sentence for that act, both may be empty. A hint
    that points at the target fits this very moment and goes before the general ones. Three hints for one place are
    its whole ladder: then nothing general is said there.
    """
    own = _ladder_of(hints, target)
    first = own[0] if own else _first(hints, target) or advice or READ_AGAIN
    if number <= 1:
        return Rung(first)
    mark = target or _pointed(hints)
    if number == 2:
        choice = own[1:2] or (*_fitting(hints, target), advice, _nth(hints, 1))
        return Rung(next((say for say in choice if say not in {"", first}), LOOK), mark)
    if number == 3 and own:
        return Rung(own[2], mark, hand=True)
    if number == 3 or not target:
        said = {rung(1, hints, target, advice).say, rung(2, hints, target, advice).say}
        return Rung(_third(hints, target, advice, said), mark, hand=bool(target))
    return Rung(WATCH, mark, hand=True, play=True)


def thought(number: int, hints: Sequence[Hint], advice: str) -> Rung:
    """Return rung ``number`` where nothing is right or wrong: it helps to think, and lights all there is to choose.

    No option is pointed at and none is shown, so the ladder ends at ``LAST_THOUGHT``.
    """
    said = (*(hint.say for hint in hints if hint.say), advice)[: LAST_THOUGHT - 1]
    return Rung((*said, advice)[min(number, len(said) + 1) - 1], ALL if number > 1 else "")


def _ladder_of(hints: Sequence[Hint], target: str) -> tuple[str, ...]:
    """The first three hints for this place, or none when there are fewer."""
    own = tuple(hint.say for hint in hints if hint.say and target and hint.point == target)
    return own[:3] if len(own) >= 3 else ()


def _first(hints: Sequence[Hint], target: str) -> str:
    general = [hint.say for hint in hints if hint.say and not hint.point]
    return next(iter((*general, *_fitting(hints, target))), "")


def _third(hints: Sequence[Hint], target: str, advice: str, said: Set[str]) -> str:
    """Something that the two rungs below it did not say."""
    later = [] if advice else [hint.say for hint in hints if hint.say and not hint.point]
    return next((say for say in (*_fitting(hints, target), *later) if say not in said), FOLLOW)


def _fitting(hints: Sequence[Hint], target: str) -> tuple[str, ...]:
    return tuple(hint.say for hint in hints if hint.say and target and hint.point == target)


def _pointed(hints: Sequence[Hint]) -> str:
    return next((hint.point for hint in hints if hint.point), "")


def _nth(hints: Sequence[Hint], at: int) -> str:
    said = [hint.say for hint in hints if hint.say]
    return said[at] if at < len(said) else ""
