"""What *Ik heb een blad* says, page by page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.marks import N_

Page = Literal["typing", "camera", "found", "nearest", "none"]

HEADINGS: dict[Page, str] = {
    "typing": N_("Typ de code van uw blad."),
    "camera": N_("Houd uw blad voor de camera."),
    "found": N_("Dit is uw les."),
    "nearest": N_("Uw les is hier niet."),
    "none": N_("Uw les is hier niet."),
}
LINES: dict[Page, str] = {
    "typing": N_("De code heeft acht tekens."),
    "camera": N_("De vierkante tekening moet goed te zien zijn."),
    "found": "",
    "nearest": N_("Deze les lijkt er het meest op:"),
    "none": N_("Kies een andere les. Uw blad blijft geldig."),
}
WRONG = N_("Deze code klopt nog niet. Kijk rustig naar elk teken.")
NOT_IN_CODES = N_("Dit teken staat nooit in een code: {sign}")
NO_CAMERA = N_("De camera doet het nu niet. Typ de code.")
STEP = N_("U gaat verder bij stap {number} – {title}")
STEP_ONLY = N_("U gaat verder bij stap {number}.")


@dataclass(frozen=True, slots=True)
class Offer:
    """The lesson that a code leads to at this place. ``meant`` is no when it is only the nearest one."""

    lesson: str
    title: str
    step: str = ""
    step_title: str = ""
    number: int = 1
    meant: bool = True


def page_of(offer: Offer | None) -> Page:
    """The page that tells of an offer."""
    return "none" if offer is None else "found" if offer.meant else "nearest"


def place_of(offer: Offer, translate: Callable[[str], str]) -> str:
    """Where in the lesson it goes on; nothing for another lesson, which begins at its beginning."""
    if not offer.meant:
        return ""
    return translate(STEP if offer.step_title else STEP_ONLY).format(number=offer.number, title=offer.step_title)
