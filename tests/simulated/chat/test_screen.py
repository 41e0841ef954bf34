"""Everything in the vocabulary works on every device with the mouse, with the keyboard and with a screen reader."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.chat import rules
from oefenplek.simulated.chat.vocabulary import VOCABULARY
from tests.support import conform
from tests.support.keys import key, type_text
from tests.support.showing import Shower, settle

from .moments import moments
from .scenes import SKINS, do, into, opened, typed
from .session import Session, possible_places

Way = Callable[[Session, str, Action], None]
HELD = {kind.name for kind in VOCABULARY.actions if kind.gesture == "hold"}


def by_mouse(session: Session, place: str, action: Action) -> None:
    if action.name in HELD:
        hold(session, place)
        return
    session.click(place)
    if action.name == "type":
        type_text(session.shown, action.get("text"))


def hold(session: Session, place: str, end: QPoint | None = None) -> None:
    """A finger stays on a place until something happened, and leaves it, or leaves beside it."""
    item = session.item(place)
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    window, button, plain = session.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window, button, plain, middle)
    session.bot.waitUntil(lambda: bool(session.done))
    if end is not None:
        QTest.mouseMove(window, middle + end)
    QTest.mouseRelease(window, button, plain, middle + (end or QPoint()))
    settle()


def by_keyboard(session: Session, place: str, action: Action) -> None:
    session.walk_to(place)
    if action.name == "type":
        type_text(session.shown, action.get("text"))
    else:
        key(session.shown, Qt.Key.Key_Return)


def by_screen_reader(session: Session, place: str, action: Action) -> None:
    if action.name == "type":
        session.item(place).forceActiveFocus(Qt.FocusReason.OtherFocusReason)
        type_text(session.shown, action.get("text"))
    else:
        session.assist(place)


@pytest.fixture(autouse=True)
def _short_hold(qapp: QGuiApplication) -> Iterator[None]:
    hints = qapp.styleHints()
    before = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(60)
    yield
    hints.setMousePressAndHoldInterval(before)


@pytest.mark.parametrize("way", [by_mouse, by_keyboard, by_screen_reader])
@pytest.mark.parametrize("skin", SKINS)
def test_every_action(skin: Skin, way: Way, show: Shower, owner: QObject, qtbot: QtBot) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    session.bot = qtbot
    for state, action in moments(skin):
        if action.name == "record":
            continue
        QTest.mouseMove(session.shown.window, QPoint(1, 1))
        session.go(state)
        way(session, rules.place(state, action), action)
        assert session.done[-1:] == [action], (action, session.done)
        assert session.state == rules.act(state, action)[0], action


def test_every_action_of_the_vocabulary_is_tried_on_every_device() -> None:
    for skin in SKINS:
        assert {action.name for _, action in moments(skin)} == {kind.name for kind in VOCABULARY.actions}


@pytest.mark.parametrize("skin", SKINS)
def test_what_can_be_pressed_is_what_the_rules_say(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    for at, (state, action) in enumerate(moments(skin)):
        for moment in (state, rules.act(state, action)[0]):
            session.go(moment)
            assert session.pressable() == possible_places(moment), action
        session.shown.save(f"chat-moment-{skin}-{at:02d}-{action.name}")


@pytest.mark.parametrize("skin", SKINS)
def test_the_words_on_the_buttons_are_the_words_in_the_texts(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    for state, action in moments(skin):
        session.go(state)
        words = rules.words(state)
        for place, item in session.workable().items():
            sort, _, name = place.partition("/")
            said = item.property("title") or item.property("text")
            if sort == "button":
                assert said == words[f"knop-{name}"], (place, action)
            elif sort == "mute":
                assert said == words[f"duur-{name}"]
            elif sort == "field":
                assert item.property("label") == words[f"vak-{name}"]


@pytest.mark.parametrize("skin", SKINS)
def test_a_finger_that_lets_go_sends_what_was_spoken(skin: Skin, show: Shower, owner: QObject, qtbot: QtBot) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    session.bot = qtbot
    session.go(do(opened(skin), into("lotte")))
    hold(session, "button/microphone")
    assert [action.name for action in session.done] == ["record", "send-voice"]


@pytest.mark.parametrize("skin", SKINS)
def test_a_finger_that_slides_away_throws_it_away(skin: Skin, show: Shower, owner: QObject, qtbot: QtBot) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    session.bot = qtbot
    session.go(do(opened(skin), into("lotte")))
    hold(session, "button/microphone", QPoint(-150, 0))
    assert [action.name for action in session.done] == ["record", "cancel-voice"]


@pytest.mark.parametrize("slides", [False, True], ids=["lets go", "slides away"])
def test_a_real_finger_speaks_and_holds(slides: bool, show: Shower, owner: QObject, qtbot: QtBot) -> None:
    session = Session("phone", owner, opened("phone")).open(show)
    window, finger = session.shown.window, QTest.createTouchDevice()
    for place, wanted in (("button/microphone", "record"), ("message/zondag", "hold-message")):
        session.go(do(opened("phone"), into("lotte")))
        item = session.item(place)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(window, finger).press(0, middle, window).commit()
        qtbot.waitUntil(lambda: bool(session.done))
        end = middle - QPoint(150, 0) if slides else middle
        QTest.touchEvent(window, finger).move(0, end, window).commit()
        QTest.touchEvent(window, finger).release(0, end, window).commit()
        settle()
        then = {"record": ["cancel-voice" if slides else "send-voice"], "hold-message": []}[wanted]
        assert [action.name for action in session.done] == [wanted, *then]


@pytest.mark.parametrize("skin", SKINS)
def test_in_high_contrast_everything_fits(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show, high_contrast=True)
    for way in ((), (into("lotte"),), (into("nieuw"),), (into("buurt"), Action.of("open-info"))):
        session.go(do(opened(skin), *way))
        assert conform.faults(session.shown) == []
        session.shown.save(f"chat-contrast-{skin}-{len(way)}-{way[0].get('chat') if way else 'list'}")


def test_a_short_tap_on_a_message_does_nothing_on_a_phone(show: Shower, owner: QObject) -> None:
    session = Session("phone", owner, opened("phone")).open(show)
    session.go(do(opened("phone"), into("lotte")))
    session.click("message/zondag")
    assert session.done == []


def test_what_is_on_its_way_arrives_by_itself(show: Shower, owner: QObject, qtbot: QtBot) -> None:
    session = Session("phone", owner, opened("phone")).open(show)
    session.go(do(opened("phone"), into("lotte"), typed("Ja graag!"), Action.of("send")))
    qtbot.waitUntil(lambda: len(session.done) == 2, timeout=10_000)
    assert session.done == [Action.of("wait"), Action.of("wait")]
    assert session.state.pending == ()


def test_a_spoken_message_is_heard_until_the_chat_is_left(owner: QObject) -> None:
    session = Session("phone", owner, do(opened("phone"), into("yusuf")))
    heard: list[str] = []
    session.model.spokenChanged.connect(lambda: heard.append(session.model.spoken))
    session.model.playVoice("sleutel")
    session.model.playVoice("sleutel")
    session.model.goBack()
    assert heard == ["Dag Ria, uw sleutel ligt bij mij."] * 2 + [""]


def test_emoji_stand_in_the_field_as_signs_and_in_the_message_as_emoji(show: Shower, owner: QObject) -> None:
    session = Session("phone", owner, opened("phone")).open(show)
    session.go(do(opened("phone"), into("lotte"), typed("Dag 😊")))
    shown = session.item("field/message").property("typed")
    assert shown.startswith("Dag ") and "😊" not in shown
    session.item("field/message").forceActiveFocus(Qt.FocusReason.OtherFocusReason)
    key(session.shown, Qt.Key.Key_End)
    type_text(session.shown, "!")
    assert session.done[-1] == typed("Dag 😊!")
