"""Two things that cannot be undone: making one of two tiles, and throwing everything away with the resident beside."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.domain.marks import N_
from oefenplek.domain.overview import PersonRow
from oefenplek.domain.people import Answer, Person
from oefenplek.screens.person.erase_model import EraseViewModel
from oefenplek.screens.person.erasing import Tried
from oefenplek.screens.person.merge_model import MergeViewModel
from oefenplek.storage.states import Outcome

from .behind import Behind, today

TOGETHER = N_("De twee dieren gaan samen verder.")


class Merging(QObject):
    """*Dieren samenvoegen*. ``merged`` is told who goes on, and a sentence."""

    def __init__(self, desk: Desk, roads: Roads, merged: Callable[[str, str], None]) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._behind, self._merged = desk, roads, Behind(desk, roads), merged

    def open(self, this: PersonRow) -> None:
        """Choose the other one."""

        def tell(outcome: Outcome[tuple[PersonRow, ...]]) -> None:
            if outcome.value is not None:
                self._show(this, outcome.value)
            else:
                self._roads.open_person(this.id)

        self._behind.look(lambda reader: reader.people(), tell)

    def _show(self, this: PersonRow, people: tuple[PersonRow, ...]) -> None:
        desk = self._desk
        desk.clear()
        model = MergeViewModel(self, desk.parts.language, this, people, self._merge, today())
        model.merged.connect(lambda stays: self._merged(stays, TOGETHER))
        model.backChosen.connect(lambda: self._roads.open_person(this.id))
        model.closeChosen.connect(desk.session.close)
        desk.show("oefenplek.screens.person", "MergeScreen", model)

    def _merge(self, goes: str, stays: str, done: Callable[[str], None]) -> None:
        def tell(outcome: Outcome[None]) -> None:
            if outcome.ok and self._desk.sitting.person == goes:
                self._desk.sitting.become(stays)
            done(outcome.sentence)

        self._behind.act(lambda by, told: self._desk.keeping.merge(by, goes, stays, told), tell)


class Erasing(QObject):
    """*Alles weggooien*: the resident's right. A helper leads there; only the resident's own pictures open it."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads = desk, roads
        self._sat_here = False
        desk.session.closed.connect(self._closed)

    def open(self, person: Person) -> None:
        """Who may, the four pictures, and once more: really?"""
        desk = self._desk
        if desk.session.by is None:
            self._roads.open_start()
            return
        desk.clear()
        turn, opened = desk.turn, list[bool]()

        def attempt(code: tuple[str, ...], done: Callable[[Tried], None]) -> None:
            def tell(outcome: Outcome[Answer]) -> None:
                tried = _tried(outcome, person)
                opened.extend([True] if tried.right else [])
                if desk.turn == turn:
                    done(tried)

            desk.keeping.recognise(person.animal, person.colour, person.number, code, tell)

        def erase(done: Callable[[str], None]) -> None:
            def tell(outcome: Outcome[None]) -> None:
                if outcome.ok and desk.sitting.person == person.id:
                    desk.sitting.end()
                    self._sat_here = True
                if desk.turn == turn:
                    done(outcome.sentence)

            if opened and desk.session.by is not None:
                desk.keeping.erase_person(person.id, tell)

        model = EraseViewModel(self, desk.parts.language, person, attempt, erase)
        model.finished.connect(self._finish)
        model.backChosen.connect(lambda: self._roads.open_person(person.id))
        model.closeChosen.connect(desk.session.close)
        desk.show("oefenplek.screens.person", "EraseScreen", model)

    @Slot()
    def _finish(self) -> None:
        if self._sat_here:
            self._desk.session.close()
        else:
            self._roads.open_people()

    @Slot()
    def _closed(self) -> None:
        """Whoever sat here is nobody any more: the next screen is the start."""
        if self._sat_here:
            self._sat_here = False
            self._roads.leave()


def _tried(outcome: Outcome[Answer], person: Person) -> Tried:
    answer = outcome.value
    if answer is None:
        return Tried(sentence=outcome.sentence)
    return Tried(answer.right and answer.person is not None and answer.person.id == person.id, answer.wait)
