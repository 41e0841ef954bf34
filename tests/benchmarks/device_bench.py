"""A whole device: how long an app takes to open on it, and what all of them open take.

``python -m tests.benchmarks.device_bench HOME`` prints JSON: for each opening the app, whether it was the first, wall
and processor milliseconds from the press to the frame with the app on it; and the memory before, with every app
opened once, and when the device was left.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtGui import QGuiApplication

from oefenplek.app.corner import Corner, build, make_application
from oefenplek.app.options import Options
from oefenplek.domain.actions import Action
from oefenplek.screens.free.view_model import FreeViewModel
from oefenplek.simulated.device.state import Device
from oefenplek.ui.device.places import find

from .probes import memory
from .step_bench import _shows

ROUNDS = 7
SKINS = ("phone", "laptop")
SIZE = (1280, 800)
PATIENCE = 60.0


class Opener:
    """Practises freely with a device, and opens its apps one after the other."""

    def __init__(self, app: QGuiApplication, corner: Corner) -> None:
        self._app, self._corner = app, corner
        self._frames: list[tuple[float, float]] = []
        corner.window.frameSwapped.connect(self._swapped)
        self._model: QObject | None = None

    def take(self, skin: str) -> FreeViewModel:
        """A device on the screen, unlocked."""
        self._corner.navigation.open_free(self._corner.navigation.open_themes)
        free = self._corner.root.screen
        assert isinstance(free, FreeViewModel)
        free.choose(skin)
        playing = free._playing
        playing.act(Action.of("unlock"))
        for digit in "4179":
            playing.act(Action.of("press-digit", digit=digit))
        self.until(lambda: find(self._corner.window.contentItem(), "icon/mail") is not None)
        self.rest(0.5)
        return free

    def open(self, free: FreeViewModel, name: str) -> dict[str, float]:
        """Open one app, see it, and go home."""
        self._frames.clear()
        self._model = None
        wall, busy = time.perf_counter(), time.process_time()
        free._playing.act(Action.of("open-app", app=name))
        self._model = free._playing.model._hosts[name].model
        self.until(lambda: bool(self._frames))
        seen = self._frames[0]
        self.rest()
        free._playing.act(Action.of("minimise" if self._state(free).skin == "laptop" else "home"))
        self.rest()
        return {"wall_ms": (seen[0] - wall) * 1000, "cpu_ms": (seen[1] - busy) * 1000}

    def names(self, free: FreeViewModel) -> tuple[str, ...]:
        """The apps on it."""
        return self._state(free).names

    def rest(self, seconds: float = 0.12) -> None:
        """Let everything settle."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)
        # Turned by hand, the loop never comes to what is to be deleted later.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def until(self, done: Callable[[], bool]) -> None:
        """Turn the event loop until something is so."""
        end = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > end:
                raise TimeoutError("nothing came")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    @staticmethod
    def _state(free: FreeViewModel) -> Device:
        run = free._playing.run
        assert run is not None
        state: Device = run.state
        return state

    def _swapped(self) -> None:
        wanted = self._model if not self._frames else None
        if wanted is not None and _shows(self._corner.window.contentItem(), wanted):
            self._frames.append((time.perf_counter(), time.process_time()))


def main(home: str) -> None:
    """Open every app some times on each device, and print what was measured."""
    app = make_application([])
    owner = QObject()
    corner = build(Options(home=Path(home), silent=True, swift=True, pointer="mouse", size=SIZE), owner)
    opener = Opener(app, corner)
    opener.until(lambda: corner.ready)
    opened: list[dict[str, Any]] = []
    found: dict[str, Any] = {"opened": opened}
    for at, skin in enumerate(SKINS):
        free = opener.take(skin)
        if not at:
            found["before"] = memory()
        for turn in range(ROUNDS):
            for name in opener.names(free):
                row = opener.open(free, name)
                opened.append({"app": name, "skin": skin, "first": not turn, **row})
            if not turn and not at:
                found["open"] = memory()
        corner.navigation.leave()
        opener.rest(0.6)
        if not at:
            found["left"] = memory()
    print(json.dumps(found))
    corner.close()


if __name__ == "__main__":
    main(sys.argv[1])
