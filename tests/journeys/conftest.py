"""A practice corner for each journey, in a home of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine, qmlEngine

from oefenplek.ui.keyboard.model import quieten
from tests.support.engine import qml_types
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
def person(engine: QQmlEngine, owner: QObject, tmp_path: Path, clock: Clock) -> Iterator[Person]:
    """Someone in front of a corner where nobody was before."""
    corner = corner_at(ready_home(tmp_path), owner, uptime=clock)
    own = qmlEngine(corner.window)
    assert own is not None
    quieten(True)  # what Qt warns about on the loader's thread would wait for Python for ever (see make_engine)
    for module, name in qml_types():  # compiled before anything is pressed, as the engine of the other tests is
        QQmlComponent(own, module, name).errors()
    quieten(False)
    yield Person(corner)
    corner.close()
