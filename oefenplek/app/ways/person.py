"""One person's page, and what is done there. Only behind the door of volunteer mode."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from oefenplek.app.certificates import certificate_of
from oefenplek.app.desk import Desk, Roads
from oefenplek.domain.marks import N_
from oefenplek.domain.overview import PersonPage
from oefenplek.domain.people import Person
from oefenplek.domain.roles import Pass
from oefenplek.domain.text import clean
from oefenplek.screens.person.shelf_model import ShelfViewModel
from oefenplek.screens.person.view import Told, person_of
from oefenplek.screens.person.view_model import PersonViewModel
from oefenplek.storage.states import NO_PERSON, Outcome

from .behind import Behind, Done, today
from .on_shelf import ready_title, shelf_of, title
from .one_person import Erasing, Merging
from .waiting import read

NAMED, UNNAMED = N_("De voornaam is bewaard."), N_("Er is geen voornaam meer.")
LIES_READY, LIES_NO_MORE = N_("Het staat klaar voor de volgende keer."), N_("Het staat niet meer klaar.")


class PersonWay(QObject):
    """Shows the page of one person; each act comes back to it and says what became of it."""

    def __init__(
        self, desk: Desk, roads: Roads, new_code: Callable[[Person], None], print_card: Callable[[Person], None]
    ) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._behind = desk, roads, Behind(desk, roads)
        self._new_code, self._print_card = new_code, print_card
        self._erasing = Erasing(desk, roads)
        self._merging = Merging(desk, roads, self.open_saying)
        self._page: PersonPage | None = None
        self._back: tuple[str, Callable[[], None]] | None = None
        """Whose page was asked for elsewhere than in the list, and the way back there."""
        desk.session.closed.connect(self._forget)

    def open(self, who: str, back: Callable[[], None] | None = None) -> None:
        """Somebody's page. *Terug* leads ``back``, also after something was done there; else to the list."""
        if back is not None:
            self._back = who, back
        elif self._back is not None and self._back[0] != who:
            self._back = None
        self.open_saying(who, "")

    def open_saying(self, who: str, sentence: str) -> None:
        """Somebody's page, with a sentence about what was done just now."""
        self._desk.choose()
        self._look(who, lambda page: self._show(page, sentence))

    # --- inside -----------------------------------------------------------------------------------------------

    def _look(self, who: str, done: Callable[[PersonPage], None]) -> None:
        day = today()

        def tell(outcome: Outcome[PersonPage | None]) -> None:
            if outcome.value is not None:
                done(outcome.value)
            else:
                self._roads.open_people()

        self._behind.look(lambda reader: reader.page(who, day), tell)

    def _show(self, page: PersonPage, sentence: str) -> None:
        desk = self._desk
        desk.clear()
        self._page = page
        model = PersonViewModel(self, desk.parts.language, lambda: told(desk, page))
        who = person_of(page.row)
        model.nameGiven.connect(lambda name: self._name(model, name))
        model.shelfChosen.connect(self._open_shelf)
        model.putAwayChosen.connect(lambda what: self._put_away(model, what))
        model.codeChosen.connect(lambda: self._new_code(who))
        model.cardChosen.connect(lambda: self._print_card(who))
        model.certificateChosen.connect(self._show_certificate)
        model.mergeChosen.connect(lambda: self._merging.open(page.row))
        model.eraseChosen.connect(lambda: self._erasing.open(who))
        model.backChosen.connect(self._go_back)
        model.closeChosen.connect(desk.session.close)
        desk.show("oefenplek.screens.person", "PersonScreen", model)
        if sentence:
            model.tell(sentence, well=True)

    @Slot()
    def _go_back(self) -> None:
        back, self._back = self._back, None
        if back is not None:
            back[1]()
        else:
            self._roads.open_people()

    @Slot()
    def _show_certificate(self) -> None:
        if self._page is not None:
            self._roads.show_paper(certificate_of(self._desk, self._page))

    @Slot()
    def _forget(self) -> None:
        self._page = self._back = None

    def _name(self, model: PersonViewModel, name: str) -> None:
        self._do(
            model, lambda by, who, tell: self._desk.keeping.name_person(by, who, name, tell), NAMED if name else UNNAMED
        )

    def _put_away(self, model: PersonViewModel, what: str) -> None:
        self._do(model, lambda by, who, tell: self._desk.keeping.put_away(by, who, what, tell), LIES_NO_MORE)

    def _do(self, model: PersonViewModel, act: Callable[[Pass, str, Done[None]], None], well: str) -> None:
        page = self._page
        if page is not None:
            who = page.row.id

            def ask(by: Pass, tell: Done[None]) -> None:
                act(by, who, tell)

            self._behind.act(ask, lambda outcome: self._again(model, outcome, well))

    def _again(self, model: PersonViewModel, outcome: Outcome[None], well: str) -> None:
        """It was done, and the page shows it; or it was not, and the page says why."""
        page = self._page
        if outcome.sentence == NO_PERSON:
            self._roads.open_people()
        elif not outcome.ok or page is None:
            model.tell(outcome.sentence)
        else:
            self._look(page.row.id, lambda now: self._turn(model, now, well))

    def _turn(self, model: PersonViewModel, page: PersonPage, well: str) -> None:
        self._page = page
        model.show(lambda: told(self._desk, page))
        model.tell(well, well=True)

    @Slot()
    def _open_shelf(self) -> None:
        desk, page = self._desk, self._page
        if page is None:
            return
        desk.clear()
        model = ShelfViewModel(self, desk.parts.language, page.ready)
        model.show(shelf_of(desk))
        model.chosen.connect(lambda what: self._put_ready(model, page, what))
        model.backChosen.connect(lambda: self.open(page.row.id))
        model.closeChosen.connect(desk.session.close)
        desk.show("oefenplek.screens.person", "ShelfScreen", model)

    def _put_ready(self, model: ShelfViewModel, page: PersonPage, what: str) -> None:
        def tell(outcome: Outcome[None]) -> None:
            if outcome.ok:
                self.open_saying(page.row.id, LIES_READY)
            else:
                model.tell(outcome.sentence)

        self._behind.act(lambda by, done: self._desk.keeping.put_ready(by, page.row.id, what, done), tell)


def told(desk: Desk, page: PersonPage) -> Told:
    """A page with the titles of what stands on it."""
    return Told(
        page,
        today(),
        lambda lesson: title(desk, lesson),
        lambda lesson, step: step_title(desk, lesson, step),
        lambda what: ready_title(desk, what),
    )


def step_title(desk: Desk, lesson_id: str, step_id: str) -> str:
    """A step in words; empty when it is not there any more."""
    lesson = read(desk, lesson_id)
    found = next((step for step in lesson.steps if step.id == step_id), None) if lesson else None
    return clean(desk.word(found.title)) if found else ""
