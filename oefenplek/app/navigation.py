"""From screen to screen: start, themes, lesson, klaar."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from oefenplek.bundle import LESSONS
from oefenplek.content.cards import Index
from oefenplek.content.catalogue import Catalogue, DamagedLessonError
from oefenplek.domain import player as play
from oefenplek.domain.kinds import Registry
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.progress import Visit, resumable
from oefenplek.screens.lesson.demonstration import Pace
from oefenplek.screens.lesson.view_model import LessonServices, LessonViewModel
from oefenplek.screens.lesson.wording import Wording
from oefenplek.storage.settings_file import DeviceSettings
from oefenplek.storage.states import Outcome
from oefenplek.ui.language import Language
from oefenplek.ui.pointing import pointer_here
from oefenplek.ui.speech.reader import Reader
from oefenplek.ui.speech.sounds import Sounds

from .courses import course, open_lesson, persona, read_personas
from .keeping import Keeping
from .options import Options
from .view_model import AppViewModel
from .visit import Before, Sitting

SWIFT = Pace(rest=30, look=10)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the screens are made of."""

    root: AppViewModel
    keeping: Keeping
    catalogue: Catalogue
    registry: Registry
    language: Language
    reader: Reader
    sounds: Sounds
    theme: QObject
    settings: DeviceSettings
    options: Options


class Navigation(QObject):
    """Leads from screen to screen; knows who sits here and what is counted."""

    def __init__(self, parent: QObject, parts: Parts) -> None:
        super().__init__(parent)
        self._parts = parts
        self._sitting = Sitting(parts.keeping)
        self._index = Index()
        self._personas: Mapping[str, Any] | None = None
        self._read_aloud = False
        self._lesson: LessonViewModel | None = None
        parts.keeping.stateChanged.connect(self._tell_state)
        parts.language.changed.connect(self._retranslate)

    @property
    def lesson(self) -> LessonViewModel | None:
        """The lesson that is open."""
        return self._lesson

    @property
    def sitting(self) -> Sitting:
        """The visit that goes on."""
        return self._sitting

    def close(self) -> None:
        """Leave the screen that is shown; a visit that goes on is not ended, so it can be resumed."""
        self._leave_lesson()
        self._parts.reader.stop()

    # --- the lesson -------------------------------------------------------------------------------------------

    def open_lesson(self, lesson_id: str, step: str = "") -> None:
        """Open a lesson, at its beginning or where someone stopped."""
        try:
            lesson = open_lesson(self._parts.catalogue, self._parts.registry, lesson_id)
        except DamagedLessonError as error:
            self._say_sorry(str(error))
            return
        self._sitting.ensure()
        self._sitting.start_lesson(lesson)
        self._sitting.before(lesson_id, lambda before: self._show_lesson(lesson, before, step))

    def _show_lesson(self, lesson: Lesson, before: Before, step: str) -> None:
        self._leave_lesson()
        known = self._parts.registry
        model = LessonViewModel(
            self,
            course(lesson, known, before),
            known.kinds,
            self._services(lesson),
            persona(self._known_personas(), lesson.persona),
            step,
        )
        self._lesson = model
        model.left.connect(self._lesson_left)
        model.finished.connect(self._lesson_finished)
        self._tell_state()
        self._parts.root.show("oefenplek.screens.lesson", "LessonScreen", model)

    def _services(self, lesson: Lesson) -> LessonServices:
        parts = self._parts
        pointer = parts.options.pointer or pointer_here(parts.settings.pointer)
        return LessonServices(
            reader=parts.reader,
            count=lambda effect: self._count(lesson, effect),
            wording=Wording(pointer, parts.language.translate),
            pace=SWIFT if parts.options.swift else Pace(),
            read_aloud=lambda: self._read_aloud,
            done_sound=parts.sounds.done,
        )

    def _count(self, lesson: Lesson, effect: play.Effect) -> None:
        """Keep it; a step may be left when it stands on the disk, or when the screen says that it cannot be kept."""
        self._sitting.count(lesson, effect, lambda outcome: self._counted(effect, outcome))

    def _counted(self, effect: play.Effect, outcome: Outcome[str]) -> None:
        if not outcome.ok:
            self._tell(outcome.sentence)
        if self._lesson is not None and isinstance(effect, play.StepDone):
            self._lesson.acknowledged(effect.step)

    def _leave_lesson(self) -> None:
        if self._lesson is not None:
            self._lesson.close()
            self._lesson = None

    @Slot()
    def _lesson_left(self) -> None:
        self.open_start()

    def _known_personas(self) -> Mapping[str, Any]:
        if self._personas is None:
            self._personas = read_personas(self._parts.options.lessons or LESSONS)
        return self._personas

    def _tell_state(self) -> None:
        self._tell(self._parts.keeping.state.sentence)

    def _tell(self, sentence: str) -> None:
        if self._lesson is not None:
            self._lesson.tell(sentence)

    def _retranslate(self) -> None:
        if self._lesson is not None:
            self._lesson.retranslate()
