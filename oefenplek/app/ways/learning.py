"""Learning: a lesson is opened, played and kept."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from oefenplek.app.courses import course, open_lesson, persona
from oefenplek.app.desk import Desk, Roads
from oefenplek.app.visit import Before
from oefenplek.content.catalogue import DamagedLessonError
from oefenplek.domain import player as play
from oefenplek.domain.lesson import Lesson
from oefenplek.screens.lesson.demonstration import Pace
from oefenplek.screens.lesson.services import LessonServices
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.screens.lesson.wording import Wording
from oefenplek.storage.states import Outcome

_LOG = logging.getLogger(__name__)
SWIFT = Pace(rest=30, look=10)


class Learning(QObject):
    """The lesson that is open; what is done in it is counted for who sits here."""

    def __init__(self, desk: Desk, roads: Roads, finished: Callable[[LessonViewModel], None]) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._finished = desk, roads, finished
        self._lesson: LessonViewModel | None = None
        desk.parts.language.changed.connect(self._retranslate)

    @property
    def lesson(self) -> LessonViewModel | None:
        """The lesson that is open."""
        return self._lesson

    def open_lesson(self, lesson_id: str, step: str = "") -> None:
        """Open a lesson, at its beginning or where someone stopped."""
        desk = self._desk
        try:
            lesson = open_lesson(desk.catalogue, desk.registry, lesson_id)
        except DamagedLessonError as error:
            _LOG.warning("a lesson could not be opened: %s", error)
            self._roads.open_themes()
            return
        desk.sitting.ensure()
        desk.sitting.start_lesson(lesson)
        turn = desk.choose()
        desk.sitting.before(lesson_id, lambda before: self._show(turn, lesson, before, step))

    def tell(self, sentence: str) -> None:
        """Say in the lesson how storage is doing."""
        if self._lesson is not None:
            self._lesson.tell(sentence)

    def _show(self, turn: int, lesson: Lesson, before: Before, step: str) -> None:
        desk = self._desk
        if desk.turn != turn:
            return  # something else was chosen meanwhile
        desk.clear()
        known = desk.registry
        model = LessonViewModel(
            self,
            course(lesson, known, before),
            known.kinds,
            self._services(lesson),
            persona(desk.personas, lesson.persona),
            step,
        )
        self._lesson = model
        model.left.connect(self._roads.leave)
        model.wentBack.connect(self._roads.open_themes)
        model.finished.connect(self._lesson_finished)
        desk.parts.reader.use_recordings(self._media(lesson.id))
        self.tell(desk.keeping.state.sentence)
        desk.show("oefenplek.screens.lesson", "LessonScreen", model, self._leave)

    def _leave(self) -> None:
        if self._lesson is not None:
            self._lesson.close()
            self._lesson = None
            self._desk.parts.reader.use_recordings(None)

    @Slot()
    def _lesson_finished(self) -> None:
        if self._lesson is not None:
            self._finished(self._lesson)

    def _media(self, lesson_id: str) -> Path | None:
        """The folder with a lesson's own pictures and recordings."""
        card = self._desk.index.lesson(lesson_id)
        return (card.path.parent / "media").absolute() if card else None

    def _services(self, lesson: Lesson) -> LessonServices:
        desk, parts = self._desk, self._desk.parts
        return LessonServices(
            reader=parts.reader,
            count=lambda effect: self._count(lesson, effect),
            wording=Wording(desk.pointer, parts.language.translate),
            pace=SWIFT if parts.options.swift else Pace(),
            read_aloud=lambda: desk.read_aloud,
            done_sound=desk.sounds.done,
            tick_sound=desk.sounds.tick,
            media=self._media(lesson.id),
        )

    def _count(self, lesson: Lesson, effect: play.Effect) -> None:
        """Keep it; a step may be left when it stands on the disk, or when the screen says that it cannot be kept."""
        self._desk.sitting.count(lesson, effect, lambda outcome: self._counted(lesson, effect, outcome))

    def _counted(self, lesson: Lesson, effect: play.Effect, outcome: Outcome[str]) -> None:
        if not outcome.ok:
            self.tell(outcome.sentence)
        shown = self._lesson
        if shown is None or shown.course.lesson is not lesson:
            return  # a late answer about a lesson that was left is no answer about this one
        if isinstance(effect, play.StepDone):
            shown.acknowledged(effect.step)
        elif isinstance(effect, play.LessonDone):
            shown.lesson_acknowledged()

    @Slot()
    def _retranslate(self) -> None:
        if self._lesson is not None:
            self._lesson.retranslate()
