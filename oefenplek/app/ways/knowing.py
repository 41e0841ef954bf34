"""*Wat weet Oefenplek over mij?*: all that is kept, on the screen and on paper, and throwing it away."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.marks import N_
from oefenplek.domain.overview import About, LessonRow, Stuck
from oefenplek.domain.people import shown_on_page
from oefenplek.domain.text import clean
from oefenplek.screens.notice.view_model import NoticeViewModel
from oefenplek.screens.welcome.about_me import AboutMeViewModel
from oefenplek.screens.welcome.known import AnswerKept, Kept, LessonKept, StuckKept
from oefenplek.storage.reader import Reader
from oefenplek.storage.states import Outcome
from oefenplek.ui.printing.sheet import Sheet

from .on_shelf import ready_title, title
from .waiting import Page, look, place, read

ALL_GONE = N_("Alles over u is weg.")
NAME_GONE = N_("Uw voornaam is weg. In de reservekopie staat hij nog 35 dagen.")

Both = tuple[Page, About]


class Knowing(QObject):
    """Shows a person what is kept about them, as it stands in storage now; ``back`` leads to what waits for them."""

    def __init__(self, desk: Desk, roads: Roads, back: Callable[[], None]) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._back = desk, roads, back
        self._found: Both | None = None

    def forget(self) -> None:
        """Whoever sat here left: nothing of them is remembered here."""
        self._found = None

    @Slot()
    def show(self) -> None:
        """Ask storage, then show it."""
        self._ask(self._show)

    def _ask(self, then: Callable[[int, Both | None], None]) -> None:
        desk, person = self._desk, self._desk.sitting.person
        if person is None:
            self._roads.open_start()
            return
        day, turn = desk.sitting.day, desk.turn
        desk.keeping.ask(lambda reader: _both(reader, person, day), lambda outcome: then(turn, outcome.value))

    def _show(self, turn: int, found: Both | None) -> None:
        desk, parts = self._desk, self._desk.parts
        if desk.turn != turn or found is None:
            return  # something else was chosen meanwhile
        self._found = found
        desk.clear()
        about = AboutMeViewModel(self, parts.reader, parts.language, self._kept, read_aloud=desk.read_aloud)
        about.backChosen.connect(self._go_back)
        about.paperChosen.connect(self._show_paper)
        about.nameChosen.connect(lambda: self._forget_name(about))
        about.eraseChosen.connect(lambda: self._erase(about))
        desk.show("oefenplek.screens.welcome", "AboutMeScreen", about, self.forget)

    def _kept(self) -> Kept:
        if self._found is None:
            raise LookupError("nobody sits here")
        return kept(self._desk, *self._found)

    @Slot()
    def _go_back(self) -> None:
        self._back()

    @Slot(object)
    def _show_paper(self, sheet: Sheet) -> None:
        self._roads.show_paper(sheet)

    def _forget_name(self, about: AboutMeViewModel) -> None:
        person, turn = self._desk.sitting.person, self._desk.turn
        if person is not None:
            self._desk.keeping.forget_name(person, lambda outcome: self._name_gone(turn, about, outcome))

    def _name_gone(self, turn: int, about: AboutMeViewModel, outcome: Outcome[None]) -> None:
        if self._desk.turn != turn:
            return
        if not outcome.ok:
            about.tell(outcome.sentence)
            return

        def told(turn: int, found: Both | None) -> None:
            if self._desk.turn == turn and found is not None:
                self._found = found
                about.tell(NAME_GONE)

        self._ask(told)

    def _erase(self, about: AboutMeViewModel) -> None:
        person, turn = self._desk.sitting.person, self._desk.turn
        if person is not None:
            self._desk.keeping.erase_person(person, lambda outcome: self._erased(turn, about, outcome))

    def _erased(self, turn: int, about: AboutMeViewModel, outcome: Outcome[None]) -> None:
        desk = self._desk
        if not outcome.ok:
            if desk.turn == turn:
                about.tell(outcome.sentence)
            return
        desk.sitting.end()
        desk.clear()
        gone = NoticeViewModel(self, desk.parts.language, ALL_GONE)
        gone.closed.connect(self._roads.leave)
        desk.show("oefenplek.screens.notice", "NoticeScreen", gone)


def _both(reader: Reader, person: str, day: str) -> Both | None:
    page, about = look(reader, person), reader.about(person, day)
    return (page, about) if page is not None and about is not None else None


def kept(desk: Desk, page: Page, about: About) -> Kept:
    """Everything that is kept, in the language of the screen; private lessons are counted, not named."""
    told, done = about.page, [row for row in page.lessons if row.times]
    noted = {row.lesson: row for row in told.lessons}
    named = tuple(_lesson(desk, row.lesson, row.times, noted) for row in done if shown_on_page(row.lesson))
    return Kept(
        page.person,
        place(desk, page.visit),
        named,
        len(done) - len(named),
        about.named,
        tuple(ready_title(desk, what) for what in told.ready),
        tuple(clean(group.name) for group in told.groups),
        tuple(AnswerKept(one.day, title(desk, one.lesson), one.answer) for one in told.sure),
        tuple(_stuck(desk, one) for one in told.stuck),
    )


def _lesson(desk: Desk, lesson: str, times: int, noted: dict[str, LessonRow]) -> LessonKept:
    row = noted.get(lesson)
    return LessonKept(title(desk, lesson), times, row.noted if row is not None else "")


def _stuck(desk: Desk, one: Stuck) -> StuckKept:
    lesson = read(desk, one.lesson)
    step = _step(lesson, one.step) if lesson is not None else ""
    return StuckKept(title(desk, one.lesson), step, one.asked, one.missteps, one.stopped, one.skipped)


def _step(lesson: Lesson, step: str) -> str:
    found = next((one for one in lesson.steps if one.id == step), None)
    return clean(found.title) if found is not None else ""
