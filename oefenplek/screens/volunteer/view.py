"""The words on the home of volunteer mode."""

from collections.abc import Callable
from dataclasses import dataclass

from oefenplek.domain.marks import N_
from oefenplek.domain.roles import Capability, Role, may

Word = Callable[[str], str]

NOBODY_NEEDS = N_("Niemand wacht op hulp.")
NEEDS_ONE = N_("1 bewoner kan hulp gebruiken")
NEEDS = N_("%1 bewoners kunnen hulp gebruiken")


@dataclass(frozen=True, slots=True)
class Door:
    """A door to one of the other screens, and who may go through it."""

    id: str
    text: str
    detail: str
    icon: str
    needs: Capability = Capability.INSIDE


@dataclass(frozen=True, slots=True)
class Row:
    """A door as it is shown; ``waits``: somebody behind it could use help."""

    id: str
    title: str
    line: str
    sign: str
    waits: bool = False


DOORS = (
    Door("people", N_("Bewoners"), "", "account-group", Capability.SEE_PEOPLE),
    Door("groups", N_("Groepen"), N_("Een cursus of een middag samen"), "account-multiple", Capability.GROUPS),
    Door("klas", N_("Klas"), N_("Iedereen opent dezelfde les"), "presentation", Capability.GROUPS),
    Door("check", N_("Voor helpers"), N_("Tien vragen en vijf korte lessen"), "hand-heart"),
    Door(
        "day", N_("Klaar voor vandaag?"), N_("Voor u begint: geluid, printer, klok en stick"), "clipboard-check-outline"
    ),
    Door("site", N_("Deze plek"), N_("Naam, uren en telefoonnummers"), "home-group", Capability.SITE),
    Door("volunteers", N_("Vrijwilligers"), N_("Uw eigen pincode, en wie hier mag helpen"), "key-variant"),
    Door("closing", N_("Afsluiten"), N_("Het einde van de dag"), "power", Capability.CLOSE_DAY),
)


def doors(role: Role) -> tuple[Door, ...]:
    """The doors that are open to this role."""
    return tuple(door for door in DOORS if may(role, door.needs))


def needs_help(count: int, word: Word) -> str:
    """How many could use help, in words."""
    if count == 0:
        return word(NOBODY_NEEDS)
    return word(NEEDS_ONE) if count == 1 else word(NEEDS).replace("%1", str(count))
