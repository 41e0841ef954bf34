"""Finishing: *Klaar*, and what comes next."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.content.cards import Index, LessonCard
from oefenplek.screens.finished.view_model import Finish, FinishedViewModel
from oefenplek.screens.lesson.view_model import LessonViewModel

from .joining import can_join


class Finishing(QObject):
    """Shows what somebody can do now."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads = desk, roads
        self._lesson = self._next = ""
        self._finish = Finish("", "")

    def show(self, done: LessonViewModel) -> None:
        """A lesson was done."""
        lesson, echo = done.course.lesson, done.echo
        coming = following(self._desk.index, lesson.id)
        finish = Finish(lesson.title, self._desk.word(lesson.goal))
        if echo is not None:
            finish = replace(finish, echo_from=echo.who, echo=echo.say, echo_picture=echo.picture)
        if coming is not None:
            finish = replace(finish, next_title=coming.title, next_minutes=coming.minutes)
        self._lesson, self._next, self._finish = lesson.id, coming.id if coming else "", finish
        self.show_again()

    @Slot()
    def show_again(self) -> None:
        """*Klaar* of the lesson that was done last."""
        desk, parts, roads = self._desk, self._desk.parts, self._roads
        lesson, coming = self._lesson, self._next
        desk.clear()
        klaar = FinishedViewModel(self, parts.reader, parts.language, desk.read_aloud)
        klaar.againChosen.connect(lambda: roads.open_lesson(lesson))
        klaar.nextChosen.connect(lambda: roads.open_lesson(coming))
        klaar.joinChosen.connect(roads.open_joining)
        klaar.homeChosen.connect(roads.leave if desk.sitting.person is None else roads.open_waiting)
        klaar.offer_join(can_join(desk))
        desk.show("oefenplek.screens.finished", "FinishedScreen", klaar)
        klaar.show(self._finish)


def following(index: Index, done: str) -> LessonCard | None:
    """The next lesson of the theme, else one of another theme that builds on this one."""
    here = index.lesson(done)
    if here is None:
        return None
    fit = [card for card in index.lessons if not card.damaged and card.id != done]
    after = [card for card in fit if card.theme == here.theme and card.order > here.order]
    building = [card for card in fit if done in card.needs]
    return next(iter([*after, *building]), None)
