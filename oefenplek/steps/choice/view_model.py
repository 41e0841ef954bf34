"""What the stage of a choice step shows: a card for every answer, and a button when several may be chosen."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import StepPort
from oefenplek.domain.worded import worded
from oefenplek.ui.qt import Property, QmlUncreatable

from .rules import CHOOSE, READY, ChoiceBody, ChoiceState, Option

QML_IMPORT_NAME = "oefenplek.steps.choice"
QML_IMPORT_MAJOR_VERSION = 1

Card = dict[str, Any]


def derive_tones(state: ChoiceState) -> dict[str, str]:
    """How each answer stands: ``good`` when the step is done with it, ``care`` when it was just spoken about."""
    if state.done:
        return dict.fromkeys(state.chosen, "good")
    return {state.looked_at: "care"} if state.looked_at else {}


@QmlElement
@QmlUncreatable("made by the lesson")
class ChoiceViewModel(QObject):
    """The choice step on screen."""

    optionsChanged = Signal()
    stateChanged = Signal()
    litChanged = Signal()

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)
        self._port = port
        self._options: list[Card] = []
        self._several = False
        self._state = ChoiceState()
        self._lit = -1

    def show(self, body: ChoiceBody, state: ChoiceState) -> None:
        """Show the step as it stands now; the same answers keep their cards, and so the keyboard its place."""
        options = [self._card(option) for option in body.options]
        if (options, body.several) != (self._options, self._several):
            self._options, self._several = options, body.several
            self.optionsChanged.emit()
        if state != self._state:
            self._state = state
            self.stateChanged.emit()

    def _card(self, option: Option) -> Card:
        return worded(self._port, option.text, id=option.id, icon=option.icon)

    @Property("QVariantList", notify=optionsChanged)
    def options(self) -> list[Card]:
        """The answers, in the author's order: id, text, icon, ``shown``: the text as it may be broken, and ``aid``."""
        return self._options

    @Property(bool, notify=optionsChanged)
    def several(self) -> bool:
        """May several answers be chosen together?"""
        return self._several

    @Property("QVariantList", notify=stateChanged)
    def chosen(self) -> list[str]:
        """The ids of the answers that are chosen now."""
        return list(self._state.chosen)

    @Property("QVariantMap", notify=stateChanged)
    def tones(self) -> dict[str, str]:
        """Id → ``good`` or ``care``."""
        return derive_tones(self._state)

    @Property(bool, notify=stateChanged)
    def done(self) -> bool:
        """Was it chosen well?"""
        return self._state.done

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """The answer that is read aloud now; -1 when none is."""
        return self._lit

    @Slot(int)
    def setLit(self, row: int) -> None:
        """Light the answer that is read aloud now."""
        if row != self._lit:
            self._lit = row
            self.litChanged.emit()

    @Slot(str)
    def choose(self, option: str) -> None:
        """Choose an answer; among several: choose it or take it back."""
        self._port.dispatch(Action.of(CHOOSE, option=option))

    @Slot()
    def finishChoosing(self) -> None:
        """Be ready with choosing."""
        self._port.dispatch(Action.of(READY))

    @Slot(str)
    def hearAid(self, aid: str) -> None:
        """Have the help beside a card said; an empty text: be quiet."""
        self._port.hear(aid)
