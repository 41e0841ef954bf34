"""*Vrij oefenen* with the browser: all ready-made websites, the false ones too."""

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


def _content() -> Mapping[str, Any]:
    content = {"sites": [site.id for site in library.whole()], "bookmarks": ["bibliotheek"]}
    read: Mapping[str, Any] = SceneContent.model_validate(content).model_dump(mode="json")
    return read


def _nobody(_before: Browser, _after: Browser, _events: tuple[AppEvent, ...]) -> None:
    """Nobody answers on a website."""


def _nothing(browser: Browser, _echo: Mapping[str, Any]) -> Browser:
    """So nothing comes in."""
    return browser


FREE = Free(_content(), IDEAS, _nobody, _nothing)
