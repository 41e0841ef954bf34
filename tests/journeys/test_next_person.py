"""The next person finds nothing of the last: not on the screen, not by pasting or taking back, not on the disk.

Some stop, some fall silent, some walk away, and of some the plug is pulled (``kill -9``), two of 26 in the suite;
``OEFENPLEK_PEOPLE=200`` with ``OEFENPLEK_EACH=4`` (the fourth of each is killed) in the campaign.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

from tests.support.remains import on_disk

PEOPLE = int(os.environ.get("OEFENPLEK_PEOPLE", "26"))
EACH = int(os.environ.get("OEFENPLEK_EACH", "13"))
ROOT = Path(__file__).parents[2]


class Company:
    """The people of one corner, process after process; each process searches for all who were there before."""

    def __init__(self, folder: Path) -> None:
        self.home, self.passing = folder / "home", folder / "passing"
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


def test_the_next_person_finds_nothing(tmp_path: Path) -> None:
    dice, company = random.Random(20261122), Company(tmp_path)  # noqa: S311 - dice, no secret

    for _ in range(PEOPLE // EACH):
        company.comes(dice.randrange(1 << 30), EACH - 1)

    assert company.found == []
    assert company.said == "", "nothing warned, and nothing was logged that could tell of anybody"
    assert len(set(company.marks)) == PEOPLE
