"""The drawn photos there are inside simulated apps: name → what is on it, as it is read aloud."""

from collections.abc import Mapping

from .marks import N_

PICTURES: Mapping[str, str] = {
    "bloemen": N_("Een vaas met tulpen."),
    "boot": N_("Een zeilboot en een molen."),
    "brug": N_("Een brug met een bootje en oude huizen."),
    "fiets": N_("Een fiets met een mand bloemen."),
    "herfst": N_("Een park met bomen in de herfst."),
    "hond": N_("Een bruine hond op het strand."),
    "huis": N_("Een huis met een blauwe deur."),
    "kat": N_("Een grijze kat voor het raam."),
    "kindertekening": N_("Een tekening van een kind."),
    "koffie": N_("Een kop koffie met koekjes."),
    "markt": N_("Een kraam met fruit op de markt."),
    "strand": N_("Het strand met een parasol."),
    "taart": N_("Een taart met kersen en een kaars."),
    "tuin": N_("Een tuin met bloemen en een appelboom."),
    "verjaardag": N_("Een verjaardag met taart, ballonnen en een cadeau."),
    "wandeling": N_("Twee oudere mensen wandelen samen."),
}
