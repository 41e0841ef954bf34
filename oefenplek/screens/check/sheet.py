"""What came of the ten questions, on paper: the exercises for two and what goes well. No name stands on it."""

from collections.abc import Callable, Mapping

from oefenplek.domain.check import Found
from oefenplek.domain.marks import N_
from oefenplek.ui.printing.sheet import Block, Heading, Lines, Sheet

TITLE = N_("Samen oefenen: tien minuten")
GOES_WELL = N_("Dit gaat goed")
LESSONS = N_("Lessen die passen: %1.")
NO_NAME = N_("Op dit blad staat geen naam. Oefenplek bewaart niets van deze vragen.")

Word = Callable[[str], str]


def check_sheet(found: Found, titles: Mapping[str, str], word: Word, language: str) -> Sheet:
    """One sheet: the exercises first. ``titles`` of the lessons by id, ``language`` that of the questions."""
    blocks: list[Block] = []
    for question in found.practise:
        steps = tuple(f"{number}. {step}" for number, step in enumerate(question.exercise.steps, start=1))
        blocks += [Heading(question.exercise.title), Lines(steps)]
    if found.well:
        blocks += [Heading(word(GOES_WELL)), Lines((" ".join(question.well for question in found.well),), quiet=True)]
    fit = dict.fromkeys(titles[question.lesson] for question in found.practise if question.lesson in titles)
    after = (word(LESSONS).replace("%1", ", ".join(fit)),) if fit else ()
    blocks.append(Lines((*after, word(NO_NAME)), quiet=True))
    return Sheet(word(TITLE), tuple(blocks), "A4", language)
