"""Everything the step itself says: each slip in its own words, and kind words for what works."""

from collections.abc import Mapping

from oefenplek.domain.kinds import Feedback
from oefenplek.domain.marks import N_
from oefenplek.domain.slips import SLIPS, family

WELL_DONE = N_("Goed gedaan. U kunt het.")
ONCE_MORE = N_("Goed zo. Nog één keer.")
AGAIN = N_("Goed zo. Doe het nog een keer.")
SMALLER = N_("Goed zo. Nu is het een stukje kleiner.")
LAST_SMALLER = N_("Goed zo. Nog één keer. Nu is het nog kleiner.")
BY_KEY = N_("Met het toetsenbord kan het ook. Goed zo.")
NOW_BESIDE = N_("Daar is het lijstje. Klik nu ernaast. Dan gaat het weg.")
NOW_BESIDE_TOUCH = N_("Daar is het lijstje. Tik nu ernaast. Dan gaat het weg.")
IN_HAND = N_("U hebt **{doel}** vast. Kies nu het vak.")
NOW_UP = N_("U bent beneden. Ga nu terug naar boven.")
NOW_DOWN = N_("U bent weer boven. Ga nu nog eens naar beneden.")
MORE_TIME = N_("U hebt nu meer tijd tussen de twee klikken.")
SKIPPED = N_("Dat is goed. U kunt verder.")
MISSING_MOUSE = N_("Dit toestel heeft geen muis. Kies hoe u verdergaat.")
MISSING_TOUCH = N_("Dit scherm werkt niet met uw vinger. Kies hoe u verdergaat.")
ASKING = N_("Dat geeft niets. Kies hoe u verdergaat.")
WITH_FINGER = N_("Oefenen met uw vinger")
WITH_MOUSE = N_("Oefenen met de muis")
SLOWER = N_("Meer tijd voor twee klikken")
GO_ON = N_("Verdergaan zonder dit")
STAY = N_("Toch nog eens proberen")

OWN: Mapping[str, str] = {
    "X05-touchpad": N_("De pijl bewoog mee. Houd uw vinger stil en tik nog eens."),
    "X07-touchpad": N_("Dat duurde lang. Tik kort op het touchpad."),
    "X09-touchpad": N_("Dat was de rechterklik. Tik ernaast met één vinger. Het lijstje gaat dan weg."),
    "X03-touch": N_("Tik hier twee keer kort na elkaar."),
    "X04-touch": N_("Bijna. Tik twee keer kort na elkaar, op dezelfde plek."),
    "middle": N_("Dat was het wieltje. Druk op de linkerknop."),
    "missed": N_("Daar staat niets. Zoek **{doel}** op het scherm."),
    "fingers": N_("Dat waren meer vingers. Gebruik er één."),
    "one-finger": N_("Dat was één vinger. Leg er twee op de foto."),
    "short": N_("Dat was kort. Blijf stil liggen en tel tot twee."),
    "slid": N_("Uw vinger schoof weg. Leg hem neer en houd hem stil."),
    "slid-mouse": N_("De muis schoof weg. Houd haar stil en tel tot twee."),
    "left": N_("Dat was de linkerknop. Gebruik nu de rechterknop."),
    "left-touchpad": N_("Dat was één vinger. Tik met twee vingers tegelijk."),
    "left-touch": N_("Dat was een korte tik. Houd uw vinger stil tot het lijstje komt."),
    "chose": N_("U koos iets uit het lijstje. Het is nu dicht. Open het nog eens. Klik er dan naast."),
    "dropped": N_("U liet te vroeg los. **{doel}** ligt weer op zijn plek. Schuif verder, tot in het vak."),
    "tapped": N_("Dat was een tik. Leg uw vinger neer en laat hem liggen. Schuif dan."),
    "tapped-mouse": N_("Dat was een klik. Houd de muisknop vast. Schuif dan."),
    "wheel-clicked": N_("Klikken is hier niet nodig. Draai aan het wieltje."),
    "wheel-clicked-touchpad": N_("Klikken is hier niet nodig. Schuif met twee vingers over het touchpad."),
    "bar-missed": N_("Dat was naast de balk. Hij staat rechts van de lijst."),
    "too-short": N_("Bijna. Schuif een stukje verder."),
    "back": N_("U schoof naar rechts. Dan komt de vorige foto. Schuif nu naar links."),
    "updown": N_("Dat ging op en neer. Schuif opzij, van rechts naar links."),
    "sideways": N_("Dat ging opzij. Schuif langs de lijst, op of neer."),
    "at-top": N_("U bent al bovenaan. De rest staat eronder. Ga de andere kant op."),
    "at-bottom": N_("U bent al onderaan. Ga de andere kant op, naar boven."),
    "smaller": N_("Nu werd de foto kleiner. Schuif uw vingers uit elkaar."),
    "smaller-mouse": N_("Nu werd de foto kleiner. Draai het wieltje van u af."),
}
"""Answers of this step alone; what happens anywhere stands in ``domain.slips``."""


def care(code: str) -> Feedback:
    """What is said about a slip."""
    return Feedback(OWN.get(code) or SLIPS[code], "care", family(code) if code.startswith("X") else code)


def of(code: str, *variants: str) -> str:
    """The code with the first of these variants that has a sentence of its own."""
    found = (f"{code}-{variant}" for variant in variants if variant)
    return next((one for one in found if one in OWN or one in SLIPS), code)
