"""At rest the app does nothing, and a day of lessons leaves memory as it was.

``python -m tests.campaign.calm idle [SECONDS]`` and ``flat [LESSONS]``, in one process with a real event loop.
"""

import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer

from oefenplek.app import platform
from oefenplek.app.corner import Corner, build, make_application
from oefenplek.app.options import Options
from oefenplek.cli.hands import Hands

LESSON = ("c02-mail-lezen", "samen-antwoorden")
WARM = 60
"""After so many lessons everything that is kept once is there."""
MOST_MB = 6.0
MOST_SHARE = 0.01
CLOCK = 1
"""The minute may change while we look: one picture."""


class NotCalmError(Exception):
    """Something went on that nobody asked for."""


@contextmanager
def corner() -> Iterator[tuple[Corner, Hands]]:
    """A practice corner of its own, as it runs in a library, without sound."""
    platform.prepare()
    app = make_application([])
    with tempfile.TemporaryDirectory(prefix="oefenplek-calm-") as home:
        owner = QObject()
        running = build(Options(home=Path(home), size=(1280, 800), silent=True, pointer="mouse"), owner)
        hands = Hands(running.window)
        if not hands.wait(lambda: running.ready, 60):
            raise NotCalmError("the start screen does not come")
        yield running, hands
        running.close()
        del app


def turn(seconds: float) -> None:
    """Let a real event loop run: it sleeps when there is nothing to do."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def idle(seconds: float) -> str:
    """Processor time and redrawn pictures at rest, on the start screen and in a lesson."""
    told = []
    with corner() as (running, hands):
        for where, act in _places(running):
            act()
            hands.rest(3)
            frames: list[None] = []
            running.window.frameSwapped.connect(lambda frames=frames: frames.append(None))
            before = time.process_time()
            turn(seconds)
            share = (time.process_time() - before) / seconds
            if share > MOST_SHARE or len(frames) > CLOCK * (1 + seconds // 60):
                raise NotCalmError(f"{where}: {share:.2%} of a core and {len(frames)} pictures in {seconds:.0f} s")
            told.append(f"{where} {share:.2%} of a core, {len(frames)} pictures")
    return f"{seconds:.0f} s at rest: {'; '.join(told)}"


def _places(running: Corner) -> list[tuple[str, Callable[[], None]]]:
    return [
        ("start", lambda: None),
        ("themes", running.navigation.open_themes),
        ("lesson", lambda: running.navigation.open_lesson(LESSON[0])),  # its first step, where no help is offered
    ]


def flat(times: int) -> str:
    """Open and leave a lesson many times; what memory is after the first ones is what it stays."""
    with corner() as (running, hands):
        navigation = running.navigation
        memory: list[float] = []
        for _ in range(times):
            navigation.open_lesson(*LESSON)
            if not hands.wait(lambda: navigation.lesson is not None, 20):
                raise NotCalmError("a lesson does not open")
            hands.rest(0.12)
            navigation.leave()
            hands.rest(0.08)
            QCoreApplication.processEvents()
            gc.collect()
            memory.append(_megabytes())
    grown = memory[-1] - memory[min(WARM, times // 2)]
    if grown > MOST_MB:
        raise NotCalmError(f"{times} lessons: {grown:+.1f} MB since lesson {WARM}")
    return f"{times} lessons opened and left: {memory[-1]:.0f} MB, {grown:+.1f} since lesson {min(WARM, times // 2)}"


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 2**20


def main(what: str, amount: str) -> int:
    """One of the two; 1 when it was not calm."""
    try:
        print(idle(float(amount)) if what == "idle" else flat(int(amount)))
    except NotCalmError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
