"""Mistakes people typically make here, each with its own words (messages in Dutch, translated when shown)."""

from oefenplek.domain.marks import N_

MISTAKES = {
    "open-network": N_(
        "Dit netwerk heeft geen slot. Vreemden kunnen soms meekijken. Kies het netwerk van het briefje."
    ),
    "other-network": N_("Dit netwerk staat niet op het briefje. Kies het netwerk van het briefje."),
    "password-twice": N_("[Tik] op het oogje. Dan ziet u wat u typt."),
    "flight-on": N_("De vliegtuigstand staat aan. Niemand kan u nu bellen. [Tik] op het vliegtuigje."),
    "wifi-off": N_("Wifi staat nu uit. Zet de schakelaar bovenaan weer aan."),
    "roaming-on": N_("Dit kost in het buitenland soms extra geld. Zet de schakelaar weer uit."),
    "forgot-own": N_("Het toestel is dit netwerk vergeten. Kies het netwerk nog een keer."),
}
