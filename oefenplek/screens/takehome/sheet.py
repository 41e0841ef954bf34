"""The sheet itself: where somebody stopped, and how to go on with it at any place with Oefenplek. No name on it."""

from collections.abc import Callable

from oefenplek.domain import takehome
from oefenplek.domain.marks import N_
from oefenplek.domain.takehome import Bookmark
from oefenplek.ui.printing.sheet import Heading, Lines, Qr, Sheet, Steps

TITLE = N_("Verder oefenen")
STEP = N_("U was bij stap {number} – {title}")
STEP_ONLY = N_("U was bij stap {number}.")
WAYS = (
    N_("Ga naar een plek met Oefenplek."),
    N_("Kies: Ik ben hier al eens geweest."),
    N_("Kies: Ik heb een blad meegenomen."),
    N_("Typ deze code, of laat de camera kijken."),
)
CODE = N_("Uw code")
NO_NAME = N_("Op dit blad staat geen naam. Wij bewaren niets van u.")


def sheet_of(mark: Bookmark, lesson: str, step: str, language: str, translate: Callable[[str], str]) -> Sheet:
    """The sheet for a place in a lesson; ``lesson`` and ``step`` are the titles as they are shown."""
    code = takehome.code_of(mark)
    place = translate(STEP if step else STEP_ONLY).format(number=mark.position + 1, title=step)
    return Sheet(
        translate(TITLE),
        (
            Heading(lesson),
            Lines((place,)),
            Qr(takehome.payload(code), takehome.written(code), translate(CODE)),
            Steps(tuple(translate(way) for way in WAYS)),
            Lines((translate(NO_NAME),), quiet=True),
        ),
        language=language,
    )
