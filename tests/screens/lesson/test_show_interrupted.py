"""A demonstration that is interrupted is no dead end: it goes on, or it is over and help can be asked again."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from oefenplek.screens.lesson.view_model import LessonViewModel
from tests.support.lesson_screens import lesson_model


def shown_once(owner: QObject) -> LessonViewModel:
    """A step in which the fourth rung is being played."""
    model = lesson_model(owner, step="samen-melden")
    for _ in range(4):
        model.askHelp()
    assert model.view["playing"]
    return model


def test_whoever_stays_after_stoppen_sees_the_rest(owner: QObject, qtbot: QtBot) -> None:
    model = shown_once(owner)
    model.stop()
    model.hold(covered=True)
    model.hold(covered=False)
    qtbot.waitUntil(lambda: not model.view["playing"], timeout=3000)
    assert model.feedback, "it says: now you"
    model.close()


def test_another_language_ends_it_and_help_can_be_asked_again(owner: QObject, qtbot: QtBot) -> None:
    model = shown_once(owner)
    model.retranslate()
    assert not model.view["playing"]
    model.askHelp()
    assert model.view["playing"]
    qtbot.waitUntil(lambda: not model.view["playing"], timeout=3000)
    model.close()
