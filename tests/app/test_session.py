"""Volunteer mode as long as it is open."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.app.session import Session
from oefenplek.domain.roles import Pass, Role

RIET = Pass("p", Role.COORDINATOR, "riet", "Riet", 1)


class Doors:
    """Storage, as far as it closes doors."""

    def __init__(self) -> None:
        self.locked: list[Pass] = []

    def lock(self, door: Pass) -> None:
        """This pass counts no longer."""
        self.locked.append(door)


class Here:
    """A session, its clocks, and what it told."""

    def __init__(self, owner: QObject) -> None:
        self.now = self.ticks = 0.0
        self.doors, self.told = Doors(), list[str]()
        self.session = Session(owner, self.doors, lambda: self.now, lambda: self.ticks)
        self.session.closed.connect(lambda: self.told.append("closed"))
        self.session.soon.connect(lambda: self.told.append("soon"))
        self.session.stirred.connect(lambda: self.told.append("stirred"))
        self.session.begin(RIET)

    def after(self, seconds: float) -> list[str]:
        """So much later."""
        self.now += seconds
        self.session.idle.look()
        return self.told


@pytest.fixture
def here(owner: QObject) -> Here:
    """Riet opened the door."""
    return Here(owner)


def test_it_is_hers_until_it_is_closed_and_then_nobodys(here: Here) -> None:
    assert (here.session.by, here.session.name) == (RIET, "Riet")
    here.session.close()
    here.session.close()
    assert (here.session.by, here.session.name) == (None, "")
    assert (here.doors.locked, here.told) == ([RIET], ["closed"])


def test_after_five_minutes_it_closes_and_half_a_minute_before_it_says_so(here: Here) -> None:
    assert here.after(269) == []
    assert here.after(2) == ["soon"]
    assert here.after(20) == ["soon"]
    assert here.after(11) == ["soon", "closed"]
    assert here.session.by is None


def test_whoever_is_still_there_has_five_minutes_again(here: Here) -> None:
    here.after(271)
    here.session.idle.stirred.emit()
    assert here.after(250) == ["soon", "stirred"]
    assert here.session.by == RIET


def test_after_a_sleep_nobody_knows_who_sits_there(here: Here) -> None:
    for _ in range(10):
        here.ticks += 5
        here.session.look_for_sleep()
    assert here.session.by == RIET
    here.ticks += 60
    here.session.look_for_sleep()
    assert here.session.by is None


def test_the_next_session_begins_anew(here: Here) -> None:
    here.after(271)
    here.session.close()
    here.ticks += 1000
    here.session.begin(RIET)
    here.session.look_for_sleep()
    assert here.after(100) == ["soon", "closed"]
    assert here.session.by == RIET
