"""*Lukt dit u thuis?* Three answers, each as good as the others; one may be changed for another."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, PlainRules, Reaction, Setting
from oefenplek.domain.marks import N_

CHOOSE = "choose"
QUESTION = N_("Lukt dit u thuis?")
ANSWERS_PLACE = "answers"
"""All three together: a hint never points at one of them."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the three: its id in the log, its words, its drawing, and what is said to it."""

    id: str
    text: str
    picture: str
    say: str


ANSWERS = (
    Answer("alone", N_("Ja, alleen"), "confidence-alone", N_("Fijn. Doe het thuis rustig nog een keer.")),
    Answer(
        "with-someone",
        N_("Ja, met iemand erbij"),
        "confidence-together",
        N_("Goed. Samen gaat het vaak beter. Vraag thuis iemand erbij."),
    ),
    Answer(
        "not-yet",
        N_("Nog niet"),
        "confidence-not-yet",
        N_("Goed dat u het zegt. U mag deze les nog een keer doen. Vraag hier gerust om hulp."),
    ),
)

HERE = "oefenplek"
HERE_QUESTION = N_("Lukt dit u in de oefenplek?")
HERE_SAYS = {
    "alone": N_("Fijn. Doe het de volgende keer meteen."),
    "with-someone": N_("Goed. Vraag een andere helper om mee te kijken."),
    "not-yet": N_("Goed dat u het zegt. Oefen het eens met een andere helper."),
}
"""What is said to a helper, who does not go home with it: the next person is here already."""


@dataclass(frozen=True, slots=True)
class ConfidenceBody:
    """The question, in the author's words or the usual ones; ``here``: it is about what one does in this place."""

    question: str = QUESTION
    here: bool = False


@dataclass(frozen=True, slots=True)
class ConfidenceState:
    """The answer so far; empty: none yet."""

    answer: str = ""


class ConfidenceRules(PlainRules):
    """The rules of the confidence kind."""

    def read(self, data: Mapping[str, Any]) -> ConfidenceBody:
        """Make the body from compiled data."""
        here = data.get("where") == HERE
        return ConfidenceBody(data.get("question") or (HERE_QUESTION if here else QUESTION), here)

    def start(self, body: ConfidenceBody, setting: Setting) -> ConfidenceState:
        """Nothing is answered."""
        return ConfidenceState()

    def act(self, body: ConfidenceBody, state: ConfidenceState, action: Action) -> Reaction:
        """Give an answer, or change it."""
        answer = find(action.get("answer")) if action.name == CHOOSE else None
        if answer is None:
            return Reaction(state)
        return Reaction(ConfidenceState(answer.id), Feedback(HERE_SAYS[answer.id] if body.here else answer.say))

    def done(self, body: ConfidenceBody, state: ConfidenceState) -> bool:
        """Any answer will do."""
        return bool(state.answer)

    def instruction(self, body: ConfidenceBody, state: ConfidenceState) -> str:
        """The question."""
        return body.question

    def spoken(self, body: ConfidenceBody, state: ConfidenceState) -> tuple[str, ...]:
        """The three answers."""
        return tuple(answer.text for answer in ANSWERS)

    def solution(self, body: ConfidenceBody, state: ConfidenceState) -> tuple[Action, ...]:
        """One answer, whichever: a demonstration shows only that one is chosen."""
        return () if state.answer else (Action.of(CHOOSE, answer="with-someone"),)

    def place(self, body: ConfidenceBody, state: ConfidenceState, action: Action) -> str:
        """The three answers together."""
        return ANSWERS_PLACE if action.name == CHOOSE and find(action.get("answer")) else ""

    def answer(self, body: ConfidenceBody, state: ConfidenceState) -> str:
        """What is kept: one of three words, nobody's sentence."""
        return state.answer


def find(name: str) -> Answer | None:
    """Find an answer by its id."""
    return next((answer for answer in ANSWERS if answer.id == name), None)


RULES = ConfidenceRules()
