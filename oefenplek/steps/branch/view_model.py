"""What the stage of a branch step shows: the path so far, what is said, and a card for every option."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import StepPort, Stone
from oefenplek.domain.text import plain
from oefenplek.domain.worded import worded
from oefenplek.ui.qt import Property, QmlUncreatable

from .rules import CHOOSE, BranchBody, BranchState, Line, Option

QML_IMPORT_NAME = "oefenplek.steps.branch"
QML_IMPORT_MAJOR_VERSION = 1

Card = dict[str, Any]


@QmlElement
@QmlUncreatable("made by the lesson")
class BranchViewModel(QObject):
    """The branch step on screen."""

    cardsChanged = Signal()
    pathChanged = Signal()
    stateChanged = Signal()
    litChanged = Signal()

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)
        self._port = port
        self._options: list[Card] = []
        self._talk: list[Card] = []
        self._path: list[Card] = []
        self._state = BranchState()
        self._lit = -1

    def show(self, body: BranchBody, state: BranchState) -> None:
        """Show the step as it stands now; the same options keep their cards, and so the keyboard its place."""
        talk, options = [self._line(line) for line in body.talk], [self._card(option) for option in body.options]
        if (talk, options) != (self._talk, self._options):
            self._talk, self._options = talk, options
            self.cardsChanged.emit()
        path = [self._stone(stone) for stone in self._port.path()]
        if path != self._path:
            self._path = path
            self.pathChanged.emit()
        if state != self._state:
            self._state = state
            self.stateChanged.emit()

    def _card(self, option: Option) -> Card:
        return worded(self._port, option.text, id=option.id, icon=option.icon, stop=option.stop)

    def _line(self, line: Line) -> Card:
        return worded(self._port, line.say, who=plain(self._port.word(line.who)), mine=line.mine)

    def _stone(self, stone: Stone) -> Card:
        chosen = plain(self._port.word(stone.chosen)) or plain(self._port.word(stone.title))
        return {"step": stone.step, "text": chosen}

    @Property("QVariantList", notify=cardsChanged)
    def options(self) -> list[Card]:
        """The options, in the author's order: id, text, ``shown`` (as it may be broken), icon, ``stop``, ``aid``."""
        return self._options

    @Property("QVariantList", notify=cardsChanged)
    def talk(self) -> list[Card]:
        """What is said before the question: who, text, ``shown``, ``mine``, ``aid``."""
        return self._talk

    @Property("QVariantList", notify=pathChanged)
    def path(self) -> list[Card]:
        """The *keuzemomenten* that were passed: step, and what was chosen there."""
        return self._path

    @Property(str, notify=stateChanged)
    def chosen(self) -> str:
        """The id of the option that is chosen now."""
        return self._state.chosen

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """What is read aloud now: first the conversation, then the options; -1 when nothing is."""
        return self._lit

    @Slot(int)
    def setLit(self, row: int) -> None:
        """Light what is read aloud now."""
        if row != self._lit:
            self._lit = row
            self.litChanged.emit()

    @Slot(str)
    def choose(self, option: str) -> None:
        """Choose a way."""
        self._port.dispatch(Action.of(CHOOSE, option=option))

    @Slot(str)
    def goBackTo(self, step: str) -> None:
        """Go back to a stone of the path."""
        self._port.go_back_to(step)

    @Slot()
    def listen(self) -> None:
        """Hear the conversation."""
        self._port.recite(len(self._talk))

    @Slot(str)
    def hearAid(self, aid: str) -> None:
        """Have the help beside a card said; an empty text: be quiet."""
        self._port.hear(aid)
