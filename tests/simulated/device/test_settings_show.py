"""What is set in Instellingen, or in the quick panel, shows on the whole device."""

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Scene, Skin
from oefenplek.simulated import apps
from tests.support.showing import Shower, Shown

MAIL: Mapping[str, Any] = {"messages": []}
SETTINGS: Mapping[str, Any] = {"levels": {"brightness": 10}}
PANEL, CLOSE, DARK = Action.of("open-panel"), Action.of("close-panel"), Action.of("toggle", what="dark")


class Device:
    """A whole device with PostVak and Instellingen on it."""

    def __init__(self, show: Shower, owner: QObject, skin: Skin) -> None:
        app = apps()["device"]
        self.rules = app.rules()
        content = app.schema().model_validate({"apps": {"mail": MAIL, "settings": SETTINGS}}).model_dump(mode="json")
        self.state = self.rules.open(Scene("x", "device", skin, content))
        self.model = app.view_model()(owner, self.do)
        self.model.show(self.state)
        stage = {"skin": skin, "hostUri": app.uri, "hostComponent": app.component, "hostViewModel": self.model}
        size = (480, 960) if skin == "phone" else (1300, 900)
        self.shown: Shown = show("oefenplek.ui.device", "DeviceStage", stage, size=size)

    def do(self, *actions: Action) -> None:
        for action in actions:
            assert self.rules.place(self.state, action), action
            self.state, _ = self.rules.act(self.state, action)
            self.model.show(self.state)
            self.shown.settle()

    def light(self) -> int:
        """How light the screen is, near its foot at the right."""
        window = self.shown.window
        image = self.shown.grab()
        return int(image.pixelColor(QPoint(window.width() * 3 // 4, window.height() * 3 // 4)).lightness())


@pytest.mark.parametrize("skin", ["phone", "laptop"])
def test_dark_is_dark_at_home_and_in_what_follows_it(show: Shower, owner: QObject, skin: Skin) -> None:
    device = Device(show, owner, skin)
    before = device.light()
    assert before > 150
    device.do(Action.of("open-app", app="settings"), Action.of("settings.open", section="display"))
    device.do(Action.of("settings.switch", setting="dark"))
    assert device.light() < 60
    device.do(Action.of("home" if skin == "phone" else "minimise"))
    assert device.light() < 90
    device.shown.save(f"device-{skin}-dark")
    device.do(Action.of("open-app", app="mail"))
    assert device.light() > 150, "an app with colours of its own stays as it is"


@pytest.mark.parametrize("skin", ["phone", "laptop"])
def test_less_light_in_the_settings_dims_every_app(show: Shower, owner: QObject, skin: Skin) -> None:
    device = Device(show, owner, skin)
    device.do(Action.of("open-app", app="mail"))
    before = device.light()
    device.do(Action.of("home" if skin == "phone" else "minimise"), Action.of("open-app", app="settings"))
    device.do(Action.of("settings.open", section="display"), *[Action.of("settings.less", level="brightness")] * 9)
    device.do(Action.of("home" if skin == "phone" else "minimise"), Action.of("open-app", app="mail"))
    assert 90 < device.light() < before - 80
