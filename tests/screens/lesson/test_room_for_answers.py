"""After a mistake instruction, answer and what is typed stand whole beside each other: nothing has to be scrolled."""

from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.ui.device.places import is_scroller
from tests.journeys.conftest import clock, person
from tests.journeys.person import Person

__all__ = ["clock", "person"]


def hidden(item: QQuickItem) -> list[float]:
    """By how many pixels the visible areas below an item are too low for what they hold."""
    if not item.isVisible():
        return []
    here = [item.property("contentHeight") - item.height()] if is_scroller(item) else []
    return [over for over in here if over > 1] + [over for child in item.childItems() for over in hidden(child)]


def test_a_letter_too_many_and_an_answer_below_three_sentences(person: Person) -> None:
    person.sits_at("a04-typen", "wissen")
    person.presses("field/text")
    QTest.keyClick(person.corner.window, "q")
    person.presses("button/ready")
    assert person.reads("feedback") != ""
    person.hands.rest(0.3)
    assert hidden(person.corner.window.contentItem()) == []
