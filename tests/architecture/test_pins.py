"""The versions that matter are pinned, and the reason for the most important pin is watched."""

import re
import sys
import tomllib
from importlib.metadata import version

from packaging.version import Version
from PySide6.QtCore import QObject, Signal

from .sources import ROOT, text


class Emitter(QObject):
    """Has one signal with a truth value and one with an object."""

    truth = Signal(bool)
    thing = Signal(object)


def references_lost(emit: int) -> tuple[int, int]:
    """How many references to ``True`` and ``None`` are gone after so many emissions."""
    emitter = Emitter()
    heard: list[object] = []
    emitter.truth.connect(heard.append)
    emitter.thing.connect(heard.append)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(emit):
        emitter.truth.emit(True)
        emitter.thing.emit(None)
        heard.clear()
    return before[0] - sys.getrefcount(True), before[1] - sys.getrefcount(None)


def test_emitting_signals_loses_no_references() -> None:
    """PySide6 6.12.0 loses one an emission on Python 3.11, until the process is aborted."""
    lost = references_lost(100)
    assert max(lost) < 20, lost


def test_pyside_is_the_one_that_was_tested() -> None:
    project = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]
    assert "PySide6>=6.11.3,<6.12" in project["dependencies"]
    assert version("PySide6") == constraints()["pyside6"]


def test_every_dependency_has_one_version_in_the_constraints() -> None:
    project = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {plain(re.split(r"[<>=!~\[; ]", line)[0]) for line in wanted}
    assert names - set(constraints()) == set()


def test_the_constraints_are_what_is_installed_here() -> None:
    here = {name: Version(version(name)) for name in constraints()}
    assert here == {name: Version(pinned) for name, pinned in constraints().items()}


def constraints() -> dict[str, str]:
    """Name and version of every line of ``constraints.txt``."""
    lines = (line.partition("#")[0].strip() for line in text(ROOT / "constraints.txt").splitlines())
    return {plain(name): pinned for name, _, pinned in (line.partition("==") for line in lines if line)}


def plain(name: str) -> str:
    """A package's name as all tools write it."""
    return re.sub(r"[-_.]+", "-", name).lower()
