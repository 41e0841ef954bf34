"""Finishing: *Klaar*, and what comes next."""

from dataclasses import replace

from PySide6.QtCore import QObject

from oefenplek.app.desk import Desk, Roads
from oefenplek.content.cards import Index, LessonCard
from oefenplek.screens.finished.view_model import Finish, FinishedViewModel
from oefenplek.screens.lesson.view_model import LessonViewModel


class Finishing(QObject):
    """Shows what somebody can do now."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads = desk, roads

    def show(self, done: LessonViewModel) -> None:
        """A lesson was done."""
        lesson, echo = done.course.lesson, done.echo
        desk, parts = self._desk, self._desk.parts
        desk.clear()
        coming = following(desk.index, lesson.id)
        klaar = FinishedViewModel(self, parts.reader, parts.language, desk.read_aloud)
        klaar.againChosen.connect(lambda: self._roads.open_lesson(lesson.id))
        klaar.homeChosen.connect(self._roads.leave)
        if coming is not None:
            klaar.nextChosen.connect(lambda: self._roads.open_lesson(coming.id))
        finish = Finish(lesson.title, desk.word(lesson.goal))
        if echo is not None:
            finish = replace(finish, echo_from=echo.who, echo=echo.say, echo_picture=echo.picture)
        if coming is not None:
            finish = replace(finish, next_title=coming.title, next_minutes=coming.minutes)
        desk.show("oefenplek.screens.finished", "FinishedScreen", klaar)
        klaar.show(finish)


def following(index: Index, done: str) -> LessonCard | None:
    """The next lesson of the theme, else one of another theme that builds on this one."""
    here = index.lesson(done)
    if here is None:
        return None
    fit = [card for card in index.lessons if not card.damaged and card.id != done]
    after = [card for card in fit if card.theme == here.theme and card.order > here.order]
    building = [card for card in fit if done in card.needs]
    return next(iter([*after, *building]), None)
