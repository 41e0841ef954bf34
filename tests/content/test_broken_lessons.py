"""One good lesson, broken in many ways: each time the right code, on the right line, in a sentence that helps."""

from pathlib import Path

import pytest
import yaml

from .support import changed, good, problems

BROKEN: dict[str, dict[str, str]] = yaml.safe_load((Path(__file__).parent / "broken.yaml").read_text(encoding="utf-8"))


def test_about_the_good_lesson_there_is_nothing_to_say() -> None:
    assert problems(good()) == []


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_lesson_is_told_with_code_line_and_sentence(broken: dict[str, str]) -> None:
    text = changed(broken["old"], broken["new"])
    said = problems(text)
    found = [p for p in said if p.code == broken["code"] and broken["words"] in p.sentence]
    assert found, [str(p) for p in said]
    line = text.count("\n", 0, text.index(broken["line"])) + 1
    assert line in {p.line for p in found}, found
    assert found[0].mend
    assert broken.get("mend", "") in found[0].mend


def test_every_problem_at_once() -> None:
    text = changed("minutes: 15", "minutes: kwartier")
    text = changed("kind: words", "kind: word", text)
    text = changed("{goto: wie-stuurt}", "{goto: nergens}", text)
    assert {"E203", "E204", "E301"} <= {p.code for p in problems(text)}


def test_a_problem_names_its_step() -> None:
    (found,) = [p for p in problems(changed("{goto: wie-stuurt}", "{goto: nergens}")) if p.code == "E301"]
    assert found.step == "samen"
