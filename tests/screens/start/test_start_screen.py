"""The start screen with real keys, clicks and a mouse that is held still."""

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oefenplek.screens.start.view_model import StartViewModel
from tests.screens import samples
from tests.support.accessible import Role, find, press
from tests.support.keys import key
from tests.support.showing import Shower, Shown, settle


@pytest.fixture
def model(owner: QObject) -> StartViewModel:
    return samples.start(owner)


@pytest.fixture
def start(show: Shower, model: StartViewModel) -> Shown:
    return show("oefenplek.screens.start", "StartScreen", {"viewModel": model})


@pytest.fixture
def chosen(model: StartViewModel) -> list[str]:
    found: list[str] = []
    model.doorChosen.connect(found.append)
    return found


def focused(shown: Shown) -> str:
    item = shown.window.activeFocusItem()
    return str(item.property("text") or "")


def middle(shown: Shown, name: str) -> QPoint:
    item = find(shown.window, name, Role.Button).item
    assert isinstance(item, QQuickItem)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def test_arrows_move_the_frame_and_enter_opens(start: Shown, chosen: list[str]) -> None:
    walk = []
    key(start, Qt.Key.Key_Right)
    assert focused(start) == "Ja, voorlezen"
    key(start, Qt.Key.Key_Right)
    assert focused(start) == "Nee, ik lees zelf"
    for code in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        key(start, code)
        walk.append(focused(start))
    assert walk == [
        "Mijn telefoon",
        "Een computer",
        "Een brief of een vraag",
        "Een computer",
        "Mijn telefoon",
    ]
    key(start, Qt.Key.Key_Return)
    assert chosen == ["phone"]


def test_the_bars_follow_the_doors_and_the_frame_stops_at_the_end(start: Shown) -> None:
    walk = []
    for _ in range(9):
        key(start, Qt.Key.Key_Down)
        walk.append(focused(start))
    bars = ["Verder waar u stopte", "Ik ben hier al eens geweest", *2 * ["Help mij kiezen"]]
    assert walk[4:] == ["Een brief of een vraag", *bars]


def test_arrows_follow_the_reading_direction(show: Shower, model: StartViewModel) -> None:
    start = show("oefenplek.screens.start", "StartScreen", {"viewModel": model}, mirrored=True)
    for _ in range(4):
        key(start, Qt.Key.Key_Left)
    assert focused(start) == "Een computer"


def test_any_key_wakes_and_two_keys_more_open_a_door(start: Shown, chosen: list[str], model: StartViewModel) -> None:
    key(start, Qt.Key.Key_Space)
    assert focused(start) == "Ja, voorlezen"
    assert chosen == []
    key(start, Qt.Key.Key_Space)
    assert model.readAloud
    assert focused(start) == "Mijn telefoon", "who answers by key goes on from the first door"
    key(start, Qt.Key.Key_Space)
    assert chosen == ["phone"]


def test_a_letter_wakes_too(start: Shown, model: StartViewModel) -> None:
    key(start, Qt.Key.Key_Q)
    assert model.asking


def test_what_is_under_a_finger_stays_there_until_it_is_lifted(start: Shown, model: StartViewModel) -> None:
    start.resize(800, 1280)
    before = middle(start, "Mijn telefoon")
    QTest.mousePress(start.window, Qt.MouseButton.LeftButton, pos=before)
    settle()
    assert model.asking
    assert middle(start, "Mijn telefoon") == before
    QTest.mouseMove(start.window, QPoint(20, 1270))
    QTest.mouseRelease(start.window, Qt.MouseButton.LeftButton, pos=QPoint(20, 1270))
    settle()
    assert find(start.window, "Ja, voorlezen", Role.Button)


def test_an_answer_can_be_pressed(start: Shown, model: StartViewModel) -> None:
    QTest.mouseClick(start.window, Qt.MouseButton.LeftButton, pos=QPoint(640, 130))
    start.grab()  # rows find their places when a frame is drawn
    QTest.mouseClick(start.window, Qt.MouseButton.LeftButton, pos=middle(start, "Nee, ik lees zelf"))
    settle()
    assert (model.asking, model._reader.speaking) == (False, False)


def test_a_language_is_chosen_on_its_sheet_by_key(start: Shown, model: StartViewModel) -> None:
    taken: list[tuple[str, str]] = []
    model.languageChosen.connect(lambda *choice: taken.append(choice))
    press(find(start.window, "English", Role.Button))
    settle()
    with pytest.raises(AssertionError, match="0 things"):
        find(start.window, "Mijn telefoon")
    press(find(start.window, "Dutch, with help in English", Role.Button))
    settle()
    assert taken == [("nl", "en")]
    assert find(start.window, "Mijn telefoon")


def test_escape_puts_the_sheet_away_and_the_keys_work_on(start: Shown, model: StartViewModel) -> None:
    model.offerLanguage("en")
    settle()
    key(start, Qt.Key.Key_Escape)
    assert model.sheet is None
    key(start, Qt.Key.Key_Down)
    assert focused(start) == "Mijn telefoon"


