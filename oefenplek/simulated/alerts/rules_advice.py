"""The sentence that tells a person to do an action now, in the words that stand on the screen."""

from oefenplek.domain.actions import Action
from oefenplek.domain.marks import N_

from .rules_places import place
from .state import Desk

_PRESS = {
    "button/now": N_("[Tik] op **{knop-now}**."),
    "button/later": N_("[Tik] op **{knop-later}**."),
    "button/tonight": N_("[Tik] op **{knop-tonight}**."),
    "button/dismiss": N_("[Tik] op **{knop-dismiss}**."),
    "button/save-power": N_("[Tik] op **{knop-save-power}**."),
    "button/allow": N_("[Tik] op **{knop-allow}**."),
    "button/deny": N_("[Tik] op **{knop-deny}**."),
    "button/claim": N_("[Tik] op **{knop-claim}**."),
    "button/call": N_("[Tik] op **{knop-call}**."),
    "button/scan": N_("[Tik] op **{knop-scan}**."),
    "button/fake-cross": N_("[Tik] op de rode **{knop-fake-cross}**."),
    "button/leave": N_("[Tik] bovenaan op **{knop-leave}**."),
    "button/close": N_("[Tik] op het kruisje **{knop-close}**."),
    "button/hang-up": N_("[Tik] op **{knop-hang-up}**."),
    "button/power": N_("Druk op de aan-uitknop aan de zijkant."),
    "button/restart": N_("[Tik] op **{knop-restart}**."),
    "button/turn-off": N_("[Tik] op **{knop-turn-off}**."),
    "button/back": N_("[Tik] op **{knop-back}**."),
}
_TURN_ON = N_("Druk op de aan-uitknop. Dan gaat het toestel weer aan.")


def advice(desk: Desk, action: Action) -> str:
    """What to say for ``action``; empty when it cannot be done now."""
    at = place(desk, action)
    return _TURN_ON if at and action.name == "turn-on" else _PRESS.get(at, "")
