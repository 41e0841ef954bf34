"""*Vrij oefenen* with KijkBel: what can be tried, and who calls by themselves."""

from collections.abc import Mapping
from typing import Any

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import Free

from .free_scene import CONTENT
from .rules_call import miss, ring
from .state import Phone

IDEAS = (
    N_("Videobel met Lotte. Praat met haar."),
    N_("Zet in een gesprek uw microfoon uit, en weer aan."),
    N_("Draai in een gesprek de camera om."),
    N_("Bel Wim zonder beeld."),
    N_("Bel met Toetsen het nummer van Yusuf: 06 00 00 00 13."),
    N_("Test het beeld en het geluid."),
    N_("Ga met een link naar de dokter: kijkbel.example/dokter-bos"),
    N_("Belt er iemand die u niet vertrouwt? Hang gerust op."),
)
_CALLS_AFTER = {"lotte-belt": "lotte-terug", "yusuf-tuin": "helpdesk"}
"""A conversation that is over → who calls a moment later."""


def answer(_before: Phone, _after: Phone, events: tuple[AppEvent, ...]) -> Mapping[str, Any] | None:
    """After some conversations someone calls; ``None`` when nobody does."""
    over = next((event for event in events if event.name in {"hung-up", "ended"}), None)
    if over is None or over.get("when") not in {"talking", ""}:
        return None
    calls = _CALLS_AFTER.get(over.get("call"))
    return {"call": calls} if calls is not None else None


def deliver(phone: Phone, echo: Mapping[str, Any]) -> Phone:
    """The phone rings, once; while another call is going on it is missed."""
    script = phone.script(str(echo["call"]))
    if script is None or script.id in dict(phone.outcomes):
        return phone
    return ring(phone, script) if phone.call is None else miss(phone, script)


FREE = Free(CONTENT, IDEAS, answer, deliver, persona="ria-mail")
