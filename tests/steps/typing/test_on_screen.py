"""The typing lessons by touch alone: every step is done on the keyboard on the screen, and the field stays in sight."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.engine import ROOT
from tests.support.ready import ready_home

TYPED = {
    "a04-typen": {"letters", "spatie", "hoofdletter", "wissen", "gebeurt-vaak", "enter", "zelf"},
    "a05-bijzondere-tekens": {"apenstaartje", "telefoon", "datum", "bedrag", "gebeurt-vaak", "zelf"},
    "d01-wachtwoord": {"samen", "zelf"},
}


@pytest.mark.parametrize("lesson", TYPED)
def test_a_lesson_is_typed_with_one_finger(tmp_path: Path, lesson: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.steps.typing.on_screen", str(ready_home(tmp_path / "home")), lesson],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told.pop("warnings") == []
    assert told.pop("finished")
    assert set(told) == TYPED[lesson]
    assert all(step == {"seen": [True, True], "done": True, "mistakes": []} for step in told.values()), told
