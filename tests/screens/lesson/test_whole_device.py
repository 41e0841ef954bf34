"""On a whole device in a lesson: a window closed too soon comes back, and who is lost in another app hears the way."""

from functools import partial

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oefenplek.domain.actions import Action
from oefenplek.domain.slips import SLIPS, Limits
from oefenplek.domain.text import plain, resolve
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.ui.device import places, watch
from tests.support import slips
from tests.support.lesson_screens import model_of
from tests.support.showing import Shower, Shown, settle

from .test_not_seen import MAIL, answer, lesson

SETTINGS = {"networks": [{"id": "thuis", "name": "Lindehof-12", "password": "appel-Tuin-27"}]}
WAY = [
    {"do": "mail.type", "field": "to", "text": "lotte@familie.example"},
    {"do": "mail.type", "field": "text", "text": "Dag!"},
    {"do": "mail.send"},
]


def made(owner: QObject, skin: str) -> LessonViewModel:
    """A lesson that begins in PostVak on a whole device, with Instellingen on it too."""
    content = {"start": "mail", "apps": {"mail": MAIL, "settings": SETTINGS}}
    return model_of(owner, lesson("device", content, {"event": "mail.sent"}, WAY, skin))


def shown(show: Shower, model: LessonViewModel) -> Shown:
    return show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model}, size=(1280, 800))


def click(screen: Shown, place: str) -> None:
    item = places.find(screen.window.contentItem(), place)
    assert item is not None, place
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    settle()


def there(screen: Shown, place: str) -> bool:
    return places.find(screen.window.contentItem(), place) is not None


def test_a_window_that_is_still_needed_comes_back(show: Shower, owner: QObject, qtbot: QtBot) -> None:
    model = made(owner, "laptop")
    screen = shown(show, model)
    click(screen, "close/mail")
    assert not there(screen, "field/to")
    qtbot.waitUntil(lambda: there(screen, "field/to"), timeout=3000)
    qtbot.waitUntil(lambda: answer(model) == SLIPS["X15"], timeout=3000)
    for act in WAY:
        model.act(Action.read(act))
    assert model.view["ready"]
    slips.known("lesson", "X15", "closed PostVak with its cross while writing", SLIPS["X15"], "wrote and sent the mail")


@pytest.mark.parametrize(("skin", "code"), [("phone", "X19-buttons"), ("laptop", "X19-laptop")])
def test_who_is_lost_in_another_app_hears_the_way(
    show: Shower, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, skin: str, code: str
) -> None:
    monkeypatch.setattr(watch, "Limits", partial(Limits, lost_s=0.2))
    model = made(owner, skin)
    screen = shown(show, model)
    if skin == "phone":
        click(screen, "device/home")
    click(screen, "icon/settings")
    assert there(screen, "section/wifi")
    said = plain(resolve(SLIPS[code], "touch"))
    qtbot.waitUntil(lambda: answer(model) == said, timeout=3000)
    if skin == "phone":
        click(screen, "device/home")
    QTest.qSleep(600)
    click(screen, "icon/mail")
    assert there(screen, "field/to")
    slips.known("lesson", code, "stayed in Instellingen while a mail was to be written", said, "went back to PostVak")


def test_a_message_of_an_app_on_the_device_comes_to_its_field_too(show: Shower, owner: QObject) -> None:
    model = made(owner, "phone")
    screen = shown(show, model)
    click(screen, "button/send")
    QTest.qSleep(600)
    click(screen, "button/send")
    assert answer(model) == "Kijk bij het vak. Daar staat nu: Vul bij Aan een e-mailadres in"
