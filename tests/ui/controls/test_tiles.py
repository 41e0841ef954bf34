"""Cards in a hand: what they ask for by key and by drag, what they show and say, and how they come to lie."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQml import QQmlEngine
from PySide6.QtTest import QTest

from tests.support.accessible import Role, find
from tests.support.engine import set_theme
from tests.support.keys import focus, key
from tests.support.showing import Shower, Shown

KIT = "oefenplek.ui.controls"
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def tile(show: Shower, mirrored: bool = False, **more: object) -> Shown:
    return show(KIT, "Tile", {"name": "1 van 3: Bel", "text": "Bel", **more}, size=(400, 80), mirrored=mirrored)


def test_the_arrow_keys_ask_to_move_in_the_reading_direction(show: Shower) -> None:
    ways = {}
    for mirrored in (False, True):
        shown = tile(show, mirrored)
        asked: list[tuple[int, int]] = []
        shown.item.moved.connect(lambda across, down, asked=asked: asked.append((across, down)))
        focus(shown.item)
        for code in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            key(shown, code)
        ways[mirrored] = asked
    assert ways == {False: [(0, -1), (0, 1), (-1, 0), (1, 0)], True: [(0, -1), (0, 1), (1, 0), (-1, 0)]}


def test_escape_lays_back_only_what_is_held(show: Shower) -> None:
    for carrying, times in ((False, 0), (True, 1)):
        shown = tile(show, carrying=carrying)
        asked: list[object] = []
        shown.item.putBack.connect(lambda asked=asked: asked.append(None))
        focus(shown.item)
        key(shown, Qt.Key.Key_Escape)
        assert len(asked) == times


def test_what_is_held_says_so(show: Shower) -> None:
    shown = tile(show, held=True)
    assert find(shown.window, "1 van 3: Bel, opgepakt").role == Role.Button


def test_a_drag_lifts_it_once_and_lets_it_go_where_the_hand_is(show: Shower) -> None:
    shown = tile(show)
    lifted: list[object] = []
    dropped: list[tuple[float, float]] = []
    clicked: list[object] = []
    shown.item.lifted.connect(lambda: lifted.append(None))
    shown.item.dropped.connect(lambda at: dropped.append((at.x(), at.y())))
    shown.item.clicked.connect(lambda: clicked.append(None))
    QTest.mousePress(shown.window, LEFT, NONE, QPoint(40, 40))
    for x in range(50, 310, 20):
        QTest.mouseMove(shown.window, QPoint(x, 40))
    assert shown.item.property("dragged")
    QTest.mouseRelease(shown.window, LEFT, NONE, QPoint(290, 40))
    shown.settle()
    assert (len(lifted), dropped, clicked) == (1, [(290.0, 40.0)], [])


def test_what_lies_well_is_pressed_but_not_dragged(show: Shower) -> None:
    shown = tile(show, draggable=False)
    lifted: list[object] = []
    shown.item.lifted.connect(lambda: lifted.append(None))
    QTest.mousePress(shown.window, LEFT, NONE, QPoint(40, 40))
    QTest.mouseMove(shown.window, QPoint(200, 40))
    QTest.mouseRelease(shown.window, LEFT, NONE, QPoint(200, 40))
    assert lifted == []


def test_the_line_above_them_is_said_when_it_changes(show: Shower) -> None:
    shown = show(KIT, "TileGuide", {"text": "Tik op een kaart."}, size=(400, 80))
    assert find(shown.window, "Tik op een kaart.").role == Role.AlertMessage


def test_it_slides_to_its_place_and_on_a_calm_screen_it_just_lies_there(
    show: Shower, engine: QQmlEngine, qtbot
) -> None:
    shown = tile(show)
    for calm in (True, False):
        set_theme(engine, calm=calm)
        before = shown.grab()
        shown.item.comeFrom(200)
        assert (shown.grab() == before) is calm
        qtbot.waitUntil(lambda before=before: shown.grab() == before, timeout=1000)
