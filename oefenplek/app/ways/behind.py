"""What every way behind the door of volunteer mode does alike: only with a pass, and no longer than it is good."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from oefenplek.app.desk import Desk, Roads
from oefenplek.domain.roles import Pass
from oefenplek.storage.reader import HelperReader
from oefenplek.storage.states import REFUSED, Outcome

Value = TypeVar("Value")
Done = Callable[[Outcome[Value]], None]


class Behind:
    """Asks storage with the pass of whoever is here now; an answer for a screen that was left is dropped."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        self._desk, self._roads = desk, roads

    def act(self, ask: Callable[[Pass, Done[Value]], None], done: Done[Value]) -> None:
        """Ask something with the pass. Without one, or when it is refused, volunteer mode is over."""
        desk, by, turn = self._desk, self._desk.session.by, self._desk.turn
        if by is None:
            self._roads.open_start()
            return

        def tell(outcome: Outcome[Value]) -> None:
            if outcome.sentence == REFUSED:
                desk.session.close()
            elif desk.turn == turn and desk.session.by is not None:
                done(outcome)

        ask(by, tell)

    def look(self, question: Callable[[HelperReader], Value], done: Done[Value]) -> None:
        """Look something up behind the door."""
        self.act(lambda by, tell: self._desk.keeping.consult(by, question, tell), done)


def today() -> str:
    """The date of this day."""
    return datetime.now().astimezone().date().isoformat()
