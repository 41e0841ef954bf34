"""Thousands of random events on every app and on the whole device: ``python -m tests.campaign.monkey [EVENTS]``.

In the real lesson screen, with mouse, fingers, wheel and keys. Afterwards *Hulp* and *Terug* work, and home leads home.
Any warning of Qt ends it.
"""

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import shiboken6
from PySide6.QtCore import QObject, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from oefenplek.domain.conditions import EventWas
from oefenplek.domain.lesson import Lesson, Step
from oefenplek.domain.simulated import App
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.simulated import apps
from oefenplek.steps.practice.body import Body
from tests.support.apps import opened_scene
from tests.support.engine import make_engine
from tests.support.showing import Shower
from tests.support.wild import lesson_around, survives

from .wild import WARNINGS, keep

SEED = 11


def around(app: App, skin: str, phone: str) -> Lesson:
    """A lesson in which an app can be played with and nothing is ever done."""
    scene = replace(opened_scene(app, skin), phone=phone)
    body = Body("alone", (scene.id,), "Doe wat u wilt.", EventWas("nothing", ()), solutions={scene.id: ()})
    empty = Lesson("spelen", "1.0.0", "nl", "a", "Spelen", "Ik speel.", 5, (), scenes={scene.id: scene})
    return lesson_around(Step("spelen", "practice", body), empty)


def leads_home(model: LessonViewModel) -> None:
    """The acts of the way home can be done, and then there is no further way."""
    state = model.state.now.state
    for action in state.rules.home(state.app):
        assert state.rules.place(state.app, action), f"{action} of the way home cannot be done"
        state = replace(state, app=state.rules.act(state.app, action)[0])
    assert state.rules.home(state.app) == (), "home does not lead home"


def every() -> Iterator[tuple[str, Lesson]]:
    """Every app in each of its kinds."""
    for name, app in apps().items():
        for skin, phone in product(app.skins, app.phones):
            if skin != "laptop" or phone == app.phones[0]:
                yield f"{name} {skin} {phone}".strip(), around(app, skin, phone)


def main(events: int = 5000) -> None:
    """Every app, one after the other."""
    app = QGuiApplication(sys.argv[:1])
    engine = make_engine()
    qInstallMessageHandler(keep)
    count = 0
    for name, lesson in every():
        owner, shower = QObject(), Shower(engine)
        changes = survives(shower, owner, lesson, events, SEED, leads_home)
        shower.close()
        shiboken6.delete(owner)
        assert changes, f"{name}: nothing came of it"
        assert not WARNINGS, f"{name}: {WARNINGS[0]}"
        count += 1
    qInstallMessageHandler(None)
    shiboken6.delete(engine)
    app.processEvents()
    print(f"{events} events on each of {count} devices")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
