"""What the stage of an order step shows: the cards as they lie, the one that is held, and a line that says how."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import StepPort
from oefenplek.domain.worded import worded
from oefenplek.ui.qt import Property, QmlUncreatable

from .body import Item, OrderBody, OrderState
from .rules import BACK, CHOOSE, READY, SHIFT, guide

QML_IMPORT_NAME = "oefenplek.steps.order"
QML_IMPORT_MAJOR_VERSION = 1

Card = dict[str, Any]


def derive_tones(state: OrderState) -> dict[str, str]:
    """How each card lies: ``good`` when all is done, ``care`` when it was just spoken about."""
    if state.done:
        return dict.fromkeys(state.order, "good")
    return dict.fromkeys((name for name in state.looked_at if name != state.held), "care")


@QmlElement
@QmlUncreatable("made by the lesson")
class OrderViewModel(QObject):
    """The order step on screen."""

    cardsChanged = Signal()
    stateChanged = Signal()
    litChanged = Signal()
    landed = Signal(int, int)
    """The card that is moved came to lie elsewhere: from which place to which, counted from 0."""

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)
        self._port = port
        self._cards: list[Card] = []
        self._state = OrderState(())
        self._guide: Card = {}
        self._lit = -1

    def show(self, body: OrderBody, state: OrderState) -> None:
        """Show the step as it stands now."""
        texts = {item.id: item for item in body.items}
        cards = [self._card(texts[name]) for name in state.order]
        before, self._state = self._state, state
        line = worded(self._port, guide(state))
        changed, (self._cards, self._guide) = cards != self._cards or line != self._guide, (cards, line)
        if changed:
            self.cardsChanged.emit()
        if state != before:
            self.stateChanged.emit()
        name = state.held or before.held
        if name in before.order and state.order.index(name) != before.order.index(name):
            self.landed.emit(before.order.index(name), state.order.index(name))

    def _card(self, item: Item) -> Card:
        return worded(self._port, item.text, id=item.id, icon=item.icon, picture=item.picture)

    @Property(int, notify=cardsChanged)
    def count(self) -> int:
        """How many cards there are."""
        return len(self._cards)

    @Property("QVariantList", notify=cardsChanged)
    def cards(self) -> list[Card]:
        """The cards as they lie: id, text, shown, icon, picture, aid."""
        return self._cards

    @Property("QVariantMap", notify=cardsChanged)
    def guide(self) -> Card:
        """The line above the cards: text and aid."""
        return self._guide

    @Property(str, notify=stateChanged)
    def held(self) -> str:
        """The card that is picked up, or an empty text."""
        return self._state.held

    @Property("QVariantMap", notify=stateChanged)
    def tones(self) -> dict[str, str]:
        """Id → ``good`` or ``care``."""
        return derive_tones(self._state)

    @Property(bool, notify=stateChanged)
    def done(self) -> bool:
        """Do all lie well?"""
        return self._state.done

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """What is read aloud now: 0 is the line, 1 the first card; -1 when nothing is."""
        return self._lit

    @Slot(int)
    def setLit(self, row: int) -> None:
        """Light what is read aloud now."""
        if row != self._lit:
            self._lit = row
            self.litChanged.emit()

    @Slot(str)
    def choose(self, item: str) -> None:
        """Pick a card up; with one in the hand, lay it here."""
        self._port.dispatch(Action.of(CHOOSE, item=item))

    @Slot(int)
    def shift(self, by: int) -> None:
        """Move the card in the hand one place on (1) or back (-1)."""
        self._port.dispatch(Action.of(SHIFT, by=str(by)))

    @Slot()
    def putBack(self) -> None:
        """Lay the card in the hand back where it came from."""
        self._port.dispatch(Action.of(BACK))

    @Slot(str)
    def drag(self, item: str) -> None:
        """A card is dragged: it is picked up, and the sliding hand makes no slip."""
        watcher = self._port.watcher()
        if watcher is not None:
            watcher.activated(f"item/{item}", "repeat")
        if self._state.held not in {"", item}:
            self.putBack()
        if self._state.held != item:
            self.choose(item)

    @Slot()
    def askReady(self) -> None:
        """Ask whether it fits."""
        self._port.dispatch(Action.of(READY))

    @Slot(str)
    def hearAid(self, aid: str) -> None:
        """Have the help beside a card said; an empty text: be quiet."""
        self._port.hear(aid)
