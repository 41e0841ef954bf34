"""Which telephone somebody has at home: asked once, on the way to the first lesson in which it matters."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from oefenplek.app.desk import Desk
from oefenplek.content.catalogue import DamagedLessonError
from oefenplek.domain.marks import N_
from oefenplek.screens.question.view_model import Answer, Question

from .asking import ask

DEVICE = "device"
"""The app that is a whole device: on it one goes home in another way on each kind of telephone."""
UNKNOWN = "unknown"
USUAL = "buttons"
QUESTION = Question(
    "phone",
    N_("Welke telefoon lijkt op die van u?"),
    (
        Answer("buttons", N_("Drie knoppen onderaan"), picture="phone-buttons"),
        Answer("bar", N_("Een streepje onderaan"), picture="phone-bar"),
        Answer("round", N_("Een ronde knop"), picture="phone-round"),
        Answer(UNKNOWN, N_("Dat weet ik niet"), icon="help-circle-outline"),
    ),
    line=N_("Kijk naar de onderkant."),
)


class WhichPhone(QObject):
    """The answer is kept for who sits here now; ``Comfort.phone`` is empty until somebody answered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def on_the_way(self, go: Callable[[], None], lesson: str) -> None:
        """Somebody chose this lesson: ask first, where it matters and nobody knows yet."""
        comforts = self._desk.parts.comforts
        if comforts.now.phone or not self._matters(lesson):
            go()
            return

        def answered(answer: str) -> None:
            comforts.use(phone=USUAL if answer == UNKNOWN else answer)
            go()

        ask(self, self._desk, QUESTION, answered)

    def _matters(self, lesson: str) -> bool:
        try:
            scenes = self._desk.catalogue.load_lesson(lesson)["scenes"].values()
        except DamagedLessonError:
            return False  # opening it says so
        return any(scene["app"] == DEVICE and scene["skin"] != "laptop" for scene in scenes)
