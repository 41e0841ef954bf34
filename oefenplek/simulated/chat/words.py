"""The words of Praatje, as in the messengers people have at home. The simulated device always stays Dutch."""

from collections.abc import Mapping

from .rules_layers import wide
from .state import Chat, Praatje, title

BUTTONS: Mapping[str, str] = {
    "back": "Terug",
    "new-chat": "Nieuwe chat",
    "new-contact": "Nieuw contact",
    "new-group": "Nieuwe groep",
    "clear-search": "Wissen",
    "save-contact": "Opslaan",
    "create-group": "Groep maken",
    "send": "Versturen",
    "emoji": "Emoji",
    "paste": "Plakken",
    "attach": "Bijlage",
    "gallery": "Galerij",
    "camera": "Camera",
    "take-photo": "Foto maken",
    "send-photo": "Versturen",
    "microphone": "Microfoon",
    "record-free": "Opnemen zonder vasthouden",
    "send-voice": "Versturen",
    "cancel-voice": "Weggooien",
    "answer": "Beantwoorden",
    "forward": "Doorsturen",
    "copy": "Kopiëren",
    "delete": "Verwijderen",
    "delete-me": "Verwijderen voor mij",
    "delete-everyone": "Verwijderen voor iedereen",
    "cancel": "Annuleren",
    "cancel-answer": "Niet beantwoorden",
    "save-picture": "Bewaren in Foto's",
    "send-on": "Versturen",
    "info": "Info",
    "mute": "Meldingen dempen",
    "unmute": "Dempen opheffen",
    "block": "Blokkeren",
    "block-yes": "Blokkeren",
    "unblock": "Deblokkeren",
    "report": "Rapporteren",
    "report-yes": "Rapporteren",
    "leave-group": "Groep verlaten",
    "leave-yes": "Verlaten",
    "add-contact": "Toevoegen",
    "call": "Bellen",
    "video-call": "Videobellen",
}

FIELDS: Mapping[str, str] = {
    "message": "Bericht",
    "search": "Zoeken",
    "caption": "Bijschrift",
    "name": "Naam",
    "number": "Telefoonnummer",
    "group-name": "Naam van de groep",
}

DURATIONS: Mapping[str, str] = {"8-uur": "8 uur", "week": "1 week", "altijd": "Altijd"}

NOTICES: Mapping[str, str] = {
    "copied": "Bericht gekopieerd",
    "deleted-me": "Verwijderd voor u",
    "deleted-everyone": "Verwijderd voor iedereen",
    "voice-gone": "Spraakbericht weggegooid",
    "hold-microphone": "Houd de microfoon vast om op te nemen",
    "picture-saved": "Bewaard in Foto's",
    "link-opened": "De link gaat open in de browser",
    "muted": "U krijgt geen meldingen van deze chat",
    "unmuted": "U krijgt weer meldingen",
    "blocked": "Geblokkeerd",
    "unblocked": "Niet meer geblokkeerd",
    "reported": "Bedankt. Praatje kijkt ernaar",
    "left": "U zit niet meer in deze groep",
    "calling-voice": "U belt nu",
    "calling-video": "U belt nu met beeld",
    "contact-saved": "Contact opgeslagen",
    "contact-name": "Typ eerst een naam",
    "contact-number": "Typ eerst een telefoonnummer",
    "group-nobody": "Kies eerst wie er in de groep komt",
    "group-name": "Typ eerst een naam voor de groep",
}


def buttons(state: Praatje) -> dict[str, str]:
    """The words on the buttons now: the button for emoji brings the keyboard back, and pages beside the list close."""
    now = dict(BUTTONS)
    if state.emoji:
        now["emoji"] = "Toetsenbord"
    if wide(state):
        now["back"] = "Sluiten"
    chat = _about(state)
    if chat is not None and not chat.group:
        now["info"] = title(state, chat)
    if chat is not None and chat.group:
        now["info"] = chat.title
    return now


def words(state: Praatje) -> dict[str, str]:
    """Values for texts: ``knop-send``, ``vak-message``, ``duur-week``, and who the open chat is with."""
    chat = _about(state)
    here = {} if chat is None else {"gesprek": title(state, chat), **_group(chat)}
    return {
        **{f"knop-{name}": word for name, word in buttons(state).items()},
        **{f"vak-{name}": word for name, word in FIELDS.items()},
        **{f"duur-{name}": word for name, word in DURATIONS.items()},
        "noodnummer": "112",
        **here,
    }


def _about(state: Praatje) -> Chat | None:
    return state.chat(state.page.about) or state.open


def _group(chat: Chat) -> dict[str, str]:
    return {"groep": chat.title, "mensen": str(len(chat.members) + 1)} if chat.group else {}
