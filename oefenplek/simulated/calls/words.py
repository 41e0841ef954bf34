"""The words of KijkBel, as in the apps people have at home. The simulated device always stays Dutch."""

from collections.abc import Mapping

from .state import Phone

BUTTONS: Mapping[str, str] = {
    "back": "Terug",
    "video-call": "Videobellen",
    "voice-call": "Bellen",
    "erase": "Wissen",
    "dial": "Bellen",
    "open-join": "Deelnemen met link",
    "join": "Verder",
    "enter": "Nu deelnemen",
    "open-test": "Beeld en geluid testen",
    "answer": "Opnemen",
    "decline": "Weigeren",
    "hang-up": "Ophangen",
    "go-on": "Verder luisteren",
    "microphone": "Microfoon",
    "camera": "Camera",
    "flip": "Draaien",
    "speaker": "Luidspreker",
    "louder": "Harder",
    "softer": "Zachter",
    "more": "Meer",
    "chat": "Chat",
    "send-chat": "Versturen",
}
TABS: Mapping[str, str] = {"contacts": "Contacten", "recent": "Gesprekken", "keypad": "Toetsen"}
FIELDS: Mapping[str, str] = {"link": "Link", "chat": "Bericht"}
TESTS: Mapping[str, str] = {
    "camera": "Ik zie mezelf",
    "sound": "Geluid afspelen",
    "microphone": "Iets zeggen",
}
KEYS: Mapping[str, str] = {"star": "sterretje", "hash": "hekje"}
NOTICES: Mapping[str, str] = {
    "ended": "Het gesprek is afgelopen",
    "left": "{beller} heeft opgehangen",
    "declined": "U hebt de oproep geweigerd",
    "unanswered": "Het bellen is gestopt",
    "no-link": "Deze link klopt nog niet. Kijk nog eens.",
}
RINGING = "Tuut… tuut…"
NO_ANSWER = "{beller} neemt niet op. Hang op en probeer het later."
NO_NUMBER = "U oefent. Dit nummer wordt niet echt gebeld."
TRY_SOUND = "Dit is een proef. Hoort u mij goed?"


def button(phone: Phone, name: str) -> str:
    """The word on a button now."""
    if name == "hang-up" and phone.call is not None and phone.call.stage in {"ready", "waiting"}:
        return "Verlaten"
    if name == "go-on" and phone.call is not None and phone.call.stage in {"calling", "waiting"}:
        return "Verder wachten"
    return BUTTONS[name]


def words(phone: Phone) -> dict[str, str]:
    """Values for texts: ``knop-answer``, ``tab-recent``, ``vak-chat``, and who is spoken to."""
    return {
        **{f"knop-{name}": button(phone, name) for name in BUTTONS},
        **{f"tab-{name}": word for name, word in TABS.items()},
        **{f"vak-{name}": word for name, word in FIELDS.items()},
        **{f"test-{name}": word for name, word in TESTS.items()},
        "beller": phone.last or "De ander",
    }


def notice(phone: Phone) -> str:
    """The short message at the bottom."""
    return NOTICES.get(phone.notice, "").replace("{beller}", phone.last)


def said(phone: Phone) -> str:
    """What is heard now in the call, as subtitle and by the voice."""
    call, script, line = phone.call, phone.written, phone.line
    if call is None:
        return TRY_SOUND if phone.page == "test" and phone.heard else ""
    if call.stage == "calling":
        return RINGING
    if call.stage == "unanswered":
        return NO_ANSWER.replace("{beller}", phone.last) if phone.contact(call.contact) else NO_NUMBER
    if call.stage == "waiting" and script is not None:
        return script.waiting[call.at]
    if call.stage != "talking":
        return ""
    return call.aside or (line.say if line is not None else "")
