"""Learning: a lesson is opened, played and kept."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from oefenplek.app.courses import course, on_phone, persona, repeat_course
from oefenplek.app.desk import Desk, Roads
from oefenplek.app.presence import helper_here
from oefenplek.app.tongues import read_lesson_for, wording_for
from oefenplek.app.visit import Before, begin_at
from oefenplek.app.ways.helping import Beside, Helping
from oefenplek.content.catalogue import DamagedLessonError
from oefenplek.domain import player as play
from oefenplek.domain.helpers import for_helpers
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.repeats import Due, short_lesson
from oefenplek.screens.lesson.demonstration import Pace
from oefenplek.screens.lesson.services import LessonServices
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.storage.states import Outcome

_LOG = logging.getLogger(__name__)
SWIFT = Pace(rest=30, look=10)


class Learning(QObject):
    """The lesson that is open; what is done in it is counted for who sits here."""

    def __init__(self, desk: Desk, roads: Roads, finished: Callable[[LessonViewModel], None], helping: Helping) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._finished, self._helping = desk, roads, finished, helping
        self._lesson: LessonViewModel | None = None
        self._due: Due | None = None
        """The repeat that is being done; ``None`` in a whole lesson."""
        self._onward: Callable[[], None] | None = None
        self._opened: Lesson | None = None
        """The lesson as it was opened; what is counted names it, whatever language it is in by then."""
        self._spoken: tuple[object, ...] = ()
        """The languages of screen and help in which it is shown, and the manner of Dutch."""
        desk.parts.comforts.changed.connect(self._speak_otherwise)
        desk.shelf.changed.connect(self._speak_otherwise)
        desk.parts.root.coverChanged.connect(self._hold)
        desk.parts.root.over.changed.connect(self._hold)

    @property
    def lesson(self) -> LessonViewModel | None:
        """The lesson that is open."""
        return self._lesson

    def open_lesson(
        self, lesson_id: str, step: str = "", onward: Callable[[], None] | None = None, first: int = 0
    ) -> None:
        """Open a lesson, at its beginning or where someone stopped.

        ``onward``: what somebody had chosen, when this lesson only lies on the way to it; it comes after the last
        step instead of *Klaar*, and at *Terug* from the first. ``first``: so many content sets further than usual.
        """
        desk = self._desk
        lesson = self._read(lesson_id)
        if lesson is None:
            return
        if not for_helpers(lesson_id):
            desk.sitting.ensure()
            desk.sitting.start_lesson(lesson)
        turn = desk.choose()
        desk.sitting.before(
            lesson_id,
            lambda before: self._show(
                turn, course(lesson, desk.registry, begin_at(before, lesson, first)), step=step, onward=onward
            ),
        )

    def open_repeat(self, due: Due) -> None:
        """Open the two minutes of a lesson that is due."""
        desk = self._desk
        lesson = self._read(due.lesson)
        if lesson is None:
            return
        turn = desk.choose()

        def show(before: Before) -> None:
            short = repeat_course(lesson, desk.registry, before, asks=due.asks)
            if short is not None:
                self._show(turn, short, due)

        desk.sitting.before(due.lesson, show)

    def _read(self, lesson_id: str) -> Lesson | None:
        try:
            desk, chosen = self._desk, self._desk.parts.comforts.now
            return on_phone(read_lesson_for(desk.catalogue, desk.registry, lesson_id, chosen), chosen.phone)
        except DamagedLessonError as error:
            _LOG.warning("a lesson could not be opened: %s", error)
            self._roads.open_themes()
            return None

    def tell(self, sentence: str) -> None:
        """Say in the lesson how storage is doing."""
        if self._lesson is not None:
            self._lesson.tell(sentence)

    def _show(
        self,
        turn: int,
        ready: play.Course,
        due: Due | None = None,
        *,
        step: str = "",
        onward: Callable[[], None] | None = None,
    ) -> None:
        desk = self._desk
        if desk.turn != turn:
            return  # something else was chosen meanwhile
        desk.clear()
        lesson = ready.lesson
        model = LessonViewModel(
            self,
            ready,
            desk.registry.kinds,
            self._services(lesson, due.stage if due else 0),
            persona(desk.personas, lesson.persona),
            step,
        )
        self._lesson, self._due, self._opened, self._onward = model, due, lesson, onward
        self._spoken = self._tongue()
        model.left.connect(self._left)
        model.wentBack.connect(self._went_back)
        model.finished.connect(self._lesson_finished)
        desk.parts.reader.use_recordings(self._media(lesson.id))
        self.tell(desk.keeping.state.sentence)
        desk.show("oefenplek.screens.lesson", "LessonScreen", model, self._leave)
        self._helping.offer(Beside(model.helped, ready))

    def _leave(self) -> None:
        self._helping.offer(None)
        if self._lesson is not None:
            self._lesson.close()
            self._lesson = None
            self._desk.parts.reader.use_recordings(None)

    @Slot()
    def _hold(self) -> None:
        """While something lies over the lesson everything in it stays."""
        if self._lesson is not None:
            self._lesson.hold(self._desk.parts.root.covered)

    @Slot()
    def _left(self) -> None:
        """*Stoppen*. A helper is nobody's guest: there is no visit to end."""
        if self._onward is not None and self._opened is not None and for_helpers(self._opened.id):
            self._onward()
        else:
            self._roads.stop()

    @Slot()
    def _went_back(self) -> None:
        if self._onward is not None:
            self._onward()
        elif self._due is not None:
            self._roads.open_waiting()
        else:
            self._roads.open_themes()

    @Slot()
    def _lesson_finished(self) -> None:
        if self._onward is not None:
            self._onward()
        elif self._due is not None:
            self._roads.open_waiting(repeated=True)
        elif self._lesson is not None:
            self._finished(self._lesson)

    def _media(self, lesson_id: str) -> Path | None:
        """The folder with a lesson's own pictures and recordings."""
        card = self._desk.index.lesson(lesson_id)
        return (card.path.parent / "media").absolute() if card else None

    def _services(self, lesson: Lesson, stage: int) -> LessonServices:
        desk, parts = self._desk, self._desk.parts
        return LessonServices(
            reader=parts.reader,
            count=lambda effect: self._count(lesson, effect, stage),
            wording=wording_for(lesson, desk.pointer, parts.language, desk.numbers),
            pace=SWIFT if parts.options.swift else Pace(),
            read_aloud=lambda: desk.read_aloud,
            done_sound=desk.sounds.done,
            tick_sound=desk.sounds.tick,
            media=self._media(lesson.id),
            keep_pace=lambda ms: parts.comforts.use(double_click_ms=max(ms, parts.comforts.own.double_click_ms)),
            helper=lambda: helper_here(desk.parts.settings, datetime.now()),
            keep_hold=lambda ms: parts.comforts.use(hold_ms=ms),
            level=lambda: parts.comforts.now.help_level,
            keep_level=lambda level: parts.comforts.use(help_level=level),
        )

    def _count(self, lesson: Lesson, effect: play.Effect, stage: int) -> None:
        """Keep it; a step may be left when it stands on the disk, or when the screen says that it cannot be kept.

        A lesson for helpers leaves nothing behind.
        """
        if for_helpers(lesson.id):
            QTimer.singleShot(0, self, lambda: self._counted(lesson, effect, Outcome("")))
            return
        self._desk.sitting.count(lesson, effect, lambda outcome: self._counted(lesson, effect, outcome), stage)

    def _counted(self, lesson: Lesson, effect: play.Effect, outcome: Outcome[str]) -> None:
        if not outcome.ok:
            self.tell(outcome.sentence)
        shown = self._lesson
        if shown is None or self._opened is not lesson:
            return  # a late answer about a lesson that was left is no answer about this one
        if isinstance(effect, play.StepDone):
            shown.acknowledged(effect.step)
        elif isinstance(effect, play.LessonDone):
            shown.lesson_acknowledged()

    @Slot()
    def _speak_otherwise(self) -> None:
        """Another language was chosen, or other help: the lesson goes on in it."""
        shown = self._lesson
        if shown is None or self._tongue() == self._spoken:
            return
        lesson = self._read(shown.course.lesson.id)
        if lesson is not None and self._due is not None:
            lesson = short_lesson(lesson, shown.course.rules, asks=self._due.asks)
        if lesson is not None:
            self._spoken = self._tongue()
            shown.use(lesson, wording_for(lesson, self._desk.pointer, self._desk.parts.language, self._desk.numbers))

    def _tongue(self) -> tuple[object, ...]:
        chosen = self._desk.parts.comforts.now
        return chosen.language, chosen.help_language, self._desk.parts.language.manner
