"""Pulling the plug gives no more guesses: each try stood on the disk before it was looked at.

``OEFENPLEK_KILLS=50`` for the long form.
"""

import os
import random
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from oefenplek.storage.database import NAME
from oefenplek.storage.inside import DOOR
from tests.storage.guessing import MOST, most_in_a_day

from .plug import killed

KILLS = int(os.environ.get("OEFENPLEK_KILLS", "4"))


def guess_until_killed(folder: Path, seed: int, true: float, lines: int, delay: float) -> list[float]:
    """Start a guesser, kill it some time after so many lines, and return when guesses were looked at."""
    told = killed("tests.journeys.guess_writer", str(folder), str(seed), str(true), after=lines, seconds=delay)
    assert "right" not in told
    return [float(line.split()[1]) for line in told if line.startswith("look ")]


def counted(folder: Path) -> int:
    """The counter on the disk."""
    connection = driver.connect(str(folder / NAME))
    row = connection.execute("SELECT tries FROM throttle WHERE subject = ?", (DOOR,)).fetchone()
    connection.close()
    return int(row[0]) if row else 0


def test_kills_give_no_more_guesses(tmp_path: Path) -> None:
    """The counter never falls and knows of every look; at most 110 looks in any 24 hours."""
    dice, looks, before = random.Random(20260504), list[float](), 0  # noqa: S311 - dice, no secret
    for number in range(1, KILLS + 1):
        true = looks[-1] if looks else 0.0
        looks += guess_until_killed(tmp_path, dice.randrange(1 << 30), true, dice.randrange(1, 120), dice.random() / 50)
        now = counted(tmp_path)
        assert now >= before
        assert len(looks) <= now <= len(looks) + number, "one a kill was counted, and not looked at any more"
        before = now
    assert len(looks) > 5 * KILLS
    assert most_in_a_day(looks) <= MOST
