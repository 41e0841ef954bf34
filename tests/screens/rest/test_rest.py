"""A moment of rest: it says once that everything stays, hardly moves, and one press leads back."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from oefenplek.bundle import RESOURCES
from oefenplek.screens.rest.view_model import RestViewModel
from oefenplek.ui.language import Language
from oefenplek.ui.speech.reader import Reader
from tests.support.keys import click, key, place
from tests.support.showing import Shower, Shown
from tests.support.voices import SilentVoice


class Rest:
    """A moment of rest with a voice."""

    def __init__(self, owner: QObject) -> None:
        self.voice = SilentVoice(owner)
        self.reader = Reader(owner, self.voice)
        self.language = Language(owner, RESOURCES / "locale")
        self.model = RestViewModel(owner, self.reader, self.language)
        self.on: list[str] = []
        self.model.wentOn.connect(lambda: self.on.append("on"))


@pytest.fixture
def rest(owner: QObject) -> Rest:
    return Rest(owner)


def shown(show: Shower, rest: Rest, *, calm: bool = True) -> Shown:
    return show("oefenplek.screens.rest", "RestScreen", {"viewModel": rest.model}, calm=calm)


def test_it_says_once_that_everything_stays_and_lights_what_it_says(rest: Rest) -> None:
    rest.reader.read(["Een zin van de les."])
    rest.model.begin()
    lit = [rest.model.lit]
    for _ in range(2):
        rest.voice.finish()
        lit.append(rest.model.lit)
    assert [sentence for sentence, _ in rest.voice.said][1:] == ["Neem de tijd.", "Alles blijft staan."]
    assert lit == [0, 1, -1]


def test_without_sound_it_only_stands_there(rest: Rest) -> None:
    rest.reader.mute(True)
    rest.model.begin()
    assert (rest.voice.said, rest.model.lit) == ([], -1)


def test_going_on_is_silent_and_told_once(rest: Rest) -> None:
    rest.model.begin()
    rest.model.goOn()
    assert not rest.reader.speaking
    assert rest.on == ["on"]


def test_going_on_leaves_alone_what_something_else_reads(rest: Rest) -> None:
    rest.model.begin()
    for _ in range(2):
        rest.voice.finish()
    rest.reader.read(["Iets anders."])
    rest.model.goOn()
    assert rest.reader.speaking


@pytest.mark.parametrize("code", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_key_leads_back(show: Shower, rest: Rest, code: Qt.Key) -> None:
    key(shown(show, rest), code)
    assert rest.on == ["on"]


def test_a_press_leads_back(show: Shower, rest: Rest) -> None:
    page = shown(show, rest)
    button = place(page, "rest/on")
    assert button is not None
    click(page, button)
    assert rest.on == ["on"]


def drops(item: QQuickItem) -> list[QQuickItem]:
    own = [item] if item.property("fallen") is not None else []
    return [*own, *(drop for child in item.childItems() for drop in drops(child))]


def test_when_nothing_may_move_the_rain_hangs_still(qtbot: QtBot, show: Shower, rest: Rest) -> None:
    page = shown(show, rest)
    assert {drop.property("fallen") for drop in drops(page.item)} == {1.0}
    qtbot.wait(100)  # what showing it brings is drawn
    frames: list[int] = []
    page.window.afterRendering.connect(lambda: frames.append(1))
    qtbot.wait(100)
    assert frames == []


def test_rain_slides_down_once_and_then_hangs_still(qtbot: QtBot, show: Shower, rest: Rest) -> None:
    page = shown(show, rest, calm=False)
    falling = drops(page.item)
    assert len(falling) == 8
    before = [drop.y() for drop in falling]
    qtbot.waitUntil(lambda: all(drop.property("fallen") == 1 for drop in falling), timeout=12_000)
    assert all(drop.y() > was for drop, was in zip(falling, before, strict=True))
