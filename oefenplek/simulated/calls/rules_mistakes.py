"""Recognising the mistakes people typically make while calling."""

from oefenplek.domain.actions import AppEvent

from .script import Script
from .state import Phone, digits


def mistakes(before: Phone, after: Phone, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """The ids of the mistakes this act made."""
    return tuple(dict.fromkeys(name for event in events for name in _of_event(before, after, event)))


def _of_event(before: Phone, after: Phone, event: AppEvent) -> tuple[str, ...]:
    script = before.script(event.get("call"))
    match event.name:
        case "said" if event.get("heard") == "no":
            return ("talks-muted",)
        case "gave":
            return ("gave-code",)
        case "covered":
            return ("finger-on-camera",)
        case "declined" if script is not None and not script.fraud:
            return ("declined-friend",)
        case "hung-up" if script is not None and not script.fraud:
            return _hung_up(before, event.get("when"))
        case "called" if after.call is not None and _of_fraud(after, after.call.number):
            return ("called-back",)
    return ()


def _hung_up(before: Phone, when: str) -> tuple[str, ...]:
    if when == "waiting":
        return ("left-waiting-room",)
    return ("hung-up-instead",) if before.line is not None and before.line.until else ()


def _of_fraud(phone: Phone, number: str) -> bool:
    """Is this the number of someone who called and was not who they said?"""
    return any(_called(script) and digits(script.number) == digits(number) for script in phone.scripts)


def _called(script: Script) -> bool:
    return script.fraud and digits(script.number) != ""
