"""The demo plays a lesson for fingers with fingers, and one for the mouse with the mouse."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject

from oefenplek.cli.demo import Demo, Player
from tests.journeys.conftest import clock, person
from tests.journeys.person import Person

__all__ = ["clock", "person"]

TOUCH, MOUSE = QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress


class Presses(QObject):
    """Counts what comes to the window while a lesson is open."""

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._person, self.seen = person, Counter[QEvent.Type]()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._person.corner.navigation.lesson is not None and event.type() in {TOUCH, MOUSE}:
            self.seen[event.type()] += 1
        return False


@pytest.mark.parametrize(
    ("lesson", "used", "unused"), [("a02-tikken-vegen", TOUCH, MOUSE), ("a00-hand-op-de-muis", MOUSE, TOUCH)]
)
def test_each_lesson_is_played_with_the_hand_it_is_about(
    person: Person, lesson: str, used: QEvent.Type, unused: QEvent.Type
) -> None:
    person.comes_in()
    presses, told = Presses(person), list[str]()
    person.corner.window.installEventFilter(presses)
    Player(person.corner, Demo(lesson), told.append).run()
    person.corner.window.removeEventFilter(presses)
    assert told[-1].startswith("Finished and counted")
    assert presses.seen[used] > 3
    assert presses.seen[unused] == 0
