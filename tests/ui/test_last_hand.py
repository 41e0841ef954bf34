"""What was used last: mouse, finger or key."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from oefenplek.cli.hands import settle
from oefenplek.cli.moving import touch_screen
from oefenplek.ui.last_hand import LastHand

PLAIN, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def test_what_was_used_last_is_known(owner: QObject) -> None:
    window = QQuickWindow()
    window.resize(200, 200)
    window.show()
    hand, at = LastHand(owner), QPoint(50, 50)
    hand.watch(window)
    assert hand.used == ""
    QTest.mouseMove(window, at)
    settle()
    assert hand.used == "mouse"
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert hand.used == "key"
    QTest.touchEvent(window, touch_screen()).press(0, at, window).commit()
    QTest.touchEvent(window, touch_screen()).release(0, at, window).commit()
    assert hand.used == "touch"
    QTest.mouseClick(window, LEFT, PLAIN, at)
    assert hand.used == "mouse"
    window.close()
    window.deleteLater()
