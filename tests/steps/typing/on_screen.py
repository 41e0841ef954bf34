"""Plays a lesson by touch alone, on the keyboard on the screen: ``on_screen HOME LESSON [PICTURES]``.

Tells as JSON, for each step: what stood in sight while it was typed, which mistakes were noted, and what warned:
:mod:`.typed` reads it.
"""

import json
import sys
from functools import partial
from pathlib import Path

from tests.ui.keyboard.stage import WARNINGS, Fingers, keep_warnings  # first: it tells Qt of a keyboard

from PySide6.QtCore import QObject, QRectF, qInstallMessageHandler  # isort: skip
from PySide6.QtTest import QTest

from oefenplek.app.corner import Corner, build, make_application
from oefenplek.app.options import Options
from oefenplek.cli.screen_keys import type_on_screen
from oefenplek.domain import player as play
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.steps.typing.body import Body
from oefenplek.ui.device.places import find, shown
from oefenplek.ui.keyboard.prepare import prepare


class Typist:
    """Someone with a finger and no other keyboard."""

    def __init__(self, corner: Corner) -> None:
        self.corner = corner
        self.fingers = Fingers(corner.window, QTest.createTouchDevice())
        self.report: dict[str, object] = {}

    def play(self, lesson_id: str) -> None:
        """From the first step to the last."""
        fingers, navigation = self.fingers, self.corner.navigation
        fingers.wait(lambda: self.corner.ready, 60)
        navigation.open_lesson(lesson_id)
        fingers.wait(lambda: navigation.lesson is not None and fingers.sees("lesson/next"), 20)
        lesson = navigation.lesson
        while lesson is not None and not lesson.state.finished:
            at = lesson.state.at
            self._step(lesson)
            fingers.wait(partial(_ready, lesson), 20)
            self._hide()
            fingers.press("lesson/next")
            if not lesson.state.finished and lesson.state.at == at:
                return
        self.report["finished"] = lesson is not None

    def _step(self, lesson: LessonViewModel) -> None:
        course, state = lesson.course, lesson.state
        step, rules = course.step(state.at), course.rules_at(state.at)
        if rules.watched(step.body):
            self.fingers.press("lesson/show")
            self.fingers.wait(lambda: play.may_go_on(course, lesson.state), 60)
        elif isinstance(step.body, Body):
            self._type(lesson, step.body)
        else:
            while not play.may_go_on(course, lesson.state):
                action = play.next_act(course, lesson.state)
                if action is None:
                    return
                self.fingers.press(rules.place(step.body, lesson.state.now.state, action))

    def _type(self, lesson: LessonViewModel, body: Body) -> None:
        fingers, now = self.fingers, body.at(lesson.state.now.state.turn)
        fingers.press("field/text")
        fingers.wait(lambda: fingers.sees("key/hide"), 5)
        fingers.rest(0.1)
        seen = self._in_sight()
        step = lesson.course.step(lesson.state.at).id
        if len(sys.argv) > 3:
            fingers.picture(Path(sys.argv[3]) / f"on-screen-{step}.png")
        if body.start:
            self._mend(now)
        else:
            type_on_screen(fingers, now.answer)
        if body.phrase is not None:
            self._hide()
            fingers.press("button/ready")
        done = play.may_go_on(lesson.course, lesson.state)
        self.report[step] = {"seen": seen, "done": done, "mistakes": list(lesson.state.now.mistakes)}

    def _mend(self, body: Body) -> None:
        """The cursor stands where it has to: take one sign away, or put one down."""
        missing = len(body.answer) - len(body.start)
        added = body.answer[body.cursor : body.cursor + max(0, missing)]
        type_on_screen(self.fingers, added or "\b" * -missing)

    def _in_sight(self) -> list[bool]:
        """The field stands above the keyboard, and the drawn keyboard made room."""
        root = self.corner.window.contentItem()
        keys, field = find(root, "key/q") or find(root, "key/1"), find(root, "field/text")
        if keys is None or field is None:
            return [False, False]
        above = QRectF(0, 0, root.width(), keys.mapToScene(keys.boundingRect().topLeft()).y())
        drawn = find(root, "keyboard/drawn")
        return [shown(field).intersected(above).height() > 0.9 * field.height(), drawn is None]

    def _hide(self) -> None:
        if self.fingers.sees("key/hide"):
            self.fingers.press("key/hide")
            self.fingers.wait(lambda: not self.fingers.sees("key/hide"), 5)


def _ready(lesson: LessonViewModel) -> bool:
    return bool(lesson.ready)


def main() -> None:
    """Play the lesson and tell of it."""
    home = Path(sys.argv[1])
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text('{"keyboard": "on"}')
    prepare("on")
    app = make_application(sys.argv[:1])
    qInstallMessageHandler(keep_warnings)
    owner = QObject()
    options = Options(
        home=home, size=(1280, 800), silent=True, calm=True, swift=True, pixels_per_mm=96 / 25.4, pointer="touch"
    )
    corner = build(options, owner)
    typist = Typist(corner)
    typist.play(sys.argv[2])
    corner.close()
    app.processEvents()
    qInstallMessageHandler(None)
    sys.stdout.write(json.dumps({**typist.report, "warnings": WARNINGS}))


if __name__ == "__main__":
    main()
