"""One process, one measurement: prints milliseconds to the first frame and the memory then, as JSON.

``python -m tests.benchmarks.probes bare|start|stored|lesson HOME``. Time runs from before the first import.
"""

import time

BEGIN = time.perf_counter()

import json  # noqa: E402
import os  # noqa: E402
import sys  # noqa: E402
from collections.abc import Callable  # noqa: E402
from pathlib import Path  # noqa: E402

BARE = b"import QtQuick\nWindow { width: 1280; height: 800; visible: true; color: 'white' }"


def pss() -> float:
    """The proportional memory of this process in MB."""
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def tell(first_frame: float) -> None:
    """Print what was measured."""
    print(json.dumps({"first_frame_ms": first_frame, "pss_mb": pss()}), flush=True)


def bare() -> None:
    """A QML window with nothing in it."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    app = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(BARE)
    window = engine.rootObjects()[0]
    shown: list[float] = []
    window.frameSwapped.connect(lambda: shown.append((time.perf_counter() - BEGIN) * 1000))
    _until(lambda: bool(shown), app.processEvents, QEventLoop.ProcessEventsFlag.AllEvents)
    _rest(app.processEvents, QEventLoop.ProcessEventsFlag.AllEvents)
    tell(shown[0])
    os._exit(0)


def corner(until: str, home: str) -> None:
    """The practice corner: its start screen, with storage loaded, or with a lesson open."""
    from oefenplek.app.corner import build, make_application
    from PySide6.QtCore import QEventLoop, QObject
    from oefenplek.app.options import Options

    app = make_application([])
    owner = QObject()
    running = build(Options(home=Path(home), silent=True), owner)
    shown: list[float] = []
    running.root.firstFrame.connect(lambda: shown.append((time.perf_counter() - BEGIN) * 1000))
    everything = QEventLoop.ProcessEventsFlag.AllEvents
    _until(lambda: bool(shown), app.processEvents, everything)
    if until == "start":
        tell(shown[0])
        os._exit(0)
    _until(lambda: running.ready, app.processEvents, everything)
    if until == "lesson":
        running.navigation.open_lesson("c02-mail-lezen", "samen-antwoorden")
        _until(lambda: running.navigation.lesson is not None, app.processEvents, everything)
    _rest(app.processEvents, everything)
    tell(shown[0])
    running.close()
    os._exit(0)


def _until(done: Callable[[], bool], process: Callable[..., None], flags: object) -> None:
    end = time.monotonic() + 60
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("nothing was shown within a minute")
        process(flags, 2)


def _rest(process: Callable[..., None], flags: object) -> None:
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        process(flags, 10)


if __name__ == "__main__":
    what = sys.argv[1]
    if what == "bare":
        bare()
    else:
        corner(what, sys.argv[2])
