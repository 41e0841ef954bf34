"""*Voor helpers*: the ten questions and the lessons for whoever helps. Nothing of either is kept."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.bundle import RESOURCES
from oefenplek.domain.check import Check, worded
from oefenplek.domain.helpers import for_helpers
from oefenplek.domain.text import clean
from oefenplek.screens.check.view_model import CheckViewModel
from oefenplek.screens.helpers.view_model import HelpersViewModel
from oefenplek.screens.lesson.view_model import LessonViewModel

FOLDER = RESOURCES / "helpers"


class Checking(QObject):
    """Lies in volunteer mode. A lesson takes the whole screen, so volunteer mode closes; after it this stands alone.

    It shows nothing about anybody, so it needs no pass then. A resident's lesson that stood there is there again
    when it is closed. ``lesson``: the lesson that is open.
    """

    def __init__(self, desk: Desk, roads: Roads, lesson: Callable[[], LessonViewModel | None]) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._lesson = desk, roads, lesson
        self._under: tuple[str, str] | None = None
        """The lesson and the step of the resident who was here."""

    @Slot()
    def open(self, done: str = "") -> None:
        """The questions and the lessons; ``done``: the lesson that was just finished."""
        desk = self._desk
        desk.clear()
        page = HelpersViewModel(self, desk.parts.language, desk.word, inside=desk.session.by is not None)
        page.checkChosen.connect(self._ask)
        page.lessonChosen.connect(self._learn)
        page.backChosen.connect(self._roads.open_volunteer)
        page.closed.connect(self._close)
        page.show(desk.index.for_helpers, done)
        desk.show("oefenplek.screens.helpers", "HelpersScreen", page)

    def forget(self) -> None:
        """Whoever sat here has left."""
        self._under = None

    @Slot()
    def _ask(self) -> None:
        """The ten questions. Reading them needs what the first screen does without."""
        from oefenplek.content.check import SOURCE, read_check

        desk, language = self._desk, self._desk.parts.language
        cards = [card for card in desk.index.for_helpers if not card.damaged]
        titles = {card.id: clean(card.words_in(language.code)[0]) for card in cards}

        def ask(code: str) -> Check:
            found = read_check(FOLDER, code)
            return worded(found, language.manner.say) if found.language == SOURCE else found

        desk.clear()
        page = CheckViewModel(self, language, ask, titles)
        page.lessonChosen.connect(self._learn)
        page.paperChosen.connect(lambda: self._roads.show_paper(page.sheet))
        page.backChosen.connect(self.open)
        page.closed.connect(self._close)
        desk.show("oefenplek.screens.check", "CheckScreen", page)

    @Slot(str)
    def _learn(self, lesson_id: str) -> None:
        shown = self._lesson()
        if shown is not None and not for_helpers(shown.course.lesson.id):
            self._under = shown.course.lesson.id, shown.course.step(shown.state.at).id
        self._roads.open_lesson(lesson_id, onward=lambda: self._learnt(lesson_id))

    def _learnt(self, lesson_id: str) -> None:
        """Back from a lesson: after its last step, or on the way."""
        shown = self._lesson()
        self.open(lesson_id if shown is not None and shown.state.finished else "")

    @Slot()
    def _close(self) -> None:
        if self._desk.session.by is not None:
            self._desk.session.close()
        elif self._under is not None:
            (lesson, step), self._under = self._under, None
            self._roads.open_lesson(lesson, step)
        else:
            self._roads.open_start()
