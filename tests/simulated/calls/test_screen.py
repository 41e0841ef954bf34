"""Everything in the vocabulary works on every device with the mouse, with the keyboard and with a screen reader."""

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.calls import rules
from oefenplek.simulated.calls.state import Phone
from oefenplek.simulated.calls.vocabulary import VOCABULARY
from oefenplek.ui.device.watch import StageWatch
from tests.support import conform
from tests.support.keys import focus, key, type_text
from tests.support.showing import Shower, settle

from .moments import moments
from .scenes import SKINS, act, do, opened
from .session import Session

Way = Callable[[Session, QtBot, str, Action], None]
HOLD = "cover-camera"


def by_mouse(session: Session, bot: QtBot, place: str, action: Action) -> None:
    if action.name == HOLD:
        point = session.middle(place)
        QTest.mousePress(session.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        bot.waitUntil(lambda: bool(session.done))
        QTest.mouseRelease(session.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        settle()
        return
    session.click(place)
    if action.name == "type":
        type_text(session.shown, action.get("text"))


def by_keyboard(session: Session, _bot: QtBot, place: str, action: Action) -> None:
    focus(session.item(place))
    if action.name == "type":
        type_text(session.shown, action.get("text"))
    elif action.name == HOLD:
        stays_down(session)
    else:
        key(session.shown, Qt.Key.Key_Return)


def stays_down(session: Session) -> None:
    """Enter that is kept down."""
    none = Qt.KeyboardModifier.NoModifier
    for kind, repeats in ((QEvent.Type.KeyPress, False), (QEvent.Type.KeyPress, True), (QEvent.Type.KeyRelease, False)):
        QGuiApplication.sendEvent(session.shown.window, QKeyEvent(kind, Qt.Key.Key_Return, none, "", repeats))
    settle()


def by_screen_reader(session: Session, _bot: QtBot, place: str, action: Action) -> None:
    if action.name == "type":
        session.item(place).forceActiveFocus(Qt.FocusReason.OtherFocusReason)
        type_text(session.shown, action.get("text"))
    else:
        session.assist(place, "Toggle" if action.name == HOLD else "Press")


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
    for state, action in moments(skin):
        QTest.mouseMove(session.shown.window, QPoint(1, 1))
        session.go(state)
        way(session, qtbot, rules.place(state, action), action)
        assert session.done == [action], (action, session.done)
        assert session.state == rules.act(state, action)[0], action


def test_every_action_of_the_vocabulary_is_tried_on_some_device() -> None:
    tried = [{action.name for _, action in moments(skin)} for skin in SKINS]
    assert tried[0] == {kind.name for kind in VOCABULARY.actions}
    assert tried[0] - tried[1] == {"open-more", "speaker"}
    assert tried[0] - tried[2] == {"open-more", "speaker", "flip"}


def possible_places(state: Phone) -> set[str]:
    """Every place where something can be done now, by the rules."""
    facts = rules.facts(state)
    found: set[str] = set()
    for kind in VOCABULARY.actions:
        values = [p.values or list(facts.get(p.entity, {})) or [""] for p in kind.params]
        for chosen in product(*values):
            params = {p.name: value for p, value in zip(kind.params, chosen, strict=True)}
            found.add(rules.place(state, Action(kind.name, tuple(sorted(params.items())))))
    return found - {""}


@pytest.mark.parametrize("skin", SKINS)
def test_what_can_be_pressed_is_what_the_rules_say(skin: Skin, show: Shower, owner: QObject) -> None:
    """The tab and the contact that are open already may be pressed again, and then nothing happens."""
    session = Session(skin, owner, opened(skin)).open(show)
    for state, action in moments(skin):
        session.go(state)
        there, possible = session.pressable(), possible_places(state)
        assert possible <= there, (action, possible - there)
        assert there - possible <= {f"tab/{state.tab}", state.open}, action


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("skin", SKINS)
def test_every_moment_keeps_to_the_rules_of_the_kit(skin: Skin, scale: float, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show, scale=scale)
    for state, action in moments(skin):
        session.go(state)
        assert conform.faults(session.shown) == [], action


@pytest.mark.parametrize("skin", SKINS)
def test_the_words_on_the_buttons_are_the_words_in_the_texts(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    seen: set[str] = set()
    for state, _ in moments(skin):
        session.go(state)
        words = rules.words(state)
        for place, item in session.workable().items():
            sort, _, name = place.partition("/")
            value = {"button": "knop", "tab": "tab", "field": "vak", "test": "test"}.get(sort)
            if value is not None:
                assert words[f"{value}-{name}"] in {item.property(p) for p in ("text", "title", "label")}, place
                seen.add(place)
    assert len(seen) >= 24


def test_a_number_that_looks_like_somebodys_own_is_not_kept(show: Shower, owner: QObject) -> None:
    session = Session("phone", owner, opened("phone", start="keypad")).open(show)
    watch = StageWatch(owner)
    slips: list[str] = []
    watch.slipped.connect(slips.append)
    session.shown.item.setProperty("watcher", watch)
    for digit in "0612345678":
        session.click(f"key/{digit}")
    assert session.state.number == "061234567" and slips == ["X21"]
    session.go(opened("phone", start="keypad"))
    for digit in "0600000012":
        session.click(f"key/{digit}")
    assert session.state.number == "0600000012"


def test_every_moment_can_be_closed_without_a_word(show: Shower, owner: QObject) -> None:
    """A device that goes takes lists, faces and fields with it and warns of nothing."""
    for state, _ in moments("phone")[::3]:
        Session("phone", owner, state).open(show)
        show.close()


def face(session: Session) -> QObject:
    """The other one, large."""
    faces = [item for item in _below(session.shown.item) if item.property("beat") is not None]
    return max(faces, key=lambda item: item.width())


def _below(item: QObject) -> list[QObject]:
    return [item, *(found for child in item.childItems() for found in _below(child))]


def test_a_face_moves_only_while_it_speaks(show: Shower, owner: QObject, qtbot: QtBot) -> None:
    state = do(opened(start="incoming/lotte-zondag"), act("answer"))
    session = Session("phone", owner, state).open(show, calm=False)
    other = face(session)
    assert not other.property("moves")
    session.model.setSpeaking(True)
    qtbot.waitUntil(lambda: other.property("beat") >= 2)
    session.model.setSpeaking(False)
    assert not other.property("moves") and other.property("beat") == 0


def test_on_a_calm_screen_no_face_moves(show: Shower, owner: QObject) -> None:
    state = do(opened(start="incoming/lotte-zondag"), act("answer"))
    session = Session("phone", owner, state).open(show)
    session.model.setSpeaking(True)
    assert face(session).property("speaking") and not face(session).property("moves")
