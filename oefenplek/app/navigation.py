"""From screen to screen: which way is taken when somebody chooses something."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from oefenplek.content.cards import Index
from oefenplek.domain.helpers import for_helpers
from oefenplek.domain.player import Course
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.screens.notice.view_model import NoticeViewModel
from oefenplek.storage.states import Status
from oefenplek.ui.printing.sheet import Sheet

from .desk import Desk
from .idle import Idle
from .keeping import Keeping
from .parts import Parts
from .session import Session
from .ways.adjusting import Adjusting
from .ways.arriving import Arriving
from .ways.checking import Checking
from .ways.choosing import Choosing
from .ways.day import Day
from .ways.finishing import Finishing
from .ways.first_mouse import FirstMouse
from .ways.free import FreePractice
from .ways.groups import Groups
from .ways.handing import Handing
from .ways.helping import Helping
from .ways.joining import Joining
from .ways.klas import JoiningClass, Klas
from .ways.learning import Learning
from .ways.leaving import Leaving
from .ways.managing import Managing
from .ways.people import People
from .ways.person import PersonWay
from .ways.returning import Returning
from .ways.setting_up import SettingUp
from .ways.step_card import StepCards
from .ways.takehome import TakingHome
from .ways.unlocking import Unlocking
from .ways.volunteering import Volunteering
from .ways.which_phone import WhichPhone


class Navigation(QObject):
    """Leads from screen to screen."""

    def __init__(self, parent: QObject, parts: Parts) -> None:
        super().__init__(parent)
        self._desk = Desk(self, parts)
        self._adjusting = Adjusting(self._desk)
        self._arriving = Arriving(self._desk, self)
        self._checking = Checking(self._desk, self, lambda: self.lesson)
        self._choosing = Choosing(self._desk, self)
        self._helping = Helping(self._desk, self)
        self._finishing = Finishing(self._desk, self, self._helping)
        self._first_mouse = FirstMouse(self._desk, self)
        self._which_phone = WhichPhone(self._desk)
        self._free = FreePractice(self._desk, self)
        self._learning = Learning(self._desk, self, self._finishing.show, self._helping)
        self._handing = Handing(self._desk)
        self._step_cards = StepCards(self._desk, self)
        self._joining = Joining(self._desk, self, self._finishing.show_again)
        self._returning = Returning(self._desk, self, self._learning.open_repeat)
        self._taking_home = TakingHome(self._desk, self, self._open_lesson_now)
        self._leaving = Leaving(self._desk, self, self._open_lesson_now, self._taking_home.show_sheet)
        self._joining_class = JoiningClass(self._desk, self, self._open_together)
        self._klas = Klas(self._desk, self)
        self._groups = Groups(self._desk, self)
        self._people = People(self._desk, self)
        self._person = PersonWay(self._desk, self, self._people.open_new_code, self._people.print_card)
        day, managing = Day(self._desk, self, self._arriving.ask_finished), Managing(self._desk, self)
        self._volunteering = Volunteering(
            self._desk,
            self,
            {
                "people": self.open_people,
                "groups": self.open_groups,
                "klas": self.open_klas,
                "check": self.open_check,
                "day": day.open_ready,
                "site": managing.open_site,
                "volunteers": managing.open_volunteers,
                "closing": day.open_closing,
            },
        )
        self._setting_up = SettingUp(self._desk, self, self._volunteering.close)
        self._unlocking = Unlocking(self._desk, self, self._volunteering.close, self._setting_up.open)
        self._desk.show_first(self._arriving.start_left)
        self._desk.keeping.stateChanged.connect(self._tell_state)

    @property
    def ready(self) -> bool:
        """Are the lessons known and storage open?"""
        return bool(self.index.lessons) and self.keeping.state.status is not Status.OPENING

    @property
    def index(self) -> Index:
        """The themes and lessons there are."""
        return self._desk.index

    @property
    def keeping(self) -> Keeping:
        """Storage."""
        return self._desk.keeping

    @property
    def lesson(self) -> LessonViewModel | None:
        """The lesson that is open."""
        return self._learning.lesson

    @property
    def idle(self) -> Idle:
        """What notices that nobody is there any more."""
        return self._leaving.idle

    @property
    def session(self) -> Session:
        """Volunteer mode, open or closed."""
        return self._desk.session

    def begin(self) -> None:
        """Open storage, and look which lessons there are."""
        self._desk.keeping.start()
        self._leaving.begin()
        self._arriving.begin()
        self._first_mouse.begin()
        self._setting_up.begin()
        self._desk.shelf.look()

    def close(self) -> None:
        """Leave the screen that is shown; a visit that goes on is not ended, so it can be resumed."""
        self._step_cards.close()
        self._desk.clear()
        self._desk.printing.close()
        self._desk.filing.close()
        self._desk.parts.reader.stop()
        self._desk.shelf.close()
        self._desk.keeping.close()

    def adjust(self) -> None:
        """*Aanpassen*, over whatever screen."""
        self._adjusting.adjust()

    def rest(self) -> None:
        """*Even rust*, over whatever screen."""
        self._adjusting.rest()

    @Slot()
    def open_start(self) -> None:
        """The start screen; for someone who is known, what waits for them: it is they who sit here until they stop."""
        self._volunteering.go_out()
        if self._desk.sitting.person is not None:
            self.open_waiting()
        else:
            self._arriving.open_start()

    def show_today(self) -> None:
        """Show on the start screen how often was practised today, and what can be gone on with."""
        self._arriving.show_today()

    def ask_finished(self, done: Callable[[int], None]) -> None:
        """How many lessons were finished here today."""
        self._arriving.ask_finished(done)

    @Slot()
    def open_returning(self) -> None:
        """*Ik ben hier al eens geweest*."""
        self._volunteering.go_out()
        self._returning.open()

    @Slot(str)
    def welcome(self, person: str) -> None:
        """Someone with an account sits down; the picture code was right."""
        self._volunteering.go_out()
        self._arriving.begun()
        self._returning.welcome(person)

    @Slot()
    def open_waiting(self, *, repeated: bool = False) -> None:
        """What waits for who sits here; ``repeated``: after a repeat."""
        self._volunteering.go_out()
        self._returning.open_waiting(repeated=repeated)

    @Slot()
    def open_joining(self) -> None:
        """*Wilt u een dier kiezen?*"""
        self._volunteering.go_out()
        self._joining.open()

    def open_free(self, back: Callable[[], None]) -> None:
        """*Vrij oefenen*; ``back`` leads to where it was asked for."""
        self._volunteering.go_out()
        self._arriving.begun()
        self._free.open(back)

    def show_paper(self, sheet: Sheet, closed: Callable[[], None] | None = None) -> None:
        """A sheet to take home, over the screen: to print, or to take a photo of."""
        self._handing.show(sheet, closed)

    def show_steps(self, course: Course, closed: Callable[[], None] | None = None) -> None:
        """The steps of a lesson to take home, with pictures where something is done in an app."""
        self._step_cards.show(course, closed)

    @Slot()
    def resume(self) -> None:
        """Go on where the visit that was cut off stood."""
        self._volunteering.go_out()
        self._arriving.resume()

    @Slot(bool)
    def read_aloud(self, wanted: bool) -> None:
        """Everything is to be read aloud from now on, or no longer."""
        self._arriving.read_aloud(wanted)

    @Slot()
    def go_home(self) -> None:
        """To the beginning; a guest who did something is asked first whether to stop."""
        if self._desk.sitting.visit and self._desk.sitting.person is None:
            self.stop()
        else:
            self.open_start()

    @Slot()
    def stop(self) -> None:
        """*Stoppen*: it is asked once, calmly."""
        self._leaving.ask()

    @Slot()
    def leave(self) -> None:
        """The visit is over and the next person finds nothing of it."""
        self._volunteering.go_out()
        self._finishing.forget()
        self._returning.forget()
        self._arriving.forget()
        self._checking.forget()
        self._first_mouse.forget()
        self._leaving.leave()

    @Slot()
    def open_code(self) -> None:
        """*Ik heb een blad meegenomen*."""
        self._volunteering.go_out()
        self._taking_home.open_code()

    @Slot()
    def open_themes(self) -> None:
        """*Help mij kiezen*: all themes."""
        self._volunteering.go_out()
        self._choosing.open_route("")

    @Slot(str)
    def open_route(self, route: str) -> None:
        """The lessons behind one of the doors."""
        self._volunteering.go_out()
        self._choosing.open_route(route)

    @Slot(str)
    def choose_route(self, route: str) -> None:
        """Somebody chose a door, or all themes (no name): with a new mouse first how that works."""
        self._volunteering.go_out()
        self._first_mouse.on_the_way(lambda: self.open_route(route))

    @Slot(str)
    def choose_lesson(self, lesson_id: str) -> None:
        """Somebody chose a lesson: with a new mouse first how that works, and for a telephone which one they have."""
        self._volunteering.go_out()

        def ready() -> None:
            self._which_phone.on_the_way(lambda: self.open_lesson(lesson_id), lesson_id)

        self._first_mouse.on_the_way(ready, lesson_id)

    @Slot(str)
    def open_lesson(self, lesson_id: str, step: str = "", onward: Callable[[], None] | None = None) -> None:
        """Open a lesson, at its beginning or where someone stopped; ``onward``: what comes after it, not *Klaar*."""
        self._volunteering.go_out()
        self._arriving.begun()
        self._learning.open_lesson(lesson_id, step, onward)

    @Slot()
    def open_unlock(self) -> None:
        """The door of volunteer mode."""
        self._unlocking.open()

    @Slot()
    def open_volunteer(self) -> None:
        """The home of volunteer mode."""
        self._volunteering.open()

    def open_people(self) -> None:
        """*Bewoners*."""
        self._people.open()

    def open_person(self, who: str, back: Callable[[], None] | None = None) -> None:
        """One person's page; ``back`` leads to where it was asked for, else it is the list of people."""
        self._person.open(who, back)

    def open_groups(self) -> None:
        """*Groepen*."""
        self._groups.open()

    @Slot()
    def open_klas(self) -> None:
        """*Klas*."""
        self._klas.open()

    @Slot()
    def open_class_code(self) -> None:
        """Where a learner picks the animal and the number of the beamer."""
        self._volunteering.go_out()
        self._joining_class.open()

    def open_check(self) -> None:
        """*Voor helpers*."""
        self._checking.open()

    @Slot()
    def _tell_state(self) -> None:
        state = self._desk.keeping.state
        if state.status is Status.ELSEWHERE:
            self._show_notice(state.sentence)
        self._learning.tell(state.sentence)

    def _open_together(self, lesson_id: str, step: str, first: int) -> None:
        """The lesson of a class, at a part of it, with other content than the neighbour's."""

        def ready() -> None:
            self._arriving.begun()
            self._learning.open_lesson(lesson_id, step, first=first)

        self._which_phone.on_the_way(ready, lesson_id)

    def _open_lesson_now(self) -> LessonViewModel | None:
        """The resident's lesson; of one for helpers nobody's place is kept."""
        shown = self._learning.lesson
        return None if shown is not None and for_helpers(shown.course.lesson.id) else shown

    def _show_notice(self, sentence: str) -> None:
        self._desk.clear()
        notice = NoticeViewModel(self, self._desk.parts.language, sentence)
        notice.closed.connect(QGuiApplication.quit)
        self._desk.show("oefenplek.screens.notice", "NoticeScreen", notice)
