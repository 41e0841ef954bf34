"""The plug is pulled while someone practises in the app: nothing acknowledged is lost, and it goes on at the very step.

Four ``kill -9`` at random moments; ``OEFENPLEK_KILLS=100`` for more (in tens).
"""

import os
import random
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from oefenplek.domain.log import LessonDone, StepDone
from oefenplek.domain.progress import Visit
from oefenplek.storage.opening import open_folder
from oefenplek.storage.queries import Queries
from oefenplek.storage.states import Status

from .plug import killed

KILLS = int(os.environ.get("OEFENPLEK_KILLS", "4"))
EACH = min(KILLS, 10)
FIRST = "waarom"


def practises_until_the_plug_is_pulled(home: Path, heard: int, seconds: float) -> list[str]:
    """Pull it some time after so many lines were printed (0: after the start); returns every line."""
    return killed("tests.journeys.app_person", str(home), after=heard, seconds=seconds)


class Kept:
    """What stands in the store after the cut."""

    def __init__(self, home: Path, whole_check: int) -> None:
        found = open_folder(home / "data", datetime(whole_check, 1, 1, tzinfo=UTC))
        assert found.state.status is Status.READY, found.state
        assert found.ledger is not None
        assert found.ledger.log.broken() == []
        facts = [entry.fact for entry in found.ledger.log.entries()]
        self.done = [fact.step for fact in facts if isinstance(fact, StepDone)]
        self.finished = sum(isinstance(fact, LessonDone) for fact in facts)
        self.visit: Visit | None = found.ledger.read(lambda open_: Queries(open_).open_visit())
        found.ledger.close()


def told(lines: list[str], word: str) -> list[str]:
    """What follows this word in what was printed."""
    return [line.split(" ", 1)[1] for line in lines if line.startswith(f"{word} ")]


@pytest.mark.parametrize("turn", range(max(1, KILLS // EACH)))
def test_a_pulled_plug_loses_nothing_and_the_lesson_goes_on_at_the_very_step(tmp_path: Path, turn: int) -> None:
    dice = random.Random(20261122 + turn)  # noqa: S311 - dice, no secret
    acknowledged: list[str] = []
    finished = resumed = 0
    before: Visit | None = None
    for number in range(EACH):
        heard = 0 if number % 4 == 3 else dice.randrange(1, 5)
        seconds = dice.uniform(0, 0.5) if heard else dice.uniform(0.2, 1.5)
        lines = practises_until_the_plug_is_pulled(tmp_path, heard, seconds)

        if lines and before is not None and before.lesson:
            # Cut off while the lesson opened: no step was on the screen yet.
            assert lines[0] == f"offered {before.lesson} {before.step or FIRST}"
            resumed += 1
        acknowledged += told(lines, "done")
        finished = max([finished, *map(int, told(lines, "counted"))])
        kept = Kept(tmp_path, 2027 + number)
        assert not Counter(acknowledged) - Counter(kept.done), "acknowledged, and not in the store"
        assert kept.finished >= finished
        before = kept.visit

    assert resumed >= EACH // 3, "it was gone on with, time and again"
    assert len(acknowledged) >= EACH // 2, "and something was done each time"
