"""The note to take home: which animal it is, and how one comes back. Never the four pictures."""

from oefenplek.bundle import RESOURCES
from oefenplek.domain.marks import N_
from oefenplek.domain.people import Person
from oefenplek.ui.keypass.tiles import Word, described
from oefenplek.ui.printing.sheet import Drawing, Lines, Sheet

TITLE = N_("Uw dier bij Oefenplek")
HOW = N_("Kies volgende keer: Ik ben hier al eens geweest.")
WHICH = N_("Kies daarna uw dier, de kleur en uw vier plaatjes.")
SECRET = N_("Uw vier plaatjes kent alleen u. Schrijf ze niet op.")


def note(person: Person, language: str, word: Word) -> Sheet:
    """The note as a sheet of paper."""
    drawing = RESOURCES / "illustrations" / f"animal-{person.animal}.svg"
    who = Drawing(drawing, described(person, language, word))
    return Sheet(
        word(TITLE), (who, Lines((word(HOW), word(WHICH))), Lines((word(SECRET),), quiet=True)), "A5", language
    )
