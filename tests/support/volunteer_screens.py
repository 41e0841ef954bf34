"""The home of volunteer mode."""

from functools import partial

from PySide6.QtCore import QObject

from oefenplek.domain.overview import Today
from oefenplek.domain.roles import Role
from oefenplek.screens.volunteer.view_model import VolunteerViewModel
from tests.screens import samples

from .screens_of import Factory, Scenery


def home(owner: QObject, role: Role = Role.COORDINATOR) -> VolunteerViewModel:
    """Riet, on an afternoon on which somebody came."""
    model = VolunteerViewModel(owner, samples.language(owner), "Riet", role)
    model.show(Today(guests=4, known=3, lessons=7, referred=1), 2)
    return model


def shown(role: Role, owner: QObject) -> Scenery:
    """The home of somebody with this role."""
    return Scenery("oefenplek.screens.volunteer", "VolunteerScreen", {"viewModel": home(owner, role)})


VOLUNTEER_SCREENS: list[tuple[str, Factory]] = [
    ("volunteer/coordinator", partial(shown, Role.COORDINATOR)),
    ("volunteer/volunteer", partial(shown, Role.VOLUNTEER)),
]
