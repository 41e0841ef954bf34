"""Everything in the vocabulary works on every device with the mouse, with the keyboard and with a screen reader."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.photos import rules
from oefenplek.simulated.photos.vocabulary import VOCABULARY
from tests.support.engine import PIXELS_PER_MM
from tests.support.keys import key
from tests.support.showing import Shower, settle

from .moments import moments
from .scenes import SKINS, act, do, opened
from .session import Session
from .test_vocabulary import possible

Way = Callable[[Session, str, Action, QtBot], None]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SMALLEST: dict[Skin, tuple[int, int]] = {"phone": (380, 360), "tablet": (600, 560), "laptop": (620, 520)}


def by_mouse(session: Session, place: str, action: Action, qtbot: QtBot) -> None:
    at = session.middle(place)
    if action.name == "hold-shutter":
        QTest.mousePress(session.shown.window, LEFT, NONE, at)
        qtbot.waitUntil(lambda: bool(session.done))
        QTest.mouseRelease(session.shown.window, LEFT, NONE, at)
    else:
        QTest.mouseClick(session.shown.window, LEFT, NONE, at)
    settle()


def by_finger(session: Session, place: str, action: Action, qtbot: QtBot) -> None:
    device, window, at = QTest.createTouchDevice(), session.shown.window, session.middle(place)
    QTest.touchEvent(window, device).press(0, at, window).commit()
    if action.name == "hold-shutter":
        qtbot.waitUntil(lambda: bool(session.done))
    QTest.touchEvent(window, device).release(0, at, window).commit()
    settle()


def by_keyboard(session: Session, place: str, action: Action, _qtbot: QtBot) -> None:
    session.walk_to(place)
    if action.name == "hold-shutter":
        for repeats in (False, True, True):
            space = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, NONE, " ", repeats)
            QCoreApplication.sendEvent(session.shown.window, space)
        release = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Space, NONE, " ")
        QCoreApplication.sendEvent(session.shown.window, release)
        settle()
    else:
        key(session.shown, Qt.Key.Key_Return)


def by_screen_reader(session: Session, place: str, action: Action, qtbot: QtBot) -> None:
    if action.name == "hold-shutter":
        by_keyboard(session, place, action, qtbot)
    else:
        session.assist(place)


@pytest.fixture(autouse=True)
def _short_hold(qapp: QGuiApplication) -> Iterator[None]:
    hints = qapp.styleHints()
    before = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(60)
    yield
    hints.setMousePressAndHoldInterval(before)


@pytest.mark.parametrize("way", [by_mouse, by_finger, by_keyboard, by_screen_reader])
@pytest.mark.parametrize("skin", SKINS)
def test_every_action(skin: Skin, way: Way, show: Shower, owner: QObject, qtbot: QtBot) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    for state, action in moments(skin):
        session.go(state)
        way(session, rules.place(state, action), action, qtbot)
        assert session.done == [action], action
        assert session.state == rules.act(state, action)[0], action


def test_every_action_of_the_vocabulary_is_tried() -> None:
    tried = [{action.name for _, action in moments(skin)} for skin in SKINS]
    assert tried[0] == {kind.name for kind in VOCABULARY.actions}
    assert tried[0] - tried[2] == {"flip"}


@pytest.mark.parametrize("skin", SKINS)
def test_what_can_be_pressed_is_what_the_rules_say(skin: Skin, show: Shower, owner: QObject) -> None:
    """The tab, the album and the cut that are there already may be pressed again, and then nothing happens."""
    session = Session(skin, owner, opened(skin)).open(show)
    for at, (state, action) in enumerate(moments(skin)):
        session.go(state)
        session.shown.save(f"photos-moment-{skin}-{at:02}-{action.name}")
        can = {rules.place(state, way) for way in possible(state)}
        assert can <= session.pressable(), action
        surplus = session.pressable() - can
        assert {place.partition("/")[0] for place in surplus} <= {"tab", "album", "crop"}, surplus
        for place in surplus:
            session.go(state)
            QTest.mouseClick(session.shown.window, LEFT, NONE, session.middle(place))
            settle()
            assert session.state == state, place


@pytest.mark.parametrize("skin", SKINS)
def test_the_words_on_the_buttons_are_the_words_in_the_texts(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    sorts = {"button": "knop", "tab": "tab", "album": "album", "app": "app", "crop": "bijsnijden"}
    seen: set[str] = set()
    for state, _ in moments(skin):
        session.go(state)
        words = rules.words(state)
        for place, item in session.workable().items():
            sort, _, name = place.partition("/")
            if sort in sorts:
                assert words[f"{sorts[sort]}-{name}"] in {item.property("text"), item.property("title")}, place
                seen.add(place)
    assert len(seen) > 30


def swipe(session: Session, across: int) -> None:
    window = session.shown.window
    item = session.shown.item
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    device = QTest.createTouchDevice()
    QTest.touchEvent(window, device).press(0, middle, window).commit()
    for part in range(1, 9):
        QTest.qSleep(8)  # a finger that takes no time is not followed
        QTest.touchEvent(window, device).move(0, middle + QPoint(across * part // 8, 2), window).commit()
        settle()
    QTest.touchEvent(window, device).release(0, middle + QPoint(across, 2), window).commit()
    settle()


@pytest.mark.parametrize("skin", SKINS)
def test_a_swipe_goes_on_and_back(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    session.go(opened(skin, start="viewer/markt"))
    swipe(session, -160)
    assert session.done == [act("next")]
    swipe(session, 160)
    assert session.done == [act("next"), act("previous")]
    session.go(opened(skin, start="camera"))
    swipe(session, -160)
    assert session.done == [act("turn", to="right")]


def pinch(session: Session, start: int, end: int) -> None:
    window, item = session.shown.window, session.shown.item
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    device = QTest.createTouchDevice()

    def fingers(apart: int) -> tuple[QPoint, QPoint]:
        return middle - QPoint(apart, 0), middle + QPoint(apart, 0)

    one, other = fingers(start)
    QTest.touchEvent(window, device).press(0, one, window).press(1, other, window).commit()
    for part in range(1, 9):
        QTest.qSleep(8)  # fingers that take no time are not followed
        one, other = fingers(start + (end - start) * part // 8)
        QTest.touchEvent(window, device).move(0, one, window).move(1, other, window).commit()
        settle()
    QTest.touchEvent(window, device).release(0, one, window).release(1, other, window).commit()
    settle()


def test_two_fingers_look_closer_and_from_further_away(show: Shower, owner: QObject) -> None:
    session = Session("phone", owner, opened("phone")).open(show)
    session.go(opened("phone", start="viewer/markt"))
    pinch(session, 30, 110)
    assert session.done == [act("zoom-in")]
    pinch(session, 110, 30)
    assert session.done == [act("zoom-in"), act("zoom-out")]


@pytest.mark.parametrize("skin", SKINS)
def test_the_arrow_keys_go_through_the_photos_and_move_over_one_seen_closely(
    skin: Skin, show: Shower, owner: QObject
) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    session.go(opened(skin, start="viewer/markt"))
    session.walk_to("button/details")
    key(session.shown, Qt.Key.Key_Right)
    key(session.shown, Qt.Key.Key_Left)
    assert session.done == [act("next"), act("previous")]
    session.go(do(session.state, act("zoom-in")))
    before = session.shown.grab()
    key(session.shown, Qt.Key.Key_Right)
    assert session.done == [] and session.shown.grab() != before


@pytest.mark.parametrize("skin", SKINS)
def test_holding_a_photo_begins_choosing_with_it(skin: Skin, show: Shower, owner: QObject, qtbot: QtBot) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    at = session.middle("photo/duim")
    QTest.mousePress(session.shown.window, LEFT, NONE, at)
    qtbot.waitUntil(lambda: bool(session.done))
    QTest.mouseRelease(session.shown.window, LEFT, NONE, at)
    settle()
    assert session.state.selected == ("duim",)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("skin", SKINS)
def test_what_is_pressed_is_large_enough_however_small_the_device(
    skin: Skin, scale: float, show: Shower, owner: QObject
) -> None:
    session = Session(skin, owner, opened(skin)).open(show, size=SMALLEST[skin], scale=scale)
    for at, (state, _) in enumerate(moments(skin)[::3]):
        session.go(state)
        session.shown.save(f"photos-small-{skin}-{scale:.0%}-{at:02}")
        for place in session.pressable():
            item = session.item(place)
            assert min(item.width(), item.height()) >= 12 * PIXELS_PER_MM - 1, (place, item.width(), item.height())


@pytest.mark.parametrize("skin", SKINS)
def test_every_moment_can_be_closed_without_a_word(skin: Skin, show: Shower, owner: QObject) -> None:
    for state, _ in moments(skin)[::4]:
        Session(skin, owner, state).open(show, high_contrast=True).shown.save(f"photos-contrast-{skin}")
        show.close()
