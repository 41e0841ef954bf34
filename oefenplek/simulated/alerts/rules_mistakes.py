"""Recognising what people typically do when something jumps up on the screen."""

from oefenplek.domain.actions import AppEvent

from .state import Desk

_OF_EVENT = {
    "called": "called-number",
    "prize-claimed": "prize-claimed",
    "fake-cross-pressed": "fake-cross",
}


def mistakes(before: Desk, _after: Desk, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """The ids of the mistakes this act made."""
    return tuple(name for event in events if (name := _of_event(before, event)))


def _of_event(before: Desk, event: AppEvent) -> str:
    now = before.now
    if event.name == "fake-pressed":
        return "fake-button" if now is not None and now.kind == "virus" else "fake-accepted"
    if event.name == "answered" and event.get("answer") == "allowed" and now is not None and not now.fits:
        return "allowed-unneeded"
    return _OF_EVENT.get(event.name, "")
