"""Laying things in another order than the right one: always the same for the same things, so that a step can go on."""

from collections.abc import Sequence


def mixed(ids: Sequence[str], wanted: Sequence[str] = ()) -> tuple[str, ...]:
    """``ids`` as they lie at first: the author's ``wanted`` order when it names each once, otherwise an even mix.

    The even mix takes every second one first, so that hardly anything lies where it belongs.
    """
    if sorted(wanted) == sorted(ids) and tuple(wanted) != tuple(ids):
        return tuple(wanted)
    rest = ids[::2]
    return (*ids[1::2], *(rest if len(ids) % 2 == 0 else rest[::-1]))


def moved(order: Sequence[str], name: str, to: int) -> tuple[str, ...]:
    """``order`` with ``name`` taken out and laid at place ``to``; what lay there and behind it makes room."""
    others = [other for other in order if other != name]
    return (*others[:to], name, *others[to:])


def in_place(order: Sequence[str], right: Sequence[str]) -> frozenset[str]:
    """The longest row of things that may stay where they lie: among each other they are in the right order."""
    rank = {name: at for at, name in enumerate(right)}
    best: list[tuple[str, ...]] = []
    for name in order:
        before = [row for row in best if rank[row[-1]] < rank[name]]
        best.append((*_longest(before), name))
    return frozenset(_longest(best))


def _longest(rows: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return max(rows, key=len) if rows else ()
