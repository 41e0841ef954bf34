"""What surrounds practising: finding back to the contacts, a message that comes in, and forgetting what was typed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from .rules_call import ring
from .rules_places import place
from .state import Call, Note, Own, Phone, digits

Act = Callable[[Phone, Action], tuple[Phone, tuple[AppEvent, ...]]]
_WAYS_HOME = (
    Action.of("back"),
    Action.of("decline"),
    Action.of("hang-up"),
    Action.of("open-tab", tab="contacts"),
)
_MOST = 12
UNKNOWN = "Onbekend nummer"


def way_home(phone: Phone, act: Act) -> tuple[Action, ...]:
    """The acts that lead from here to the contacts; a call that comes in after another is declined too."""
    done: list[Action] = []
    while not at_home(phone) and len(done) < _MOST + len(phone.scripts):
        way = next((action for action in _WAYS_HOME if place(phone, action)), None)
        if way is None:
            return ()
        done.append(way)
        phone, _ = act(phone, way)
    return tuple(done)


def at_home(phone: Phone) -> bool:
    """Does the list of contacts stand there, with nothing open?"""
    return phone.call is None and not phone.page and not phone.open and phone.tab == "contacts"


def receive(phone: Phone, echo: Mapping[str, Any]) -> Phone:
    """Someone calls, or sends a message: what was going on is over."""
    quiet = replace(phone, call=None, own=Own(), page="", open="", tab="contacts", notice="")
    script = phone.script(str(echo.get("call") or ""))
    if script is not None:
        return ring(quiet, script)
    data = echo.get("message") or {}
    note = Note(clean(str(data.get("from") or "")), clean(str(data.get("text") or "")), str(data.get("picture") or ""))
    return replace(quiet, note=note)


def without_typing(phone: Phone, samples: Mapping[str, str]) -> Phone:
    """The state with samples (field name → text) in the place of everything a person typed."""
    known = {digits(number) for number in _numbers(phone)}
    links = {script.link for script in phone.scripts}

    def number(typed: str) -> str:
        return typed if not typed or digits(typed) in known else UNKNOWN

    recents = tuple(
        recent
        if digits(recent.number) in known or not recent.id.startswith("nu-")
        else replace(recent, number=UNKNOWN, name=UNKNOWN)
        for recent in phone.recents
    )
    return replace(
        phone,
        number=phone.number if any(one.startswith(digits(phone.number)) for one in known) else "",
        link=phone.link if not phone.link or phone.link in links else samples.get("link", ""),
        recents=recents,
        last=phone.last if phone.last in _names(phone) else "",
        call=_call(phone.call, number(phone.call.number), samples) if phone.call is not None else None,
    )


def _numbers(phone: Phone) -> tuple[str, ...]:
    listed = (recent.number for recent in phone.recents if not recent.id.startswith("nu-"))
    numbers = (*(c.number for c in phone.contacts), *(script.number for script in phone.scripts), *listed)
    return tuple(number for number in numbers if number)


def _names(phone: Phone) -> set[str]:
    return {contact.name for contact in phone.contacts} | {script.name for script in phone.scripts}


def _call(call: Call, number: str, samples: Mapping[str, str]) -> Call:
    sample = samples.get("chat") or "Dit is een voorbeeld."
    chat = tuple(replace(message, text=sample) if message.mine else message for message in call.chat)
    return replace(call, number=number, typed=sample if call.typed else "", chat=chat)
