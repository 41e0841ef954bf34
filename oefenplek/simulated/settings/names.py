"""Everything that can be set, by its name in lessons and its words on the screen. The device always stays Dutch."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Thing:
    """A section or a setting: its title, its sign, the colour behind the sign, and other words to find it by."""

    title: str
    icon: str = ""
    tint: str = ""
    also: str = ""


SECTIONS: Mapping[str, Thing] = {
    "wifi": Thing("Wifi", "wifi", "#0B4A8F", "internet netwerk draadloos verbinden wachtwoord"),
    "data": Thing("Mobiele data", "signal-cellular-3", "#005B57", "internet 4g 5g verbruik roaming buitenland"),
    "sound": Thing("Geluid en trillen", "volume-high", "#8A1C5B", "volume harder zachter beltoon stil trillen media"),
    "display": Thing("Beeldscherm", "brightness-6", "#7A3E00", "scherm helderheid licht lichter donker slaap"),
    "accessibility": Thing("Toegankelijkheid", "human", "#4A3A9B", "letters groter vet voorlezen aanraken vasthouden"),
    "battery": Thing("Batterij", "battery-70", "#2E5A12", "accu opladen stroom besparing"),
    "privacy": Thing("Privacy", "shield-account", "#0B4A8F", "toestemming apps camera microfoon locatie contacten"),
    "time": Thing("Datum en tijd", "clock-outline", "#6B2C2C", "klok uur dag"),
    "language": Thing("Taal", "translate", "#4A3A9B", "nederlands engels taal toetsenbord"),
    "update": Thing("Updates", "update", "#005B57", "bijwerken nieuwe versie veilig installeren"),
    "about": Thing("Over dit toestel", "information-outline", "#3F4B5B", "naam nummer versie opslag geheugen"),
}
"""What stands in the first list, in its order."""

PARTS: Mapping[str, Thing] = {
    "text": Thing("Tekengrootte", "format-size", "#7A3E00", "letters groter groot klein lettergrootte tekst"),
    "timeout": Thing("Scherm gaat uit na", "timer-outline", "#7A3E00", "scherm slaap donker minuten seconden"),
    "hold": Thing("Lang aanraken", "gesture-tap-hold", "#4A3A9B", "vasthouden drukken lang kort"),
}
"""Screens one step further."""

SWITCHES: Mapping[str, Thing] = {
    "wifi": Thing("Wifi", "wifi"),
    "data": Thing("Mobiele data", "signal-cellular-3"),
    "roaming": Thing("Dataroaming", "earth"),
    "flight": Thing("Vliegtuigstand", "airplane", "#3F4B5B", "vliegtuig offline"),
    "mute": Thing("Stil", "bell-off-outline"),
    "vibrate": Thing("Trillen", "vibrate"),
    "dark": Thing("Donker scherm", "weather-night"),
    "bold": Thing("Vette letters", "format-bold"),
    "read-aloud": Thing("Voorlezen", "account-voice"),
    "saver": Thing("Batterijbesparing", "leaf"),
    "auto-time": Thing("Automatisch instellen", "clock-check-outline"),
    "auto-update": Thing("Automatisch bijwerken", "update"),
}

LEVELS: Mapping[str, Thing] = {
    "brightness": Thing("Helderheid", "brightness-6"),
    "text": Thing("Tekengrootte", "format-size"),
    "media": Thing("Volume van media", "music-note"),
    "ringtone": Thing("Volume van beltoon", "bell-outline"),
}
LEAST: Mapping[str, int] = {"brightness": 1, "text": 1, "media": 0, "ringtone": 0}
MOST: Mapping[str, int] = {"brightness": 10, "text": 5, "media": 10, "ringtone": 10}
TEXT_SIZES = ("Klein", "Gewoon", "Groot", "Groter", "Grootst")
TEXT_FACTORS = (0.9, 1.0, 1.15, 1.3, 1.5)

CHOICES: Mapping[str, Mapping[str, str]] = {
    "timeout": {
        "15s": "15 seconden",
        "30s": "30 seconden",
        "1m": "1 minuut",
        "2m": "2 minuten",
        "5m": "5 minuten",
        "10m": "10 minuten",
    },
    "hold": {"short": "Kort (een halve seconde)", "normal": "Gewoon (1 seconde)", "long": "Lang (2 seconden)"},
    "language": {
        "nl": "Nederlands",
        "en": "English",
        "fr": "Français",
        "de": "Deutsch",
        "tr": "Türkçe",
        "ar": "العربية",
        "uk": "Українська",
    },
}

PERMISSIONS: Mapping[str, Thing] = {
    "camera": Thing("Camera", "camera"),
    "microphone": Thing("Microfoon", "microphone"),
    "location": Thing("Locatie", "map-marker"),
    "contacts": Thing("Contacten", "contacts"),
}

BUTTONS: Mapping[str, str] = {
    "back": "Terug",
    "clear-search": "Wissen",
    "show-password": "Wachtwoord tonen",
    "connect": "Verbinden",
    "cancel": "Annuleren",
    "disconnect": "Verbinding verbreken",
    "forget": "Netwerk vergeten",
    "check-update": "Zoeken naar updates",
    "download": "Downloaden",
    "install": "Nu installeren",
    "tonight": "Vannacht installeren",
    "restart": "Nu opnieuw opstarten",
}

FIELDS: Mapping[str, str] = {"password": "Wachtwoord", "search": "Zoeken in Instellingen"}


def words() -> dict[str, str]:
    """``knop-connect``, ``knop-wifi`` and ``vak-password``: what stands on the screen, for texts."""
    things = {**LEVELS, **SWITCHES, **PARTS, **SECTIONS}
    titles = {name: thing.title for name, thing in things.items()}
    fields = {f"vak-{name}": word for name, word in FIELDS.items()}
    return {**{f"knop-{name}": word for name, word in {**titles, **BUTTONS}.items()}, **fields}
