"""*Vrij oefenen* with Foto's: what can be tried, and who answers when a photo is shared."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import Free

from .free_scene import CONTENT
from .rules_layers import screen
from .rules_rest import receive
from .state import Gallery

IDEAS = (
    N_("Maak een foto van de hond. Bekijk hem daarna."),
    N_("Eén foto is mislukt. Welke? Gooi die foto weg."),
    N_("De foto van de kat ligt scheef. Draai hem recht."),
    N_("Maak de foto van de soep lichter."),
    N_("Deel een foto. Lotte stuurt er een terug."),
    N_("In de Prullenbak ligt een foto. Zet hem terug."),
    N_("Maak een foto van uzelf."),
)
_BACK = ("kindertekening", "taart", "hond", "bloemen")
_FROM_LOTTE = "Van Lotte"


def answer(before: Gallery, _after: Gallery, events: tuple[AppEvent, ...]) -> Mapping[str, Any] | None:
    """Lotte sends a photo back for the first photos that are shared; ``None`` when nothing was."""
    if not any(event.name == "shared" for event in events):
        return None
    had = sum(photo.how == "got" for photo in before.photos)
    if had >= len(_BACK):
        return None
    return {"photo": {"id": f"van-lotte-{had + 1}", "picture": _BACK[had], "name": _FROM_LOTTE}}


def deliver(gallery: Gallery, echo: Mapping[str, Any]) -> Gallery:
    """The photo among the others, wherever the person is; who is busy stays where they are."""
    if gallery.photo(str(echo["photo"]["id"])) is not None:
        return gallery
    come = receive(gallery, echo)
    return come if screen(gallery) == "photos" else _quietly(gallery, come)


def _quietly(gallery: Gallery, come: Gallery) -> Gallery:
    """The same moment, with the photos and the message of another."""
    return replace(gallery, photos=come.photos, made=come.made, notice=come.notice, many=come.many)


FREE = Free(CONTENT, IDEAS, answer, deliver)
