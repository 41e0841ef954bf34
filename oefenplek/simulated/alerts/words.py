"""The words of Meldingen, as devices at home say them. The simulated device always stays Dutch."""

from collections.abc import Mapping

from .rules_places import screen
from .state import Desk

BUTTONS: Mapping[str, str] = {
    "now": "Nu bijwerken",
    "later": "Straks",
    "tonight": "Vannacht",
    "dismiss": "Oké",
    "save-power": "Energie sparen",
    "allow": "Toestaan",
    "deny": "Niet toestaan",
    "claim": "Haal uw prijs op",
    "call": "Bel nu",
    "scan": "Nu opschonen",
    "fake-cross": "X",
    "leave": "Volledig scherm sluiten",
    "close": "Sluiten",
    "hang-up": "Ophangen",
    "power": "Aan-uitknop",
    "restart": "Opnieuw starten",
    "turn-off": "Uitzetten",
    "back": "Annuleren",
}
TITLES: Mapping[str, str] = {
    "update": "Er is een update",
    "battery": "De batterij is bijna leeg",
    "access": "Een app wil iets weten",
    "prize": "Gefeliciteerd!",
    "virus": "Waarschuwing! 3 virussen gevonden",
}
TEXTS: Mapping[str, str] = {
    "update": "Uw toestel wordt daarmee veiliger. Het duurt ongeveer 10 minuten.",
    "battery": "Nog 10 procent. Leg het toestel aan de oplader.",
    "access": "Deze app wil toegang tot uw locatie.",
    "prize": "U bent onze bezoeker nummer 1 miljoen. U wint een nieuwe telefoon!",
    "virus": "Uw toestel is geblokkeerd. Uw foto's worden verwijderd. Bel direct onze hulplijn.",
}
SENDERS: Mapping[str, str] = {
    "update": "Instellingen",
    "battery": "Instellingen",
    "access": "Weer",
    "prize": "www.prijs-voor-u.example",
    "virus": "www.virus-alarm.example",
}


def words(desk: Desk) -> dict[str, str]:
    """Values for texts: ``knop-later``, and of the alert in front ``{afzender}`` and ``{nummer}``."""
    now = desk.now
    said = {f"knop-{name}": word for name, word in BUTTONS.items()}
    return said if now is None else {**said, "afzender": now.sender, "nummer": now.number}


def notice(desk: Desk) -> str:
    """The short message at the bottom."""
    return {
        "update-now": "De update begint. U kunt gewoon verdergaan.",
        "update-later": "Uw toestel vraagt het later nog een keer.",
        "update-tonight": "Vannacht komt de update. U hoeft niets te doen.",
        "closed": "De melding is weg.",
        "saving": "Energie sparen staat aan.",
        "allowed": f"{desk.about} heeft nu toegang.",
        "denied": f"{desk.about} krijgt geen toegang.",
        "restarted": "Uw toestel is opnieuw gestart. De website is weg.",
        "restarted-only": "Uw toestel is opnieuw gestart.",
    }.get(desk.notice, "")


def lying(desk: Desk) -> str:
    """What a fake one answers when its buttons are pressed."""
    now = desk.now
    if now is None or not now.touched or screen(desk) in {"calling", "power", "off"}:
        return ""
    return "Vul uw naam en uw bankpas in om verder te gaan." if now.kind == "prize" else "Bezig... Nog 4 virussen!"
