"""Reading the parts of the lesson screen aloud, and knowing which sentence of which part is lit."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from oefenplek.ui.speech.manner import Spoken


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the screen (``instruction``, ``hint``, ``feedback``, ``stage``) and its sentences."""

    name: str
    sentences: tuple[str, ...]
    row: int = -1
    """On the stage: which of the spoken texts (an answer, a card) these sentences are."""
    language: str = ""
    """In which language they are written; empty: the lesson's."""
    other: bool = False
    """Said by somebody else than the one who reads."""


def stage_parts(told: Sequence[Sequence[str]], voices: Sequence[str] = ()) -> tuple[Part, ...]:
    """The spoken texts of a stage, each with its sentences; ``voices`` says which are somebody else's."""
    said = zip_longest(told, voices[: len(told)], fillvalue="")
    return tuple(Part("stage", tuple(texts), row, other=voice == "other") for row, (texts, voice) in enumerate(said))


def lit(parts: Sequence[Part], current: int) -> tuple[str, int]:
    """Which part, and which sentence in it, is being read when the reader is at ``current``; ``("", -1)``: none."""
    if current < 0:
        return "", -1
    for part in parts:
        if current < len(part.sentences):
            return part.name, current
        current -= len(part.sentences)
    return "", -1


def lit_row(parts: Sequence[Part], current: int) -> int:
    """Which spoken text of the stage is being read when the reader is at ``current``; -1: none."""
    rows = [part.row for part in parts for _ in part.sentences]
    return rows[current] if 0 <= current < len(rows) else -1


def all_sentences(parts: Sequence[Part]) -> list[str]:
    """All that is read, in order."""
    return [sentence for part in parts for sentence in part.sentences]


def all_spoken(parts: Sequence[Part], language: str) -> list[Spoken]:
    """The same, each sentence with its language; ``language`` is the lesson's."""
    return [Spoken(sentence, part.language or language, part.other) for part in parts for sentence in part.sentences]
