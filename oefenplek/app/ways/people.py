"""*Bewoners*: the list, a new person, and the way to one person's page. Only behind the door of volunteer mode."""

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.domain.log import VisitAdopted
from oefenplek.domain.overview import PersonRow
from oefenplek.domain.people import Person
from oefenplek.domain.roles import Pass
from oefenplek.screens.people.view import Narrowing
from oefenplek.screens.people.view_model import PeopleViewModel
from oefenplek.screens.person.enrol_model import EnrolViewModel, Keep, Keeps
from oefenplek.screens.person.enrolling import Kept, Wish
from oefenplek.storage.states import Outcome
from oefenplek.ui.printing.cards import code_sheet, key_card_sheet

from .behind import Behind, Done, today


class People(QObject):
    """The list is left and found again as it was, as long as volunteer mode is open."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._behind = desk, roads, Behind(desk, roads)
        self._narrowing, self._was = Narrowing(), ""
        self._list: PeopleViewModel | None = None
        desk.session.closed.connect(self._forget)

    @Slot()
    def open(self) -> None:
        """Everybody with an animal."""
        desk = self._desk
        if desk.session.by is None:
            self._roads.open_start()
            return
        desk.clear()
        people = PeopleViewModel(self, desk.parts.language, today(), self._narrowing, self._was)
        people.personChosen.connect(self._choose)
        people.newChosen.connect(self._enrol)
        people.backChosen.connect(self._roads.open_volunteer)
        people.closeChosen.connect(desk.session.close)
        self._list = people
        desk.show("oefenplek.screens.people", "PeopleScreen", people, self._leave)
        self._behind.look(lambda reader: reader.people(), lambda outcome: self._show(people, outcome))

    def open_new_code(self, whose: Person) -> None:
        """*Nieuwe plaatjescode*: the resident chooses four other pictures."""

        def keep(wish: Wish, done: Keeps) -> None:
            def ask(by: Pass, tell: Done[None]) -> None:
                self._desk.keeping.new_code(by, whose.id, wish.code, tell)

            def kept(outcome: Outcome[None]) -> None:
                done(Kept(whose if outcome.ok else None, outcome.sentence))

            self._behind.act(ask, kept)

        model = self._show_pad(keep, whose)
        model.backChosen.connect(lambda: self._roads.open_person(whose.id))

    @Slot(Person)
    def print_card(self, person: Person) -> None:
        """A key card, without a name: whoever finds it learns nothing."""
        language = self._desk.parts.language
        self._roads.show_paper(key_card_sheet(person, language.translate, language.code))

    # --- inside -----------------------------------------------------------------------------------------------

    def _show(self, people: PeopleViewModel, outcome: Outcome[tuple[PersonRow, ...]]) -> None:
        if outcome.value is not None:
            people.show(outcome.value)
        else:
            people.tell(outcome.sentence)

    def _leave(self) -> None:
        people, self._list = self._list, None
        if people is not None:
            self._narrowing = people.narrowing

    @Slot()
    def _forget(self) -> None:
        self._narrowing, self._was = Narrowing(), ""

    @Slot(str)
    def _choose(self, who: str) -> None:
        self._was = who
        self._roads.open_person(who)

    @Slot()
    def _enrol(self) -> None:
        def keep(wish: Wish, done: Keeps) -> None:
            def ask(by: Pass, tell: Done[Person]) -> None:
                self._desk.keeping.enrol(by, wish.animal, wish.colour, wish.code, wish.name, tell)

            def kept(outcome: Outcome[Person]) -> None:
                done(Kept(outcome.value, outcome.sentence))

            self._behind.act(ask, kept)

        if self._desk.session.by is None:
            self._roads.open_start()
            return
        self._show_pad(keep, None).backChosen.connect(self.open)

    def _show_pad(self, keep: Keep, whose: Person | None) -> EnrolViewModel:
        desk = self._desk
        desk.clear()
        guest = whose is None and bool(desk.sitting.visit) and desk.sitting.person is None
        model = EnrolViewModel(self, desk.parts.language, keep, whose, guest=guest)
        model.sitsHere.connect(self._sits_here)
        model.codePaperChosen.connect(self._print_code)
        model.cardChosen.connect(self.print_card)
        model.finished.connect(self._choose)
        model.closeChosen.connect(desk.session.close)
        desk.show("oefenplek.screens.person", "EnrolScreen", model)
        return model

    @Slot(str)
    def _sits_here(self, who: str) -> None:
        """The guest who practises here became known: what was done in this visit is theirs."""
        sitting = self._desk.sitting
        if sitting.visit and sitting.person is None and self._desk.session.by is not None:
            self._desk.keeping.record(VisitAdopted(sitting.visit), who, lambda _: None)
            sitting.become(who)

    @Slot(Person, tuple)
    def _print_code(self, person: Person, code: tuple[str, ...]) -> None:
        language = self._desk.parts.language
        self._roads.show_paper(code_sheet(person, code, language.translate, language.code))
