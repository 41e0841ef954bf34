"""Stores for tests: each in its own folder, closed afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from oefenplek.storage.ledger import Ledger

from .support import FakeClock, Sure, opened


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still until the test moves it."""
    return FakeClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a space and an accent in its name, as people have them."""
    return tmp_path / "Oefenplek é 100%"


@pytest.fixture
def start(folder: Path, clock: FakeClock) -> Iterator[Callable[[], Sure]]:
    """Start a store in the folder; every one is closed at the end."""
    started: list[Sure] = []

    def begin() -> Sure:
        started.append(Sure(folder, clock))
        return started[-1]

    yield begin
    for sure in started:
        sure.store.close()


@pytest.fixture
def ledger(folder: Path, clock: FakeClock) -> Iterator[Ledger]:
    """An open database without a thread."""
    made = opened(folder, clock)
    yield made
    made.close()
