"""The kit's QML is clean to Qt's own linter."""

import subprocess
from pathlib import Path

import PySide6
import pytest

from oefenplek.ui.theme.setup import PACKAGE

LINTER = Path(PySide6.__file__).parent / "qmllint"


@pytest.mark.parametrize("folder", ["theme", "controls", "gallery"])
def test_the_linter_has_nothing_to_say(folder: str) -> None:
    files = sorted((PACKAGE / "ui" / folder).glob("*.qml"))

    result = subprocess.run(
        [LINTER, "-I", PACKAGE.parent, "--max-warnings", "0", *files], capture_output=True, text=True, check=False
    )

    assert (result.returncode, result.stdout + result.stderr) == (0, "")
