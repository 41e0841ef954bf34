"""Helping: the strip of whoever sits beside the resident, beside a lesson or *Klaar*. It holds nothing of anybody."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Slot
from PySide6.QtGui import QGuiApplication

from oefenplek.app.desk import Desk, Roads
from oefenplek.app.second_screen import NONE, screen_beside
from oefenplek.app.step_sheet import sheet_in_words
from oefenplek.domain.helpers import for_helpers
from oefenplek.domain.people import shown_on_page
from oefenplek.domain.player import Course
from oefenplek.screens.helper.services import HelperServices, Lesson
from oefenplek.screens.helper.view_model import HelperViewModel

GRAVE = "grave"
"""What is counted when somebody who told something grave was told where else there is help."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What there is to help with: a lesson on the screen, or the one that was done just now."""

    lesson: Lesson
    course: Course

    @property
    def id(self) -> str:
        """The id of the lesson."""
        return self.course.lesson.id


class Helping(QObject):
    """Opens the strip beside what is practised, and closes it; what is practised stays as it is."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads = desk, roads
        self._beside: Beside | None = None
        self._noted: dict[tuple[str, str], str] = {}
        desk.parts.root.helpAsked.connect(self.turn)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.close)
            app.screenRemoved.connect(self.close)

    def offer(self, beside: Beside | None) -> None:
        """This is on the screen now, or nothing that one helps with."""
        self.close()
        self._beside = beside
        self._desk.parts.root.let_help(beside is not None)

    @Slot()
    def turn(self) -> None:
        """Open the strip, or close it when it is open."""
        root = self._desk.parts.root
        if root.aside is not None:
            self.close()
        elif self._beside is not None and not root.covered:
            screen = screen_beside()
            strip = HelperViewModel(self, self._beside.lesson, self._services(self._beside, apart=screen != NONE))
            strip.closed.connect(self.close)
            strip.adjustChosen.connect(root.adjust)
            strip.volunteerChosen.connect(self._unlock)
            root.put_aside(strip, screen)
            self._beside.lesson.lower()

    @Slot()
    def close(self) -> None:
        """Close the strip: nothing is marked and nothing covered any more."""
        if self._beside is not None and self._desk.parts.root.aside is not None:
            self._beside.lesson.point(False)
            self._beside.lesson.cover(QRectF())
            self._desk.parts.root.put_aside(None)

    @Slot()
    def _unlock(self) -> None:
        self.close()
        self._roads.open_unlock()

    def _services(self, beside: Beside, *, apart: bool) -> HelperServices:
        desk, course = self._desk, beside.course
        return HelperServices(
            numbers=desk.numbers,
            private=not shown_on_page(beside.id),
            kept=shown_on_page(beside.id) and not for_helpers(beside.id),
            noted=self._noted.get((desk.sitting.visit, beside.id), ""),
            note=lambda how: self._note(beside.id, how),
            refer=lambda: desk.sitting.refer(GRAVE),
            read_aloud=self._read_aloud,
            apart=apart,
            print_sheet=(lambda: self._roads.show_steps(course)) if sheet_in_words(desk, course) else None,
        )

    def _note(self, lesson: str, how: str) -> None:
        self._noted = {(self._desk.sitting.visit, lesson): how}
        self._desk.sitting.note(lesson, how)

    def _read_aloud(self) -> None:
        """Everything is read from now on, whatever was put off before."""
        self._desk.read_aloud = True
        self._desk.parts.comforts.use(sound=True)
