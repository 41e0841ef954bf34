"""*Wilt u stoppen?* and *Bent u er nog?*, as the conformance tests look at them."""

from PySide6.QtCore import QObject

from oefenplek.screens.leaving.still_there import StillThereViewModel
from oefenplek.screens.leaving.stopping import StopViewModel
from tests.screens import samples

from .screens_of import Factory, Scenery

URI = "oefenplek.screens.leaving"


def guest_stops(owner: QObject) -> Scenery:
    """A guest in a lesson may take a sheet."""
    model = StopViewModel(owner, samples.reader(owner), samples.language(owner), sheet=True)
    return Scenery(URI, "StopCover", {"viewModel": model})


def person_stops(owner: QObject) -> Scenery:
    """The place of someone with an account is kept; it is said."""
    model = StopViewModel(owner, samples.reader(owner), samples.language(owner), known=True)
    return Scenery(URI, "StopCover", {"viewModel": model})


def guest_quiet(owner: QObject) -> Scenery:
    """An animal will keep a guest's place."""
    model = StillThereViewModel(owner, samples.reader(owner), samples.language(owner), animal="uil")
    return Scenery(URI, "StillThereCover", {"viewModel": model})


def person_quiet(owner: QObject) -> Scenery:
    """Someone with an account."""
    model = StillThereViewModel(owner, samples.reader(owner), samples.language(owner), known=True)
    return Scenery(URI, "StillThereCover", {"viewModel": model})


LEAVING_SCREENS: list[tuple[str, Factory]] = [
    ("leaving/stop-guest", guest_stops),
    ("leaving/stop-person", person_stops),
    ("leaving/still-there-guest", guest_quiet),
    ("leaving/still-there-person", person_quiet),
]
