"""Two practice steps in a row on the same device: the device stays, what is on it begins anew."""

from PySide6.QtCore import QObject

from oefenplek.domain import player as play
from tests.support.lesson_screens import lesson_model
from tests.support.showing import Shower

LESSON = "c-contact/c02-mail-lezen"


def finish(model) -> None:
    """Do what is left of the step, in the model."""
    while not model.ready:
        action = play.next_act(model.course, model.state)
        assert action is not None
        model.act(action)
        model.acknowledged(model.view["step"])


def go_on(model) -> None:
    at = model.state.at
    while model.state.at == at:
        model.goOn()


def test_the_device_stays_and_its_list_stands_at_the_top(owner: QObject, show: Shower) -> None:
    model = lesson_model(owner, LESSON, "samen-lezen")
    shown = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model})
    step = model.stepModel
    finish(model)
    before = step.fresh
    go_on(model)
    shown.settle()
    assert model.view["step"] == "samen-antwoorden"
    assert model.stepModel is step
    assert step.fresh == before + 1
    assert not model.state.now.state.history, "a fresh scene"


def test_another_kind_gets_a_model_of_its_own(owner: QObject) -> None:
    model = lesson_model(owner, LESSON, "woorden")
    words = model.stepModel
    model.acknowledged("woorden")
    go_on(model)
    assert model.view["step"] == "kijken"
    assert model.stepModel is not words


def test_beginning_again_is_fresh_too(owner: QObject) -> None:
    model = lesson_model(owner, LESSON, "samen-antwoorden")
    step = model.stepModel
    action = play.next_act(model.course, model.state)
    assert action is not None
    model.act(action)
    before = step.fresh
    model.beginAgain()
    assert step.fresh == before + 1
