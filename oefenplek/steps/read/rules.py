"""Reading: there is nothing to do but to take one's time, so the step is done at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import PlainRules, Reaction, Setting


@dataclass(frozen=True, slots=True)
class ReadBody:
    """One thought, to read or to hear."""

    text: str


@dataclass(frozen=True, slots=True)
class ReadState:
    """Nothing changes while a person reads."""


class ReadRules(PlainRules):
    """The rules of the read kind."""

    def read(self, data: Mapping[str, Any]) -> ReadBody:
        """Make the body from compiled data."""
        return ReadBody(data["text"])

    def start(self, body: ReadBody, setting: Setting) -> ReadState:
        """Every reading begins the same."""
        return ReadState()

    def act(self, body: ReadBody, state: ReadState, action: Action) -> Reaction:
        """There is no act here."""
        return Reaction(state)

    def done(self, body: ReadBody, state: ReadState) -> bool:
        """*Verder* may be pressed from the first moment."""
        return True

    def instruction(self, body: ReadBody, state: ReadState) -> str:
        """The text itself."""
        return body.text

    def solution(self, body: ReadBody, state: ReadState) -> tuple[Action, ...]:
        """There is nothing to do."""
        return ()

    def place(self, body: ReadBody, state: ReadState, action: Action) -> str:
        """Nowhere."""
        return ""


RULES = ReadRules()
