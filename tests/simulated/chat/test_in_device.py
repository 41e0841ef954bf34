"""Praatje on a whole device: in a smaller room, beside other apps, and people answer there too."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Scene, Skin
from oefenplek.simulated import apps
from tests.support import conform
from tests.support.apps import places
from tests.support.session import SIZES
from tests.support.showing import Shower

from .scenes import SKINS, into, scene, write


@pytest.mark.parametrize("skin", SKINS)
def test_an_answer_arrives_on_a_whole_device(skin: Skin, show: Shower, owner: QObject, qtbot: QtBot) -> None:
    app = apps()["device"]
    rules = app.rules()
    content = {"apps": {"chat": scene(skin).content, "mail": {}}, "start": "chat"}
    state = rules.open(Scene("toestel", "device", skin, content))
    done: list[str] = []

    def dispatch(action: Action) -> None:
        nonlocal state
        done.append(action.name)
        state, _ = rules.act(state, action)
        model.show(state)

    model = app.view_model()(owner, dispatch)
    model.show(state)
    stage = {"skin": skin, "hostUri": app.uri, "hostComponent": app.component, "hostViewModel": model}
    shown = show("oefenplek.ui.device", "DeviceStage", stage, size=SIZES[skin])
    assert "chat/lotte" in places(shown.window.contentItem())
    for action in (into("lotte"), *write("Ja graag!")):
        dispatch(Action(f"chat.{action.name}", action.params))
    shown.settle()
    assert "typing/lotte" in places(shown.window.contentItem())
    dispatch(Action.of("home"))
    qtbot.waitUntil(lambda: done.count("chat.wait") == 2, timeout=10_000)
    assert conform.faults(shown) == []
    shown.save(f"chat-on-device-{skin}-away")
    dispatch(Action.of("open-app", app="chat"))
    shown.settle()
    assert conform.faults(shown) == []
    shown.save(f"chat-on-device-{skin}")
