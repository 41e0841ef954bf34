"""A hint about typing points at the key to press next; where no keys are drawn, at the field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from oefenplek.domain.lesson import Lesson, Step
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.steps.typing.body import Body
from oefenplek.ui.device.places import find
from oefenplek.ui.theme.setup import theme_of
from tests.support import keys
from tests.support.lesson_screens import model_of
from tests.support.showing import Shower, Shown

from .bodies import AMOUNT, LETTERS, PHRASE


@pytest.fixture
def screen_keys(engine: QQmlEngine) -> Iterator[None]:
    """The keyboard on the screen is there."""
    theme_of(engine).setProperty("keyboardHeight", 300)
    yield
    theme_of(engine).setProperty("keyboardHeight", 0)


def helped(show: Shower, owner: QObject, body: Body, times: int) -> tuple[Shown, LessonViewModel]:
    """The step in the lesson screen, after help was asked so often."""
    lesson = Lesson("les", "1.0.0", "nl", "a", "Les", "Ik typ.", 5, (Step("typ", "typing", body),))
    model = model_of(owner, lesson)
    for _ in range(times):
        model.askHelp()
    shown = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model})
    shown.grab()
    return shown, model


def marked(shown: Shown, model: LessonViewModel) -> str:
    """What is marked: the key that is printed so, or the place around it."""
    item = find(shown.window.contentItem(), model.view["mark"])
    assert item is not None
    key = item.property("modelData")
    return str(key["low"] if key else item.parentItem().property("place"))


@pytest.mark.parametrize("rung", [2, 3])
def test_the_field_is_marked_then_the_next_key_and_the_mark_goes_along(show: Shower, owner: QObject, rung: int) -> None:
    shown, model = helped(show, owner, LETTERS, rung)
    assert marked(shown, model) == "field/text"
    keys.click(shown, find(shown.window.contentItem(), "field/text"))
    assert marked(shown, model) == "D"
    assert bool(model.view["hand"]) == (rung == 3)
    keys.type_text(shown, "d")
    assert marked(shown, model) == "A"
    shown.save(f"typing-hint-{rung}")
    model.close()


def test_the_field_is_marked_while_the_keyboard_on_the_screen_is_there(
    show: Shower, owner: QObject, screen_keys: None
) -> None:
    shown, model = helped(show, owner, LETTERS, 2)
    assert marked(shown, model) == "field/text"
    model.close()


def test_whoever_asks_for_help_while_typing_goes_on_typing(show: Shower, owner: QObject) -> None:
    shown, model = helped(show, owner, LETTERS, 0)
    keys.click(shown, find(shown.window.contentItem(), "field/text"))
    for _ in range(2):
        keys.click(shown, find(shown.window.contentItem(), "lesson/help"))
    assert marked(shown, model) == "D"
    keys.type_text(shown, "d")
    assert model.state.now.state.text == "d"
    model.close()


@pytest.mark.parametrize("body", [AMOUNT, PHRASE])
def test_without_a_drawing_the_field_is_marked(owner: QObject, show: Shower, body: Body) -> None:
    _, model = helped(show, owner, body, 2)
    assert model.view["mark"] == "field/text"
    model.close()
