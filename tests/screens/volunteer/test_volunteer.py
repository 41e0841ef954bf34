"""The home of volunteer mode: counts, never names, and a door to what one may do."""

from PySide6.QtCore import QAbstractListModel, QObject

from oefenplek.domain.overview import Today
from oefenplek.domain.roles import Role
from oefenplek.screens.volunteer.view_model import VolunteerViewModel
from tests.screens import samples
from tests.support.volunteer_screens import home


def told(model: VolunteerViewModel, field: str) -> list[str]:
    """One field of every door."""
    rows = model.doors
    assert isinstance(rows, QAbstractListModel)
    role = next(role for role, name in rows.roleNames().items() if name == field.encode())
    return [str(rows.data(rows.index(at), role)) for at in range(rows.rowCount())]


def test_every_door_of_a_coordinator_and_fewer_of_a_volunteer(owner: QObject) -> None:
    everything = ["people", "groups", "klas", "check", "day", "site", "volunteers", "closing"]
    assert told(home(owner), "key") == everything
    assert told(home(owner, Role.VOLUNTEER), "key") == [door for door in everything if door != "site"]


def test_a_door_that_is_not_there_cannot_be_chosen(owner: QObject) -> None:
    model = home(owner, Role.VOLUNTEER)
    chosen: list[str] = []
    model.chosen.connect(chosen.append)
    for door in ("site", "people", "elsewhere"):
        model.choose(door)
    assert chosen == ["people"]


def test_today_is_told_in_counts(owner: QObject) -> None:
    model = home(owner)
    assert model.today == "Vandaag: gasten: 4, bewoners met een dier: 3, lessen klaar: 7, keer verwezen: 1."
    assert told(model, "line")[0] == "2 bewoners kunnen hulp gebruiken"
    model.show(Today(), 0)
    assert (model.today, told(model, "line")[0]) == ("Vandaag was hier nog niemand.", "Niemand wacht op hulp.")
    model.show(Today(guests=1), 1)
    assert (model.today, told(model, "line")[0]) == ("Vandaag: gasten: 1.", "1 bewoner kan hulp gebruiken")


def test_until_storage_answers_nothing_is_counted(owner: QObject) -> None:
    model = VolunteerViewModel(owner, samples.language(owner), "Riet", Role.COORDINATOR)
    assert (model.today, told(model, "line")[0]) == ("", "")
    model.tell("Bewaren kan nu niet.")
    assert model.sentence == "Bewaren kan nu niet."
