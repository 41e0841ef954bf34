"""Choosing: every answer has its own feedback, and another answer may always be tried."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, PlainRules, Reaction, Setting
from oefenplek.domain.marks import N_

CHOOSE, READY = "choose", "ready"
READY_PLACE = "button/ready"

WELL_CHOSEN = N_("Goed gekozen.")
LOOK_AGAIN = N_("Kijk nog eens rustig. Kies dan iets anders.")
CHOOSE_FIRST = N_("Kies eerst wat volgens u past.")
ONE_MORE = N_("Wat u koos, klopt. Er hoort nog één antwoord bij.")
SOME_MORE = N_("Wat u koos, klopt. Er horen nog meer antwoorden bij.")
INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer, and what is said to someone who chooses it."""

    id: str
    text: str
    icon: str = ""
    correct: bool = False
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceBody:
    """A question and its answers, in the author's order; ``several``: all that fit are chosen together."""

    question: str
    options: tuple[Option, ...]
    several: bool = False

    def option(self, name: str) -> Option | None:
        """Find an answer by its id."""
        return next((option for option in self.options if option.id == name), None)


@dataclass(frozen=True, slots=True)
class ChoiceState:
    """What is chosen, in the author's order; ``looked_at``: the answer that the last care was about."""

    chosen: tuple[str, ...] = ()
    looked_at: str = ""
    done: bool = False


class ChoiceRules(PlainRules):
    """The rules of the choice kind."""

    def read(self, data: Mapping[str, Any]) -> ChoiceBody:
        """Make the body from compiled data."""
        options = tuple(
            Option(o["id"], o["text"], o.get("icon") or "", bool(o.get("correct")), o.get("feedback") or "")
            for o in data["options"]
        )
        return ChoiceBody(data["question"], options, bool(data.get("several")))

    def start(self, body: ChoiceBody, setting: Setting) -> ChoiceState:
        """Nothing is chosen."""
        return ChoiceState()

    def act(self, body: ChoiceBody, state: ChoiceState, action: Action) -> Reaction:
        """Choose an answer, or be ready with choosing."""
        option = body.option(action.get("option")) if action.name == CHOOSE else None
        if option is not None:
            if state.done:
                return _look_back(state, option)
            return Reaction(_toggled(body, state, option)) if body.several else _chosen(state, option)
        if action.name == READY and body.several and not state.done:
            return _judged(body, state)
        return Reaction(state)

    def done(self, body: ChoiceBody, state: ChoiceState) -> bool:
        """Was a fitting answer (or all of them) chosen? Once done it stays done."""
        return state.done

    def instruction(self, body: ChoiceBody, state: ChoiceState) -> str:
        """The question."""
        return body.question

    def spoken(self, body: ChoiceBody, state: ChoiceState) -> tuple[str, ...]:
        """The answers, as they stand."""
        return tuple(option.text for option in body.options)

    def solution(self, body: ChoiceBody, state: ChoiceState) -> tuple[Action, ...]:
        """The fitting answer; or what still has to change among several, and then the button."""
        if state.done:
            return ()
        if not body.several:
            return tuple(_choose(option) for option in body.options if option.correct)[:1]
        turned = (_choose(option) for option in body.options if option.correct != (option.id in state.chosen))
        return (*turned, Action.of(READY))

    def place(self, body: ChoiceBody, state: ChoiceState, action: Action) -> str:
        """The answer's card, or the button."""
        if action.name == READY and body.several and not state.done:
            return READY_PLACE
        option = body.option(action.get("option")) if action.name == CHOOSE else None
        return f"option/{option.id}" if option else ""

    def named(self, body: ChoiceBody, action: Action) -> str:
        """The text of the answer."""
        option = body.option(action.get("option")) if action.name == CHOOSE else None
        return option.text if option else ""


def _choose(option: Option) -> Action:
    return Action.of(CHOOSE, option=option.id)


def _chosen(state: ChoiceState, option: Option) -> Reaction:
    """One answer was chosen out of a question that has one."""
    if option.correct:
        return Reaction(ChoiceState((option.id,), done=True), Feedback(option.feedback or WELL_CHOSEN))
    care = Feedback(option.feedback or LOOK_AGAIN, "care", option.id)
    return Reaction(replace(state, chosen=(option.id,), looked_at=option.id), care)


def _look_back(state: ChoiceState, option: Option) -> Reaction:
    """Afterwards a curious person may read what the other answers would have said; nothing counts any more."""
    if not option.feedback:
        return Reaction(state)
    return Reaction(state, Feedback(option.feedback, "good" if option.correct else "care"))


def _toggled(body: ChoiceBody, state: ChoiceState, option: Option) -> ChoiceState:
    kept = {*state.chosen} ^ {option.id}
    return ChoiceState(tuple(o.id for o in body.options if o.id in kept))


def _judged(body: ChoiceBody, state: ChoiceState) -> Reaction:
    """Look at all that was chosen: one thing that does not fit is enough to speak about at a time."""
    if not state.chosen:
        return Reaction(state, Feedback(CHOOSE_FIRST, "care"))
    chosen = [option for option in body.options if option.id in state.chosen]
    strange = next((option for option in chosen if not option.correct), None)
    if strange is not None:
        care = Feedback(strange.feedback or LOOK_AGAIN, "care", strange.id)
        return Reaction(replace(state, looked_at=strange.id), care)
    missing = sum(option.correct for option in body.options) - len(chosen)
    if missing:
        return Reaction(state, Feedback(ONE_MORE if missing == 1 else SOME_MORE, "care", INCOMPLETE))
    return Reaction(replace(state, looked_at="", done=True), Feedback(" ".join(_praise(chosen)) or WELL_CHOSEN))


def _praise(chosen: list[Option]) -> Iterator[str]:
    return (option.feedback for option in chosen if option.feedback)


RULES = ChoiceRules()
