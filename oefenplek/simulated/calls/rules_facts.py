"""What conditions can see of KijkBel."""

from oefenplek.domain.conditions import Facts

from .rules_layers import screen
from .script import Script
from .state import TESTS, Phone

ME = "ik"
APP = "kijkbel"


def facts(phone: Phone) -> Facts:
    """Sort → id → property → value."""
    own, call = phone.own, phone.call
    return {
        "kijkbel": {
            APP: {
                "screen": screen(phone),
                "tab": phone.tab,
                "video": _yes(call is not None and call.video),
                "notice": phone.notice,
            }
        },
        "own": {
            ME: {
                "camera": _on(own.camera),
                "side": "front" if own.front else "back",
                "covered": _yes(own.covered),
                "microphone": _on(own.microphone),
                "speaker": _on(own.speaker),
                "volume": str(own.volume),
            }
        },
        "call": {script.id: _call(phone, script) for script in phone.scripts},
        "answer": _answers(phone),
        "contact": {contact.id: {"number": contact.number} for contact in phone.contacts},
        "recent": {recent.id: {"how": recent.how, "new": _yes(recent.new)} for recent in phone.recents},
        "message": {message.id: {"mine": _yes(message.mine)} for message in (call.chat if call is not None else ())},
        "test": {what: {"done": _yes(what in phone.tested)} for what in TESTS},
    }


def _call(phone: Phone, script: Script) -> dict[str, str]:
    now = phone.call is not None and phone.call.script == script.id
    line = phone.line
    return {
        "state": phone.call.stage if now and phone.call is not None else dict(phone.outcomes).get(script.id, "none"),
        "answered": _yes(script.id in phone.used),
        "line": line.id if now and line is not None else "",
        "gave": _yes(script.id in phone.given),
    }


def _answers(phone: Phone) -> dict[str, dict[str, str]]:
    now = {answer.id for answer in phone.line.answers} if phone.line is not None else set()
    all_ids = (answer.id for script in phone.scripts for line in script.lines for answer in line.answers)
    return {name: {"now": _yes(name in now)} for name in all_ids}


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _on(value: bool) -> str:
    return "on" if value else "off"
