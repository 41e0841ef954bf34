"""The smallest kind: a sentence and a button that is pressed once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, PlainRules, Reaction, Setting
from oefenplek.domain.marks import N_

PRESS = "press"
THANKS = N_("Dank u wel.")


@dataclass(frozen=True, slots=True)
class TemplateBody:
    """What an author writes: the sentence, and the word on the button."""

    text: str
    button: str


@dataclass(frozen=True, slots=True)
class TemplateState:
    """What has happened so far. A state is frozen, so keeping one is an undo."""

    pressed: bool = False


class TemplateRules(PlainRules):
    """Pure functions: the same body, state and act always give the same answer."""

    def read(self, data: Mapping[str, Any]) -> TemplateBody:
        """Make the body from compiled data (what ``schema.py`` dumped)."""
        return TemplateBody(data["text"], data["button"])

    def start(self, body: TemplateBody, setting: Setting) -> TemplateState:
        """The state a step begins with."""
        return TemplateState()

    def act(self, body: TemplateBody, state: TemplateState, action: Action) -> Reaction:
        """Do one act; what means nothing now returns the same state and no feedback."""
        if action.name != PRESS or state.pressed:
            return Reaction(state)
        return Reaction(TemplateState(pressed=True), Feedback(THANKS))

    def done(self, body: TemplateBody, state: TemplateState) -> bool:
        """May *Verder* be pressed?"""
        return state.pressed

    def instruction(self, body: TemplateBody, state: TemplateState) -> str:
        """The text that the lesson screen shows and reads aloud."""
        return body.text

    def spoken(self, body: TemplateBody, state: TemplateState) -> tuple[str, ...]:
        """What is read aloud after it, in the order on the stage."""
        return (body.button,)

    def solution(self, body: TemplateBody, state: TemplateState) -> tuple[Action, ...]:
        """The acts that lead from here to done."""
        return () if state.pressed else (Action.of(PRESS),)

    def place(self, body: TemplateBody, state: TemplateState, action: Action) -> str:
        """Where on the stage this act is done: the ``place`` of an item in the QML."""
        return "button/press" if action.name == PRESS and not state.pressed else ""


RULES = TemplateRules()
