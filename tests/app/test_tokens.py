"""An animal keeps a place for half an hour of the clock that only grows."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy

from oefenplek.app.tokens import Tokens
from oefenplek.domain.tokens import GUEST_ANIMALS, WAITS

LESSON, STEP = "c02-mail-lezen", "zelf"


class Clock:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tokens(owner: QObject, clock: Clock) -> Tokens:
    return Tokens(owner, clock)


def test_a_place_is_taken_once(tokens: Tokens) -> None:
    animal = tokens.animal()
    assert animal in GUEST_ANIMALS
    tokens.give(animal, LESSON, STEP)
    taken = tokens.take()
    assert taken is not None
    assert (taken.animal, taken.lesson, taken.step) == (animal, LESSON, STEP)
    assert tokens.newest is None and tokens.take() is None


def test_after_half_an_hour_it_is_forgotten_and_told(tokens: Tokens, clock: Clock) -> None:
    tokens.give("uil", LESSON, STEP)
    told = QSignalSpy(tokens.changed)
    clock.now += WAITS - 1
    tokens.look()
    assert tokens.newest is not None and told.count() == 0
    clock.now += 1
    assert tokens.newest is None, "also before anybody looked"
    tokens.look()
    assert told.count() == 1


def test_two_guests_walk_away(tokens: Tokens, clock: Clock) -> None:
    tokens.give("uil", LESSON, STEP)
    clock.now += 60
    second = tokens.animal()
    assert second != "uil"
    tokens.give(second, LESSON, "waarom")
    newest = tokens.take()
    assert newest is not None and newest.animal == second
    assert tokens.newest is not None and tokens.newest.animal == "uil"