def test_when_nobody_is_here_to_help_it_says_so(show: Shower, owner: QObject) -> None:
    model = StartViewModel(
        owner, samples.reader(owner), samples.language(owner), "", lambda: samples.AFTERNOON, helper=lambda: False
    )
    start = show("oefenplek.screens.start", "StartScreen", {"viewModel": model})
    assert find(start.window, "Help mij kiezen").description == "Er is nu geen helper. U kunt zelf kiezen."


def test_the_tools_stand_on_this_screen_too(start: Shown) -> None:
    asked: list[str] = []
    start.item.adjustChosen.connect(lambda: asked.append("adjust"))
    start.item.restChosen.connect(lambda: asked.append("rest"))
    for name in ("Aanpassen", "Even rust"):
        press(find(start.window, name, Role.Button))
    assert asked == ["adjust", "rest"]


def test_the_first_click_anywhere_greets(start: Shown, model: StartViewModel) -> None:
    QTest.mouseClick(start.window, Qt.MouseButton.LeftButton, pos=QPoint(640, 130))
    settle()
    assert model._reader.speaking


def test_a_click_on_a_door_opens_it_and_nothing_goes_on_speaking(
    start: Shown, model: StartViewModel, chosen: list[str]
) -> None:
    QTest.mouseClick(start.window, Qt.MouseButton.LeftButton, pos=middle(start, "Een computer"))
    settle()
    assert chosen == ["computer"]
    assert not model._reader.speaking


def test_a_screen_reader_can_press_a_door(start: Shown, chosen: list[str]) -> None:
    press(find(start.window, "Een brief of een vraag"))
    assert chosen == ["letter"]


def test_a_mouse_that_is_held_still_on_a_door_opens_it(qtbot: QtBot, start: Shown, chosen: list[str]) -> None:
    point = middle(start, "Mijn telefoon")
    for offset in (60, 30, 0):
        QTest.mouseMove(start.window, point + QPoint(offset, 0))
        settle()
    qtbot.waitUntil(lambda: chosen == ["phone"], timeout=6000)


def test_a_mouse_that_was_left_lying_opens_nothing(
    qtbot: QtBot, start: Shown, model: StartViewModel, chosen: list[str]
) -> None:
    point = middle(start, "Mijn telefoon")
    QTest.mouseMove(start.window, point)
    settle()
    QTest.mouseMove(start.window, point + QPoint(3, 0))
    settle()
    with qtbot.assertNotEmitted(model.doorChosen, wait=3500):
        settle()
    assert chosen == []


def test_without_something_to_go_on_with_there_are_two_bars(show: Shower, owner: QObject) -> None:
    start = show("oefenplek.screens.start", "StartScreen", {"viewModel": samples.start(owner, 0, "")})
    with pytest.raises(AssertionError, match="0 things"):
        find(start.window, "Verder waar u stopte")
    bars = [find(start.window, name, Role.Button) for name in ("Ik ben hier al eens geweest", "Help mij kiezen")]
    assert [bar.rect.width() > 500 for bar in bars] == [True, True]


def test_whoever_was_here_before_comes_back_by_the_bar(start: Shown, model: StartViewModel) -> None:
    chosen: list[str] = []
    model.returnChosen.connect(lambda: chosen.append("back"))
    press(find(start.window, "Ik ben hier al eens geweest", Role.Button))
    assert chosen == ["back"]


@pytest.mark.parametrize(
    ("finished", "line"),
    [(0, "Vandaag brandt hier nog geen licht."), (1, "Vandaag 1 keer geoefend"), (4, "Vandaag 4 keer geoefend")],
)
def test_the_street_says_how_often_was_practised(show: Shower, owner: QObject, finished: int, line: str) -> None:
    start = show("oefenplek.screens.start", "StartScreen", {"viewModel": samples.start(owner, finished)})
    assert find(start.window, line, Role.StaticText)


@pytest.mark.parametrize(("finished", "lit"), [(0, 0), (1, 1), (4, 4), (35, 35), (200, 41)])
def test_a_window_is_lit_for_every_lesson_of_today(show: Shower, owner: QObject, finished: int, lit: int) -> None:
    start = show("oefenplek.screens.start", "StartScreen", {"viewModel": samples.start(owner, finished)})
    drawn = [item.property("street") for item in every(start.window.contentItem()) if item.property("street")]
    assert len(drawn) == 1
    shapes = {part: path.count("M") for part, path in drawn[0].toVariant().items()}
    doors_and_shops = 2 * 9
    assert (shapes["lit"], shapes["lit"] + shapes["dark"] - doors_and_shops) == (lit, 41)


def every(item: QQuickItem) -> list[QQuickItem]:
    """An item and everything in it."""
    return [item, *(inner for child in item.childItems() for inner in every(child))]


def test_nothing_moves_while_nobody_does_anything(start: Shown) -> None:
    for _ in range(10):
        settle()  # what a new window asks for comes with its own patience
    before = start.grab()
    settle()
    frames: list[int] = []
    start.window.afterRendering.connect(lambda: frames.append(1))
    for _ in range(10):
        settle()
    assert frames == []
    assert start.grab() == before
