"""The sentence that tells a person to do an action now, in the words that stand on the screen."""

from oefenplek.domain.actions import Action
from oefenplek.domain.marks import N_

from . import pages
from .state import Settings

_PRESS = {
    "button/back": N_("[Tik] op **{knop-back}**."),
    "button/clear-search": N_("[Tik] op het kruisje bij het zoekvak."),
    "button/show-password": N_("[Tik] op het oogje bij het wachtwoord."),
    "button/connect": N_("[Tik] op **{knop-connect}**."),
    "button/cancel": N_("[Tik] op **{knop-cancel}**."),
    "button/disconnect": N_("[Tik] op **{knop-disconnect}**."),
    "button/forget": N_("[Tik] op **{knop-forget}**."),
    "button/check-update": N_("[Tik] op **{knop-check-update}**."),
    "button/download": N_("[Tik] op **{knop-download}**."),
    "button/install": N_("[Tik] op **{knop-install}**."),
    "button/tonight": N_("[Tik] op **{knop-tonight}**."),
    "button/restart": N_("[Tik] op **{knop-restart}**."),
    "more/brightness": N_("[Tik] op het plusje bij **{knop-brightness}**."),
    "less/brightness": N_("[Tik] op het minnetje bij **{knop-brightness}**."),
    "more/text": N_("[Tik] op het plusje bij **{knop-text}**."),
    "less/text": N_("[Tik] op het minnetje bij **{knop-text}**."),
    "more/media": N_("[Tik] op het plusje bij **{knop-media}**."),
    "less/media": N_("[Tik] op het minnetje bij **{knop-media}**."),
    "more/ringtone": N_("[Tik] op het plusje bij **{knop-ringtone}**."),
    "less/ringtone": N_("[Tik] op het minnetje bij **{knop-ringtone}**."),
}


def sentence(state: Settings, action: Action, place: str) -> str:
    """What to say for an action at its place; empty when it has none."""
    if not place or place in _PRESS:
        return _PRESS.get(place, "")
    if action.name == "type":
        return f"Typ in het vak **{{vak-{action.get('field')}}}**: {action.get('text').replace('*', '')}"
    name = _title(state, action)
    if action.name == "switch":
        return _switch(state, action.get("setting"), name)
    if action.name == "join":
        return f"[Tik] op het netwerk **{name}**."
    return f"[Tik] op **{name}**."


def _switch(state: Settings, setting: str, name: str) -> str:
    return f"Zet **{name}** {'uit' if setting in state.on else 'aan'}. [Tik] op de schakelaar."


def _title(state: Settings, action: Action) -> str:
    rows = (*pages.page(state), *(pages.home(state) if state.two_panes or not state.path else ()))
    return next((row.title for row in rows if action in (row.act, row.other)), "").replace("*", "")
