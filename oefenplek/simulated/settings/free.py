"""*Vrij oefenen* with Instellingen: what is set, what can be tried, and who says something about it."""

from collections.abc import Mapping
from typing import Any

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import Free

from .rules import receive
from .state import Settings

CONTENT: dict[str, Any] = {
    "card": "thuis",
    "networks": [
        {"id": "gratis", "name": "GRATIS WIFI", "strength": 4},
        {"id": "thuis", "name": "Lindehof-12", "strength": 3, "password": "appel-Tuin-27"},
        {"id": "buren", "name": "Wifi van Yusuf", "strength": 2, "password": "rozen-Bus-83"},
        {"id": "bieb", "name": "Bibliotheek gasten", "strength": 2, "password": "lezen-Mag-64"},
        {"id": "lotte", "name": "Brug-aan-Zee", "strength": 1, "password": "taart-Fiets-55", "known": True},
    ],
    "apps": [
        {
            "id": "praatje",
            "name": "Praatje",
            "icon": "message-text",
            "camera": True,
            "microphone": True,
            "contacts": True,
        },
        {"id": "kijkbel", "name": "KijkBel", "icon": "video", "camera": True, "microphone": True},
        {"id": "reiswijzer", "name": "ReisWijzer", "icon": "train", "location": True},
        {"id": "zaklamp", "name": "Zaklamp", "icon": "flashlight", "camera": True, "location": True, "contacts": True},
    ],
    "levels": {"brightness": 8, "text": 2, "media": 3, "ringtone": 6},
    "battery": 48,
    "data": {"used": "1,2", "bundle": "5"},
    "version": "14.2",
    "new-version": "14.3",
}

IDEAS = (
    N_("Maak verbinding met uw eigen wifi. Het wachtwoord staat op het briefje."),
    N_("Maak de letters groter. En weer gewoon."),
    N_("Maak het scherm lichter of donkerder."),
    N_("Zet het geluid harder."),
    N_("Kijk of er een update is."),
    N_("De app Zaklamp wil veel weten. Wat mag de app?"),
    N_("Zet de vliegtuigstand aan. Kijk bovenaan. Zet de vliegtuigstand weer uit."),
)
_LOTTE, _YUSUF = "Lotte", "Yusuf"


def answer(_before: Settings, after: Settings, events: tuple[AppEvent, ...]) -> Mapping[str, Any] | None:
    """Who says something about what was done just now; mostly nobody."""
    for event in events:
        said = _said(after, event)
        if said is not None:
            who, text = said
            return {"message": {"id": "antwoord", "from": who, "text": text}}
    return None


def _said(after: Settings, event: AppEvent) -> tuple[str, str] | None:
    match event.name:
        case "joined" if event.get("network") == after.card:
            return _LOTTE, "U bent op wifi, oma! Nu kunnen we beeldbellen."
        case "restarted":
            return _YUSUF, "Mooi, uw toestel is weer helemaal bij."
        case "permitted" if event.get("app") == "zaklamp" and event.get("on") == "no":
            return _LOTTE, "Goed zo, oma. Een zaklamp hoeft dat niet te weten."
        case _:
            return None


FREE = Free(CONTENT, IDEAS, answer, receive, persona="ria-wifi")
