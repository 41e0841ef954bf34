"""The words on a device, and the sentence that tells a person to do something there."""

from collections.abc import Mapping

from oefenplek.domain.actions import Action
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import App

from .places import place
from .state import Device

TOGGLES: Mapping[str, str] = {
    "wifi": "Wifi",
    "data": "Mobiele data",
    "flight": "Vliegtuigstand",
    "muted": "Stil",
    "dark": "Donker",
    "brighter": "Lichter",
    "darker": "Donkerder",
    "louder": "Harder",
    "softer": "Zachter",
}
BUTTONS: Mapping[str, str] = {
    "power": "Aan-uitknop",
    "unlock": "Ontgrendelen",
    "try-again": "Nog een keer proberen",
    "erase": "Cijfer weghalen",
    "apps": "Alle apps",
    "next-page": "Volgende bladzijde",
    "panel": "Meldingen en snelle knoppen",
    "close-panel": "Sluiten",
    "minimise": "Venster weg",
    "turn-off": "Uitzetten",
    "restart": "Opnieuw starten",
    "close-power": "Annuleren",
}
PANEL: Mapping[str, str] = {f"knop-{name}": word for name, word in TOGGLES.items()}
"""The words in the panel; an app may call the same thing otherwise."""
_HOME: Mapping[str, str] = {
    "buttons": N_("het rondje onderaan"),
    "bar": N_("het streepje onderaan"),
    "round": N_("de ronde knop onderaan"),
    "laptop": N_("het streepje rechtsboven"),
}
_WINDOWS: Mapping[str, str] = {
    **_HOME,
    "buttons": N_("het vierkantje onderaan"),
    "laptop": N_("de balk onderaan"),
}
_GO_HOME: Mapping[str, str] = {
    "buttons": N_("[Tik] op het rondje onderaan"),
    "bar": N_("Veeg het streepje onderaan naar boven"),
    "round": N_("Druk op de ronde knop onderaan"),
    "laptop": N_("[Tik] op het streepje rechtsboven"),
}
_OPEN_APPS: Mapping[str, str] = {
    "buttons": N_("[Tik] op het vierkantje onderaan"),
    "bar": N_("Houd het streepje onderaan lang vast"),
    "round": N_("Houd de ronde knop onderaan lang vast"),
    "laptop": N_("Kijk in de balk onderaan"),
}
"""How one gets home, and to the other open apps, as the beginning of a sentence."""
_SAID: Mapping[str, str] = {
    "wake": N_("Het scherm is uit. Druk kort op de knop aan de zijkant."),
    "lock": N_("Druk kort op de knop aan de zijkant."),
    "unlock": N_("[Tik] op het slot onderaan."),
    "erase-digit": N_("[Tik] op het kruisje naast de cijfers."),
    "try-again": N_("[Tik] op **{knop-try-again}**."),
    "turn-page": N_("[Tik] op het pijltje naast de plaatjes. Of veeg naar links."),
    "show-apps": N_("[Tik] op **{knop-apps}**."),
    "show-windows": N_("{open-apps}. Dan ziet u alle open apps."),
    "hold-home": N_("{open-apps}. Dan ziet u alle open apps."),
    "home": N_("{naar-startscherm}."),
    "back": N_("[Tik] op het driehoekje onderaan."),
    "minimise": N_("[Tik] op het streepje rechtsboven."),
    "open-panel": N_("[Tik] op de balk bovenaan, bij de klok. Of veeg van boven naar beneden."),
    "close-panel": N_("[Tik] op **{knop-close-panel}**."),
    "show-power": N_("Houd de knop aan de zijkant lang ingedrukt."),
    "close-power": N_("[Tik] op **{knop-close-power}**."),
    "turn-off": N_("[Tik] op **{knop-turn-off}**."),
    "restart": N_("[Tik] op **{knop-restart}**."),
}


def own(device: Device) -> Mapping[str, str]:
    """The words on the device's own buttons, and the code as it stands on the note."""
    buttons = {f"knop-{name}": word for name, word in BUTTONS.items()}
    kind = "laptop" if device.skin == "laptop" else device.phone
    return {
        **buttons,
        "knop-home": _HOME[kind],
        "knop-windows": _WINDOWS[kind],
        "naar-startscherm": _GO_HOME[kind],
        "open-apps": _OPEN_APPS[kind],
        "code": " ".join(device.pin),
        "aantal-cijfers": str(len(device.pin)),
    }


def title(app: str, apps: Mapping[str, App]) -> str:
    """The name of an app under its icon."""
    return apps[app].title if app in apps else app


def advice(device: Device, action: Action, apps: Mapping[str, App]) -> str:
    """What to say for one of the device's own actions; empty when it cannot be done now."""
    if not place(device, action):
        return ""
    name = title(action.get("app"), apps)
    match action.name:
        case "press-digit":
            return f"[Tik] op het cijfer **{action.get('digit')}**."
        case "open-app":
            return f"[Tik] op **{name}**."
        case "open-icon":
            return f"Klik twee keer snel op **{name}**."
        case "hold-icon":
            return f"Houd het plaatje van **{name}** lang ingedrukt."
        case "switch-to":
            return f"[Tik] op het venster van **{name}**."
        case "close-app":
            return f"[Tik] op het kruisje van **{name}**."
        case "toggle":
            return f"[Tik] op **{TOGGLES[action.get('what')]}**."
        case "open-notice" | "close-notice":
            return _notice(device, action, apps)
    return _SAID[action.name]


def _notice(device: Device, action: Action, apps: Mapping[str, App]) -> str:
    told = next(told for told in device.notices if told.id == action.get("notice"))
    on = "het kruisje bij de melding" if action.name == "close-notice" else "de melding"
    return f"[Tik] op {on} van **{title(told.app, apps)}**."
