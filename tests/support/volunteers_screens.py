"""*Vrijwilligers*, page by page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from oefenplek.domain.overview import Volunteer
from oefenplek.domain.roles import Pass, Role
from oefenplek.screens.volunteers.gate import Tried
from oefenplek.screens.volunteers.view_model import VolunteersViewModel
from tests.screens import samples

from .screens_of import Factory, Scenery

RIET = Volunteer("riet", 1, "Riet", Role.COORDINATOR)
ANNA = Volunteer("anna", 2, "Anna", Role.VOLUNTEER)
CODES = ("7K2M 4T9D 2H8P", "6W3C 9R5F 3N7X", "8J4L 5B6G 7P2K", "3C9D 4H8M 6T5N")
OLD, NEW = "482915", "715028"


class Keeper:
    """Keeps volunteers, or says why not."""

    def __init__(self, said: str = "", tried: Tried | None = None) -> None:
        self.said, self.tried = said, tried or Tried(True)
        self.everyone: tuple[Volunteer, ...] = (RIET, ANNA)
        self.pins: list[tuple[str, ...]] = []

    def ask_everyone(self, done: Callable[[tuple[Volunteer, ...], str], None]) -> None:
        """Those who are here."""
        done(self.everyone, "")

    def add(self, name: str, pin: str, role: Role, done: Callable[[Volunteer | None, str], None]) -> None:
        """Number 3."""
        one = Volunteer(name.lower(), 3, name, role)
        self.pins.append((name, pin))
        if not self.said:
            self.everyone = (*self.everyone, one)
        done(None if self.said else one, self.said)

    def remove(self, volunteer: str, done: Callable[[str], None]) -> None:
        """Somebody goes."""
        if not self.said:
            self.everyone = tuple(one for one in self.everyone if one.id != volunteer)
        done(self.said)

    def change_pin(self, pin: str, new: str, done: Callable[[Tried], None]) -> None:
        """As the test wants it."""
        self.pins.append((pin, new))
        done(self.tried)

    def new_codes(self, done: Callable[[tuple[str, ...], str], None]) -> None:
        """Four."""
        done(() if self.said else CODES, self.said)


def volunteers(owner: QObject, gate: Keeper | None = None, by: Volunteer = RIET) -> VolunteersViewModel:
    """Somebody looks who may open the door."""
    door = Pass("p", by.role, by.id, by.name, by.number)
    return VolunteersViewModel(owner, samples.language(owner), door, gate or Keeper())


def type_in(model: VolunteersViewModel, *pins: str) -> None:
    """Type digits, one after another."""
    for digit in "".join(pins):
        model.type(digit)


def at(page: str, owner: QObject) -> Scenery:
    """That page."""
    model = volunteers(owner)
    match page:
        case "name" | "first" | "added":
            model.addOne()
            model.writeName("Ahmed")
            if page != "name":
                model.goOn()
                type_in(model, *((NEW, NEW) if page == "added" else ("715",)))
        case "old":
            model.changePin()
            type_in(model, "48")
        case "remove":
            model.askRemove("anna")
        case "renew":
            model.askCodes()
        case "codes":
            model.askCodes()
            model.renewCodes()
    assert model.page == page
    return Scenery("oefenplek.screens.volunteers", "VolunteersScreen", {"viewModel": model})


VOLUNTEERS_SCREENS: list[tuple[str, Factory]] = [
    (f"volunteers/{page}", partial(at, page))
    for page in ("list", "name", "first", "added", "remove", "old", "renew", "codes")
]
