"""For the left hand the device, *Verder* and the bar beside long content stand at the left; words stay beside it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtQuick import QQuickItem

from oefenplek.ui.theme.setup import theme_of
from tests.support.keys import place
from tests.support.lesson_screens import lesson_model
from tests.support.showing import Shower, Shown


@pytest.fixture
def lesson(show: Shower, owner: QObject) -> Iterator[Shown]:
    model = lesson_model(owner, step="samen-melden")
    shown = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model})
    yield shown
    theme_of(shown.engine).setProperty("leftHanded", False)


def left(shown: Shown, name: str) -> bool:
    item = place(shown, name)
    assert item is not None, name
    return middle(item) < shown.window.width() / 2


def middle(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(item.width() / 2, 0)).x()


def use_left_hand(shown: Shown) -> None:
    theme_of(shown.engine).setProperty("leftHanded", True)
    shown.grab()


def device(shown: Shown) -> QQuickItem:
    frames = [item.property("frame") for item in every(shown.window.contentItem()) if item.property("skin") is not None]
    return next(frame for frame in frames if isinstance(frame, QQuickItem))


def test_the_device_and_verder_go_to_the_left(lesson: Shown) -> None:
    half = lesson.window.width() / 2
    assert middle(device(lesson)) > half
    assert (left(lesson, "lesson/next"), left(lesson, "lesson/back")) == (False, True)
    use_left_hand(lesson)
    assert middle(device(lesson)) < half
    assert (left(lesson, "lesson/next"), left(lesson, "lesson/back")) == (True, False)
    lesson.save("lesson-left-handed")


LONG = """
import QtQuick
import oefenplek.ui.controls
Scroll {
    Column {
        width: parent?.width ?? 0
        Repeater { model: 40; PlainText { text: "Een regel." } }
    }
}
"""


def test_the_bar_beside_long_content_goes_to_the_left(show: Shower) -> None:
    page = show.qml(LONG)
    page.grab()

    def up() -> QQuickItem:
        found = [item for item in every(page.item) if item.property("text") == "Omhoog"]
        assert len(found) == 1
        return found[0]

    try:
        assert middle(up()) > page.window.width() - 60
        use_left_hand(page)
        assert middle(up()) < 60
        lines = [item for item in every(page.item) if item.property("text") == "Een regel."]
        assert lines[0].mapToScene(QPointF(0, 0)).x() > 40, "the words begin beside it"
    finally:
        theme_of(page.engine).setProperty("leftHanded", False)


def every(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(inner for child in item.childItems() for inner in every(child))]
