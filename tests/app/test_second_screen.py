"""A second screen gets the helper's strip; the resident's window stays byte for byte as it was but for the frame."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from oefenplek.app.second_screen import NONE, other
from tests.support.ready import ready_home

ROOT = Path(__file__).parents[2]
LEFT, RIGHT, SMALL = QRect(0, 0, 1280, 800), QRect(1280, 0, 1024, 768), QRect(0, 0, 1024, 768)


@pytest.mark.parametrize(
    ("screens", "mine", "expected"),
    [
        ([LEFT], 0, NONE),
        ([LEFT, RIGHT], 0, 1),
        ([LEFT, RIGHT], 1, 0),
        ([LEFT, SMALL], 0, NONE),
        ([LEFT, SMALL, RIGHT], 0, 2),
        ([], 0, NONE),
        ([LEFT], 3, NONE),
    ],
)
def test_a_screen_that_shows_something_else_is_one_beside(screens: list[QRect], mine: int, expected: int) -> None:
    assert other(screens, mine) == expected


def seen(home: Path, *more: str) -> list[str]:
    """What a process on a device with two screens saw."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.second_screen", str(ready_home(home)), "d04-nepmail", "samen-melden", *more],
        cwd=ROOT,
        env={**os.environ, "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_on_two_screens_the_strip_has_its_own_and_the_lesson_does_not_change(tmp_path: Path) -> None:
    assert seen(tmp_path) == [
        "screens 2 apart 1",
        "place 1280 0 1024 768",
        "changed within the frame 0",
        "keyboard stays True",
        "pointed True",
        "closed 0 windows 1",
    ]


def test_where_the_second_screen_shows_the_same_the_strip_stands_beside_the_lesson(tmp_path: Path) -> None:
    assert seen(tmp_path, "same") == ["screens 2 apart -1", "closed 0 windows 1"]
