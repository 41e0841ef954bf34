"""The drawn photos there are inside simulated apps: name → what is on it, as it is read aloud."""

from collections.abc import Mapping

from .marks import N_

PICTURES: Mapping[str, str] = {
    "bloemen": N_("Een vaas met tulpen."),
    "boek": N_("Een open boek met een leesbril."),
    "boot": N_("Een zeilboot en een molen."),
    "breien": N_("Roze breiwerk met een bol wol."),
    "brug": N_("Een brug met een bootje en oude huizen."),
    "bus": N_("Een gele bus bij de halte."),
    "buurthuis": N_("Het buurthuis met een bankje ervoor."),
    "duim": N_("Een tuin met een duim voor de camera."),
    "eenden": N_("Een eend met twee gele kuikens in het water."),
    "fiets": N_("Een fiets met een mand bloemen."),
    "herfst": N_("Een park met bomen in de herfst."),
    "hond": N_("Een bruine hond op het strand."),
    "huis": N_("Een huis met een blauwe deur."),
    "kat": N_("Een grijze kat voor het raam."),
    "kindertekening": N_("Een tekening van een kind."),
    "koffie": N_("Een kop koffie met koekjes."),
    "markt": N_("Een kraam met fruit op de markt."),
    "regen": N_("Iemand met een rode paraplu in de regen."),
    "ria": N_("Een vrouw met wit haar en een bril."),
    "schommel": N_("Een kind op de schommel."),
    "soep": N_("Een pan soep op het fornuis."),
    "strand": N_("Het strand met een parasol."),
    "taart": N_("Een taart met kersen en een kaars."),
    "tuin": N_("Een tuin met bloemen en een appelboom."),
    "verjaardag": N_("Een verjaardag met taart, ballonnen en een cadeau."),
    "wandeling": N_("Twee oudere mensen wandelen samen."),
}
