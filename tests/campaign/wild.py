"""A thousand random events on a step of every kind: ``python -m tests.campaign.wild [EVENTS] [SEED]``.

The same session as the conformance test plays, longer, and on every skill of the hand. Any warning of Qt ends it.
"""

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"

import shiboken6
from PySide6.QtCore import QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from oefenplek.domain.lesson import Lesson, Step
from tests.steps.pointer.bodies import BODIES
from tests.support.engine import make_engine
from tests.support.kinds import every_kind
from tests.support.showing import Shower
from tests.support.wild import example_around, lesson_around, survives

WARNINGS: list[str] = []


def keep(kind: QtMsgType, _where: object, said: str) -> None:
    """Keep what Qt warns of."""
    if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
        WARNINGS.append(said)


def skill(name: str) -> Lesson:
    """A lesson that practises one skill of the hand."""
    empty = Lesson("hand", "1.0.0", "nl", "a", "De hand", "Ik oefen.", 5, ())
    return lesson_around(Step(name, "pointer", BODIES[name]), empty)


def main(events: int = 1000, seed: int = 4) -> None:
    """Every kind, then every skill."""
    app = QGuiApplication(sys.argv[:1])
    engine = make_engine()
    qInstallMessageHandler(keep)
    steps = {name: example_around(name) for name in every_kind()} | {name: skill(name) for name in BODIES}
    for name, lesson in steps.items():
        owner, shower = QObject(), Shower(engine)
        changes = survives(shower, owner, lesson, events, seed)
        shower.close()
        shiboken6.delete(owner)
        assert changes, f"{name}: nothing came of it"
        assert not WARNINGS, f"{name}: {WARNINGS[0]}"
    qInstallMessageHandler(None)
    shiboken6.delete(engine)
    app.processEvents()
    print(f"{events} events on each of {len(steps)} steps")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
