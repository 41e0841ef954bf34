"""Coming back: who it is, what waits for them, and what is kept about them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.app.keeping import Keeping
from oefenplek.domain.people import Answer
from oefenplek.domain.repeats import Due
from oefenplek.screens.returning.gate import Tried
from oefenplek.screens.returning.view_model import ReturningViewModel
from oefenplek.screens.welcome.view_model import WelcomeViewModel
from oefenplek.storage.reader import Reader
from oefenplek.storage.states import Outcome
from oefenplek.ui.camera.eye import open_eye

from .knowing import Knowing
from .on_shelf import route_of
from .waiting import Page, look, repetition, waiting


class Returning(QObject):
    """From *Ik ben hier al eens geweest* to the place where somebody stopped."""

    def __init__(self, desk: Desk, roads: Roads, repeat: Callable[[Due], None]) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._repeat = desk, roads, repeat
        self._knowing = Knowing(desk, roads, self.open_waiting)
        self._page: Page | None = None
        self._due: Mapping[str, Due] = {}

    def open(self) -> None:
        """Animals, colours, four pictures."""
        desk, parts = self._desk, self._desk.parts
        desk.clear()
        turn = desk.turn
        gate = StorageGate(desk.keeping, lambda: desk.turn == turn)
        back = ReturningViewModel(self, parts.reader, parts.language, gate, open_eye(None), read_aloud=desk.read_aloud)
        back.recognised.connect(self._roads.welcome)
        back.guestChosen.connect(self._roads.open_start)
        back.sheetChosen.connect(self._roads.open_code)
        back.homeChosen.connect(self._roads.open_start)
        desk.show("oefenplek.screens.returning", "ReturningScreen", back)

    def forget(self) -> None:
        """Whoever sat here left: nothing of them is remembered here."""
        self._page, self._due = None, {}

    def welcome(self, person: str) -> None:
        """The picture code was right: they sit down, and see what waits."""
        self._desk.sitting.end()
        self._desk.sitting.begin(person)
        self.open_waiting()

    def open_waiting(self, *, repeated: bool = False) -> None:
        """What waits for who sits here; ``repeated``: they did a repeat just now."""
        desk, person = self._desk, self._desk.sitting.person
        if person is None:
            self._roads.open_start()
            return
        turn = desk.choose()
        desk.keeping.ask(lambda reader: look(reader, person), lambda outcome: self._wait(turn, outcome, repeated))

    def _wait(self, turn: int, outcome: Outcome[Page | None], repeated: bool) -> None:
        desk, parts = self._desk, self._desk.parts
        if desk.turn != turn:
            return  # something else was chosen meanwhile
        self._page = page = outcome.value
        if page is None:
            self._roads.leave()
            return
        due = repetition(desk, page)
        self._due = {one.lesson: one for one in due}
        desk.clear()
        welcome = WelcomeViewModel(
            self,
            parts.reader,
            parts.language,
            lambda: waiting(desk, page, due, repeated=repeated),
            read_aloud=desk.read_aloud,
        )
        welcome.resumeChosen.connect(self._resume)
        welcome.readyChosen.connect(self._open_ready)
        welcome.repeatChosen.connect(self._do_repeat)
        welcome.otherChosen.connect(self._roads.open_themes)
        welcome.aboutMeChosen.connect(self._knowing.show)
        welcome.stopChosen.connect(self._roads.stop)
        desk.show("oefenplek.screens.welcome", "WelcomeScreen", welcome)

    @Slot()
    def _show_waiting(self) -> None:
        self.open_waiting()

    @Slot()
    def _resume(self) -> None:
        if self._page is not None and self._page.visit is not None:
            self._roads.open_lesson(self._page.visit.lesson, self._page.visit.step)

    @Slot(str)
    def _open_ready(self, what: str) -> None:
        if route := route_of(what):
            self._roads.choose_route(route)
        else:
            self._roads.choose_lesson(what)

    @Slot(str)
    def _do_repeat(self, lesson: str) -> None:
        if lesson in self._due:
            self._repeat(self._due[lesson])


class StorageGate:
    """Storage as the screen on which one comes back sees it; whoever is not ``there`` any more gets no answer."""

    def __init__(self, keeping: Keeping, there: Callable[[], bool]) -> None:
        self._keeping, self._there = keeping, there

    def ask_highest(self, animal: str, colour: str, done: Callable[[int], None]) -> None:
        """The highest number, where several people have this animal and colour."""

        def highest(reader: Reader) -> int:
            there = reader.alike(animal, colour)
            return there[-1].number if len(there) > 1 else 0

        def tell(outcome: Outcome[int]) -> None:
            if self._there():
                done(outcome.value or 0)

        self._keeping.ask(highest, tell)

    def try_code(
        self, animal: str, colour: str, number: int, code: tuple[str, ...], done: Callable[[Tried], None]
    ) -> None:
        """Try four pictures."""

        def tell(outcome: Outcome[Answer]) -> None:
            answer = outcome.value
            if not self._there():
                return
            if answer is None:
                done(Tried(sentence=outcome.sentence))
            else:
                done(Tried(answer.person.id if answer.person else "", answer.wait))

        self._keeping.recognise(animal, colour, number, code, tell)
