"""The words of PostVak, as in the mail apps people have at home. The simulated device always stays Dutch."""

from collections.abc import Mapping

from .rules_compose import others
from .rules_layers import screen
from .state import EMPTIABLE, Mailbox

BUTTONS: Mapping[str, str] = {
    "menu": "Menu",
    "search": "Zoeken",
    "compose": "Nieuw bericht",
    "back": "Terug",
    "reply": "Beantwoorden",
    "reply-all": "Allen beantwoorden",
    "forward": "Doorsturen",
    "move-trash": "Verwijderen",
    "move-spam": "Ongewenst",
    "restore": "Terugzetten",
    "report": "Melden",
    "send": "Versturen",
    "undo-send": "Ongedaan maken",
    "undo-move": "Ongedaan maken",
    "empty": "Prullenbak legen",
    "empty-yes": "Definitief verwijderen",
    "empty-no": "Annuleren",
    "attach": "Bijlage",
    "show-cc": "CC en BCC",
    "contacts": "Contacten",
    "close-preview": "Sluiten",
    "close-picture": "Sluiten",
    "register-next": "Volgende",
    "register-done": "Account maken",
}

FOLDERS: Mapping[str, str] = {
    "inbox": "Inbox",
    "sent": "Verzonden",
    "drafts": "Concepten",
    "trash": "Prullenbak",
    "spam": "Ongewenst",
}

FIELDS: Mapping[str, str] = {
    "to": "Aan",
    "cc": "CC",
    "bcc": "BCC",
    "subject": "Onderwerp",
    "text": "Bericht",
    "search": "Zoeken in e-mail",
    "name": "Uw naam",
    "address": "Nieuw e-mailadres",
    "password": "Wachtwoord",
}

NOTICES: Mapping[str, str] = {
    "sent": "Bericht verzonden",
    "draft-kept": "Bewaard bij Concepten",
    "moved-trash": "Verplaatst naar Prullenbak",
    "moved-spam": "Verplaatst naar Ongewenst",
    "reported": "Gemeld. Verplaatst naar Ongewenst",
    "restored": "Teruggezet",
    "emptied": "De map is leeg",
    "received": "Er is een e-mail binnengekomen",
    "registered": "Uw account is klaar",
    "send-nobody": "Vul bij Aan een e-mailadres in",
    "send-address": "Dit e-mailadres klopt nog niet",
    "send-text": "Typ eerst een bericht",
    "register-name": "Typ eerst uw naam",
    "register-address": "Kies een adres met letters, cijfers en punten",
    "register-password": "Kies een wachtwoord van 8 tekens of meer",
}


def buttons(mailbox: Mailbox) -> dict[str, str]:
    """The words on the buttons now: emptying names its folder; on a laptop a window is closed, and a sheet is too."""
    folder = mailbox.folder if mailbox.folder in EMPTIABLE else "trash"
    now = {**BUTTONS, "empty": f"{FOLDERS[folder]} legen"}
    closes = mailbox.skin == "laptop" and screen(mailbox) in {"compose", "photos", "contacts", "search"}
    return {**now, "back": "Sluiten"} if closes else now


def words(mailbox: Mailbox) -> dict[str, str]:
    """Values for texts: ``knop-send``, ``map-trash``, ``vak-to``, and who an answer to everybody reaches."""
    return {
        **{f"knop-{name}": word for name, word in buttons(mailbox).items()},
        **{f"map-{name}": word for name, word in FOLDERS.items()},
        **{f"vak-{name}": word for name, word in FIELDS.items()},
        **_answer(mailbox),
    }


def _answer(mailbox: Mailbox) -> dict[str, str]:
    name = mailbox.compose.written.answers if mailbox.compose is not None else mailbox.open
    message = mailbox.message(name)
    if message is None:
        return {}
    sender = message.sender.name or message.sender.address
    return {"ontvanger": sender, "mensen": str(len(others(mailbox, message)) + 1)}
