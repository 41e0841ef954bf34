"""What people typically do differently in Foto's, each with its own words (Dutch, translated when shown)."""

from oefenplek.domain.marks import N_

MISTAKES = {
    "nine-by-holding": N_("U drukte lang. Toen kwamen er 9 foto's. Druk de volgende keer kort."),
    "deleted-wanted": N_("De foto is er nog. Kijk in de Prullenbak."),
    "erased-wanted": N_("Deze foto hebt u nog nodig. Kies Opnieuw beginnen. Dan is hij er weer."),
    "edit-dropped": N_("De foto is nog zoals hij was. Kies {knop-save} als hij goed is."),
}
