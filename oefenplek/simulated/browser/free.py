"""*Vrij oefenen* with the browser: all ready-made websites, and a look-alike."""

from collections.abc import Mapping
from typing import Any

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import Free

from . import library
from .schema import SceneContent
from .state import Browser

IDEAS = (
    N_("Zoek de openingstijden van de bibliotheek."),
    N_("Typ een adres in de balk: www.lindenveen.example"),
    N_("Weiger de cookies van een website."),
    N_("Open een tweede tabblad. Sluit het weer."),
    N_("Maak een bladwijzer van een pagina die u mooi vindt."),
    N_("Zoek naar een trui. Wat is reclame en wat niet?"),
    N_("Maak de letters van een pagina groter."),
)
_LOOK_ALIKE: Mapping[str, Any] = {
    "id": "winkelwjis",
    "name": "WinkelWjis",
    "addresses": ["www.winkelwjis.example"],
    "secure": "no",
    "look": "shop",
    "colour": "purple",
    "logo": {"letters": "WW"},
    "fake": "yes",
    "menu": ["home"],
    "results": [
        {
            "keywords": ["winkel", "winkelwijs", "trui", "goedkoop"],
            "title": "WINKELWIJS outlet: alles weg",
            "snippet": "Alleen vandaag 80 procent korting!",
            "sponsored": "yes",
        }
    ],
    "pages": [
        {
            "id": "home",
            "title": "Outlet",
            "blocks": [
                {"heading": "Alles moet weg!"},
                {"notice": "Nog maar 4 minuten!", "tone": "warning"},
                {
                    "cards": [
                        {"title": "Blauwe trui", "price": "€ 6,99", "was": "€ 34,95", "icon": "tshirt-crew-outline"}
                    ]
                },
                {
                    "form": {
                        "id": "kopen",
                        "fields": [{"id": "naam", "label": "Naam", "needed": "yes"}],
                        "button": "Nu kopen",
                        "say": "U oefent. Er is niets gekocht.",
                    }
                },
            ],
        }
    ],
}


def _content() -> Mapping[str, Any]:
    sites = library.whole()
    addresses = {address for site in sites for address in site.addresses}
    own = [] if addresses & set(_LOOK_ALIKE["addresses"]) else [_LOOK_ALIKE]
    content = {"sites": [site.id for site in sites], "own": own, "bookmarks": ["bibliotheek"]}
    read: Mapping[str, Any] = SceneContent.model_validate(content).model_dump(mode="json")
    return read


def _nobody(_before: Browser, _after: Browser, _events: tuple[AppEvent, ...]) -> None:
    """Nobody answers on a website."""


def _nothing(browser: Browser, _echo: Mapping[str, Any]) -> Browser:
    """So nothing comes in."""
    return browser


FREE = Free(_content(), IDEAS, _nobody, _nothing)
