"""Opening the practice corner, or the demo where there is no display to open it on."""

import os
import sys
import tempfile
from pathlib import Path

from oefenplek.app import platform
from oefenplek.app.folders import folders
from oefenplek.app.options import Options
from oefenplek.storage.settings_file import load as load_settings
from oefenplek.ui.lean import hurry

SIZE = (1280, 800)
NO_DISPLAY = """There is no display here, so nobody could see a window.
Oefenplek plays a lesson instead, through the real interface, and keeps a picture of every step."""


def start(*, kiosk: bool = False) -> int:
    """Show the window until it is closed; the exit code is the process's."""
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    if not asked and not platform.has_display(os.environ):
        print(NO_DISPLAY)
        return demonstrate(Path("demo"))
    platform.prepare(load_settings(folders().config).settings.keyboard)
    hurry()
    from oefenplek.app.run import run

    return run(Options(kiosk=kiosk, first_run=True), sys.argv[:1], asked)


def demonstrate(out: Path, lesson: str = "", *, person: bool = False) -> int:
    """Play a lesson offscreen (or in a window where there is a display); keep pictures in ``out``."""
    platform.prepare()
    from .demo import DEFAULT_LESSON, Demo, run_demo

    with tempfile.TemporaryDirectory(prefix="oefenplek-demo-") as home:
        options = Options(home=Path(home), size=SIZE, silent=True, swift=True, pointer="mouse")
        return run_demo(Demo(lesson or DEFAULT_LESSON, out, person), options, sys.argv[:1])
