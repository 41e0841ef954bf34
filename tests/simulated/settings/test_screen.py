"""Instellingen on a device, worked by hand: what is set changes the screen it stands on."""

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.domain.simulated import Skin
from oefenplek.simulated.settings import APP
from oefenplek.simulated.settings.state import Settings
from oefenplek.ui.device.watch import StageWatch
from tests.support import keys
from tests.support.session import AppSession
from tests.support.showing import Shower, settle

from .scenes import SKINS, WIFI, act, do, opened, typed

SIZES: dict[Skin, tuple[int, int]] = {"phone": (480, 960), "tablet": (1100, 800), "laptop": (1300, 900)}
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Session(AppSession[Settings]):
    """A device that shows the settings; what is done on it goes through the rules."""

    app = APP

    def __init__(self, show: Shower, owner: QObject, state: Settings) -> None:
        super().__init__(state.skin, owner, state)
        self.open(show, SIZES[state.skin])

    def point(self, place: str, across: float = 0.5) -> QPoint:
        item = self.item(place)
        return item.mapToScene(QPointF(item.width() * across, item.height() / 2)).toPoint()

    def click(self, place: str, across: float = 0.5) -> None:
        QTest.mouseClick(self.shown.window, LEFT, NONE, self.point(place, across))
        settle()


@pytest.mark.parametrize("skin", SKINS)
def test_the_slide_is_dragged_pressed_and_moved_by_keys_and_never_needed(
    skin: Skin, show: Shower, owner: QObject
) -> None:
    session = Session(show, owner, opened(skin, start="display", levels={"brightness": 5}))
    window, level = session.shown.window, session.state.level

    QTest.mousePress(window, LEFT, NONE, session.point("level/brightness", 0.45))
    for at in (0.5, 0.6, 0.8, 0.99):
        QTest.mouseMove(window, session.point("level/brightness", at))
    QTest.mouseRelease(window, LEFT, NONE, session.point("level/brightness", 0.99))
    settle()
    assert session.state.level("brightness") == 10 != level("brightness")
    assert {action.name for action in session.done} == {"more"}

    session.click("level/brightness", 0.02)
    assert session.state.level("brightness") == 1
    session.click("more/brightness")
    session.click("more/brightness")
    session.click("less/brightness")
    assert session.state.level("brightness") == 2

    keys.focus(session.item("more/brightness"))
    keys.key(session.shown, Qt.Key.Key_Right)
    keys.key(session.shown, Qt.Key.Key_Space)
    assert session.state.level("brightness") == 4
    keys.key(session.shown, Qt.Key.Key_Left)
    assert session.state.level("brightness") == 3


def test_a_drag_on_the_slide_is_no_slip_of_the_hand(show: Shower, owner: QObject) -> None:
    session = Session(show, owner, opened(start="display", levels={"brightness": 5}))
    watch = StageWatch(owner)
    slips: list[str] = []
    watch.slipped.connect(slips.append)
    watch.watch(session.shown.window, session.shown.item)
    watch.setTarget("more/brightness")
    QTest.mousePress(session.shown.window, LEFT, NONE, session.point("level/brightness", 0.4))
    QTest.mouseMove(session.shown.window, session.point("level/brightness", 0.9))
    QTest.mouseRelease(session.shown.window, LEFT, NONE, session.point("level/brightness", 0.9))
    settle()
    session.click("more/brightness")
    session.click("more/brightness")
    assert slips == [] and session.state.level("brightness") == 10
    watch.release()


