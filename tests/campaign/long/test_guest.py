"""A guest finds a lesson and finishes it: the demo does so through the real interface, in a process of its own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.support.pictures import blank_ones, shows_something

LESSON = "c02-mail-lezen"
ROOT = Path(__file__).parents[3]
STEPS = ["read", "words", "practice", "practice", "practice", "practice", "practice", "transfer", "confidence"]


def a_guest_plays(lesson: str, home: Path) -> "subprocess.CompletedProcess[str]":
    """Without a display, and with an empty home."""
    surroundings = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    surroundings |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "oefenplek", "demo", lesson, "--out", str(home / "demo")]
    return subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=240)


def test_a_guest_finds_a_lesson_and_finishes_it(tmp_path: Path) -> None:
    """One mistake and two times help on the way; a line and a picture of every step; counted in the end."""
    played = a_guest_plays(LESSON, tmp_path)

    assert (played.returncode, played.stderr) == (0, "")
    assert re.findall(r"^ +\d+\. .+ \((\w+)\): done$", played.stdout, re.MULTILINE) == STEPS
    assert "right mouse button" in played.stdout
    assert "asked for help" in played.stdout
    assert "Finished and counted (1 today)" in played.stdout
    pictures = sorted((tmp_path / "demo").glob("*.png"))
    assert len(pictures) >= len(STEPS) + 3, "and of the start, the themes and Klaar"
    assert blank_ones(tmp_path / "demo") == []

    missing = a_guest_plays("z99-niets", tmp_path)
    assert missing.returncode == 1
    assert "there is no lesson z99-niets" in missing.stderr


@pytest.mark.parametrize("colour", ["white", "#0b5563"])
def test_an_even_picture_is_called_blank(tmp_path: Path, colour: str) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    image.save(str(tmp_path / "even.png"))
    assert blank_ones(tmp_path) == ["even.png"]
    assert not shows_something(QImage())
