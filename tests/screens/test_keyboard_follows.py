"""From screen to screen the keyboard comes along: the next key works without a click."""

from PySide6.QtCore import QObject, Qt

from tests.screens import samples
from tests.support.keys import key
from tests.support.showing import Shower

# As the app's own window shows its screens.
HOST = """
import QtQuick
import oefenplek.ui.device

FocusScope {
    focus: true

    AppHost {
        objectName: "host"
        anchors.fill: parent
    }
}
"""


def test_the_keyboard_goes_along_to_the_next_screen_and_back(show: Shower, owner: QObject) -> None:
    page = show.qml(HOST)
    host = page.window.findChild(QObject, "host") or page.item.findChild(QObject, "host")
    assert host is not None

    def go(screen: str, component: str, model: QObject) -> None:
        for name, value in (("uri", f"oefenplek.screens.{screen}"), ("component", component), ("viewModel", model)):
            host.setProperty(name, value)
        page.settle()

    start, themes = samples.start(owner), samples.themes(owner, "phone")
    home: list[str] = []
    themes.homeChosen.connect(lambda: home.append("home"))
    opened: list[str] = []

    go("start", "StartScreen", start)
    key(page, Qt.Key.Key_Right)
    go("themes", "ThemesScreen", themes)
    key(page, Qt.Key.Key_Escape)
    assert home == ["home"]

    again = samples.start(owner)
    again.doorChosen.connect(opened.append)
    go("start", "StartScreen", again)
    for _ in range(3):  # past the two answers to *Wilt u alles horen?*
        key(page, Qt.Key.Key_Right)
    key(page, Qt.Key.Key_Return)
    assert opened == ["phone"]
