"""Volunteer mode: its door, its home, and going back to what the resident had on the screen."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.domain.marks import N_
from oefenplek.domain.overview import Today
from oefenplek.domain.roles import Capability, Pass, may
from oefenplek.screens.volunteer.view_model import VolunteerViewModel
from oefenplek.storage.reader import HelperReader
from oefenplek.storage.states import Outcome

START, WELCOME = "oefenplek.screens.start", "oefenplek.screens.welcome"
SOON = N_("Over een halve minuut gaat dit dicht. Druk ergens, dan blijft het open.")


class Volunteering(QObject):
    """Lies over the screen of the resident, which stays as it is and comes back when this closes."""

    def __init__(self, desk: Desk, roads: Roads, doors: Mapping[str, Callable[[], None]]) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._doors = desk, roads, doors
        session = desk.session
        session.closed.connect(self.close)
        session.soon.connect(self._say_soon)
        session.stirred.connect(self._say_nothing)

    @Slot()
    def open(self) -> None:
        """The home of volunteer mode."""
        desk, by = self._desk, self._desk.session.by
        if by is None:
            self.close()
            return
        desk.clear()
        turn, home = desk.turn, VolunteerViewModel(self, desk.parts.language, by.name, by.role)
        home.chosen.connect(self._go)
        home.closed.connect(desk.session.close)
        desk.show("oefenplek.screens.volunteer", "VolunteerScreen", home)
        _look(desk, by, lambda outcome: self._show(turn, home, outcome))

    def _show(self, turn: int, home: VolunteerViewModel, outcome: Outcome[tuple[Today, int | None]]) -> None:
        if self._desk.turn != turn:
            return
        if outcome.value is not None:
            home.show(*outcome.value)
        else:
            home.tell(outcome.sentence)

    @Slot(str)
    def _go(self, door: str) -> None:
        self._doors[door]()

    @Slot()
    def close(self) -> None:
        """Back to what stood there; what volunteer mode can change is shown as it is now."""
        if self._desk.over:
            self._desk.end_over()
            if self._desk.parts.root.uri in (START, WELCOME):
                self._roads.open_start()

    def go_out(self) -> None:
        """A screen of a resident is opened: volunteer mode is over, wherever it was."""
        self._desk.end_over()
        self._desk.session.close()

    @Slot()
    def _say_soon(self) -> None:
        self._desk.parts.root.over.say(self._desk.parts.language.translate(SOON))

    @Slot()
    def _say_nothing(self) -> None:
        self._desk.parts.root.over.say("")


def _look(desk: Desk, by: Pass, done: Callable[[Outcome[tuple[Today, int | None]]], None]) -> None:
    day = datetime.now().astimezone().date().isoformat()
    sees = may(by.role, Capability.SEE_PEOPLE)

    def question(reader: HelperReader) -> tuple[Today, int | None]:
        return reader.today(day), sum(row.needs_help for row in reader.people()) if sees else None

    desk.keeping.consult(by, question, done)
