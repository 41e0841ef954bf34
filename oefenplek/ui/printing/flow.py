"""Strips of paper below each other, page by page. Plain arithmetic: it knows neither letters nor Qt."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Strip:
    """Something as wide as the page that is never cut in two: a sentence, a numbered step, a row of a table.

    ``above`` is the room it wants above itself, except at the top of a page. ``keeps``: it stays with the next one.
    ``head``: the head of a table, which comes again above a row ``below_head`` that begins a page.
    """

    height: float
    above: float = 0.0
    keeps: bool = False
    head: bool = False
    below_head: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """Which strip stands how far below the top of its page."""

    strip: int
    top: float


def paginate(strips: Sequence[Strip], height: float) -> tuple[tuple[Placed, ...], ...]:
    """The strips of each page, in order. What is higher than a page gets one for itself."""
    pages: list[list[Placed]] = [[]]
    bottom = 0.0
    for group in _groups(strips):
        tops = _tops(strips, group, bottom, bool(pages[-1]))
        if pages[-1] and tops[-1] + strips[group[-1]].height > height:
            pages.append(_again(strips, group[0]))
            bottom = strips[pages[-1][0].strip].height if pages[-1] else 0.0
            tops = _tops(strips, group, bottom, bool(pages[-1]))
        pages[-1] += [Placed(at, top) for at, top in zip(group, tops, strict=True)]
        bottom = tops[-1] + strips[group[-1]].height
    return tuple(tuple(page) for page in pages if page)


def _again(strips: Sequence[Strip], first: int) -> list[Placed]:
    """What a new page begins with before this strip: the head of the table that goes on."""
    if not strips[first].below_head:
        return []
    return [Placed(next(at for at in range(first, -1, -1) if strips[at].head), 0.0)]


def _groups(strips: Sequence[Strip]) -> list[list[int]]:
    """Strips that stay together: each with the ones before it that want to keep it."""
    groups: list[list[int]] = []
    open_group = False
    for at, strip in enumerate(strips):
        if open_group:
            groups[-1].append(at)
        else:
            groups.append([at])
        open_group = strip.keeps
    return groups


def _tops(strips: Sequence[Strip], group: Sequence[int], bottom: float, below_something: bool) -> list[float]:
    tops: list[float] = []
    for at in group:
        top = bottom + (strips[at].above if below_something or tops else 0.0)
        tops.append(top)
        bottom = top + strips[at].height
    return tops
