"""What the stage of a match step shows: cards, their partners beside them, what is held, and a line that says how."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import StepPort
from oefenplek.domain.worded import worded
from oefenplek.ui.qt import Property, QmlUncreatable

from .body import Card, Held, MatchBody, MatchState
from .rules import BACK, choosing, guide

QML_IMPORT_NAME = "oefenplek.steps.match"
QML_IMPORT_MAJOR_VERSION = 1

Shown = dict[str, Any]


def derive_tones(state: MatchState) -> dict[str, str]:
    """Place → ``good`` when it lies with its own, ``care`` when it was just spoken about."""
    found = (Held(name, side).place for name in state.found for side in (False, True))
    looked_at = (place for place in state.looked_at if place != state.held.place)
    return dict.fromkeys(looked_at, "care") | dict.fromkeys(found, "good")


def _held(place: str) -> Held:
    sort, _, name = place.partition("/")
    return Held(name, sort == "partner")


@QmlElement
@QmlUncreatable("made by the lesson")
class MatchViewModel(QObject):
    """The match step on screen."""

    cardsChanged = Signal()
    stateChanged = Signal()
    litChanged = Signal()
    landed = Signal(int, int)
    """A partner came to lie beside its card: from which row to which, counted from 0."""

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)
        self._port = port
        self._cards: list[Shown] = []
        self._partners: list[Shown] = []
        self._state = MatchState(())
        self._guide: Shown = {}
        self._lit = -1

    def show(self, body: MatchBody, state: MatchState) -> None:
        """Show the step as it stands now."""
        pairs = {pair.id: pair for pair in body.pairs}
        cards = [self._card(Held(name), pairs[name].card) for name in body.ids]
        partners = [self._card(Held(name, partner=True), pairs[name].partner) for name in state.partners]
        line = worded(self._port, guide(state))
        before, self._state = self._state, state
        changed = (cards, partners, line) != (self._cards, self._partners, self._guide)
        self._cards, self._partners, self._guide = cards, partners, line
        if changed:
            self.cardsChanged.emit()
        if state != before:
            self.stateChanged.emit()
        for name in set(state.found) - set(before.found) if before.partners else ():
            self.landed.emit(before.partners.index(name), state.partners.index(name))

    def _card(self, held: Held, card: Card) -> Shown:
        return worded(self._port, card.text, id=held.id, place=held.place, icon=card.icon, picture=card.picture)

    @Property(int, notify=cardsChanged)
    def count(self) -> int:
        """How many pairs there are."""
        return len(self._cards)

    @Property("QVariantList", notify=cardsChanged)
    def cards(self) -> list[Shown]:
        """The cards, in the author's order: id, place, text, shown, icon, picture, aid."""
        return self._cards

    @Property("QVariantList", notify=cardsChanged)
    def partners(self) -> list[Shown]:
        """The partners as they lie beside the cards: the same."""
        return self._partners

    @Property("QVariantMap", notify=cardsChanged)
    def guide(self) -> Shown:
        """The line above the cards: text and aid."""
        return self._guide

    @Property(str, notify=stateChanged)
    def held(self) -> str:
        """The place of what is picked up, or an empty text."""
        return self._state.held.place

    @Property("QVariantList", notify=stateChanged)
    def found(self) -> list[str]:
        """The ids of the pairs that lie together."""
        return list(self._state.found)

    @Property("QVariantMap", notify=stateChanged)
    def tones(self) -> dict[str, str]:
        """Place → ``good`` or ``care``."""
        return derive_tones(self._state)

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """What is read aloud now: 0 is the line, then the cards, then the partners; -1 when nothing is."""
        return self._lit

    @Slot(int)
    def setLit(self, row: int) -> None:
        """Light what is read aloud now."""
        if row != self._lit:
            self._lit = row
            self.litChanged.emit()

    @Slot(str)
    def choose(self, place: str) -> None:
        """Pick a card up; with one in the hand, lay the two together."""
        self._port.dispatch(choosing(_held(place)))

    @Slot()
    def putBack(self) -> None:
        """Lay what is in the hand back."""
        self._port.dispatch(Action.of(BACK))

    @Slot(str)
    def drag(self, place: str) -> None:
        """A card is dragged: it is picked up, and the sliding hand makes no slip."""
        watcher = self._port.watcher()
        if watcher is not None:
            watcher.activated(place, "repeat")
        if self._state.held.place not in {"", place}:
            self.putBack()
        if self._state.held.place != place:
            self.choose(place)

    @Slot(str)
    def hearAid(self, aid: str) -> None:
        """Have the help beside a card said; an empty text: be quiet."""
        self._port.hear(aid)
