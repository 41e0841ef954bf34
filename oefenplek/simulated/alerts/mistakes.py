"""What people typically do when something jumps up on the screen, each with its own words (Dutch, translated when
shown)."""

from oefenplek.domain.marks import N_

MISTAKES = {
    "called-number": N_("Een echte waarschuwing vraagt niet of u wilt bellen. Bel niet."),
    "prize-claimed": N_("Dit was nep. U oefent, dus er is niets gebeurd. Sluit het met het kruisje."),
    "fake-cross": N_("Dit kruisje hoort bij de nepmelding. Sluit de hele website."),
    "fake-button": N_("Deze knop hoort bij de nepmelding. Sluit de hele website."),
    "fake-accepted": N_("Dit komt van een website, niet van uw toestel. Sluit het met het kruisje."),
    "allowed-unneeded": N_("Deze app heeft dit niet nodig. Kies de volgende keer {knop-deny}."),
}
