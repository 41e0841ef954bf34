"""X18: the same given in twice, because the message was not seen; then it stands beside the field and is heard."""

from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.domain.actions import Action
from oefenplek.domain.lesson import Lesson, read_lesson
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.simulated import apps
from oefenplek.ui.device import places
from tests.support import keys, slips
from tests.support.kinds import registry
from tests.support.lesson_screens import model_of
from tests.support.showing import Shower, Shown, settle
from tests.support.voices import SilentVoice

MAIL: dict[str, Any] = {
    "start": "compose",
    "contacts": [{"id": "lotte", "name": "Lotte", "address": "lotte@familie.example"}],
}
WIFI: dict[str, Any] = {
    "start": "wifi",
    "networks": [{"id": "thuis", "name": "Lindehof-12", "strength": 3, "password": "appel-Tuin-27"}],
}
SEND, CONNECT = Action.of("send"), Action.of("connect")
TO = Action.of("type", field="to", text="lotte@familie.example")
TEXT = Action.of("type", field="text", text="Dag!")
SAID = "Kijk bij het vak. Daar staat nu: Vul bij Aan een e-mailadres in"


def lesson(
    app: str, content: dict[str, Any], done: dict[str, Any], solution: list[dict[str, str]], skin: str = "phone"
) -> Lesson:
    """A lesson with one practice step."""
    known = registry()
    body = {"guidance": "together", "scenes": ["een"], "task": "Doe het.", "done": done, "solution": {"een": solution}}
    head = {"id": "x", "version": "1.0.0", "language": "nl", "theme": "c", "title": "Doen", "goal": "Ik doe het."}
    fitted = apps()[app].schema().model_validate(content).model_dump(mode="json")
    data: dict[str, Any] = {
        **head,
        "minutes": 5,
        "steps": [{"id": "een", "kind": "practice", "body": body}],
        "scenes": {"een": {"app": app, "skin": skin, "content": fitted}},
    }
    return read_lesson(data, {name: kind.rules().read for name, kind in known.kinds.items()})


@pytest.fixture
def voice(owner: QObject) -> SilentVoice:
    return SilentVoice(owner)


@pytest.fixture
def model(owner: QObject, voice: SilentVoice) -> LessonViewModel:
    way = [
        {"do": "type", "field": "to", "text": "lotte@familie.example"},
        {"do": "type", "field": "text", "text": "Dag!"},
        {"do": "send"},
    ]
    return model_of(owner, lesson("mail", MAIL, {"event": "sent"}, way), voice=voice)


def answer(model: LessonViewModel) -> str:
    return " ".join(run["text"] for sentence in model.feedback for run in sentence).replace("\u2060", "")


class Hands:
    """The lesson screen, worked with a mouse."""

    def __init__(self, show: Shower, model: LessonViewModel) -> None:
        self.shown: Shown = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model}, size=(1280, 800))

    def click(self, place: str) -> None:
        item = places.find(self.shown.window.contentItem(), place)
        assert item is not None, place
        places.reveal(item)
        settle()
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        QTest.qSleep(550)
        settle()

    def note(self) -> QQuickItem | None:
        """The message beside the field, while it can be seen."""
        self.shown.grab()
        note = self.shown.item.findChild(QQuickItem, "unseen")
        return note if note is not None and note.isVisible() else None


def test_the_message_comes_to_the_field_and_is_heard(show: Shower, model: LessonViewModel, voice: SilentVoice) -> None:
    hands = Hands(show, model)
    hands.click("button/send")
    assert (answer(model), voice.said) == ("", []), "once is no slip"
    hands.click("button/send")
    assert answer(model) == SAID
    assert voice.said[0][0] == "Kijk bij het vak."
    voice.finish()
    assert "Vul bij Aan een e-mailadres in" in voice.said[-1][0]

    note = hands.note()
    assert note is not None
    field = places.find(hands.shown.window.contentItem(), "field/to")
    assert field is not None
    below = note.mapToScene(QPointF(0, 0)).y() - places.box(field).bottom()
    assert 0 <= below < 20
    hands.shown.save("not-seen")

    hands.click("field/to")
    keys.type_text(hands.shown, "lotte@familie.example")
    assert hands.note() is None, "it goes as soon as something is done"
    slips.known("lesson", "X18", "sent a mail to nobody twice", SAID, "typed the address")


def test_another_act_between_is_another_attempt(model: LessonViewModel) -> None:
    model.act(SEND)
    model.act(TO)
    model.act(SEND)
    assert "Kijk bij het vak" not in answer(model)
    model.act(TEXT)
    model.act(SEND)
    assert model.view["ready"]


def test_in_other_words_it_was_seen(model: LessonViewModel) -> None:
    """First nobody is named, then there is no text: another message is no message that was missed."""
    model.act(SEND)
    model.act(SEND)
    assert answer(model) == SAID
    model.act(TO)
    model.act(SEND)
    assert "Typ eerst een bericht" not in answer(model)
    model.act(SEND)
    assert answer(model).endswith("Typ eerst een bericht")


def test_a_password_that_is_sent_empty_twice(owner: QObject) -> None:
    way = [
        {"do": "join", "network": "thuis"},
        {"do": "type", "field": "password", "text": "appel-Tuin-27"},
        {"do": "connect"},
    ]
    model = model_of(owner, lesson("settings", WIFI, {"network": "thuis", "connected": "yes"}, way))
    model.act(Action.of("join", network="thuis"))
    model.act(CONNECT)
    assert answer(model) == ""
    model.act(CONNECT)
    assert answer(model).endswith("Typ eerst het wachtwoord.")
    model.act(Action.of("type", field="password", text="appel-Tuin-27"))
    model.act(CONNECT)
    assert model.view["ready"]
