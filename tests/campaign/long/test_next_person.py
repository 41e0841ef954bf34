"""The next person finds nothing of the last: not on the screen, not by pasting or taking back, not on the disk.

Some stop, some fall silent, some walk away, and of some the plug is pulled (``kill -9``): 24 people, four of
them killed; ``OEFENPLEK_PEOPLE=200`` with ``OEFENPLEK_EACH=4`` (every fourth is killed) for more.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.ready import ready_home
from tests.support.remains import on_disk

PEOPLE = int(os.environ.get("OEFENPLEK_PEOPLE", "24"))
EACH = int(os.environ.get("OEFENPLEK_EACH", "6"))
CUTS = 2
"""How often the plug is pulled at one corner; each corner is a story of its own."""
ROOT = Path(__file__).parents[3]


class Company:
    """The people of one corner, process after process; each process searches for all who were there before."""

    def __init__(self, folder: Path) -> None:
        self.home, self.passing = ready_home(folder / "home"), folder / "passing"
        self.passing.mkdir()
        self.marks: list[str] = []
        self.found: list[str] = []
        self.said = ""

    def comes(self, seed: int, number: int) -> None:
        """So many people come and go; then one sits down, writes, copies, and the plug is pulled."""
        command = [sys.executable, "-m", "tests.journeys.next_person", str(self.home), str(seed), str(number)]
        with subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "TMPDIR": str(self.passing)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as app:
            assert app.stdin is not None and app.stdout is not None and app.stderr is not None
            app.stdin.write(" ".join(self.marks) + "\n")
            app.stdin.flush()
            lines = []
            for line in app.stdout:
                lines.append(line.strip())
                if lines[-1] == "typed":
                    break
            app.kill()
            complained = app.stderr.read()
        assert lines and lines[-1] == "typed", complained
        self.marks += [line.removeprefix("mark ") for line in lines if line.startswith("mark ")]
        self.found += [line for line in lines if line.startswith("found ")]
        self.said += complained
        self.found += on_disk((self.home, self.passing), self.marks)


@pytest.mark.parametrize("turn", range(PEOPLE // EACH // CUTS))
def test_the_next_person_finds_nothing(tmp_path: Path, turn: int) -> None:
    dice, company = random.Random(20261122 + turn), Company(tmp_path)  # noqa: S311 - dice, no secret

    for _ in range(CUTS):
        company.comes(dice.randrange(1 << 30), EACH - 1)

    assert company.found == []
    assert company.said == "", "nothing warned, and nothing was logged that could tell of anybody"
    assert len(set(company.marks)) == CUTS * EACH
