"""What can be taken home on paper: the steps of a lesson, and the words of a visit. Neither knows a name."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from oefenplek.domain.aids import Aids
from oefenplek.domain.lesson import Lesson, Word
from oefenplek.domain.marks import N_
from oefenplek.domain.numbers import named_in
from oefenplek.domain.text import plain, split
from oefenplek.steps.transfer.rules import Row, TransferBody
from oefenplek.ui.language import SOURCE
from oefenplek.ui.printing.blocks import Picture, Pictures
from oefenplek.ui.printing.sheet import Block, Heading, Lines, Sheet, Steps, WordRow, Words

AT_HOME = N_("Thuis")
CALLED = N_("Thuis: {naam}.")
BOTH = N_("{hier} – thuis: {naam}.")
MY_WORDS = N_("Mijn woorden")
MANY_WORDS, MANY_STEPS = 7, 8
"""More than this is put on the larger paper."""

Translate = Callable[[str], str]
Wording = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Learnt:
    """The words of one lesson that was done."""

    title: str
    rows: tuple[WordRow, ...]
    other: str = ""
    """The language of the translations beside them."""


def learnt(lesson: Lesson, dutch: Sequence[Word], word: Wording) -> Learnt:
    """The words of a lesson: as they are in Dutch, beside them what they are in the language it was done in, or helped
    in. ``dutch`` are its words as they were written."""
    own = {new.id: new for new in lesson.words}
    other = lesson.language if lesson.language != SOURCE else lesson.aids.language
    return Learnt(lesson.title, tuple(_row(new, own.get(new.id, new), lesson.aids, word) for new in dutch), other)


def steps_sheet(lesson: Lesson, steps: Sequence[str], word: Wording, translate: Translate) -> Sheet | None:
    """The steps as one does them at home, and the numbers to call; ``None`` for a lesson that has neither.

    ``word`` resolves a text of the lesson for this device, ``translate`` words ours in the language of the lesson.
    """
    home = next((step.body for step in lesson.steps if isinstance(step.body, TransferBody)), TransferBody("", ""))
    if not steps and not named_in(home.text):
        return None
    left = [row for row in home.bridge if not any(_names(step, row.here) for step in steps)]
    named = tuple(_with_home_name(step, home.bridge, translate) for step in steps)
    blocks: list[Block] = [Lines(split(plain(word(lesson.goal)))), *([Steps(named)] if named else [])]
    if lines := tuple(_at_home(home, left, word, translate)):
        blocks += [Heading(translate(AT_HOME)), Lines(lines)]
    return Sheet(lesson.title, tuple(blocks), "A4" if len(steps) > MANY_STEPS else "A5", lesson.language)


def with_pictures(sheet: Sheet, groups: Sequence[tuple[bytes, int]], upright: bool) -> Sheet:
    """The same sheet with its steps as pictures: each a PNG, and how many of the steps it shows.

    Pictures of an upright device fit on small paper; those of a wide one need the larger.
    """
    blocks = tuple(_pictured(block, groups) if isinstance(block, Steps) else block for block in sheet.blocks)
    return replace(sheet, blocks=blocks, size="A5" if upright else "A4")


def _pictured(steps: Steps, groups: Sequence[tuple[bytes, int]]) -> Pictures:
    pictures: list[Picture] = []
    at = 0
    for number, (png, count) in enumerate(groups, steps.first):
        pictures.append(Picture(png, " ".join(steps.steps[at : at + count]), number))
        at += count
    return Pictures(tuple(pictures))


def _with_home_name(step: str, bridge: Sequence[Row], translate: Translate) -> str:
    row = next((row for row in bridge if _names(step, row.here)), None)
    return f"{step} {translate(CALLED).format(naam=row.home)}" if row else step


def _at_home(home: TransferBody, bridge: Sequence[Row], word: Wording, translate: Translate) -> Iterator[str]:
    yield from (translate(BOTH).format(hier=row.here, naam=row.home) for row in bridge)
    yield from split(plain(word(home.text)))
    if home.website is not None:
        address = home.website.address.removeprefix("https://").removeprefix("www.")
        yield ": ".join(part for part in (address or home.website.name, plain(word(home.website.say))) if part)


def _names(step: str, button: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(button)}(?!\w)", step) is not None


def words_sheet(lessons: Sequence[Learnt], translate: Translate, language: str) -> Sheet | None:
    """The words of the lessons that were done; ``None`` when there are none. Each word stands there once."""
    blocks: list[Block] = []
    seen: set[str] = set()
    for one in lessons:
        rows = tuple(row for row in one.rows if row.word not in seen)
        seen |= {row.word for row in rows}
        if rows:
            blocks += [Heading(one.title), Words(rows, SOURCE, one.other)]
    count = len(seen)
    return Sheet(translate(MY_WORDS), tuple(blocks), "A4" if count > MANY_WORDS else "A5", language) if blocks else None


def _row(dutch: Word, own: Word, aids: Aids, word: Wording) -> WordRow:
    said, meant = (own.text, own.say) if own != dutch else (_helped(dutch.text, aids), _helped(dutch.say, aids))
    return WordRow(dutch.text, dutch.icon, plain(word(dutch.say)), plain(word(said)), plain(word(meant)))


def _helped(text: str, aids: Aids) -> str:
    return " ".join(aid.text for aid in aids.of(text) if aid)
