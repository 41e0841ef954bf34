"""A whole e-mail by touch alone, in a lesson: what is typed arrives, and the place is never behind the keyboard."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.engine import PIXELS_PER_MM, ROOT
from tests.support.layouts import WHOLE

IN_SIGHT = [[True] * 3] * 2
"""The line that is typed, *Versturen*, and the task or the way to it, when the keyboard came and when all was typed."""


TABLET = 1280 / 217
"""Pixels per millimetre of a tablet of 10 inches."""


ALL = [("1024x600", PIXELS_PER_MM), ("800x1280", PIXELS_PER_MM), ("1280x800", TABLET)]


@pytest.mark.parametrize(("size", "pixels_per_mm"), ALL if WHOLE else ALL[:1], ids=str)
def test_somebody_writes_and_sends_a_mail_with_one_finger(tmp_path: Path, size: str, pixels_per_mm: float) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.keyboard.mailer", str(tmp_path / "home"), size, str(pixels_per_mm)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "before": False,
        "to": IN_SIGHT,
        "subject": IN_SIGHT,
        "text": IN_SIGHT,
        "mistakes": [],
        "sent": [[["lotte@familie.example"], "Een café", "Dag Lotte,\nIk kom om 3 uur!\n\n\nOma\nRia"]],
        "after": False,
        "warnings": [],
    }
