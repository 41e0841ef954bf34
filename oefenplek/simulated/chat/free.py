"""*Vrij oefenen* with Praatje: what can be tried. Who answers what stands in the scene, as in a lesson."""

from collections.abc import Mapping
from typing import Any

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import Free

from .free_scene import CONTENT
from .state import Praatje

IDEAS = (
    N_("Lees het bericht van Lotte. Stuur haar een antwoord."),
    N_("Stuur Lotte een foto uit de galerij."),
    N_("Luister naar het spraakbericht van Yusuf."),
    N_("Stuur Yusuf een spraakbericht. Houd de microfoon vast."),
    N_("Fatma vraagt iets in de groep. Houd uw vinger op haar bericht. Kies Beantwoorden."),
    N_("Demp de groep van de buurt. Dan hoort u hem even niet."),
    N_("Eén bericht is van een oplichter. Welk? Blokkeer dat nummer."),
    N_("Stuur een bericht en verwijder het voor iedereen."),
    N_("Maak een groep met Marga en Joke."),
)


def answer(_before: Praatje, _after: Praatje, _events: tuple[AppEvent, ...]) -> Mapping[str, Any] | None:
    """Nothing beside the replies of the scene: they come by themselves, with ``wait``."""
    return None


def deliver(state: Praatje, _echo: Mapping[str, Any]) -> Praatje:
    """Nothing is ever asked to come in this way."""
    return state


FREE = Free(CONTENT, IDEAS, answer, deliver, persona="ria")
