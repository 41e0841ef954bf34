"""*Vrij oefenen*: everything works, friends answer, nothing is kept, and everything can be put back."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from pytestqt.qtbot import QtBot

from oefenplek.domain.actions import Action
from oefenplek.domain.slips import SLIPS
from oefenplek.screens.free.view_model import FreeViewModel
from oefenplek.ui.theme.setup import theme_of
from tests.support.accessible import Role, find, press, tree
from tests.support.free_screens import free
from tests.support.keys import key, type_text
from tests.support.showing import Shower, Shown
from tests.support.voices import SilentVoice

TO_LOTTE = (Action.of("select", message="taart"), Action.of("reply"), Action.of("type", field="text", text="Ja!"))
SEND = Action.of("send")


def opened(show: Shower, model: FreeViewModel) -> Shown:
    return show("oefenplek.screens.free", "FreeScreen", {"viewModel": model})


def do(model: FreeViewModel, *actions: Action) -> None:
    for action in actions:
        model._playing.act(action)


def state(model: FreeViewModel) -> Any:
    assert model._playing.run is not None
    return model._playing.run.state


def said(model: FreeViewModel) -> str:
    return " ".join("".join(run["text"] for run in sentence) for sentence in model.said).replace("\u2060", "")


def answers(model: FreeViewModel) -> list[str]:
    return [message.sender.name for message in state(model).messages if message.id.startswith("antwoord-")]


@pytest.mark.parametrize(
    ("card", "skin"), [("Een telefoon", "phone"), ("Een tablet", "tablet"), ("Een laptop", "laptop")]
)
def test_a_device_is_chosen_and_works(show: Shower, owner: QObject, card: str, skin: str) -> None:
    model = free(owner)
    page = opened(show, model)
    press(find(page.window, card, Role.Button))
    page.settle()
    assert model.skin == skin
    assert [node for node in tree(page.window) if "Zondag taart eten?" in node.name]


def test_a_skin_that_there_is_not_is_not_chosen(owner: QObject) -> None:
    model = free(owner)
    model.choose("fridge")
    assert model.skin == ""


def test_what_is_sent_gets_an_answer_a_moment_later(qtbot: QtBot, owner: QObject) -> None:
    model = free(owner, "phone")
    do(model, *TO_LOTTE, SEND)
    assert answers(model) == []
    qtbot.waitUntil(lambda: answers(model) == ["Lotte"])


def test_an_answer_to_what_was_put_away_does_not_come(qtbot: QtBot, owner: QObject) -> None:
    model = free(owner, "phone", answers_after=30)
    do(model, *TO_LOTTE, SEND)
    model.beginAgain()
    qtbot.wait(80)
    assert answers(model) == []


def test_again_puts_everything_back_at_once_and_can_be_taken_back(show: Shower, owner: QObject) -> None:
    model = free(owner, "phone")
    before = state(model)
    do(model, *TO_LOTTE)
    half = state(model)
    page = opened(show, model)
    press(find(page.window, "Opnieuw", Role.Button))
    assert (state(model), said(model)) == (before, "Alles staat weer zoals in het begin.")
    page.settle()
    press(find(page.window, "Toch niet", Role.Button))
    assert (state(model), said(model)) == (half, "Alles staat weer zoals het was.")
    assert not model.canTakeBack


def test_after_the_next_act_again_cannot_be_taken_back(owner: QObject) -> None:
    model = free(owner, "phone")
    do(model, *TO_LOTTE)
    model.beginAgain()
    do(model, TO_LOTTE[0])
    assert not model.canTakeBack
    now = state(model)
    model.takeBack()
    assert state(model) is now


def test_help_gives_another_idea_each_time_and_begins_anew_after_the_last(owner: QObject) -> None:
    model = free(owner, "phone")
    given = []
    for _ in range(7):
        model.help()
        given.append(said(model))
    assert given[0] == "U kunt dit proberen. Open de e-mail van Lotte. Stuur haar een antwoord."
    assert len(set(given)) == 6
    assert given[6] == given[0]


def test_an_idea_stays_while_somebody_tries_it(owner: QObject) -> None:
    model = free(owner, "phone")
    model.help()
    idea = said(model)
    do(model, *TO_LOTTE)
    assert said(model) == idea


def test_a_typical_mistake_is_told_and_stays_until_something_else_is_pressed(owner: QObject) -> None:
    model = free(owner, "phone")
    do(model, Action.of("compose"), Action.of("type", field="to", text="lotte familie.example"), SEND)
    assert model.tone == "care"
    told_then = said(model)
    do(model, Action.of("type", field="to", text="lotte@familie.example"))
    assert said(model) == told_then
    do(model, Action.of("back"))
    assert (model.tone, said(model)) == ("help", "Doe wat u wilt. Alles werkt, en niets kan stuk.")


def test_own_real_data_is_refused_and_the_note_may_be_typed(show: Shower, owner: QObject) -> None:
    model = free(owner, "laptop")
    do(model, Action.of("compose"))
    page = opened(show, model)
    field = find(page.window, "Bericht", Role.EditableText)
    field.item.forceActiveFocus()
    type_text(page, "Bel 06 12345678 of ria@postvak.example")
    assert "12345678" not in state(model).compose.content.text
    assert "ria@postvak.example" in state(model).compose.content.text
    assert (said(model), model.tone) == (SLIPS["X21"], "care")


def test_nothing_that_was_typed_is_there_any_more_when_it_is_put_away(owner: QObject) -> None:
    model = free(owner, "phone")
    do(model, Action.of("compose"), Action.of("type", field="text", text="Mijn geheim"))
    model.close()
    assert (model.skin, model._playing.run) == ("", None)
    model.choose("phone")
    assert "Mijn geheim" not in str(state(model))


def test_back_leads_to_the_devices_and_then_to_where_one_came_from(show: Shower, owner: QObject) -> None:
    model = free(owner)
    ways: list[str] = []
    model.backChosen.connect(lambda: ways.append("back"))
    model.stopChosen.connect(lambda: ways.append("stop"))
    page = opened(show, model)
    model.choose("tablet")
    page.settle()
    press(find(page.window, "Ander toestel", Role.Button))
    page.settle()
    assert (model.skin, ways) == ("", [])
    key(page, Qt.Key.Key_Escape)
    press(find(page.window, "Stoppen", Role.Button))
    assert ways == ["back", "stop"]


def told(model: FreeViewModel) -> list[str]:
    voice = model._services.reader._voice
    assert isinstance(voice, SilentVoice)
    while model.speaking:
        voice.finish()
    return [text for text, _ in voice.said]


@pytest.mark.parametrize(
    ("moment", "sentences"),
    [
        (lambda model: None, ["Waarmee wilt u vrij oefenen?", "Een telefoon", "Een tablet", "Een laptop"]),
        (
            lambda model: model.choose("phone"),
            ["Vrij oefenen", "Doe wat u wilt.", "Alles werkt, en niets kan stuk."],
        ),
    ],
    ids=["choosing", "with a device"],
)
def test_what_stands_there_is_read(
    owner: QObject, moment: Callable[[FreeViewModel], None], sentences: list[str]
) -> None:
    model = free(owner)
    moment(model)
    model.toggleReading()
    assert told(model) == sentences


def test_for_who_hears_everything_what_is_new_is_read_by_itself(owner: QObject) -> None:
    model = free(owner, "phone", read_aloud=True)
    told(model)
    model.help()
    assert told(model)[-3:] == ["U kunt dit proberen.", "Open de e-mail van Lotte.", "Stuur haar een antwoord."]
    before = told(model)
    do(model, TO_LOTTE[0])
    assert told(model) == before


def test_for_the_left_hand_the_device_stands_at_the_left(show: Shower, owner: QObject) -> None:
    model = free(owner, "phone")
    page = opened(show, model)
    left: list[bool] = []
    for hand in (False, True):
        theme_of(page.engine).setProperty("leftHanded", hand)
        page.settle()
        left.append(find(page.window, "Menu", Role.Button).item.mapToScene(QPointF()).x() < 640)
    theme_of(page.engine).setProperty("leftHanded", False)
    assert left == [False, True]


def test_the_telephone_is_the_one_somebody_has_at_home(owner: QObject) -> None:
    model = free(owner, "phone", app="device", phone="round")
    assert state(model).phone == "round"
