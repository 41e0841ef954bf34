"""What came of the ten questions, on paper: the exercises for two and what goes well. No name stands on it."""

from collections.abc import Callable, Mapping

from oefenplek.domain.check import Found
from oefenplek.domain.marks import N_
from oefenplek.ui.printing.sheet import Block, Heading, Lines, Sheet

TITLE = N_("Samen oefenen: tien minuten")
GOES_WELL = N_("Dit gaat goed")
LESSON = N_("Les: %1.")
NO_NAME = N_("Op dit blad staat geen naam. Oefenplek bewaart niets van deze vragen.")

Word = Callable[[str], str]


def check_sheet(found: Found, titles: Mapping[str, str], word: Word, language: str) -> Sheet:
    """The sheet: all exercises on its front. ``titles`` of the lessons by id, ``language`` that of the questions."""
    blocks: list[Block] = []
    for question in found.practise:
        title = titles.get(question.lesson, "")
        steps = tuple(f"{number}. {step}" for number, step in enumerate(question.exercise.steps, start=1))
        blocks += [Heading(question.exercise.title), Lines(steps)]
        blocks += [Lines((word(LESSON).replace("%1", title),), quiet=True)] if title else []
    if found.well:
        blocks += [Heading(word(GOES_WELL)), Lines(tuple(question.well for question in found.well))]
    blocks.append(Lines((word(NO_NAME),), quiet=True))
    return Sheet(word(TITLE), tuple(blocks), "A4", language)
