"""*Vrij oefenen* with Meldingen: real ones and fake ones, and what can be tried."""

from collections.abc import Mapping
from typing import Any

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import Free

from .rules import receive
from .state import Desk

_ROUND: tuple[dict[str, Any], ...] = (
    {
        "id": "kaart",
        "kind": "access",
        "from": "ReisWijzer",
        "title": "ReisWijzer wil uw locatie weten",
        "text": "Dan ziet u de bus die bij u in de buurt rijdt.",
    },
    {"id": "prijs", "kind": "prize"},
    {"id": "update", "kind": "update"},
    {"id": "virus", "kind": "virus"},
    {"id": "batterij", "kind": "battery"},
    {
        "id": "spel",
        "kind": "access",
        "from": "Kaartspel",
        "title": "Kaartspel wil uw berichten lezen",
        "text": "De app kan dan al uw berichten zien.",
        "fits": False,
    },
    {
        "id": "nep-update",
        "kind": "update",
        "from": "www.snel-updaten.example",
        "title": "Uw telefoon is te traag!",
        "text": "Installeer nu onze update.",
        "real": False,
    },
)
CONTENT: dict[str, Any] = {"alerts": list(_ROUND)}
IDEAS = (
    N_("Lees wat er staat. Van wie komt het?"),
    N_("Kies wanneer de update komt."),
    N_("Drie meldingen zijn nep. Welke?"),
    N_("Ziet u een nepwaarschuwing? Sluit het volledige scherm. Sluit dan de website."),
    N_("Gaat iets niet weg? Druk op de aan-uitknop. Start opnieuw."),
)


def answer(_before: Desk, after: Desk, events: tuple[AppEvent, ...]) -> Mapping[str, Any] | None:
    """After the last one the round begins anew, so that there is always something to practise."""
    if after.now is not None or not any(event.name == "answered" for event in events):
        return None
    again = len(after.alerts) // len(_ROUND) + 1
    return {"alerts": [{**alert, "id": f"{alert['id']}-{again}"} for alert in _ROUND]}


def deliver(desk: Desk, echo: Mapping[str, Any]) -> Desk:
    """The alerts of a new round."""
    for alert in echo["alerts"]:
        desk = receive(desk, {"alert": alert})
    return desk


FREE = Free(CONTENT, IDEAS, answer, deliver)
