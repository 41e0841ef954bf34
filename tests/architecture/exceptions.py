"""Every place where a check is told to look away, as it stands in the files."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.support.allowed import ALLOWED

from .rules import NAMING
from .sources import ROOT, files, text

LIST = ROOT / "tests" / "architecture" / "exceptions.toml"
CODES = re.compile(
    r"#\s*(?P<noqa>noqa)(?::\s*(?P<rules>[A-Z0-9, ]+?))?(?=\s*(?:[-(—#]|$))"
    r"|#\s*(?P<type>type:\s*ignore)(?:\[(?P<kinds>[a-z, -]+)\])?"
    r"|//\s*qmllint disable(?:\s+(?P<lint>[a-z-]+))?"
    r"|#\s*(?P<ruff>ruff: noqa|mypy: ignore-errors|pragma: no cover|fmt: off)",
    re.MULTILINE,
)
SILENCERS = re.compile(r"\b(qt_log_ignore|no_exception_capture|setFilterRules|catch_warnings|simplefilter)\b")


def _naming(name: Path) -> bool:
    return name.parent == Path("tests/architecture") and name.name in NAMING


def listed() -> list[dict[str, Any]]:
    """The entries of the list."""
    entries: list[dict[str, Any]] = tomllib.loads(LIST.read_text("utf-8"))["exception"]
    return entries


def found() -> set[tuple[str, str]]:
    """(what, where) of every exception in the code and in the settings."""
    names = [name for name in files() if name.suffix in {".py", ".qml", ".mjs"} and not _naming(name)]
    return {
        *(hit for name in names for hit in in_text(name, text(name))),
        *in_settings(text(Path("pyproject.toml"))),
        *((f"{allowed.category}: {allowed.text}", "everywhere") for allowed in ALLOWED),
    }


def in_text(name: Path, source: str) -> Iterator[tuple[str, str]]:
    """The exceptions in one file."""
    where = name.as_posix()
    for hit in CODES.finditer(source):
        if hit["noqa"]:
            yield from ((f"noqa: {code.strip()}", where) for code in (hit["rules"] or "everything").split(","))
        elif hit["type"]:
            yield from ((f"type: ignore[{kind.strip()}]", where) for kind in (hit["kinds"] or "everything").split(","))
        elif hit["ruff"]:
            yield hit["ruff"], where
        else:
            yield f"qmllint disable {hit['lint'] or 'everything'}", where
    if name.suffix == ".py":
        yield from ((hit.group(1), where) for hit in SILENCERS.finditer(source))


def in_settings(settings: str) -> Iterator[tuple[str, str]]:
    """The exceptions in ``pyproject.toml``."""
    tools = tomllib.loads(settings)["tool"]
    lint = tools["ruff"]["lint"]
    yield from ((f"ruff {code}", "everywhere") for code in lint.get("ignore", ()))
    for where, codes in lint.get("per-file-ignores", {}).items():
        yield from ((f"ruff {code}", where) for code in codes)
    yield from (
        (f"warning {line}", "everywhere")
        for line in tools["pytest"]["ini_options"]["filterwarnings"]
        if line != "error"
    )
    for override in tools["mypy"].get("overrides", ()):
        yield "mypy override", str(override["module"])
    for contract in tools["importlinter"]["contracts"]:
        yield from (("import", line) for line in contract.get("ignore_imports", ()))
