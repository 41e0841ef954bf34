"""Power is cut while people practise: what was acknowledged is there, the database is sound, nothing is there twice.

Five cuts; ``OEFENPLEK_KILLS=100`` for more (in tens). Each cut is a ``kill -9`` of a process
that practises, at a random moment, from its very start on; the next one goes on in the same folder.
"""

import os
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from oefenplek.domain.fold import fold
from oefenplek.storage.database import NAME
from oefenplek.storage.ledger import Ledger
from oefenplek.storage.opening import open_folder
from oefenplek.storage.queries import Queries
from oefenplek.storage.states import State, Status

from .plug import killed

KILLS = int(os.environ.get("OEFENPLEK_KILLS", "5"))
EACH = min(KILLS, 10)


def practise_until_killed(folder: Path, seed: int, events: int, delay: float) -> list[str]:
    """Start a writer, kill it some time after so many events, and return what it was told is kept."""
    lines = killed("tests.journeys.kill_writer", str(folder), str(seed), after=events, seconds=delay)
    assert not [line for line in lines if line.startswith("lost") or line == "state read-only"]
    return [line.removeprefix("kept ") for line in lines if line.startswith("kept ")]


def opened(folder: Path, year: int) -> Ledger:
    """Open as the next start does, on the day of the whole check."""
    found = open_folder(folder, datetime(year, 1, 1, tzinfo=UTC))
    assert found.state == State(Status.READY), found.state
    assert found.ledger is not None
    return found.ledger


def ids(folder: Path) -> list[str]:
    """The ids in the log."""
    connection = driver.connect(str(folder / NAME))
    found = [row[0] for row in connection.execute("SELECT id FROM event")]
    connection.close()
    return found


def goes_on_at(ledger: Ledger, told: list[str]) -> None:
    """When the last thing heard was that a step is on the screen, the visit is open at that very step."""
    heard = told[-1].split() if told else []
    if len(heard) == 3:
        visit = ledger.read(lambda open_: Queries(open_).open_visit())
        assert visit is not None
        assert [visit.id, visit.step] == heard[1:]


@pytest.mark.parametrize("turn", range(max(1, KILLS // EACH)))
def test_kills_lose_nothing_that_was_acknowledged(tmp_path: Path, turn: int) -> None:
    """0 lost, 0 twice, the chain whole, progress equal to what the log says, and the visit goes on."""
    dice, acknowledged = random.Random(20260504 + turn), list[str]()  # noqa: S311 - dice, no secret
    for number in range(EACH):
        early = number % 5 == 4
        events = 0 if early else dice.randrange(1, 60)
        delay = dice.uniform(0, 0.6) if early else dice.uniform(0, 0.02)
        told = practise_until_killed(tmp_path, dice.randrange(1 << 30), events, delay)
        acknowledged += [line.split()[0] for line in told]
        if early and not (tmp_path / NAME).exists():
            continue
        ledger = opened(tmp_path, 2027 + number % 2)
        kept = ids(tmp_path)
        assert len(kept) == len(set(kept))
        assert set(acknowledged) <= set(kept)
        assert ledger.log.broken() == []
        rows = ledger.projections.rows()
        assert rows == fold(ledger.log.entries()).rows()
        goes_on_at(ledger, told)
        ledger.rebuild()
        assert ledger.projections.rows() == rows
        ledger.close()
    assert len(acknowledged) > EACH
