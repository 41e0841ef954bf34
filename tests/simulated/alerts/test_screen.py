"""Everything in the vocabulary works on every device with the mouse, a finger, the keyboard and a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest

from oefenplek.domain.simulated import Skin
from oefenplek.simulated.alerts import rules
from oefenplek.simulated.alerts.vocabulary import VOCABULARY
from oefenplek.simulated.alerts.words import BUTTONS
from tests.support.engine import PIXELS_PER_MM
from tests.support.keys import key
from tests.support.showing import Shower, settle

from .moments import moments, one
from .scenes import SKINS, act, opened
from .session import Session
from .test_vocabulary import possible

Way = Callable[[Session, str], None]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SMALLEST: dict[Skin, tuple[int, int]] = {"phone": (380, 360), "tablet": (600, 560), "laptop": (620, 520)}


def by_mouse(session: Session, place: str) -> None:
    QTest.mouseClick(session.shown.window, LEFT, NONE, session.middle(place))
    settle()


def by_finger(session: Session, place: str) -> None:
    device, window, at = QTest.createTouchDevice(), session.shown.window, session.middle(place)
    QTest.touchEvent(window, device).press(0, at, window).commit()
    QTest.touchEvent(window, device).release(0, at, window).commit()
    settle()


def by_keyboard(session: Session, place: str) -> None:
    session.walk_to(place)
    key(session.shown, Qt.Key.Key_Return)


def by_screen_reader(session: Session, place: str) -> None:
    session.assist(place)


@pytest.mark.parametrize("way", [by_mouse, by_finger, by_keyboard, by_screen_reader])
@pytest.mark.parametrize("skin", SKINS)
def test_every_action(skin: Skin, way: Way, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    for state, action in moments(skin):
        session.go(state)
        way(session, rules.place(state, action))
        assert session.done == [action], action
        assert session.state == rules.act(state, action)[0], action


def test_every_action_of_the_vocabulary_is_tried() -> None:
    for skin in SKINS:
        assert {action.name for _, action in moments(skin)} == {kind.name for kind in VOCABULARY.actions}


@pytest.mark.parametrize("skin", SKINS)
def test_what_can_be_pressed_is_what_the_rules_say(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    for at, (state, action) in enumerate(moments(skin)):
        session.go(state)
        session.shown.save(f"alerts-moment-{skin}-{at:02}-{action.name}")
        assert session.pressable() == {rules.place(state, way) for way in possible(state)}, action
        after, _ = rules.act(state, action)
        session.go(after)
        assert session.pressable() == {rules.place(after, way) for way in possible(after)}, action


@pytest.mark.parametrize("skin", SKINS)
def test_the_words_on_the_buttons_are_the_words_in_the_texts(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, opened(skin)).open(show)
    seen: set[str] = set()
    for state, _ in moments(skin):
        session.go(state)
        words = rules.words(state)
        for place, item in session.workable().items():
            name = place.removeprefix("button/")
            assert item.property("text") == words[f"knop-{name}"]
            seen.add(name)
    assert seen == set(BUTTONS)


@pytest.mark.parametrize("skin", SKINS)
def test_escape_ends_the_full_screen(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(skin, owner, one(skin, "virus")).open(show)
    session.walk_to("button/call")
    key(session.shown, Qt.Key.Key_Escape)
    assert session.done == [act("leave-full-screen")]
    key(session.shown, Qt.Key.Key_Escape)
    assert session.done == [act("leave-full-screen")]


class Watch(QObject):
    """Notes when something to read comes and goes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.heard: list[str] = []

    @Slot(str, str)
    def activated(self, _place: str, _how: str) -> None:
        """A press; not noted here."""

    @Slot()
    def dialogOpened(self) -> None:
        """Something to read came."""
        self.heard.append("opened")

    @Slot()
    def dialogClosed(self) -> None:
        """It went."""
        self.heard.append("closed")


def test_who_answers_without_reading_can_be_told(show: Shower, owner: QObject) -> None:
    session = Session("phone", owner, opened("phone")).open(show)
    watch = Watch(owner)
    session.shown.item.setProperty("watcher", watch)
    session.go(one("phone", "prize"))
    session.go(one("phone", "battery"))
    by_mouse(session, "button/dismiss")
    assert watch.heard == ["closed", "opened", "closed"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("skin", SKINS)
def test_what_is_pressed_is_large_enough_however_small_the_device(
    skin: Skin, scale: float, show: Shower, owner: QObject
) -> None:
    session = Session(skin, owner, opened(skin)).open(show, size=SMALLEST[skin], scale=scale)
    for at, (state, _) in enumerate(moments(skin)[::2]):
        session.go(state)
        session.shown.save(f"alerts-small-{skin}-{scale:.0%}-{at:02}")
        for place in session.pressable():
            item = session.item(place)
            assert min(item.width(), item.height()) >= 12 * PIXELS_PER_MM - 1, (place, item.width(), item.height())


@pytest.mark.parametrize("skin", SKINS)
def test_every_moment_can_be_closed_without_a_word(skin: Skin, show: Shower, owner: QObject) -> None:
    for at, (state, _) in enumerate(moments(skin)[::3]):
        session = Session(skin, owner, state).open(show, high_contrast=True)
        session.shown.save(f"alerts-contrast-{skin}-{at:02}")
        show.close()
