"""Setting up: the first start leads through it, and the door of volunteer mode as long as nobody did."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.app.keep_settings import keep_settings
from oefenplek.domain.roles import SetUp
from oefenplek.screens.wizard.view import Place
from oefenplek.screens.wizard.view_model import Made, WizardViewModel
from oefenplek.storage.states import Outcome
from oefenplek.ui.printing.sheet import Sheet

START = "oefenplek.screens.start"


class SettingUp(QObject):
    """Lies over the screen that is there; ``close`` takes it away."""

    def __init__(self, desk: Desk, roads: Roads, close: Callable[[], None]) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._close = desk, roads, close

    def begin(self) -> None:
        """At a first start, when nobody did anything here yet, it comes by itself."""
        if self._desk.parts.options.first_run:
            turn = self._desk.turn
            self._desk.keeping.ask(lambda reader: reader.doors(), lambda outcome: self._offer(turn, outcome))

    def _offer(self, turn: int, outcome: Outcome[tuple[int, ...]]) -> None:
        root = self._desk.parts.root
        if outcome.value == () and self._desk.turn == turn and root.uri == START and not root.covered:
            self.open()

    def open(self) -> None:
        """One question at a time."""
        desk, parts, now = self._desk, self._desk.parts, self._desk.parts.settings
        parts.reader.stop()
        desk.begin_over()
        place = Place(now.site, now.address, now.country)
        wizard = WizardViewModel(self, parts.reader, parts.language, self._make, place)
        wizard.later.connect(self._close)
        wizard.finished.connect(self._finish)
        wizard.paperChosen.connect(self._show_paper)
        desk.show("oefenplek.screens.wizard", "WizardScreen", wizard)

    def _make(self, place: Place, name: str, pin: str, done: Callable[[Made], None]) -> None:
        turn = self._desk.turn

        def made(outcome: Outcome[SetUp]) -> None:
            made = outcome.value
            if made is None:
                done(Made(sentence=outcome.sentence))
                return
            keep_settings(self._desk, site=place.site.strip(), address=place.address, country=place.country)
            if self._desk.turn == turn:
                self._desk.session.begin(made.door)
                done(Made(made.door.number, made.codes))
            else:
                self._desk.keeping.lock(made.door)

        self._desk.keeping.set_up(name, pin, made)

    @Slot()
    def _finish(self) -> None:
        """The start screen, as it is set now; whoever goes on as a volunteer opens the door."""
        self._desk.session.close()

    @Slot(object)
    def _show_paper(self, sheet: Sheet) -> None:
        self._roads.show_paper(sheet)
