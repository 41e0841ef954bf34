"""Everything in the vocabulary works on every device with the mouse, with the keyboard and with a screen reader."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.vocabulary import VOCABULARY
from tests.support.keys import key, type_text
from tests.support.showing import Shower, settle

from .moments import moments
from .scenes import SKINS, opened
from .session import Session, possible_places

Way = Callable[[Session, str, Action], None]


def by_mouse(session: Session, place: str, action: Action) -> None:
    if action.name == "preview-link":
        hold(session, place)
        return
    session.click(place)
    if action.name == "type":
        type_text(session.shown, action.get("text"))


def hold(session: Session, place: str) -> None:
    """A finger stays; on a laptop the mouse rests on it."""
    item = session.item(place)
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    if session.skin == "laptop":
        QTest.mouseMove(session.shown.window, middle)
        settle()
        return
    QTest.mousePress(session.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    session.bot.waitUntil(lambda: bool(session.done))
    QTest.mouseRelease(session.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    settle()


def by_keyboard(session: Session, place: str, action: Action) -> None:
    session.walk_to(place)
    if action.name == "type":
        type_text(session.shown, action.get("text"))
    else:
        key(session.shown, Qt.Key.Key_Space if action.name == "preview-link" else Qt.Key.Key_Return)


def by_screen_reader(session: Session, place: str, action: Action) -> None:
    if action.name in {"type", "enter"}:
        session.item(place).forceActiveFocus(Qt.FocusReason.OtherFocusReason)
        type_text(session.shown, action.get("text"))
    else:
        session.assist(place, "Toggle" if action.name == "preview-link" else "Press")


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
        QTest.mouseMove(session.shown.window, QPoint(1, 1))
        session.go(state)
        way(session, rules.place(state, action), action)
        assert session.done[-1:] == [action], (action, session.done)
        assert session.state == rules.act(state, action)[0], action


def test_every_action_of_the_vocabulary_is_tried_on_some_device() -> None:
    tried: list[set[str]] = [{action.name for _, action in moments(skin)} for skin in SKINS]
    everywhere = tried[0] & tried[1] & tried[2]
    assert tried[0] | tried[1] | tried[2] == {kind.name for kind in VOCABULARY.actions}
    assert tried[0] - everywhere == {"open-menu", "search"}


@pytest.mark.parametrize("skin", SKINS)
def test_what_can_be_pressed_is_what_the_rules_say(skin: Skin, show: Shower, owner: QObject) -> None:
    """The mail and the folder that are open already may be pressed again, and then nothing happens."""
    session = Session(skin, owner, opened(skin)).open(show)
    for state, action in moments(skin):
        for moment in (state, rules.act(state, action)[0]):
            session.go(moment)
            surplus = session.pressable() - possible_places(moment)
            assert possible_places(moment) <= session.pressable(), action
            assert surplus <= {f"message/{moment.open}", f"folder/{moment.folder}"}, action


@pytest.mark.parametrize("skin", SKINS)
def test_the_words_on_the_buttons_are_the_words_in_the_texts(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    seen: set[str] = set()
    for state, _ in moments(skin):
        session.go(state)
        words = rules.words(state)
        for place, item in session.workable().items():
            sort, _, name = place.partition("/")
            if sort == "button":
                assert item.property("text") == words[f"knop-{name}"] or item.property("title") == words[f"knop-{name}"]
                seen.add(name)
            elif sort == "folder":
                assert item.property("title") == words[f"map-{name}"]
            elif sort == "field":
                assert item.property("label") == words[f"vak-{name}"]
    assert len(seen) >= 15


@pytest.mark.parametrize("skin", SKINS)
def test_every_moment_can_be_closed_without_a_word(skin: Skin, show: Shower, owner: QObject) -> None:
    """A device that goes takes lists, texts and fields with it and warns of nothing."""
    for state, _ in moments(skin)[::3]:
        Session(skin, owner, state).open(show)
        show.close()
