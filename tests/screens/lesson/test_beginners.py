"""What beginners do: type anywhere, sit still, press Verder and then Tab. The screen answers with what is true."""

import pytest
from PySide6.QtCore import QObject, Qt

from oefenplek.domain.actions import Action
from oefenplek.screens.lesson.view import spoken
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.screens.lesson.wording import Wording
from oefenplek.ui.device.watch import StageWatch
from tests.support.keys import key
from tests.support.lesson_screens import lesson_model
from tests.support.showing import Shower

FIRST = "c-contact/c01-mailadres"


def last_press(model: LessonViewModel) -> bool:
    watch = model.watch
    assert isinstance(watch, StageWatch)
    return watch.only_press_left


def test_after_verder_the_keyboard_begins_at_the_new_steps_first_thing(show: Shower, owner: QObject) -> None:
    model = lesson_model(owner)
    page = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model})
    for step in ("waarom", "woorden"):
        key(page, Qt.Key.Key_Tab)
        reached = page.window.activeFocusItem()
        assert reached is not None
        assert reached.property("place") == "lesson/speak"
        model.acknowledged(step)
        model.goOn()
        page.settle()


def test_letters_typed_at_a_question_are_not_answered_with_a_field_that_is_not_there(owner: QObject) -> None:
    model = lesson_model(owner, FIRST, "goed-adres")
    model.slip("X01")
    assert model.feedback == []


def test_letters_typed_at_a_mailbox_are_answered_with_what_comes_first(owner: QObject) -> None:
    model = lesson_model(owner, FIRST, "samen")
    model.slip("X01")
    assert "Tik" in " ".join(spoken(model.feedback))


def test_the_last_press_is_only_named_when_it_is_a_button_with_a_word(owner: QObject) -> None:
    model = lesson_model(owner, FIRST, "samen")
    model.act(Action.of("select", message="brief"))
    assert not last_press(model)
    assert not model.ready
    back = lesson_model(owner, "d-veilig/d04-nepmail", "samen-melden")
    while len(left := back._playing.solution()) > 1:
        back.act(left[0])
    assert last_press(back)


@pytest.mark.parametrize("code", ["X10-touch", "X11"])
def test_sitting_still_for_longer_is_no_second_mistake(owner: QObject, code: str) -> None:
    model = lesson_model(owner, FIRST, "samen")
    for _ in range(3):
        model.slip(code)
    assert model.hint == []
    assert len(model.state.now.mistakes) == 1


@pytest.mark.parametrize(("step", "said"), [("kijken", "Voordoen"), ("samen", "Fatima"), ("gebeurt-vaak", "Terug")])
def test_verder_says_what_is_missing_in_plain_words(owner: QObject, step: str, said: str) -> None:
    model = lesson_model(owner, FIRST, step)
    heard: list[str] = []
    model.notYet.connect(heard.append)
    model.goOn()
    assert said in heard[0]
    assert "*" not in heard[0]


def test_help_at_a_step_to_watch_leads_to_voordoen(owner: QObject) -> None:
    model = lesson_model(owner, FIRST, "kijken")
    said = []
    for _ in range(3):
        model.askHelp()
        said.append(" ".join(spoken(model.hint)))
    assert "Voordoen" in said[0]
    assert len({*said}) == 3
    assert model.view["hand"] == "lesson/show"


def test_what_the_first_of_two_presses_did_is_still_explained(owner: QObject) -> None:
    model = lesson_model(owner, FIRST, "samen")
    model.slip("X02")
    assert "genoeg" in " ".join(spoken(model.feedback))
    model.act(Action.of("select", message="bieb"))
    explained = spoken(model.feedback)
    assert "weer dicht" in " ".join(explained)
    model.slip("X02")
    assert spoken(model.feedback) == explained


def test_with_large_letters_a_lesson_too_begins_with_its_text(show: Shower, owner: QObject) -> None:
    model = lesson_model(owner, FIRST)
    page = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model}, size=(1024, 600), scale=2)
    assert page.item.property("twoViews")
    assert not page.item.property("stageShown")


def test_help_where_nothing_is_left_to_do_points_the_way_on(owner: QObject) -> None:
    model = lesson_model(owner, FIRST)
    heard: list[str] = []
    model.notYet.connect(heard.append)
    model.askHelp()
    assert heard == ["Klaar met deze stap? Kies Verder."]


def test_a_button_of_ours_is_called_what_stands_on_it() -> None:
    words = {"Voordoen": "Show me"}
    wording = Wording("mouse", lambda text: words.get(text, text))
    assert wording.resolve("Kies **Voordoen**. Kies **Terug**.", {}) == "Kies **Show me**. Kies **Terug**."