def test_the_light_of_the_whole_device_follows(show: Shower, owner: QObject) -> None:
    session = Session(show, owner, opened(start="display", levels={"brightness": 10}))
    corner = QPoint(session.shown.window.width() // 2, session.shown.window.height() - 120)
    bright = session.shown.grab().pixelColor(corner).lightness()
    for _ in range(6):
        session.click("less/brightness")
    assert session.shown.grab().pixelColor(corner).lightness() < bright - 40


@pytest.mark.parametrize("skin", SKINS)
def test_the_letters_of_the_app_itself_grow(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(show, owner, do(opened(skin, start="display"), act("open", section="text")))

    def size() -> float:
        words = [item for item in below(session.shown.item) if str(item.property("text")).startswith("Dag Ria")]
        return float(words[0].property("paintedHeight")) / int(words[0].property("lineCount"))

    before = size()
    session.click("more/text")
    session.click("more/text")
    assert size() > before * 1.2
    session.click("less/text")
    session.click("less/text")
    assert size() == before


def below(item: QQuickItem) -> list[QQuickItem]:
    found = [item] if item.inherits("QQuickText") and item.isVisible() else []
    return found + [text for child in item.childItems() for text in below(child)]


@pytest.mark.parametrize("skin", SKINS)
def test_joining_by_hand_with_the_eye(skin: Skin, show: Shower, owner: QObject) -> None:
    session = Session(show, owner, opened(skin))
    session.click("section/wifi")
    session.click("network/thuis")
    session.click("field/password")
    keys.type_text(session.shown, "appel-tuin-27")
    session.click("button/connect")
    assert session.state.problem == "wrong"
    session.click("button/show-password")
    session.click("field/password")
    entry = session.shown.window.activeFocusItem()
    assert entry.property("displayText") == "appel-tuin-27", "the eye shows what was typed"
    keys.key(session.shown, Qt.Key.Key_End)  # a press in the middle of the words puts the mark there
    for _ in range(7):
        keys.key(session.shown, Qt.Key.Key_Backspace)
    keys.type_text(session.shown, "Tuin-27")
    keys.key(session.shown, Qt.Key.Key_Return)
    assert session.state.online == "thuis"
    assert any("Verbonden met Lindehof-12" in str(item.property("text")) for item in below(session.shown.item))


def test_the_password_is_hidden_until_the_eye_is_pressed(show: Shower, owner: QObject) -> None:
    session = Session(show, owner, do(opened(), WIFI, act("join", network="thuis"), typed("geheim")))
    session.click("field/password")
    assert "geheim" not in session.shown.window.activeFocusItem().property("displayText")


def test_another_page_begins_at_its_top(show: Shower, owner: QObject) -> None:
    session = Session(show, owner, opened("laptop"))
    session.click("section/accessibility")
    session.click("section/about")
    rows = [item for item in below(session.shown.item) if item.property("text") == "Naam"]
    assert len(rows) == 1 and rows[0].mapToScene(QPointF(0, 0)).y() > 0


HOSTILE = ("<img src=x><b>vet</b>", "lang " * 11, "w" * 60, "👵🏽🎂 مرحبا", "{knop-connect} **vet** [tik]")


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("skin", SKINS)
def test_any_name_stays_text_and_inside_the_device(skin: Skin, name: str, show: Shower, owner: QObject) -> None:
    part = {"strength": 3, "password": "appel-Tuin-27", "known": True, "connected": False}
    network = {"id": "kwaad", "name": name, **part}
    program = {"id": "kwaad", "name": name, "icon": "camera", "camera": True}
    start = opened(skin, networks=[network], card="kwaad", apps=[program], name=name)
    session = Session(show, owner, start)
    moments = [
        do(start, WIFI),
        do(start, WIFI, act("join", network="kwaad")),
        do(start, WIFI, act("network-details", network="kwaad")),
        do(start, WIFI, act("network-details", network="kwaad"), act("forget"), act("join", network="kwaad")),
        do(start, act("open", section="privacy"), act("open-app", app="kwaad")),
        do(start, act("open", section="about")),
        do(start, typed(name, "search")),
    ]
    for state in moments:
        session.state = state
        session.model.show(state)
        session.shown.grab()
        for shown in below(session.shown.item):
            left = shown.mapToScene(QPointF(0, 0)).x()
            assert left > -1 and left + shown.width() < session.shown.window.width() + 1, shown.property("text")
            assert shown.property("contentWidth") <= shown.width() + 1, shown.property("text")
