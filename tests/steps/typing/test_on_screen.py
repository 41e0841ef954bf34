"""A typing lesson by touch alone: every step is done on the keyboard on the screen, and the field stays in sight.

The other lessons are typed so in the campaign.
"""

import subprocess
import sys
from pathlib import Path

from tests.support.engine import ROOT
from tests.support.ready import ready_home

from .typed import problems

LESSON = "d01-wachtwoord"


def test_a_lesson_is_typed_with_one_finger(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.steps.typing.on_screen", str(ready_home(tmp_path / "home")), LESSON],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert problems(LESSON, done.stdout) == []
