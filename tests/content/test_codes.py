"""Codes are an API: each is explained, and each is given by some test of this folder."""

import re
from pathlib import Path

import pytest

from oefenplek.content.codes import CODES
from oefenplek.content.problems import in_order, line_of, meant, problem

HERE = Path(__file__).parent
README = HERE.parents[1] / "oefenplek" / "content" / "README.md"


def test_every_code_is_tried() -> None:
    tried = "".join(
        path.read_text(encoding="utf-8")
        for path in [*HERE.glob("test_*.py"), *HERE.glob("*.yaml")]
        if path.name != "test_codes.py"
    )
    assert sorted(code for code in CODES if f'"{code}"' not in tried) == []


def test_every_code_stands_in_the_readme() -> None:
    told = set(re.findall(r"^\| ([EW]\d{3}) \|", README.read_text(encoding="utf-8"), re.MULTILINE))
    assert told == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_problem_is_said_and_mended_in_whole_sentences(code: str) -> None:
    names = re.findall(r"(?<!\{)\{([a-z]+)\}", CODES[code].sentence + CODES[code].mend)
    made = problem(code, **dict.fromkeys(names, "ding"))
    assert made.sentence[-1] in ".?!”", made.sentence
    assert made.mend
    assert made.is_error == code.startswith("E")
    assert code == "E413" or "{ding" not in made.sentence


def test_what_was_meant() -> None:
    assert meant("mesage", ["message", "sent"]) == "Bedoelt u “message”?"
    assert meant("xyz", ["b", "a"]) == "U kunt kiezen uit: a, b."
    assert meant("xyz", []) == "Er is hier niets om uit te kiezen."


def test_a_place_that_is_not_there_has_its_parents_line() -> None:
    lines = {(): 1, ("steps", 0): 5}
    assert line_of(lines, ("steps", 0, "never", 2)) == 5
    assert line_of(lines, ("words",)) == 1


def test_problems_come_in_reading_order_and_once() -> None:
    late, early = problem("W104", line=9, count=70), problem("E104", line=2)
    assert in_order([late, early, late]) == [early, late]


def test_a_long_value_is_shortened() -> None:
    assert len(problem("E203", value="x" * 5_000, expected="").sentence) < 250
