"""The rules hold in every file, and each of them can be broken."""

from pathlib import Path

import pytest

from .rules import RULES, Rule
from .sources import text, texts

INSIDE = (
    "oefenplek/steps/choice/rules.py",
    "oefenplek/ui/x.qml",
    "oefenplek/steps/choice/ChoiceStep.qml",
    "oefenplek/screens/lesson/view.py",
    "tests/x/test_x.py",
    "README.md",
)
rules = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.why.split(":")[0])


@rules
def test_no_file_breaks_it(rule: Rule) -> None:
    assert [line for name in texts() for line in rule.broken(name, text(name))] == []


@rules
def test_it_finds_what_it_forbids_and_nothing_else(rule: Rule) -> None:
    name = next(Path(name) for name in INSIDE if rule.where(Path(name)))
    assert [bad for bad in rule.bad if not rule.broken(name, f"first\n{bad}\n")] == []
    assert [fine for fine in rule.fine if rule.broken(name, f"first\n{fine}\n")] == []


def test_it_says_where() -> None:
    assert RULES[0].broken(Path("README.md"), "one\ntwo TODO\n") == ["README.md:2: TODO"]


def test_there_are_files_to_look_at() -> None:
    assert len(texts()) > 300
    assert Path("README.md") in texts()
