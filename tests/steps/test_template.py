"""What stands in the folder that newcomers copy really works."""

from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action
from oefenplek.steps import NAMES
from oefenplek.steps._template import KIND
from oefenplek.steps._template.rules import RULES, THANKS, TemplateBody, TemplateState
from tests.support import accessible
from tests.support.kinds import Stage
from tests.support.showing import Shower

BODY = TemplateBody("Druk op de knop.", "Drukken")


def test_pressing_once_is_enough_and_pressing_twice_changes_nothing() -> None:
    first = RULES.act(BODY, TemplateState(), Action.of("press"))
    assert first.feedback is not None and first.feedback.say == THANKS
    assert RULES.done(BODY, first.state)
    assert RULES.act(BODY, first.state, Action.of("press")).feedback is None


def test_the_button_on_screen_does_the_act(show: Shower, owner: QObject) -> None:
    stage = Stage(KIND, BODY, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    accessible.press(accessible.find(shown.window, "Drukken"))
    assert stage.state.pressed


def test_no_lesson_can_use_it() -> None:
    assert KIND.name not in NAMES
