"""Where something of the system is missing, ``make`` names the one line that installs it."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from oefenplek.app.platform import INSTALL_LINE

from .sources import ROOT, text

SCRIPT = ROOT / "resources" / "packaging" / "system_libraries.py"
NEEDED = ("Makefile", "pyproject.toml", "constraints.txt", "resources/packaging/system_libraries.py")


def script() -> ModuleType:
    """The script that looks for the libraries of Qt."""
    spec = importlib.util.spec_from_file_location("system_libraries", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run make in a folder that holds no more than setting up needs."""
    for name in NEEDED:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, folder / name)
    return subprocess.run(["make", *arguments], cwd=folder, capture_output=True, text=True, check=False)


def python_without(folder: Path, module: str) -> Path:
    """A Python that cannot import one module."""
    fake = folder / "python"
    fake.write_text(f'#!/bin/sh\ncase "$2" in *{module}*) exit 1;; esac\nexec {sys.executable} "$@"\n', "utf-8")
    fake.chmod(0o755)
    return fake


def test_without_venv_the_package_is_named(tmp_path: Path) -> None:
    done = make(tmp_path, "run", f"PYTHON={python_without(tmp_path, 'ensurepip')}")
    assert done.returncode != 0
    assert f"sudo apt-get install python3.{sys.version_info.minor}-venv" in done.stdout


def test_without_python_it_is_said_which_is_needed(tmp_path: Path) -> None:
    done = make(tmp_path, "run", "PYTHON=")
    assert done.returncode != 0
    assert "Python 3.11 or newer" in done.stdout


def test_the_libraries_of_qt_are_here() -> None:
    assert script().missing() == ""


def test_a_missing_library_is_named_with_the_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    module = script()
    monkeypatch.setattr(module, "PROBE", "import ctypes; ctypes.CDLL('libnowhere.so.9')")
    monkeypatch.setattr(module, "install", lambda _line: False)
    assert module.main() == 1
    said = capsys.readouterr().err
    assert "libnowhere.so.9" in said
    assert INSTALL_LINE in said


def test_who_may_not_install_installs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    module = script()
    monkeypatch.setattr(module.os, "geteuid", lambda: 1000)
    assert module.install(INSTALL_LINE) is False


def test_ci_installs_what_the_program_names() -> None:
    packages = INSTALL_LINE.split(" install ", 1)[1].split()
    assert [name for name in packages if name not in text(ROOT / ".ci" / "run").split()] == []


def test_every_target_of_the_makefile_is_told_by_help() -> None:
    told = make_help()
    targets = text(ROOT / "Makefile").split(".PHONY:", 1)[1].splitlines()[0].split()
    assert [name for name in targets if f"make {name}" not in told] == []


def make_help() -> str:
    """What ``make help`` prints."""
    return subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
