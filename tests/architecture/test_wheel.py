"""The built package is whole: what it holds, and that it starts from where it was installed."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from .sources import ROOT, below, files

BUNDLED = "oefenplek/_bundled"


def run(command: list[str], folder: Path, **surroundings: str) -> str:
    """What a command prints; it has to succeed."""
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **surroundings}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel, built without asking the network for anything."""
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    return next(folder.glob("*.whl"))


def test_it_holds_the_program_the_lessons_and_the_resources(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    program = {str(name) for name in files() if name.parts[0] == "oefenplek"}
    bundled = {f"{BUNDLED}/{name}" for name in files() if name.parts[0] in {"lessons", "resources"}}
    assert len(bundled) > 40
    assert sorted((program | bundled) - names) == []


def test_it_holds_nothing_else(wheel: Path) -> None:
    ours = {str(name) for name in files()}
    names = [name.removeprefix(f"{BUNDLED}/") for name in zipfile.ZipFile(wheel).namelist()]
    # Compiled catalogues and described types are made from what is kept.
    strange = [name for name in names if name not in ours and ".dist-info/" not in name]
    assert strange == []


def test_it_starts_where_it_was_installed(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "installed"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target)]
    run([*install, "--disable-pip-version-check", str(wheel)], tmp_path)
    # Not the checkout: a folder of its own, and the installed package before everything else.
    where = "import oefenplek.bundle as b; print(b.LESSONS); print(b.RESOURCES)"
    places = run([sys.executable, "-c", where], tmp_path, PYTHONPATH=str(target)).split()
    assert places == [str(target / BUNDLED / "lessons"), str(target / BUNDLED / "resources")]
    listed = run([sys.executable, "-m", "oefenplek", "lessons", "list"], tmp_path, PYTHONPATH=str(target))
    lessons = [name.parent.name for name in below("lessons", ".yaml") if name.name == "lesson.yaml"]
    assert [lesson for lesson in lessons if lesson[:3].upper() not in listed.upper()] == []


def test_the_metadata_says_what_it_is(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    metadata = archive.read(name).decode()
    assert "License-Expression: GPL-3.0-or-later AND CC-BY-SA-4.0" in metadata
    assert "Requires-Dist: pyside6<6.12,>=6.11.3" in metadata
    entry = archive.read(name.replace("METADATA", "entry_points.txt")).decode()
    assert "oefenplek = oefenplek.__main__:main" in entry
