"""What is kept about somebody, on a sheet of paper."""

from oefenplek.ui.keypass.tiles import Word
from oefenplek.ui.printing.sheet import Block, Heading, Lines, Sheet

from .known import Kept, facts
from .view import ABOUT_ME


def sheet_of(kept: Kept, language: str, word: Word) -> Sheet:
    """The same list as on the screen."""
    told = facts(kept, language, word)
    blocks: list[Block] = [block for fact in told for block in (Heading(fact.heading), Lines(fact.lines))]
    return Sheet(word(ABOUT_ME), tuple(blocks), "A5", language)
