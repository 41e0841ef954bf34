"""What *Ik doe mee met de groep* asks and tells."""

from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.marks import N_

Page = Literal["animal", "number"]

HEADINGS: dict[Page, str] = {
    "animal": N_("Welk dier ziet u?"),
    "number": N_("Welk getal staat erbij?"),
}
LINES: dict[Page, str] = {
    "animal": N_("Kijk op het grote scherm."),
    "number": N_("Typ het getal. Kies daarna Verder."),
}
EMPTY = N_("Typ eerst het getal van het grote scherm.")
NO_CODE = N_("Dit getal hoort niet bij dit dier. Kijk nog eens rustig.")
NOT_HERE = N_("Deze les staat niet op dit toestel. Vraag iemand die helpt.")


@dataclass(frozen=True, slots=True)
class Answer:
    """Where a code leads. ``known``: it is a code, though its lesson may not be here (then ``lesson`` is empty)."""

    known: bool = False
    lesson: str = ""
    step: str = ""


def sentence_for(answer: Answer) -> str:
    """What is said when no lesson opens; empty when one does."""
    return "" if answer.lesson else NOT_HERE if answer.known else NO_CODE
