"""On a machine that has its own keys, nothing of the one on the screen is there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.engine import ROOT

FIRST_FRAME = """
import json, os, sys
from pathlib import Path
from oefenplek.app import platform
platform.prepare(sys.argv[2])
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QObject
from oefenplek.app.corner import build, make_application
from oefenplek.app.options import Options
app = make_application([])
owner = QObject()
corner = build(Options(home=Path(sys.argv[1]), size=(1280, 800), silent=True), owner)
frames = []
corner.root.firstFrame.connect(lambda: frames.append(1))
while not frames:
    app.processEvents()
here = [name for name in sys.modules if name.startswith("oefenplek.ui.keyboard.model")]
maps = Path("/proc/self/maps")
libraries = maps.exists() and "VirtualKeyboard" in maps.read_text()
has = corner.root.keyboard is not None
corner.close()
print(json.dumps([here, libraries, has]))
"""


@pytest.mark.parametrize(("wish", "there"), [("off", False), ("on", True)])
def test_the_first_frame_knows_it_only_where_it_is_wanted(tmp_path: Path, wish: str, *, there: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME, str(tmp_path), wish],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    modules, libraries, has = json.loads(done.stdout)
    assert bool(modules) is there
    assert has is there
    if sys.platform == "linux":
        assert libraries is there
