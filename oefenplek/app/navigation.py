"""From screen to screen: start, themes, lesson, klaar."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from oefenplek.bundle import LESSONS, RESOURCES
from oefenplek.content.cards import Index, LessonCard
from oefenplek.content.catalogue import Catalogue, DamagedLessonError
from oefenplek.domain import player as play
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.progress import Visit, resumable
from oefenplek.domain.text import Pointer, resolve
from oefenplek.screens.finished.view_model import Finish, FinishedViewModel
from oefenplek.screens.lesson.demonstration import Pace
from oefenplek.screens.lesson.services import LessonServices
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.screens.lesson.wording import Wording
from oefenplek.screens.notice.view_model import NoticeViewModel
from oefenplek.screens.start.view_model import StartViewModel
from oefenplek.screens.themes.view_model import ThemesViewModel
from oefenplek.storage.service import Store
from oefenplek.storage.states import Outcome, Status
from oefenplek.ui.pointing import pointer_here
from oefenplek.ui.speech.sounds import Sounds

from .courses import course, open_lesson, persona, read_personas, registry
from .keeping import Keeping
from .parts import Parts
from .shelf import Shelf
from .visit import Before, Sitting

_LOG = logging.getLogger(__name__)
SWIFT = Pace(rest=30, look=10)


class Navigation(QObject):
    """Leads from screen to screen; knows who sits here and what is counted."""

    def __init__(self, parent: QObject, parts: Parts) -> None:
        super().__init__(parent)
        self._parts = parts
        self._registry = registry()
        lessons = [parts.options.lessons or LESSONS]
        self._catalogue = Catalogue(lessons, parts.folders.cache, self._registry)
        self._keeping = Keeping(self, lambda on_state: Store(parts.folders.data, on_state=on_state))
        self._sounds = Sounds(self, RESOURCES / "sounds")
        if parts.options.silent:
            self._sounds.mute(True)
        else:
            self._sounds.follow(parts.reader)
        self._shelf = Shelf(self, self._catalogue)
        self._sitting = Sitting(self._keeping)
        self._index = Index()
        self._personas: Mapping[str, Any] | None = None
        self._read_aloud = parts.start.readAloud
        self._lesson: LessonViewModel | None = None
        self._start: StartViewModel | None = parts.start
        self._themes: ThemesViewModel | None = None
        self._route = ""
        self._cut_off: Visit | None = None
        self._coming: Lesson | None = None
        """The lesson that was chosen and waits for storage; another choice takes its place."""
        self._shelf.changed.connect(self._lessons_known)
        self._keeping.stateChanged.connect(self._tell_state)
        parts.language.changed.connect(self._retranslate)

    @property
    def ready(self) -> bool:
        """Are the lessons known and storage open?"""
        return bool(self._index.lessons) and self._keeping.state.status is not Status.OPENING

    @property
    def index(self) -> Index:
        """The themes and lessons there are."""
        return self._index

    @property
    def keeping(self) -> Keeping:
        """Storage."""
        return self._keeping

    @property
    def lesson(self) -> LessonViewModel | None:
        """The lesson that is open."""
        return self._lesson

    def begin(self) -> None:
        """Open storage, and look which lessons there are."""
        self._keeping.start()
        self._keeping.ask(lambda reader: reader.open_visit(), self._was_here)
        self._shelf.look()

    def close(self) -> None:
        """Leave the screen that is shown; a visit that goes on is not ended, so it can be resumed."""
        self._leave_lesson()
        self._parts.reader.stop()
        self._shelf.close()
        self._keeping.close()

    # --- start ------------------------------------------------------------------------------------------------

    @Slot()
    def open_start(self) -> None:
        """The start screen; whoever sat here has left."""
        self._leave_lesson()
        parts = self._parts
        start = StartViewModel(self, parts.reader, parts.language, parts.settings.site, datetime.now, self._read_aloud)
        start.doorChosen.connect(self.open_route)
        start.themesChosen.connect(self.open_themes)
        start.resumeChosen.connect(self.resume)
        start.readAloudChosen.connect(self.read_aloud)
        self._start, self._themes = start, None
        parts.root.show("oefenplek.screens.start", "StartScreen", start)
        self.show_today()

    def welcome(self, person: str) -> None:
        """Someone with an account sits down; the picture code was right."""
        self._sitting.end()
        self._sitting.begin(person)

    @Slot()
    def leave(self) -> None:
        """*Stoppen*: the visit is over and the next person finds nothing of it."""
        self._sitting.end()
        self._read_aloud = False
        self.open_start()

    def ask_finished(self, done: Callable[[int], None]) -> None:
        """How many lessons were finished here today."""
        day = datetime.now().astimezone().date().isoformat()
        self._keeping.ask(lambda reader: reader.finished_on(day), lambda outcome: done(outcome.value or 0))

    @Slot()
    def resume(self) -> None:
        """Go on where the visit that was cut off stood."""
        if self._cut_off is not None:
            visit, self._cut_off = self._cut_off, None
            self._sitting.go_on(visit)
            self.open_lesson(visit.lesson, visit.step)

    def _was_here(self, outcome: Outcome[Visit | None]) -> None:
        visit = outcome.value
        if visit is not None and resumable(visit, datetime.now().astimezone()):
            self._cut_off = visit
            self.show_today()

    @Slot()
    def _lessons_known(self) -> None:
        self._index = self._shelf.index
        if self._themes is not None:  # someone was faster than the walk over the files
            self._themes.show(self._index.themes, self._index.lessons, self._route)
        self.show_today()

    def show_today(self) -> None:
        """Show on the start screen how often was practised today, and what can be gone on with."""
        self.ask_finished(self._show_count)

    def _show_count(self, finished: int) -> None:
        if self._start is not None:
            card = self._index.lesson(self._cut_off.lesson) if self._cut_off else None
            self._start.show(finished, card.title if card else "")

    @Slot(bool)
    def read_aloud(self, wanted: bool) -> None:
        """Everything is to be read aloud from now on, or no longer."""
        self._read_aloud = wanted

    # --- choosing ---------------------------------------------------------------------------------------------

    @Slot()
    def open_themes(self) -> None:
        """*Help mij kiezen*: all themes."""
        self.open_route("")

    @Slot(str)
    def open_route(self, route: str) -> None:
        """The lessons behind one of the doors."""
        self._leave_lesson()
        parts = self._parts
        themes = ThemesViewModel(self, parts.reader, parts.language, self._word, self._read_aloud)
        themes.lessonChosen.connect(self.open_lesson)
        themes.homeChosen.connect(self.open_start)
        themes.show(self._index.themes, self._index.lessons, route)
        self._start, self._themes, self._route = None, themes, route
        parts.root.show("oefenplek.screens.themes", "ThemesScreen", themes)

    # --- klaar ------------------------------------------------------------------------------------------------

    @Slot()
    def _lesson_finished(self) -> None:
        if self._lesson is None:
            return
        lesson, echo = self._lesson.course.lesson, self._lesson.echo
        self._leave_lesson()
        coming = self._next(lesson.id)
        parts = self._parts
        klaar = FinishedViewModel(self, parts.reader, parts.language, self._read_aloud)
        klaar.againChosen.connect(lambda: self.open_lesson(lesson.id))
        klaar.homeChosen.connect(self.leave)
        if coming is not None:
            klaar.nextChosen.connect(lambda: self.open_lesson(coming.id))
        finish = Finish(lesson.title, self._word(lesson.goal))
        if echo is not None:
            finish = replace(finish, echo_from=echo.who, echo=echo.say, echo_picture=echo.picture)
        if coming is not None:
            finish = replace(finish, next_title=coming.title, next_minutes=coming.minutes)
        parts.root.show("oefenplek.screens.finished", "FinishedScreen", klaar)
        klaar.show(finish)

    def _next(self, done: str) -> LessonCard | None:
        """The next lesson of the theme, else one of another theme that builds on this one."""
        here = self._index.lesson(done)
        fit = [card for card in self._index.lessons if not card.damaged and card.id != done]
        if here is None:
            return None
        after = [card for card in fit if card.theme == here.theme and card.order > here.order]
        building = [card for card in fit if done in card.needs]
        return next(iter([*after, *building]), None)

    # --- the lesson -------------------------------------------------------------------------------------------

    @Slot(str)
    def open_lesson(self, lesson_id: str, step: str = "") -> None:
        """Open a lesson, at its beginning or where someone stopped."""
        try:
            lesson = open_lesson(self._catalogue, self._registry, lesson_id)
        except DamagedLessonError as error:
            _LOG.warning("a lesson could not be opened: %s", error)
            self.open_themes()
            return
        self._cut_off = None  # whoever begins a lesson is not asked to go on with someone else's
        self._sitting.ensure()
        self._sitting.start_lesson(lesson)
        self._coming = lesson
        self._sitting.before(lesson_id, lambda before: self._show_lesson(lesson, before, step))

    def _show_lesson(self, lesson: Lesson, before: Before, step: str) -> None:
        if self._coming is not lesson:
            return
        self._leave_lesson()
        known = self._registry
        model = LessonViewModel(
            self,
            course(lesson, known, before),
            known.kinds,
            self._services(lesson),
            persona(self._known_personas(), lesson.persona),
            step,
        )
        self._lesson, self._start, self._themes = model, None, None
        model.left.connect(self.leave)
        model.wentBack.connect(self.open_themes)
        model.finished.connect(self._lesson_finished)
        self._parts.reader.use_recordings(self._media(lesson.id))
        self._tell_state()
        self._parts.root.show("oefenplek.screens.lesson", "LessonScreen", model)

    def _media(self, lesson_id: str) -> Path | None:
        """The folder with a lesson's own pictures and recordings."""
        card = self._index.lesson(lesson_id)
        return (card.path.parent / "media").absolute() if card else None

    def _services(self, lesson: Lesson) -> LessonServices:
        parts = self._parts
        return LessonServices(
            reader=parts.reader,
            count=lambda effect: self._count(lesson, effect),
            wording=Wording(self._pointer, parts.language.translate),
            pace=SWIFT if parts.options.swift else Pace(),
            read_aloud=lambda: self._read_aloud,
            done_sound=self._sounds.done,
            tick_sound=self._sounds.tick,
            media=self._media(lesson.id),
        )

    def _count(self, lesson: Lesson, effect: play.Effect) -> None:
        """Keep it; a step may be left when it stands on the disk, or when the screen says that it cannot be kept."""
        self._sitting.count(lesson, effect, lambda outcome: self._counted(lesson, effect, outcome))

    def _counted(self, lesson: Lesson, effect: play.Effect, outcome: Outcome[str]) -> None:
        if not outcome.ok:
            self._tell(outcome.sentence)
        shown = self._lesson
        if shown is None or shown.course.lesson is not lesson:
            return  # a late answer about a lesson that was left is no answer about this one
        if isinstance(effect, play.StepDone):
            shown.acknowledged(effect.step)
        elif isinstance(effect, play.LessonDone):
            shown.lesson_acknowledged()

    @property
    def _pointer(self) -> Pointer:
        return self._parts.options.pointer or pointer_here(self._parts.settings.pointer)

    def _word(self, text: str) -> str:
        return resolve(text, self._pointer)

    def _leave_lesson(self) -> None:
        self._coming = None
        if self._lesson is not None:
            self._lesson.close()
            self._lesson = None
            self._parts.reader.use_recordings(None)

    def _known_personas(self) -> Mapping[str, Any]:
        if self._personas is None:
            self._personas = read_personas(self._parts.options.lessons or LESSONS)
        return self._personas

    @Slot()
    def _tell_state(self) -> None:
        if self._keeping.state.status is Status.ELSEWHERE:
            self._show_notice(self._keeping.state.sentence)
        self._tell(self._keeping.state.sentence)

    def _show_notice(self, sentence: str) -> None:
        self._leave_lesson()
        self._start = None
        notice = NoticeViewModel(self, self._parts.language, sentence)
        notice.closed.connect(QGuiApplication.quit)
        self._parts.root.show("oefenplek.screens.notice", "NoticeScreen", notice)

    def _tell(self, sentence: str) -> None:
        if self._lesson is not None:
            self._lesson.tell(sentence)

    @Slot()
    def _retranslate(self) -> None:
        if self._lesson is not None:
            self._lesson.retranslate()
