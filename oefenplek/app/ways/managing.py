"""Managing a place: how it is set, and who may open the door."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.app.keep_settings import keep_settings
from oefenplek.app.keeping import Keeping
from oefenplek.domain.overview import Volunteer
from oefenplek.domain.roles import Capability, Pass, Role, Unlocking, may
from oefenplek.screens.site.view_model import SiteViewModel
from oefenplek.screens.volunteers.gate import Tried
from oefenplek.screens.volunteers.view_model import VolunteersViewModel
from oefenplek.storage.states import REFUSED, Outcome
from oefenplek.ui.printing.sheet import Sheet


class Managing(QObject):
    """Behind the door, like every screen of volunteer mode."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads = desk, roads

    def open_site(self) -> None:
        """*Deze plek*."""
        desk, by = self._desk, self._desk.session.by
        if by is None or not may(by.role, Capability.SITE):
            self._roads.open_start()
            return
        desk.clear()
        site = SiteViewModel(self, desk.parts.language, desk.parts.settings, self._keep, _today)
        site.backChosen.connect(self._roads.open_volunteer)
        site.closed.connect(desk.session.close)
        desk.show("oefenplek.screens.site", "SiteScreen", site)

    def open_volunteers(self) -> None:
        """*Vrijwilligers*."""
        desk, by = self._desk, self._desk.session.by
        if by is None:
            self._roads.open_start()
            return
        desk.clear()
        turn = desk.turn
        gate = StorageGate(desk.keeping, by, lambda: desk.turn == turn)
        volunteers = VolunteersViewModel(self, desk.parts.language, by, gate)
        volunteers.backChosen.connect(self._roads.open_volunteer)
        volunteers.closed.connect(desk.session.close)
        volunteers.paperChosen.connect(self._show_paper)
        desk.show("oefenplek.screens.volunteers", "VolunteersScreen", volunteers)

    def _keep(self, changes: dict[str, object]) -> str:
        by = self._desk.session.by
        return keep_settings(self._desk, **changes) if by and may(by.role, Capability.SITE) else REFUSED

    @Slot(object)
    def _show_paper(self, sheet: Sheet) -> None:
        self._roads.show_paper(sheet)


class StorageGate:
    """Storage as the volunteers' screen sees it; whoever is not ``there`` any more gets no answer."""

    def __init__(self, keeping: Keeping, by: Pass, there: Callable[[], bool]) -> None:
        self._keeping, self._by, self._there = keeping, by, there

    def ask_everyone(self, done: Callable[[tuple[Volunteer, ...], str], None]) -> None:
        """Who may open the door."""

        def tell(outcome: Outcome[tuple[Volunteer, ...]]) -> None:
            if self._there():
                done(outcome.value or (), outcome.sentence)

        self._keeping.consult(self._by, lambda reader: reader.volunteers(), tell)

    def add(self, name: str, pin: str, role: Role, done: Callable[[Volunteer | None, str], None]) -> None:
        """One more."""

        def tell(outcome: Outcome[Volunteer]) -> None:
            if self._there():
                done(outcome.value, outcome.sentence)

        self._keeping.add_volunteer(self._by, name, pin, tell, role)

    def remove(self, volunteer: str, done: Callable[[str], None]) -> None:
        """Somebody does not open the door any more."""

        def tell(outcome: Outcome[None]) -> None:
            if self._there():
                done(outcome.sentence)

        self._keeping.remove_volunteer(self._by, volunteer, tell)

    def change_pin(self, pin: str, new: str, done: Callable[[Tried], None]) -> None:
        """Another PIN for oneself."""

        def tell(outcome: Outcome[Unlocking]) -> None:
            answer = outcome.value
            if self._there():
                done(Tried(answer.right, answer.wait) if answer else Tried(False, sentence=outcome.sentence))

        self._keeping.change_pin(self._by, pin, new, tell)

    def new_codes(self, done: Callable[[tuple[str, ...], str], None]) -> None:
        """New recovery codes."""

        def tell(outcome: Outcome[tuple[str, ...]]) -> None:
            if self._there():
                done(outcome.value or (), outcome.sentence)

        self._keeping.new_recovery_codes(self._by, tell)


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()
