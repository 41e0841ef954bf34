"""Arriving: the start screen, and going on after a power cut."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.app.start import make_start
from oefenplek.domain.progress import GUEST_WAITS, Visit, resumable
from oefenplek.screens.start.view_model import StartViewModel
from oefenplek.storage.states import Outcome


class Arriving(QObject):
    """Who comes in, and where they stopped."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads = desk, roads
        self._start: StartViewModel | None = desk.parts.start
        self._greeted = self._left = False
        self._cut_off: Visit | None = None
        desk.shelf.changed.connect(self.show_today)
        desk.tokens.changed.connect(self.show_today)

    def begin(self) -> None:
        """Look whether somebody was cut off here."""
        self._desk.keeping.ask(lambda reader: reader.open_visit(), self._was_here)

    def open_start(self) -> None:
        """The start screen; whoever sat here has left."""
        desk, parts = self._desk, self._desk.parts
        desk.clear()
        start = make_start(
            self,
            parts.reader,
            parts.language,
            parts.comforts,
            parts.settings,
            read_aloud=desk.read_aloud,
            greeted=self._greeted and not self._left,
        )
        self._left = False
        start.doorChosen.connect(self._roads.choose_route)
        start.themesChosen.connect(self._choose_themes)
        start.returnChosen.connect(self._roads.open_returning)
        start.resumeChosen.connect(self.resume)
        start.readAloudChosen.connect(self.read_aloud)
        self._start = start
        desk.show("oefenplek.screens.start", "StartScreen", start, self.start_left)
        start.begin()
        self.show_today()

    def start_left(self) -> None:
        """The start screen is shown no longer; who comes back to it is not greeted as somebody new."""
        self._greeted = self._start is not None and self._start.greeted
        self._start = None

    def forget(self) -> None:
        """Somebody leaves: the next one is greeted."""
        self._left = True

    def begun(self) -> None:
        """A lesson was begun, or somebody came back: nobody is asked any more to go on with someone else's."""
        self._cut_off = None

    @Slot()
    def resume(self) -> None:
        """Go on where a guest walked away, or where the visit that was cut off stood."""
        token = self._desk.tokens.take()
        if token is not None:
            self._roads.open_lesson(token.lesson, token.step)
        elif self._cut_off is not None:
            visit, self._cut_off = self._cut_off, None
            self._desk.sitting.go_on(visit)
            self._roads.open_lesson(visit.lesson, visit.step)

    @Slot()
    def _choose_themes(self) -> None:
        self._roads.choose_route("")

    @Slot(bool)
    def read_aloud(self, wanted: bool) -> None:
        """Everything is to be read aloud from now on, or no longer."""
        self._desk.read_aloud = wanted

    @Slot()
    def show_today(self) -> None:
        """Show on the start screen how often was practised today, and what can be gone on with."""
        self.ask_finished(self._show)

    def ask_finished(self, done: Callable[[int], None]) -> None:
        """How many lessons were finished here today."""
        day = datetime.now().astimezone().date().isoformat()
        self._desk.keeping.ask(lambda reader: reader.finished_on(day), lambda outcome: done(outcome.value or 0))

    def _show(self, finished: int) -> None:
        if self._start is not None:
            card = self._desk.index.lesson(self._cut_off.lesson) if self._cut_off else None
            token = self._desk.tokens.newest
            title = card.words_in(self._desk.parts.language.code)[0] if card else ""
            self._start.show(finished, title, token.animal if token else "")

    def _was_here(self, outcome: Outcome[Visit | None]) -> None:
        visit = outcome.value
        if visit is None:
            return
        if not resumable(visit, datetime.now().astimezone()):
            self._desk.sitting.end_other(visit)
        elif not self._desk.sitting.visit:
            self._cut_off = visit
            QTimer.singleShot(GUEST_WAITS // timedelta(milliseconds=1), self, self._nobody_came)
            self.show_today()

    @Slot()
    def _nobody_came(self) -> None:
        """Half an hour after a power cut: what was cut off is kept no longer."""
        if self._cut_off is not None:
            visit, self._cut_off = self._cut_off, None
            self._desk.sitting.end_other(visit)
            self.show_today()
