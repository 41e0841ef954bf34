"""What comes of typing on the keyboard, by touch, in a process that has one."""

import json
import subprocess
import sys
from functools import cache
from typing import Any

import pytest

from tests.support.engine import ROOT

EXPECTED = {
    "types_a_letter": True,
    "types_without_capitals": "ja. nee",
    "types_the_same_letter_twice": "llllll",
    "takes_a_slow_press_for_one": ["E e", True],
    "wipes": "a",
    "types_an_address": [[True] * 4, "jo_b@lindeveld.example"],
    "types_a_code": [False, "4179"],
    "a_press_is_finished_first": [True, 1, False],
    "puts_it_away": [True, "ria"],
    "nothing_to_type": False,
    "leaves_room": True,
    "shows_a_field_far_below": [True, True],
    "presses_as_a_screen_reader": "Lo@ ",
    "lights_up": [True, True],
    "is_not_mirrored": [True, True],
    "changes_language": [True, "سلام", True, True],
    "one_language_has_no_key": False,
    "is_switched_off_and_on": [True, True],
    "warnings": [],
}


@cache
def told() -> dict[str, Any]:
    """What the acts tell; they are done once."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.keyboard.acts"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return dict(json.loads(done.stdout))


def test_every_act_is_looked_at() -> None:
    assert told().keys() == EXPECTED.keys()


@pytest.mark.parametrize("act", EXPECTED)
def test_an_act_comes_out_as_it_should(act: str) -> None:
    assert told()[act] == EXPECTED[act]
