"""*Klas*: one lesson for everybody in the room. A code on the wall leads each device there, without a network."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from oefenplek.app.courses import open_lesson
from oefenplek.app.desk import Desk, Roads
from oefenplek.content.catalogue import DamagedLessonError
from oefenplek.domain.klas import (
    class_code,
    first_step,
    first_turn,
    meant_lesson,
    parts_of,
    read_class_code,
)
from oefenplek.screens.class_code.view import Answer
from oefenplek.screens.class_code.view_model import ClassCodeViewModel
from oefenplek.screens.klas.view import NO_CODE, NOT_OPEN, Offer, title_of
from oefenplek.screens.klas.view_model import KlasViewModel
from oefenplek.screens.klas.wall import WallViewModel
from oefenplek.storage.states import Outcome

Start = Callable[[str, str, int], None]
"""Opens a lesson at a step, with the content that comes so many sets later."""
ANYWHERE = 60
"""A device whose id is not known begins somewhere below this."""


class JoiningClass(QObject):
    """*Ik doe mee met de groep*. Nobody is asked who they are: a guest stays a guest, and who is known stays known."""

    def __init__(self, desk: Desk, roads: Roads, start: Start) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._start = desk, roads, start

    def open(self) -> None:
        """Choose the animal of the wall, and type its number."""
        desk, parts = self._desk, self._desk.parts
        desk.clear()
        model = ClassCodeViewModel(self, parts.reader, parts.language, self._find, read_aloud=desk.read_aloud)
        model.lessonChosen.connect(self._open)
        model.backChosen.connect(self._roads.open_themes)
        desk.show("oefenplek.screens.class_code", "ClassCodeScreen", model)

    def _find(self, animal: str, number: int) -> Answer:
        meant = read_class_code(animal, number)
        if meant is None:
            return Answer()
        lesson = meant_lesson(meant, open_lessons(self._desk))
        steps = guided_steps(self._desk, lesson) if lesson else None
        return Answer(known=True) if steps is None else Answer(True, lesson, first_step(meant.part, steps))

    @Slot(str, str)
    def _open(self, lesson: str, step: str) -> None:
        desk = self._desk
        turn = desk.choose()

        def known(outcome: Outcome[str]) -> None:
            if desk.turn == turn:
                self._start(lesson, step, first_turn(outcome.value) if outcome.value else secrets.randbelow(ANYWHERE))

        desk.keeping.ask(lambda reader: reader.device(), known)


class Klas(QObject):
    """The trainer's side: theme, lesson, part, and the wall.

    Whoever shows the wall goes into the room: volunteer mode is over then. From the wall one comes to other parts and
    lessons without a PIN, for nothing here is about anybody.
    """

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads = desk, roads
        self._shown = ""
        """The lesson that was on the wall last."""

    def open(self) -> None:
        """Choose what goes on the wall."""
        if self._desk.session.by is None:
            self._roads.open_start()
        else:
            self._choose("")

    def _choose(self, lesson: str) -> None:
        """Theme, lesson and part; with a ``lesson`` at once its parts."""
        desk = self._desk
        desk.clear()
        model = KlasViewModel(self, desk.parts.language, desk.word, self._offer, lesson)
        model.partChosen.connect(self._show_wall)
        model.backChosen.connect(self._go_back)
        model.closed.connect(self._close)
        model.show(desk.index.themes, desk.index.lessons)
        desk.show("oefenplek.screens.klas", "KlasScreen", model)

    @Slot()
    def _go_back(self) -> None:
        if self._desk.session.by is None:
            self._roads.leave()
        else:
            self._roads.open_volunteer()

    @Slot()
    def _close(self) -> None:
        if self._desk.session.by is None:
            self._roads.leave()
        else:
            self._desk.session.close()

    def _offer(self, lesson: str) -> Offer:
        steps, here = guided_steps(self._desk, lesson), open_lessons(self._desk)
        if steps is None:
            return Offer(sentence=NOT_OPEN)
        found = ((part, class_code(lesson, part, here)) for part in parts_of(guidance for _, guidance in steps))
        codes = tuple((part, code) for part, code in found if code is not None)
        return Offer(codes) if codes else Offer(sentence=NO_CODE)

    @Slot(str, str)
    def _show_wall(self, lesson: str, part: str) -> None:
        desk, parts = self._desk, self._desk.parts
        card = desk.index.lesson(lesson)
        chosen = next(((each, code) for each, code in self._offer(lesson).codes if each == part), None)
        if card is None or chosen is None:
            self._roads.open_start()
            return
        desk.session.close()
        desk.sitting.end()  # whoever sat here has left: their place is kept as when they stop
        desk.clear()
        self._shown = lesson
        title = title_of(card, parts.language.code)
        wall = WallViewModel(self, parts.language, chosen[1], title, chosen[0])
        wall.backChosen.connect(self._leave_wall)
        desk.show("oefenplek.screens.klas", "WallScreen", wall)

    @Slot()
    def _leave_wall(self) -> None:
        self._choose(self._shown)


def open_lessons(desk: Desk) -> tuple[str, ...]:
    """The ids of all lessons that can be opened here."""
    return tuple(card.id for card in desk.index.lessons if not card.damaged)


def guided_steps(desk: Desk, lesson_id: str) -> tuple[tuple[str, str], ...] | None:
    """The steps of a lesson with their guidance; ``None`` when it cannot be opened."""
    try:
        lesson = open_lesson(desk.catalogue, desk.registry, lesson_id)
    except DamagedLessonError:
        return None
    kinds = desk.registry.kinds
    return tuple(
        (step.id, kinds[step.kind].rules().guidance(step.body) if step.kind in kinds and step.body is not None else "")
        for step in lesson.steps
    )
