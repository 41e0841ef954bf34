"""Typical mistakes in PostVak, each with its own words (messages in Dutch, translated when shown)."""

from oefenplek.domain.marks import N_

MISTAKES = {
    "address-no-at": N_("Er staat nog geen @ in."),
    "address-space": N_("Er staat een spatie. Haal die weg."),
    "address-comma": N_("Er staat een komma. Typ een punt."),
    "address-www": N_("Er staat www voor. Haal dat weg."),
    "address-dot": N_("Er staat een punt te veel in het adres. Haal die weg."),
    "address-two-at": N_("Er staat twee keer een @. Eén @ is genoeg."),
    "address-no-end": N_("Het adres is nog niet af. Na de @ komt een naam, een punt en een einde."),
    "address-in-subject": N_("Dit is een e-mailadres. Dat komt bij Aan. Bij Onderwerp schrijft u waar het over gaat."),
    "all-in-subject": N_("Het onderwerp is kort, zoals een titel. Uw bericht komt in het grote vak."),
    "reply-all-private": N_("Zo krijgen {mensen} mensen uw antwoord. Alleen voor {ontvanger}? Kies {knop-reply}."),
    "forgot-photo": N_("De foto ging niet mee. Kies {knop-undo-send}. Dan kunt u hem toevoegen."),
    "link-in-fake": N_("Dit was nep. U oefent, dus er is niets gebeurd. Kijk naar het deel na de @."),
    "emptied-wanted": N_("Er zat een e-mail bij die u nog nodig hebt. Kies Opnieuw beginnen. Dan is hij er weer."),
    "deleted-wanted": N_("De e-mail is er nog. Kijk in de Prullenbak."),
}
