"""A sheet to take home, and going on with one: nothing is kept here, everything stands on the paper."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.content.catalogue import DamagedLessonError
from oefenplek.domain import takehome
from oefenplek.domain.comfort import Comfort
from oefenplek.domain.takehome import Bookmark, bookmark
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.screens.takehome.sheet import sheet_of
from oefenplek.screens.takehome.view import Offer
from oefenplek.screens.takehome.view_model import CodeViewModel
from oefenplek.ui.camera.eye import open_eye


class TakingHome(QObject):
    """*Blad meenemen* and *Ik heb een blad meegenomen*."""

    def __init__(self, desk: Desk, roads: Roads, lesson: Callable[[], LessonViewModel | None]) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._lesson = desk, roads, lesson

    @Slot()
    def show_sheet(self) -> None:
        """The sheet of the lesson that is open; afterwards it is asked once more whether to stop."""
        shown, desk, parts = self._lesson(), self._desk, self._desk.parts
        if shown is None:
            return
        lesson, step = shown.course.lesson, shown.course.step(shown.state.at)
        mark = bookmark(lesson.id, step.id, lesson.index(step.id), tongue_of(parts.comforts.now))
        sheet = sheet_of(mark, lesson.title, desk.word(step.title), parts.language.code, parts.language.translate)
        self._roads.show_paper(sheet, self._roads.stop)

    @Slot()
    def open_code(self) -> None:
        """Type the code of a sheet, or let the camera look."""
        desk, parts = self._desk, self._desk.parts
        desk.clear()
        model = CodeViewModel(
            self, parts.reader, parts.language, self._find, open_eye(None), read_aloud=desk.read_aloud
        )
        model.lessonChosen.connect(self._open)
        model.themesChosen.connect(self._roads.open_themes)
        model.classChosen.connect(self._roads.open_class_code)
        model.backChosen.connect(self._roads.open_start)
        desk.show("oefenplek.screens.takehome", "CodeScreen", model)

    @Slot(str, str, str)
    def _open(self, lesson: str, step: str, tongue: str) -> None:
        here = dict(self._desk.parts.language.available)
        language, _, help_language = tongue.partition("+")
        if language in here:
            helping = help_language if help_language in here else ""
            self._desk.parts.comforts.use(language=language, help_language=helping)
        self._roads.open_lesson(lesson, step)

    def _find(self, mark: Bookmark) -> Offer | None:
        """The lesson that a code leads to here, with the step at which it goes on."""
        desk = self._desk
        found = takehome.find_lesson(mark, [card.id for card in desk.index.for_residents.lessons if not card.damaged])
        card = desk.index.lesson(found.lesson) if found else None
        if found is None or card is None:
            return None
        title = desk.word(card.words_in(desk.parts.language.code)[0])
        if not found.meant:
            return Offer(card.id, title, meant=False)
        try:
            steps: list[Mapping[str, Any]] = desk.catalogue.load_lesson(card.id)["steps"]
        except DamagedLessonError:
            return None
        ids = [step["id"] for step in steps]
        step = takehome.find_step(mark, ids)
        at = ids.index(step)
        return Offer(card.id, title, step, desk.word(steps[at].get("title", "")), at + 1)


def tongue_of(comfort: Comfort) -> str:
    """The language that is used, and the one that helps with it: ``nl+ar``."""
    return f"{comfort.language}+{comfort.help_language}" if comfort.help_language else comfort.language
