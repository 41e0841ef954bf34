"""The raised arm beside a lesson: who presses Hulp twice is told that somebody comes, and goes on meanwhile."""

import pytest
from PySide6.QtCore import QObject, QPointF, Qt

from oefenplek.domain.actions import Action
from oefenplek.domain.raised import COMING, NOBODY
from oefenplek.screens.lesson.view_model import LessonViewModel
from tests.support.engine import PIXELS_PER_MM
from tests.support.keys import focus, key, place
from tests.support.lesson_screens import FAKE_MAIL, lesson, model_of
from tests.support.showing import Shower
from tests.support.voices import SilentVoice

STEP = "samen-melden"


@pytest.fixture
def voice(owner: QObject) -> SilentVoice:
    return SilentVoice(owner)


def at(owner: QObject, voice: SilentVoice, step: str = STEP, *, helper: bool = True) -> LessonViewModel:
    return model_of(owner, lesson(FAKE_MAIL), step, voice=voice, helper=helper)


def up(model: LessonViewModel) -> bool:
    """Is the arm up?"""
    return bool(model.arm.up)


def test_the_second_press_raises_it_and_says_so_once(owner: QObject, voice: SilentVoice) -> None:
    model = at(owner, voice)
    model.askHelp()
    assert not up(model)
    model.askHelp()
    assert up(model)
    assert model.arm.sentence == COMING
    assert model.arm.brief == "Iemand komt zo bij u."
    said = len(voice.said)
    model.askHelp()
    assert up(model)
    assert len(voice.said) == said


def test_the_hint_comes_as_well_and_the_lesson_goes_on(owner: QObject, voice: SilentVoice) -> None:
    model = at(owner, voice)
    model.askHelp()
    first = model.hint
    model.askHelp()
    assert model.hint
    assert model.hint != first
    assert model.view["mark"]


def test_it_goes_down_by_the_button_and_up_again_after_two_presses_more(owner: QObject, voice: SilentVoice) -> None:
    model = at(owner, voice)
    model.askHelp()
    model.askHelp()
    model.arm.lower()
    assert not up(model)
    model.askHelp()
    assert not up(model)
    model.askHelp()
    assert up(model)


def test_it_goes_when_the_step_is_done(owner: QObject, voice: SilentVoice) -> None:
    model = at(owner, voice, "echt-nep-bank")
    model.askHelp()
    model.askHelp()
    assert up(model)
    for action in play_on(model):
        model.act(action)
    assert model.view["ready"]
    assert not up(model)


def play_on(model: LessonViewModel) -> tuple[Action, ...]:
    """What leads to the end of the step."""
    rules, step = model.course.rules_at(model.state.at), model.course.step(model.state.at)
    return rules.solution(step.body, model.state.now.state)


def test_it_goes_with_the_step(owner: QObject, voice: SilentVoice) -> None:
    model = at(owner, voice)
    model.askHelp()
    model.askHelp()
    model.goBack()
    assert not up(model)


def test_where_nobody_is_here_it_says_so_and_offers_to_show_it(owner: QObject, voice: SilentVoice) -> None:
    model = at(owner, voice, helper=False)
    model.askHelp()
    model.askHelp()
    assert not up(model)
    assert model.arm.alone
    assert model.arm.sentence == NOBODY
    assert model.arm.canShow
    model.arm.showAgain()
    assert model.view["playing"]
    assert not model.arm.alone


def test_in_a_step_that_is_done_help_leads_on_and_calls_nobody(owner: QObject, voice: SilentVoice) -> None:
    model = at(owner, voice, "waarom")
    for _ in range(3):
        model.askHelp()
    assert not up(model)


@pytest.mark.parametrize(("size", "least"), [((1280, 800), 80), ((2000, 1130), 120)])
def test_beside_a_telephone_it_is_as_large_as_the_room_lets_it_be(
    show: Shower, owner: QObject, size: tuple[int, int], least: float
) -> None:
    model = model_of(owner, lesson("c-contact/c07-appje"), "samen-antwoorden")
    window = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model}, size=size)
    model.askHelp()
    model.askHelp()
    window.settle()
    arm, device = place(window, "arm/drawing"), place(window, "icon/settings")
    assert arm is not None
    assert arm.height() >= least * PIXELS_PER_MM
    assert device is not None
    assert arm.mapToScene(QPointF()).x() > device.mapToScene(QPointF(device.width(), 0)).x()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_with_little_room_it_makes_room_for_itself_and_covers_nothing(
    show: Shower, owner: QObject, scale: float
) -> None:
    model = model_of(owner, lesson(FAKE_MAIL), STEP)
    window = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model}, size=(1024, 600), scale=scale)
    model.askHelp()
    model.askHelp()
    window.settle()
    arm, foot = place(window, "arm/drawing"), place(window, "lesson/next")
    assert arm is not None
    assert foot is not None
    assert arm.mapToScene(QPointF(0, arm.height())).y() <= foot.mapToScene(QPointF()).y()
    button = place(window, "arm/lower")
    assert button is not None
    focus(button)
    key(window, Qt.Key.Key_Space)
    assert not up(model)
    assert place(window, "arm/drawing") is None
