"""Does the helper's strip leave the lesson as it is? Seen on the window itself, byte by byte.

Outside the strip's place and the frame nothing may differ: before it opens, while it is open and after it is closed.
Neither may the keyboard's place with its ring, a caret, or how far anything is scrolled.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, QTime
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.steps.practice import view_model as practice
from oefenplek.ui.device.places import find, is_scroller, shown

from .window_pixels import changed, where

NOWHERE = QPoint(470, 8)
FRAME = 8
"""Pixels: two millimetres and a little, at 96 dots an inch."""
CORNER = 20


class _StoppedClock:
    """The clock of every simulated device, at a time that stays."""

    @staticmethod
    def currentTime() -> QTime:
        return QTime(10, 5)


@contextmanager
def stopped_clocks() -> Iterator[None]:
    """A minute that ends meanwhile is no difference, nor is a caret that blinks."""
    going: Any = practice
    hints = QGuiApplication.styleHints()
    real, going.QTime = going.QTime, _StoppedClock
    blinks = hints.cursorFlashTime()
    hints.setCursorFlashTime(0)
    try:
        yield
    finally:
        going.QTime = real
        hints.setCursorFlashTime(blinks)


def look(person: Any) -> QImage:
    """The window, with the mouse where nothing is."""
    QTest.mouseMove(person.corner.window, NOWHERE)
    person.hands.rest(0.1)
    image: QImage = person.corner.window.grabWindow()
    return image


def holds_the_corner(person: Any, seconds: float = 2.4) -> None:
    """The mouse is pressed in the bottom left corner and let go after a while."""
    window, left, none = person.corner.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    there = QPoint(CORNER, window.height() - CORNER)
    QTest.mousePress(window, left, none, there)
    person.hands.rest(seconds)
    QTest.mouseRelease(window, left, none, there)
    person.hands.rest(0.1)


def settled(person: Any) -> QImage:
    """The window once nothing changes any more: a button that waits for storage, a mark that pulses."""
    before, now = look(person), look(person)
    for _ in range(20):
        if before == now:
            break
        before, now = now, look(person)
    return now


def standing(person: Any) -> tuple[object, ...]:
    """Where the keyboard is and whether that is seen, where the caret is, and how far each list is scrolled."""
    window = person.corner.window
    at = window.activeFocusItem()
    held = (None, None, None) if at is None else (at, at.property("visualFocus"), at.property("cursorPosition"))
    return (*held, *sorted(_scrolled(window.contentItem())))


def traces(person: Any, *, hold: bool = False) -> list[str]:
    """What opening and closing the strip changed; ``hold``: by the corner, else as if it had been held."""
    before, stood, state = settled(person), standing(person), person.lesson.state
    if hold:
        holds_the_corner(person)
    else:
        person.corner.root.askHelper()
    person.expects(lambda: person.hands.sees("helper/close"), "the helper's strip")
    opened, part, open_stood = look(person), _strip(person), standing(person)
    person.corner.root.aside.close()
    person.expects(lambda: person.corner.root.aside is None, "the strip is gone")
    closed = look(person)
    found = []
    if changed(before, opened, FRAME, [part]):
        found.append(f"while open: {where(before, opened, FRAME, [part])}")
    if changed(before, closed):
        found.append(f"after closing: {where(before, closed)}")
    if stood != _without_strip(open_stood) and stood != open_stood:
        found.append(f"while open: {stood} is {open_stood}")
    if standing(person) != stood:
        found.append(f"after closing: {stood} is {standing(person)}")
    if person.lesson.state is not state:
        found.append("the lesson itself changed")
    return found


def _without_strip(stood: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(one for one in stood if not (isinstance(one, tuple) and one[0] == "helper"))


def _strip(person: Any) -> QRect:
    close = find(person.corner.window.contentItem(), "helper/close")
    assert close is not None
    around: QQuickItem | None = close
    while around is not None and not _is_strip(around):
        around = around.parentItem()
    assert around is not None
    return shown(around).toAlignedRect()


def _is_strip(item: QQuickItem) -> bool:
    return item.property("folded") is not None


def _scrolled(item: QQuickItem, owner: str = "lesson") -> Iterator[tuple[str, str, float, float]]:
    if _is_strip(item):
        owner = "helper"
    if not item.isVisible():
        return
    if is_scroller(item):
        place = shown(item)
        yield owner, f"{place.x()},{place.y()}", float(item.property("contentX")), float(item.property("contentY"))
    for child in item.childItems():
        yield from _scrolled(child, owner)
