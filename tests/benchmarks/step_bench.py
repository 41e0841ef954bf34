"""How long *Verder* takes: from the press to the frame that has the next step on it, in real lessons, one process.

``python -m tests.benchmarks.step_bench HOME`` prints JSON: for each step its lesson, kind, wall and processor
milliseconds, in the order shown. The first of a kind compiles its QML; later ones are warm.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from oefenplek.app.corner import Corner, build, make_application
from oefenplek.app.options import Options
from oefenplek.domain import player as play
from oefenplek.screens.lesson.view_model import LessonViewModel
from tests.support.classes import is_host

LESSONS = (("samen-antwoorden", "c02-mail-lezen"), ("", "c01-mailadres"), ("", "d04-nepmail"))
ROUNDS = 2
SIZE = (1280, 800)


class Watch:
    """Turns the event loop by hand and notes when a frame shows the present step."""

    def __init__(self, app: QGuiApplication, corner: Corner) -> None:
        self._app, self._corner = app, corner
        self._seen: list[tuple[float, float]] = []
        corner.window.frameSwapped.connect(self._swapped)

    @property
    def lesson(self) -> LessonViewModel:
        """The lesson that is open."""
        lesson = self._corner.navigation.lesson
        assert lesson is not None
        return lesson

    def until(self, done: Callable[[], bool]) -> None:
        """Turn until something is so."""
        end = time.monotonic() + 60
        while not done():
            if time.monotonic() > end:
                raise TimeoutError("a step did not come")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    def rest(self, seconds: float = 0.15) -> None:
        """Let everything settle."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def shown_after(self, act: Callable[[], Any]) -> tuple[float, float]:
        """Wall and processor milliseconds from an act to the frame with the step on it."""
        self._seen.clear()
        wall, busy = time.perf_counter(), time.process_time()
        act()
        self.until(lambda: bool(self._seen))
        return (self._seen[0][0] - wall) * 1000, (self._seen[0][1] - busy) * 1000

    def _swapped(self) -> None:
        if not self._seen and self._on_screen():
            self._seen.append((time.perf_counter(), time.process_time()))

    def _on_screen(self) -> bool:
        lesson = self._corner.navigation.lesson
        if lesson is None or lesson.state.finished:
            return lesson is None
        return _shows(self._corner.window.contentItem(), lesson.property("stepModel"))


def _shows(item: QQuickItem, model: QObject) -> bool:
    """Has a host somewhere in ``item`` made the drawing of this step?"""
    if is_host(item) and item.property("viewModel") is model:
        return item.property("app") is not None
    return any(_shows(child, model) for child in item.childItems())


def play_lesson(watch: Watch, corner: Corner, start: str, name: str) -> list[dict[str, Any]]:
    """Play one lesson to its end; one row for each step that was come to by *Verder*."""
    corner.navigation.open_lesson(name, "")
    watch.until(lambda: corner.navigation.lesson is not None)
    watch.rest(0.5)
    rows: list[dict[str, Any]] = []
    while True:
        lesson = watch.lesson
        at = lesson.state.at
        _solve(watch, lesson)
        watch.rest()
        if at + 1 == len(lesson.course.lesson.steps):
            return rows
        lesson_before = lesson
        wall, busy = watch.shown_after(lesson.goOn)
        if lesson_before.state.at == at:  # somebody answered first
            watch.rest()
            wall, busy = watch.shown_after(lesson.goOn)
        step = lesson.course.step(lesson.state.at)
        rows.append({"lesson": name, "step": step.id, "kind": step.kind, "wall_ms": wall, "cpu_ms": busy})
        watch.rest()


def _solve(watch: Watch, lesson: LessonViewModel) -> None:
    course = lesson.course
    step = course.step(lesson.state.at)
    if course.rules_at(lesson.state.at).watched(step.body):
        lesson.showOnce()
    else:
        while not play.may_go_on(course, lesson.state):
            action = play.next_act(course, lesson.state)
            assert action is not None
            lesson.act(action)
    watch.until(lambda: bool(lesson.ready))


def main(home: str) -> None:
    """Play all lessons, a few times, and print the rows."""
    app = make_application([])
    owner = QObject()
    corner = build(Options(home=Path(home), silent=True, swift=True, pointer="mouse", size=SIZE), owner)
    watch = Watch(app, corner)
    watch.until(lambda: corner.ready)
    rows = [row for _ in range(ROUNDS) for start, name in LESSONS for row in play_lesson(watch, corner, start, name)]
    print(json.dumps(rows))
    corner.close()


if __name__ == "__main__":
    main(sys.argv[1])
