"""Where somebody is among the volunteers, and the words that are shown there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from oefenplek.domain.marks import N_
from oefenplek.domain.overview import Volunteer
from oefenplek.domain.roles import Capability, Role, may

Page = Literal["list", "name", "first", "again", "added", "remove", "renew", "old", "new", "repeat", "codes"]
Word = Callable[[str], str]

PINS: tuple[Page, ...] = ("first", "again", "old", "new", "repeat")
ANOTHER = N_("Dit was een andere pincode. Kies hem nog een keer.")
NOT_RIGHT = N_("Dit is niet de goede pincode. Probeer het nog een keer.")
WAIT = N_("Dit is te vaak geprobeerd. Wacht een paar minuten.")
NO_NAME = N_("Vul eerst een voornaam in.")
CHANGED = N_("Uw nieuwe pincode geldt nu.")
GONE = N_("De pincode van %1 werkt niet meer.")
MORE = N_("Typ nog %1 cijfers.")
ROLES = {
    Role.VOLUNTEER: N_("Vrijwilliger"),
    Role.TRAINER: N_("Trainer"),
    Role.COORDINATOR: N_("Beheerder"),
}
MAY_DO = {
    Role.VOLUNTEER: N_("Helpt bewoners, ziet wie hulp kan gebruiken"),
    Role.TRAINER: N_("Geeft ook cursussen en schrijft lessen"),
    Role.COORDINATOR: N_("Mag ook alles instellen en vrijwilligers toevoegen"),
}
_LINE = N_("nummer %1, %2")
_TITLES: dict[Page, str] = {
    "list": N_("Vrijwilligers"),
    "name": N_("Wie komt erbij?"),
    "first": N_("%1, kies zelf een pincode."),
    "again": N_("Typ de pincode nog een keer."),
    "added": N_("%1 hoort er nu bij."),
    "remove": N_("Wilt u %1 weghalen?"),
    "renew": N_("Wilt u nieuwe herstelcodes?"),
    "old": N_("Typ eerst uw pincode van nu."),
    "new": N_("Kies een nieuwe pincode."),
    "repeat": N_("Typ de nieuwe pincode nog een keer."),
    "codes": N_("Bewaar deze nieuwe herstelcodes."),
}
_LINES: dict[Page, str] = {
    "first": N_("Zes cijfers die alleen u kent. Anderen kijken even weg."),
    "again": N_("Dezelfde zes cijfers."),
    "added": N_("Onthoud het nummer: %2. Dat kiest u vóór de pincode."),
    "remove": N_("De pincode van %1 werkt dan niet meer. Bewoners merken er niets van."),
    "renew": N_("De codes op het oude blad werken dan niet meer."),
    "new": N_("Zes cijfers die alleen u kent."),
    "repeat": N_("Dezelfde zes cijfers."),
    "codes": N_("De oude codes werken niet meer. Elke code werkt één keer. Leg ze in een kast met een slot."),
}


@dataclass(frozen=True, slots=True)
class State:
    """What was typed so far. ``said``: what happened, or what is better done otherwise."""

    page: Page = "list"
    name: str = ""
    role: Role = Role.VOLUNTEER
    volunteer: str = ""
    number: int = 0
    pin: str = ""
    first: str = ""
    digits: str = ""
    codes: tuple[str, ...] = ()
    said: str = ""
    good: bool = False
    busy: bool = False


def title(state: State, word: Word) -> str:
    """What this page asks or tells."""
    return word(_TITLES[state.page]).replace("%1", state.name)


def line(state: State, word: Word) -> str:
    """What is told below it."""
    text = _LINES.get(state.page, "")
    return word(text).replace("%1", state.name).replace("%2", str(state.number)) if text else ""


def rows(everyone: Sequence[Volunteer], me: str, role: Role, word: Word) -> list[Any]:
    """Who may open the door. Oneself is removed by another; the last who may set things stays."""
    coordinators = sum(one.role is Role.COORDINATOR for one in everyone)

    def leaves(one: Volunteer) -> bool:
        last = one.role is Role.COORDINATOR and coordinators == 1
        return may(role, Capability.VOLUNTEERS) and one.id != me and not last

    def told(one: Volunteer) -> str:
        return word(_LINE).replace("%1", str(one.number)).replace("%2", word(ROLES[one.role]).lower())

    return [{"id": one.id, "name": one.name, "detail": told(one), "leaves": leaves(one)} for one in everyone]


def roles(chosen: Role, word: Word) -> list[Any]:
    """What somebody new may do."""
    return [
        {"id": role.value, "text": word(name), "detail": word(MAY_DO[role]), "chosen": role is chosen}
        for role, name in ROLES.items()
    ]
