"""Help in another language beside a sentence: which sentence of one text says what a sentence of the other says."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .text import split, unmarked


@dataclass(frozen=True, slots=True)
class Aid:
    """What a sentence says in another language; ``old``: that was made for what the sentence said before."""

    text: str
    old: bool = False


@dataclass(frozen=True, slots=True)
class Aids:
    """The help there is, by sentence as it is written (markup and ``{names}`` in it), all in one language."""

    language: str = ""
    sentences: Mapping[str, Aid] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    """What fills a ``{name}`` here, and what fills it in the other language."""

    def of(self, said: str) -> tuple[Aid | None, ...]:
        """For each sentence of a text what helps there; ``None`` where there is nothing."""
        return tuple(self.sentences.get(sentence) for sentence in split(said))

    def and_those(self, others: Mapping[str, Aid]) -> "Aids":
        """These, and the others where these have nothing."""
        return Aids(self.language, {**others, **self.sentences}, self.values)


def aligned(said: str, other: str) -> dict[str, str]:
    """Each sentence of ``said`` with its own of ``other``; where their numbers differ, with the whole of it."""
    ours, theirs = split(said), split(other)
    if len(ours) == len(theirs):
        return dict(zip(ours, theirs, strict=True))
    return dict.fromkeys(ours, " ".join(theirs))


def aids_from(pairs: Iterable[tuple[str, str]], old: frozenset[str] = frozenset()) -> dict[str, Aid]:
    """The help in pairs of texts; ``old`` are the translations that no longer fit exactly.

    A sentence that is the same in both languages, such as an address alone, needs none.
    """
    return {
        sentence: Aid(help_, other in old)
        for said, other in pairs
        for sentence, help_ in aligned(said, other).items()
        if unmarked(help_) != unmarked(sentence)
    }


def pairs(said: Any, other: Any) -> Iterator[tuple[str, str]]:
    """The texts that differ between two versions of the same plain data, side by side."""
    if isinstance(said, Mapping) and isinstance(other, Mapping):
        for key in said.keys() & other.keys():
            yield from pairs(said[key], other[key])
    elif isinstance(said, list) and isinstance(other, list):
        for one, its in zip(said, other, strict=False):
            yield from pairs(one, its)
    elif isinstance(said, str) and isinstance(other, str) and said != other:
        yield said, other
