"""The sentence that tells a person to do an action now, in the words that stand on the screen."""

from oefenplek.domain.actions import Action
from oefenplek.domain.marks import N_

from .rules_places import place
from .state import Phone
from .words import KEYS

_PRESS = {
    "button/back": N_("[Tik] op **{knop-back}**."),
    "button/video-call": N_("[Tik] op **{knop-video-call}**."),
    "button/voice-call": N_("[Tik] op **{knop-voice-call}**."),
    "button/erase": N_("[Tik] op **{knop-erase}**."),
    "button/dial": N_("[Tik] op **{knop-dial}**."),
    "button/open-join": N_("[Tik] op **{knop-open-join}**."),
    "button/join": N_("[Tik] op **{knop-join}**."),
    "button/enter": N_("[Tik] op **{knop-enter}**."),
    "button/open-test": N_("[Tik] op **{knop-open-test}**."),
    "button/answer": N_("[Tik] op **{knop-answer}**."),
    "button/decline": N_("[Tik] op **{knop-decline}**."),
    "button/hang-up": N_("[Tik] op **{knop-hang-up}**."),
    "button/go-on": N_("Luister. [Tik] dan op **{knop-go-on}**."),
    "button/microphone": N_("[Tik] op **{knop-microphone}**."),
    "button/camera": N_("[Tik] op **{knop-camera}**."),
    "button/flip": N_("[Tik] op **{knop-flip}**."),
    "button/speaker": N_("[Tik] op **{knop-speaker}**."),
    "button/louder": N_("[Tik] op **{knop-louder}**."),
    "button/softer": N_("[Tik] op **{knop-softer}**."),
    "button/more": N_("[Tik] op **{knop-more}**."),
    "button/chat": N_("[Tik] op **{knop-chat}**."),
    "button/send-chat": N_("[Tik] op **{knop-send-chat}**."),
    "tab/contacts": N_("[Tik] op **{tab-contacts}**."),
    "tab/recent": N_("[Tik] op **{tab-recent}**."),
    "tab/keypad": N_("[Tik] op **{tab-keypad}**."),
    "test/camera": N_("[Tik] op **{test-camera}**."),
    "test/sound": N_("[Tik] op **{test-sound}**."),
    "test/microphone": N_("[Tik] op **{test-microphone}**."),
}


def advice(phone: Phone, action: Action) -> str:
    """What to say for ``action``; empty when it cannot be done now."""
    at = place(phone, action)
    if not at or at in _PRESS:
        return _PRESS.get(at, "")
    match action.name:
        case "type":
            return f"Typ in het vak **{{vak-{action.get('field')}}}**: {_plain(action.get('text'))}"
        case "key":
            key = action.get("key")
            return f"[Tik] op **{KEYS.get(key, key)}**."
        case "say":
            return f"Zeg: **{_plain(_answer(phone, action.get('answer')))}**"
        case "cover-camera":
            return N_("Houd uw vinger op uw eigen beeld.")
        case "uncover-camera":
            return N_("Haal uw vinger weg. [Tik] op uw eigen beeld.")
        case "open-link":
            return N_("[Tik] op de link in de chat.")
    return f"[Tik] op **{_plain(_name(phone, action))}**."


def _answer(phone: Phone, name: str) -> str:
    answers = phone.line.answers if phone.line is not None else ()
    return next((answer.say for answer in answers if answer.id == name), "")


def _name(phone: Phone, action: Action) -> str:
    contact, recent = phone.contact(action.get("contact")), phone.recent(action.get("recent"))
    if contact is not None:
        return contact.name
    return recent.name or recent.number if recent is not None else ""


def _plain(text: str) -> str:
    return text.replace("*", "").replace("\n", " ")
