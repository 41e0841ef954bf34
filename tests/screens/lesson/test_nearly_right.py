"""X14: someone goes on although the field holds nearly, not quite, what is wanted; and the soft sounds."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.lesson import Lesson, Step
from oefenplek.domain.simulated import Scene
from oefenplek.screens.lesson.demonstration import Pace
from oefenplek.screens.lesson.persona import Persona
from oefenplek.screens.lesson.services import LessonServices
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.screens.lesson.wording import Wording
from oefenplek.steps import kinds
from oefenplek.steps.practice.rules import RULES
from oefenplek.ui.speech.reader import Reader
from tests.support.lamp import LAMP, Lamp, LampRules
from tests.support.voices import SilentVoice


class NamedLamp(LampRules):
    """It lights only for the right name."""

    def act(self, state: Lamp, action: Action):
        return (state, ()) if action.name == "switch" and state.label != "Ria" else super().act(state, action)

    def facts(self, state: Lamp) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
        return {"lamp": {"it": {"lit": "yes" if state.lit else "no"}}}


class View(QObject):
    """The lamp's view model."""

    def __init__(self, parent: QObject, dispatch: object) -> None:
        super().__init__(parent)

    def show(self, state: object) -> None:
        """Nothing to see."""


@pytest.fixture
def sounds() -> list[str]:
    return []


@pytest.fixture
def model(owner: QObject, sounds: list[str]) -> LessonViewModel:
    body = RULES.read(
        {
            "guidance": "together",
            "scenes": ["a"],
            "task": "Zet er Ria op en doe de lamp aan.",
            "done": {"lamp": "it", "lit": "yes"},
            "solution": [
                {"do": "open"},
                {"do": "type", "field": "label", "text": "Ria"},
                {"do": "switch"},
            ],
        }
    )
    app = replace(LAMP, rules=NamedLamp, view_model=lambda: View)
    lesson = Lesson(
        "les",
        "1",
        "nl",
        "c",
        "Les",
        "Ik kan het.",
        5,
        (Step("aan", "practice", body),),
        scenes={"a": Scene("a", "lamp")},
    )
    services = LessonServices(
        reader=Reader(owner, SilentVoice(owner)),
        count=lambda effect: None,
        wording=Wording("touch", lambda text: text),
        pace=Pace(0, 0),
        read_aloud=lambda: False,
        done_sound=lambda: sounds.append("done"),
        tick_sound=lambda: sounds.append("tick"),
    )
    made = LessonViewModel(owner, play.Course(lesson, {"practice": RULES}, {"lamp": app}), kinds(), services, Persona())
    made.act(Action("open"))
    return made


@pytest.mark.parametrize("typed", ["ria", "R ia", "RIA "])
def test_nearly_right_is_answered_when_someone_goes_on(model: LessonViewModel, typed: str) -> None:
    model.act(Action.of("type", field="label", text=typed))
    assert model.state.now.mistakes == (), "not while typing"
    model.act(Action("switch"))
    assert model.state.now.mistakes == ("X14",)
    model.act(Action.of("type", field="label", text="Ria"))
    model.act(Action("switch"))
    assert model.state.now.state.done


@pytest.mark.parametrize("typed", ["Piet", ""])
def test_something_else_is_not_nearly_right(model: LessonViewModel, typed: str) -> None:
    model.act(Action.of("type", field="label", text=typed))
    model.act(Action("switch"))
    assert model.state.now.mistakes == ()


def test_a_tick_when_something_lands_and_two_tones_when_it_is_done(model: LessonViewModel, sounds: list[str]) -> None:
    assert sounds == ["tick"]
    model.act(Action.of("type", field="label", text="Ria"))
    model.act(Action("nonsense"))
    assert sounds == ["tick"], "nothing while typing, nothing when nothing happens"
    model.act(Action("switch"))
    assert sounds == ["tick", "done"]
