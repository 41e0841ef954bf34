"""Our own sentences for someone who types; ``{toets}``, ``{woord}`` and the like are values of the rules."""

from collections.abc import Mapping

from oefenplek.domain.marks import N_
from oefenplek.domain.slips import SLIPS

WELL_TYPED = N_("Goed zo. Het staat er precies.")
NEARLY = N_("Goed zo. Er is iets kleins anders. Dat geeft niet.")
TYPE_FIRST = N_("Typ eerst iets in het witte vak.")
UNFINISHED = N_("Het begin is goed. Er komt nog iets achter.")
LOOK_AT_WORD = N_("Kijk naar dit woord: **{woord}**. Vergelijk elke letter.")
TOO_MUCH = N_("U typte alles. Er staat nog iets achter. Haal dat weg.")

OTHER_LIT = N_("Dat was een andere toets. Er is niets veranderd. Kijk naar de gele toets.")
OTHER = N_("Dat was een andere toets. Er is niets veranderd. Zoek de toets **{toets}**.")

CAPS = N_("Caps Lock staat aan. U typt nu alleen hoofdletters. Druk één keer op Caps Lock.")
CAPS_ON_SCREEN = N_("U typt nu alleen hoofdletters. [Tik] één keer op Shift.")
HOLD: Mapping[str, str] = {
    "shift": N_("Dat is de goede toets. Houd nu Shift ingedrukt. Druk dan nog eens."),
    "altgr": N_("Dat is de goede toets. Houd nu AltGr ingedrukt. Druk dan nog eens."),
    "base": N_("Dat is de goede toets. Laat Shift los. Druk dan nog eens."),
    "screen": N_("Dat is de goede letter. [Tik] eerst op Shift. Dan wordt hij groot."),
    "screen-small": N_("Dat is de goede letter. Nu hoort hij klein. [Tik] eerst op Shift."),
}
"""The right key alone gives something else: what to hold, where nothing was put down."""
HOLD_AND_ERASE: Mapping[str, str] = {
    "shift": N_("Dit is de goede toets. Haal het teken weg. Houd Shift ingedrukt en druk nog eens."),
    "altgr": N_("Dit is de goede toets. Haal het teken weg. Houd AltGr ingedrukt en druk nog eens."),
    "base": N_("Dit is de goede toets. Haal het teken weg. Druk nog eens, zonder Shift."),
}
"""The same, where the other sign stands in the text now."""

NEARLY_SAME: Mapping[str, str] = {
    "case": N_("Bijna goed. Kijk naar de hoofdletters."),
    "spaces": N_("Bijna goed. Kijk naar de spaties tussen de woorden."),
    "both": SLIPS["X14"],
}
ERASED: Mapping[str, str] = {
    "backspace": SLIPS["X22"],
    "delete": N_("Deze toets haalt de letter rechts van het streepje weg."),
}
OWN_DATA = N_("Wacht. Typ hier niet uw eigen gegevens. Typ wat in de les staat.")

FIND: Mapping[str, str] = {
    " ": N_("Druk op de lange toets onderaan: de spatiebalk."),
    "\n": N_("Druk op Enter. Dan begint een nieuwe regel."),
    "@": N_("Zoek de toets met het apenstaartje: @"),
    ".": N_("Zoek de toets met de punt."),
    ",": N_("Zoek de toets met de komma."),
    "-": N_("Zoek de toets met het streepje."),
    "_": N_("Zoek de toets met het lage streepje."),
}
FIND_KEY = N_("Zoek de toets **{toets}**. Druk één keer.")
FIND_CAPITAL = N_("Dit is een hoofdletter. Houd Shift ingedrukt. Druk op **{toets}**.")
TYPE_IT = N_("[Tik] in het witte vak. Typ dan: **{antwoord}**")
FINISH = N_("Kies Klaar met typen.")
MAKE_PHRASE = N_("Kies {woorden} gewone woorden. Typ ze achter elkaar.")

AGREEMENTS: Mapping[str, str] = {
    "words": N_("{woorden} woorden of meer"),
    "letters": N_("Samen {letters} letters of meer"),
    "names": N_("Geen namen en geen jaartallen"),
}
PHRASE_LACKS: Mapping[str, str] = {
    "words": N_("U bent op weg. Kies {woorden} woorden of meer."),
    "letters": N_("Deze woorden zijn kort. Kies een langer woord, of één woord erbij."),
    "names": N_("Hier staat een naam of een jaartal. Dat raadt een dief het eerst."),
    "guessed": N_("Dit probeert een dief het eerst. Kies andere woorden."),
}
GOOD_PHRASE = N_("Goed zo. Makkelijk voor u, moeilijk voor een dief.")

NEXT = N_("De volgende toets is: {wat}, {rij}, {kant}.")
NEXT_HELD = N_("Houd {houd} ingedrukt. De volgende toets is: {wat}, {rij}, {kant}.")
NEXT_ON_SCREEN = N_("De volgende toets is: {wat}.")
NEXT_CAPITAL_ON_SCREEN = N_("[Tik] eerst op Shift. De volgende toets is: {wat}.")
CALLED_ON_SCREEN: Mapping[str, str] = {"backspace": N_("Wissen"), "delete": N_("Wissen"), "enter": N_("Enter")}
ROWS = (
    N_("rij met cijfers"),
    N_("eerste rij letters"),
    N_("tweede rij letters"),
    N_("derde rij letters"),
    N_("onderste rij"),
)
SIDES = (N_("links"), N_("in het midden"), N_("rechts"))
CALLED: Mapping[str, str] = {
    "space": N_("de spatiebalk"),
    "left": N_("de pijl naar links"),
    "right": N_("de pijl naar rechts"),
}
