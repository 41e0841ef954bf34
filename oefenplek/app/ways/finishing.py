"""Finishing: *Klaar*, what comes next, and what can be taken home."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.app.handouts import Learnt, learnt, words_sheet
from oefenplek.app.step_sheet import sheet_in_words
from oefenplek.content.cards import Index, LessonCard
from oefenplek.content.catalogue import DamagedLessonError
from oefenplek.domain.lesson import Lesson, Word
from oefenplek.domain.player import Course
from oefenplek.screens.finished.view_model import Finish, FinishedViewModel
from oefenplek.screens.helper.after import AfterLesson
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.ui.printing.paper import Paper
from oefenplek.ui.printing.sheet import Sheet

from .helping import Beside, Helping
from .joining import can_join


class Finishing(QObject):
    """Shows what somebody can do now. The words of a visit gather here until it ends."""

    def __init__(self, desk: Desk, roads: Roads, helping: Helping) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._helping = desk, roads, helping
        self._lesson = self._next = ""
        self._finish = Finish("", "")
        self._course: Course | None = None
        self._visit = ""
        self._learnt: dict[str, Learnt] = {}

    def show(self, done: LessonViewModel) -> None:
        """A lesson was done."""
        lesson, echo = done.course.lesson, done.echo
        coming = following(self._desk.index, lesson.id)
        self._course = done.course
        steps, words = self._papers(done.course)
        goal = self._desk.word(lesson.goal)
        finish = Finish(lesson.title, goal, steps=steps, words=words, language=lesson.language)
        if echo is not None:
            finish = replace(finish, echo_from=echo.who, echo=echo.say, echo_picture=echo.picture)
        if coming is not None:
            title, _goal = coming.words_in(self._desk.parts.language.code)
            finish = replace(finish, next_title=title, next_minutes=coming.minutes)
        self._lesson, self._next, self._finish = lesson.id, coming.id if coming else "", finish
        self.show_again()

    @Slot()
    def show_again(self) -> None:
        """*Klaar* of the lesson that was done last."""
        desk, parts, roads = self._desk, self._desk.parts, self._roads
        lesson, coming = self._lesson, self._next
        known = desk.sitting.person is not None
        desk.clear()
        klaar = FinishedViewModel(self, parts.reader, parts.language, desk.read_aloud)
        klaar.againChosen.connect(lambda: roads.open_lesson(lesson))
        klaar.nextChosen.connect(lambda: roads.open_lesson(coming))
        klaar.otherChosen.connect(roads.open_waiting if known else roads.open_themes)
        klaar.freeChosen.connect(lambda: roads.open_free(self.show_again))
        klaar.joinChosen.connect(roads.open_joining)
        klaar.stopChosen.connect(roads.stop)
        klaar.paperChosen.connect(self._show_paper)
        klaar.offer_join(can_join(desk))
        desk.show("oefenplek.screens.finished", "FinishedScreen", klaar, lambda: self._helping.offer(None))
        klaar.show(replace(self._finish, repeats=known))
        if self._course is not None:
            after = AfterLesson(klaar, parts.language.translate, klaar.readAll)
            self._helping.offer(Beside(after, self._course))

    def forget(self) -> None:
        """The visit is over: its words and answers are nobody's any more."""
        self._lesson = self._next = self._visit = ""
        self._finish, self._course = Finish("", ""), None
        self._learnt = {}

    def _papers(self, course: Course) -> tuple[Sheet | None, Sheet | None]:
        """The sheets that can be taken home: the steps of this lesson, and the words of this visit so far."""
        desk, lesson = self._desk, course.lesson
        translate, code = desk.parts.language.translate, desk.parts.language.code
        if self._visit != desk.sitting.visit:
            self._visit, self._learnt = desk.sitting.visit, {}
        self._learnt = {**self._learnt, lesson.id: learnt(lesson, self._dutch(lesson), desk.word)}
        words = words_sheet(tuple(self._learnt.values()), translate, code)
        return sheet_in_words(desk, course), words

    def _dutch(self, lesson: Lesson) -> tuple[Word, ...]:
        """The words of a lesson as they were written, whatever language it was done in."""
        try:
            written = self._desk.catalogue.load_lesson(lesson.id).get("words", ())
        except DamagedLessonError:
            return lesson.words
        return tuple(Word(word["id"], word["text"], word["icon"], word["say"]) for word in written)

    @Slot(Paper)
    def _show_paper(self, paper: Paper) -> None:
        sheet = paper.pages.sheet
        if self._course is not None and sheet is self._finish.steps:
            self._roads.show_steps(self._course)
        else:
            self._roads.show_paper(sheet)


def following(index: Index, done: str) -> LessonCard | None:
    """The next lesson of the theme, else one of another theme that builds on this one."""
    here = index.lesson(done)
    if here is None:
        return None
    fit = [card for card in index.lessons if not card.damaged and card.id != done]
    after = [card for card in fit if card.theme == here.theme and card.order > here.order]
    building = [card for card in fit if done in card.needs]
    return next(iter([*after, *building]), None)
