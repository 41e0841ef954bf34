"""Becoming known: a guest who finished a lesson chooses an animal, and keeps what was done in this visit."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.domain.people import Person
from oefenplek.screens.joining.view_model import Joined, JoiningViewModel
from oefenplek.storage.states import Outcome
from oefenplek.ui.printing.sheet import Sheet


class Joining(QObject):
    """The offer, and what becomes of it. ``back`` leads to where it was made."""

    def __init__(self, desk: Desk, roads: Roads, back: Callable[[], None]) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._back = desk, roads, back

    def open(self) -> None:
        """*Wilt u een dier kiezen?*"""
        desk, parts = self._desk, self._desk.parts
        if not can_join(desk):  # a helper made them known meanwhile
            self._back()
            return
        desk.clear()
        offer = JoiningViewModel(self, parts.reader, parts.language, self._join, read_aloud=desk.read_aloud)
        offer.paperChosen.connect(self._show_paper)
        offer.refused.connect(self._back)
        offer.finished.connect(self._back)
        desk.show("oefenplek.screens.joining", "JoiningScreen", offer)

    @Slot(object)
    def _show_paper(self, sheet: Sheet) -> None:
        self._roads.show_paper(sheet)

    def _join(self, animal: str, colour: str, code: tuple[str, ...], done: Callable[[Joined], None]) -> None:
        visit = self._desk.sitting.visit
        told = self._desk.turn

        def tell(outcome: Outcome[Person]) -> None:
            if outcome.value is not None and self._desk.sitting.visit == visit:
                self._desk.sitting.become(outcome.value.id)
            if self._desk.turn == told:
                done(Joined(outcome.value, outcome.sentence))

        self._desk.keeping.create_person(animal, colour, code, tell, visit)


def can_join(desk: Desk) -> bool:
    """May an animal be offered? Only to a guest who sits here, and only when something can be kept now."""
    sitting = desk.sitting
    return bool(sitting.visit) and sitting.person is None and desk.keeping.state.saves
