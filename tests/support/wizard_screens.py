"""Setting a place up, page by page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from oefenplek.screens.wizard.view import Place
from oefenplek.screens.wizard.view_model import Made, WizardViewModel
from tests.screens import samples

from .screens_of import Factory, Scenery

CODES = ("7K2M 4T9D 2H8P", "6W3C 9R5F 3N7X", "8J4L 5B6G 7P2K", "3C9D 4H8M 6T5N", "9F3R 2K7W 5D8C", "4X6M 8N2T 7B5H")
PIN = "482915"
ASKED = ("site", "address", "country", "name", "pin")


class Maker:
    """Sets a place up at once, as the test wants it."""

    def __init__(self, made: Made | None = None) -> None:
        self.made = made or Made(1, CODES)
        self.asked: list[tuple[Place, str, str]] = []

    def __call__(self, place: Place, name: str, pin: str, done: Callable[[Made], None]) -> None:
        """The answer."""
        self.asked.append((place, name, pin))
        done(self.made)


def wizard(owner: QObject, make: Maker | None = None) -> WizardViewModel:
    """Somebody who sets a place up."""
    return WizardViewModel(owner, samples.reader(owner), samples.language(owner), make or Maker())


def type_in(model: WizardViewModel, *pins: str) -> None:
    """Type digits, one after another."""
    for digit in "".join(pins):
        model.type(digit)


def go_to(model: WizardViewModel, page: str) -> None:
    """Answer everything before that page."""
    if page == "welcome":
        return
    model.goOn()
    model.writeSite("Bibliotheek De Linde")
    for _ in range(ASKED.index(page) if page in ASKED else len(ASKED) - 1):
        model.writeName("Riet")
        model.goOn()
    if page in ("again", "codes", "done"):
        type_in(model, PIN, "48" if page == "again" else PIN)
    if page == "done":
        model.goOn()
    assert model.page == page


def at(page: str, owner: QObject) -> Scenery:
    """That page."""
    model = wizard(owner)
    go_to(model, page)
    if page == "pin":
        type_in(model, "140352")
    return Scenery("oefenplek.screens.wizard", "WizardScreen", {"viewModel": model})


WIZARD_SCREENS: list[tuple[str, Factory]] = [
    (f"wizard/{page}", partial(at, page)) for page in ("welcome", *ASKED, "again", "codes", "done")
]
