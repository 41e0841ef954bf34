"""What people typically do wrong in a browser, and what is then said."""

from oefenplek.domain.marks import N_

MISTAKES = {
    "address-in-search": N_("U typt een adres. Typ het in de balk bovenaan."),
    "address-one-off": N_("Er is één letter anders. Dan komt u op een andere website."),
    "sponsored": N_("Dit is reclame. Er staat 'Gesponsord'. Kijk verder naar beneden."),
    "many-tabs": N_("Er zijn nu {tabbladen} tabbladen open. U ziet ze bovenaan. [Tik] op het eerste."),
    "accepted-cookies": N_("Dat mag. U kunt ook weigeren. Zoek 'Weigeren' of 'Instellingen'."),
    "picture-not-cross": N_("Zoek het kruisje × in een hoek."),
    "called-fake": N_("Een echte waarschuwing vraagt niet of u wilt bellen. Bel niet."),
    "pressed-fake": N_("Deze waarschuwing is nep. [Tik] er niet op. Sluit het volledige scherm en het tabblad."),
    "fake-shop": N_("Kijk naar het adres: {adres}. Staat er een telefoonnummer? Wat schrijven andere klanten?"),
    "fake-site": N_("Kijk naar het adres: {adres}. Staat daar precies het adres dat u kent?"),
}
