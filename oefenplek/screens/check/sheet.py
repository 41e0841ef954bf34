"""What came of the ten questions, on paper: what goes well and the exercises for two. No name stands on it."""

from collections.abc import Callable, Mapping

from oefenplek.domain.check import Found
from oefenplek.domain.marks import N_
from oefenplek.ui.printing.sheet import Block, Heading, Lines, Sheet, Steps

TITLE = N_("Samen oefenen met helpen")
GOES_WELL = N_("Dit gaat goed")
TEN_MINUTES = N_("Samen oefenen: tien minuten")
LESSON = N_("Les: %1.")
NO_NAME = N_("Op dit blad staat geen naam. Oefenplek bewaart niets van deze vragen.")

Word = Callable[[str], str]


def check_sheet(found: Found, titles: Mapping[str, str], word: Word, language: str) -> Sheet:
    """The sheet; ``titles`` are those of the lessons, by id, and ``language`` is that of the questions."""
    blocks: list[Block] = []
    if found.well:
        blocks += [Heading(word(GOES_WELL)), Lines(tuple(question.well for question in found.well))]
    blocks.append(Heading(word(TEN_MINUTES)))
    for question in found.practise:
        title = titles.get(question.lesson, "")
        after = (word(LESSON).replace("%1", title),) if title else ()
        blocks += [Heading(question.exercise.title), Steps(question.exercise.steps), Lines(after, quiet=True)]
    blocks.append(Lines((word(NO_NAME),), quiet=True))
    return Sheet(word(TITLE), tuple(blocks), "A4", language)
