"""The one list of exceptions is complete, holds nothing that is gone, and gives a reason for each."""

from pathlib import Path, PurePath

import pytest

from .exceptions import found, in_settings, in_text, listed

SETTINGS = """
[tool.ruff.lint]
ignore = ["N802"]
[tool.ruff.lint.per-file-ignores]
"tests/**" = ["S101"]
[tool.mypy]
[tool.pytest.ini_options]
filterwarnings = ["error", "ignore:old:DeprecationWarning"]
[tool.importlinter]
contracts = [{ ignore_imports = ["a -> b"] }]
"""


def covers(line: tuple[str, str], hit: tuple[str, str]) -> bool:
    """Is this what the line of the list is about? A star in a path stands for one folder or file."""
    return line[0] == hit[0] and (line[1] == hit[1] or PurePath(hit[1]).match(line[1]))


def test_a_star_stands_for_any_kind_or_app() -> None:
    line = ("noqa: A001", "oefenplek/simulated/*/rules.py")
    assert covers(line, ("noqa: A001", "oefenplek/simulated/mail/rules.py"))
    assert not covers(line, ("noqa: A001", "oefenplek/steps/read/rules.py"))
    assert not covers(line, ("noqa: S608", "oefenplek/simulated/mail/rules.py"))


def test_every_exception_is_listed_and_every_listed_one_is_there() -> None:
    known = [(entry["what"], where) for entry in listed() for where in entry["where"]]
    there = found()
    assert sorted(hit for hit in there if not any(covers(line, hit) for line in known)) == [], (
        "not in the list: write the reason in exceptions.toml"
    )
    assert [line for line in known if not any(covers(line, hit) for hit in there)] == [], (
        "in the list, and no longer there"
    )


def test_each_stands_in_the_list_once_and_has_a_reason() -> None:
    pairs = [(entry["what"], where) for entry in listed() for where in entry["where"]]
    assert sorted(pair for pair in set(pairs) if pairs.count(pair) > 1) == []
    assert [entry["what"] for entry in listed() if len(entry["reason"].split()) < 4] == []


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("import x  # noqa: E402", "noqa: E402"),
        ("import x  # noqa: E402 (why)", "noqa: E402"),
        ("import x  # noqa", "noqa: everything"),
        ("x = y  # type: ignore[arg-type]", "type: ignore[arg-type]"),
        ("x = y  # type: ignore", "type: ignore[everything]"),
        ("x: y // qmllint disable missing-property", "qmllint disable missing-property"),
        ("# ruff: noqa", "ruff: noqa"),
        ("@pytest.mark.qt_log_ignore('x')", "qt_log_ignore"),
    ],
)
def test_an_exception_is_found(line: str, what: str) -> None:
    assert list(in_text(Path("x.py"), f"first\n{line}\nlast\n")) == [(what, "x.py")]


def test_two_codes_are_two_exceptions() -> None:
    assert [what for what, _ in in_text(Path("x.py"), "x  # noqa: S603, S607\n")] == ["noqa: S603", "noqa: S607"]


def test_exceptions_in_the_settings_are_found() -> None:
    assert list(in_settings(SETTINGS)) == [
        ("ruff N802", "everywhere"),
        ("ruff S101", "tests/**"),
        ("warning ignore:old:DeprecationWarning", "everywhere"),
        ("import", "a -> b"),
    ]
