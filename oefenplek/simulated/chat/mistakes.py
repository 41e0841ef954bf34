"""Typical mistakes in Praatje, each with its own words (messages in Dutch, translated when shown)."""

from oefenplek.domain.marks import N_

MISTAKES = {
    "sent-unfinished": N_(
        "Het bericht is verstuurd. Toch weghalen? Houd uw vinger erop. Kies Verwijderen voor iedereen."
    ),
    "tap-microphone": N_("Houd uw vinger op de microfoon. Praat. Laat los als u klaar bent."),
    "private-in-group": N_("Dit is de groep {groep}. {mensen} mensen lezen mee."),
    "trusts-new-number": N_("Stuur geen geld. Bel eerst het nummer dat u al had."),
    "alarm-out-of-order": N_(
        "Bel eerst {noodnummer}. Schrijf daarna in de groep. Zet geen foto van mensen in de groep."
    ),
    "gives-code": N_("Deze code is alleen voor u. De bank vraagt hier nooit om."),
}
