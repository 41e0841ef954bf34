"""The step card: the steps of a lesson with pictures, made when somebody asks for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.app.step_sheet import PictureMaker, sheet_in_words, way_of
from oefenplek.domain.player import Course
from oefenplek.screens.paper.making import MakingViewModel
from oefenplek.ui.device.photo import DarkRoom
from oefenplek.ui.printing.sheet import Sheet

PATIENCE = 600
"""Milliseconds after which it is said that the sheet is being made."""
AT_LEAST = 500
"""Milliseconds that this stays, so that it can be read."""


class StepCards(QObject):
    """Makes a step card and shows it. What is chosen meanwhile goes before it."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads = desk, roads
        self._room: DarkRoom | None = None
        self._maker: PictureMaker | None = None
        self._waiting: MakingViewModel | None = None
        self._turn = 0
        self._late = _timer(self, self._say_that_it_is_made)
        self._hold = _timer(self, self._show)
        self._sheet: Sheet | None = None
        self._closed: Callable[[], None] | None = None
        desk.parts.root.coverChanged.connect(self._cover_changed)
        desk.parts.root.screenChanged.connect(self._screen_changed)

    @property
    def busy(self) -> bool:
        """Is a sheet being made?"""
        return self._maker is not None

    def show(self, course: Course, closed: Callable[[], None] | None = None) -> None:
        """Show the steps of this lesson: with pictures where something is done in an app, else in words."""
        if self.busy:
            return
        sheet, way = sheet_in_words(self._desk, course), way_of(self._desk, course)
        if sheet is None:
            return
        if way is None or not way.acts:
            self._roads.show_paper(sheet, closed)
            return
        self._closed, self._turn = closed, self._desk.turn
        self._maker = PictureMaker(self, self._dark_room, way, sheet, self._made)
        self._maker.begin()
        self._late.start(PATIENCE)

    @Slot()
    def stop(self) -> None:
        """Nobody waits for it any more."""
        waiting, self._waiting = self._waiting, None
        self._late.stop()
        self._hold.stop()
        if self._maker is not None:
            self._maker.close()
            self._maker.deleteLater()
            self._maker = None
        self._sheet = None
        if waiting is not None and self._desk.parts.root.coverModel is waiting:
            self._desk.uncover()

    def close(self) -> None:
        """The program closes."""
        self.stop()
        if self._room is not None:
            self._room.close()
            self._room = None

    def _dark_room(self) -> DarkRoom:
        self._room = self._room or DarkRoom()
        return self._room

    def _made(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._late.stop()
        if not self._hold.isActive():
            self._show()

    @Slot()
    def _show(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return  # it is not made yet; it comes as soon as it is
        self._waiting = None  # the sheet lies over it
        closed, there = self._closed, self._turn == self._desk.turn
        self.stop()
        if there:
            self._roads.show_paper(sheet, closed)

    @Slot()
    def _say_that_it_is_made(self) -> None:
        root, parts = self._desk.parts.root, self._desk.parts
        if self._maker is None or root.coverModel is not None:
            return
        self._waiting = MakingViewModel(self, parts.language)
        self._waiting.stopped.connect(self.stop)
        self._desk.cover("oefenplek.screens.paper", "MakingCover", self._waiting)
        self._hold.start(AT_LEAST)

    @Slot()
    def _cover_changed(self) -> None:
        cover = self._desk.parts.root.coverModel
        if self.busy and self._waiting is not None and cover is not self._waiting:
            self._waiting = None
            self.stop()  # something else was laid over the screen

    @Slot()
    def _screen_changed(self) -> None:
        self.stop()


def _timer(parent: StepCards, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(then)
    return timer
