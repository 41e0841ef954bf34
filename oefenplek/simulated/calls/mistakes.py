"""Typical mistakes in KijkBel, each with its own words (messages in Dutch, translated when shown)."""

from oefenplek.domain.marks import N_

MISTAKES = {
    "talks-muted": N_("Niemand hoort u. Er staat een streep door de microfoon. [Tik] op de microfoon."),
    "left-waiting-room": N_(
        "U zat in de wachtkamer. U hoeft daar niets te doen. {beller} komt dan zo. Bel of kom gerust opnieuw."
    ),
    "hung-up-instead": N_("U hebt opgehangen. Het gesprek is weg. Bel gerust opnieuw. De rode knop is om te stoppen."),
    "finger-on-camera": N_("Uw vinger ligt op de camera. Haal hem weg. Wilt u niet in beeld? [Tik] op de camera."),
    "declined-friend": N_("U hebt de oproep geweigerd. Dat mag. {beller} staat bij Gesprekken. Bel gerust terug."),
    "gave-code": N_("Deze code is alleen voor u. De bank vraagt hier nooit om."),
    "called-back": N_("Dit is het nummer van de beller. Hang op. Bel het nummer dat u al had."),
}
