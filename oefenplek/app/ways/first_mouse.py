"""The first visit with a mouse: on the way to what somebody chose, a minute to learn how a mouse works is offered."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from oefenplek.app.desk import Desk, Roads
from oefenplek.app.wipe import windows
from oefenplek.domain.marks import N_
from oefenplek.screens.question.view_model import Answer, Question
from oefenplek.storage.reader import Reader
from oefenplek.ui.last_hand import LastHand

from .asking import ask

LESSON = "a00-hand-op-de-muis"
TEACHES = {LESSON, "a01-de-muis"}
"""Whoever chooses one of these found it already."""


QUESTION = Question(
    "mouse",
    N_("Hebt u al eens een muis gebruikt?"),
    (
        Answer("yes", N_("Ja, verder"), icon="check"),
        Answer("no", N_("Nee, eerst oefenen"), N_("Een kleine oefening. Daarna gaat u verder."), "mouse"),
    ),
    picture="mouse-on-mat",
)


def practised_before(reader: Reader, person: str) -> bool:
    """Did this person begin a lesson before?"""
    visit = reader.visit_of(person)
    return bool(reader.lessons(person)) or (visit is not None and visit.lesson != "")


class FirstMouse(QObject):
    """Asks once a visit, and only who came here by mouse. After the lesson comes what was chosen."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads = desk, roads
        self._hand = LastHand(self)
        self._asked = False

    def begin(self) -> None:
        """See from now on whether a mouse is used, a finger or a key."""
        for window in windows():
            self._hand.watch(window)

    def forget(self) -> None:
        """Somebody leaves: the next one may be asked."""
        self._asked = False

    def on_the_way(self, go: Callable[[], None], lesson: str = "") -> None:
        """Somebody chose this (a ``lesson``, by its id, or something else): ask first, where that may help."""
        desk, person = self._desk, self._desk.sitting.person
        if lesson in TEACHES:
            self._asked = True
        if self._asked or not self._by_mouse() or not self._lesson_here():
            go()
        elif person is None:
            self._ask(go)
        else:
            turn = desk.choose()
            desk.keeping.ask(
                lambda reader: practised_before(reader, person),
                lambda outcome: self._answered(turn, go, practised=bool(outcome.value)),
            )

    def _answered(self, turn: int, go: Callable[[], None], *, practised: bool) -> None:
        """Whoever did a lesson before knows how it goes here."""
        if self._desk.turn != turn:
            return  # something else was chosen meanwhile
        if practised:
            self._asked = True
            go()
        else:
            self._ask(go)

    def _ask(self, go: Callable[[], None]) -> None:
        self._asked = True

        def answered(answer: str) -> None:
            if answer == "no":
                self._roads.open_lesson(LESSON, onward=go)
            else:
                go()

        ask(self, self._desk, QUESTION, answered)

    def _by_mouse(self) -> bool:
        """Is it a mouse that people use here, and was it the mouse that chose?"""
        return self._desk.pointer == "mouse" and self._hand.used in {"mouse", ""}

    def _lesson_here(self) -> bool:
        card = self._desk.index.lesson(LESSON)
        return card is not None and not card.damaged
