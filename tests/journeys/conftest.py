"""A practice corner for each journey, in a home of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.support.ready import ready_home

from .person import Person, corner_at


class Clock:
    """Seconds that only grow, when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """By which it is noticed that nobody is there."""
    return Clock()


@pytest.fixture
def person(room: None, owner: QObject, tmp_path: Path, clock: Clock) -> Iterator[Person]:
    """Someone in front of a corner where nobody was before."""
    corner = corner_at(ready_home(tmp_path), owner, uptime=clock)
    yield Person(corner)
    corner.close()
