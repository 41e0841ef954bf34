"""One process, one measurement: what the first frame took and the memory then, as JSON.

``python -m tests.benchmarks.probes bare|least|start|stored|lesson|many``. Wall and processor time run from before the
first import to the moment the first frame is on the screen; memory is read when everything rests.
"""

import time

BEGIN = time.perf_counter(), time.process_time()

import json  # noqa: E402
import os  # noqa: E402
import sys  # noqa: E402
from collections.abc import Callable  # noqa: E402
from typing import Any  # noqa: E402

WIDTH, HEIGHT = 1280, 800
LEAST = f"""import QtQuick
import QtQuick.Templates
Window {{ width: {WIDTH}; height: {HEIGHT}; visible: true; color: 'white'
    AbstractButton {{ contentItem: Text {{ text: 'Verder' }} }}
}}"""
BARE = f"import QtQuick\nWindow {{ width: {WIDTH}; height: {HEIGHT}; visible: true; color: 'white' }}"


def many() -> dict[str, Any]:
    """Where the two thousand lessons stand, with a user who has the index of them."""
    from pathlib import Path

    return {"home": Path.home() / "many", "lessons": Path.home() / "many-lessons"}


def memory() -> dict[str, float]:
    """This process in MB: with its share of what is shared (PSS), without it (USS), and with all of it (RSS).

    Where other programs use Qt as well, they take over part of both sides' PSS; on a device with Oefenplek alone the
    PSS comes close to the RSS.
    """
    with open("/proc/self/smaps_rollup", encoding="ascii") as file:  # noqa: PTH123 - pathlib would be measured too
        parts = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in file if line.endswith("kB\n")}
    own = parts["Private_Clean"] + parts["Private_Dirty"]
    return {"pss_mb": parts["Pss"], "uss_mb": own, "rss_mb": parts["Rss"]}


class FirstFrame:
    """Waits for the first frame of a window."""

    def __init__(self, window: Any, process: Callable[[], None]) -> None:
        self._seen: list[tuple[float, float]] = []
        window.frameSwapped.connect(self._swapped)
        until(lambda: bool(self._seen), process)

    def _swapped(self) -> None:
        self._seen.append((time.perf_counter(), time.process_time()))

    def tell(self) -> None:
        """Print what was measured, and end."""
        wall, busy = ((now - then) * 1000 for now, then in zip(self._seen[0], BEGIN, strict=True))
        print(json.dumps({"wall_ms": wall, "cpu_ms": busy, **memory()}), flush=True)
        os._exit(0)


def until(done: Callable[[], bool], process: Callable[[], None]) -> None:
    """Turn the event loop until something is so."""
    end = time.monotonic() + 60
    while not done():
        if time.monotonic() > end:
            raise TimeoutError("nothing was shown within a minute")
        process()


def rest(process: Callable[[], None], seconds: float = 0.4) -> None:
    """Let everything settle."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end, process)


def bare(qml: str = BARE) -> None:
    """A QML window with nothing in it, as PySide6 starts by itself; or with this in it."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    app = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(qml.encode())
    frame = FirstFrame(engine.rootObjects()[0], app.processEvents)
    rest(app.processEvents)
    frame.tell()


def corner(until_what: str) -> None:
    """The practice corner, started as ``oefenplek`` starts it: at its start screen, stored, or with a lesson open."""
    from oefenplek.app import platform
    from oefenplek.ui.lean import at_ease, hurry

    platform.prepare()
    hurry()
    from PySide6.QtCore import QObject

    from oefenplek.app import opening
    from oefenplek.app.corner import build, make_application
    from oefenplek.app.options import Options

    if until_what == "start":  # the start screen alone: what begins after its first frame is measured as *stored*
        setattr(opening.Opening, "begin", lambda _: at_ease())  # noqa: B010 - a method is replaced on purpose
    app = make_application([])
    owner = QObject()
    options = Options(silent=until_what != "start", size=(WIDTH, HEIGHT))
    running = build(options._replace(**many()) if until_what == "many" else options, owner)
    frame = FirstFrame(running._engine.rootObjects()[0], app.processEvents)
    if until_what != "start":
        until(lambda: running.ready, app.processEvents)
    if until_what == "lesson":
        running.navigation.open_lesson("c02-mail-lezen", "samen-antwoorden")
        until(lambda: running.navigation.lesson is not None, app.processEvents)
    rest(app.processEvents)
    frame.tell()


if __name__ == "__main__":
    what = sys.argv[1]
    if what in ("bare", "least"):
        bare(LEAST if what == "least" else BARE)
    else:
        corner(what)
