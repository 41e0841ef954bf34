"""Going one way or another: no option is right or wrong, each leads to a step, and every choice may be changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, PlainRules, Reaction, Setting
from oefenplek.domain.marks import N_

CHOOSE = "choose"
OTHER = "other"
"""The voice of whoever talks with the person."""
THAT_WAY = N_("Goed. Met **Verder** gaat u die kant op.")
ALL_MAY = N_("[Tik] op wat u zou doen. Alles mag hier.")


@dataclass(frozen=True, slots=True)
class Line:
    """Something that is said in the conversation before the question."""

    who: str
    say: str
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One way to go on; ``stop`` ends what should end, ``stone`` is what the path says of it."""

    id: str
    text: str
    goto: str
    icon: str = ""
    feedback: str = ""
    stone: str = ""
    stop: bool = False


@dataclass(frozen=True, slots=True)
class BranchBody:
    """A question, what was said before it, and the ways to go on in the author's order."""

    question: str
    options: tuple[Option, ...]
    talk: tuple[Line, ...] = ()

    def option(self, name: str) -> Option | None:
        """Find an option by its id."""
        return next((option for option in self.options if option.id == name), None)


@dataclass(frozen=True, slots=True)
class BranchState:
    """Which option is chosen; empty: none yet."""

    chosen: str = ""


class BranchRules(PlainRules):
    """The rules of the branch kind."""

    def read(self, data: Mapping[str, Any]) -> BranchBody:
        """Make the body from compiled data."""
        return BranchBody(
            data["question"],
            tuple(map(_option, data["options"])),
            tuple(Line(line["who"], line["say"], bool(line.get("mine"))) for line in data.get("talk", ())),
        )

    def start(self, body: BranchBody, setting: Setting) -> BranchState:
        """Nothing is chosen."""
        return BranchState()

    def act(self, body: BranchBody, state: BranchState, action: Action) -> Reaction:
        """Choose a way; another may be chosen for as long as one stands here."""
        option = body.option(action.get("option")) if action.name == CHOOSE else None
        if option is None:
            return Reaction(state)
        return Reaction(BranchState(option.id), Feedback(option.feedback or THAT_WAY))

    def done(self, body: BranchBody, state: BranchState) -> bool:
        """Was a way chosen?"""
        return body.option(state.chosen) is not None

    def instruction(self, body: BranchBody, state: BranchState) -> str:
        """The question."""
        return body.question

    def spoken(self, body: BranchBody, state: BranchState) -> tuple[str, ...]:
        """What is said in the conversation, then the options."""
        return (*(line.say for line in body.talk), *(option.text for option in body.options))

    def voices(self, body: BranchBody, state: BranchState) -> tuple[str, ...]:
        """Whoever talks with the person has a voice of their own."""
        return (*("" if line.mine else OTHER for line in body.talk), *("" for _ in body.options))

    def solution(self, body: BranchBody, state: BranchState) -> tuple[Action, ...]:
        """Any way leads on; the first is shown."""
        return () if self.done(body, state) else (Action.of(CHOOSE, option=body.options[0].id),)

    def place(self, body: BranchBody, state: BranchState, action: Action) -> str:
        """The option's card."""
        option = body.option(action.get("option")) if action.name == CHOOSE else None
        return f"option/{option.id}" if option else ""

    def named(self, body: BranchBody, action: Action) -> str:
        """The text of the option."""
        option = body.option(action.get("option")) if action.name == CHOOSE else None
        return option.text if option else ""

    def advice(self, body: BranchBody, state: BranchState, action: Action) -> str:
        """Nobody is told what to choose."""
        return ALL_MAY

    def ways(self, body: BranchBody) -> tuple[str, ...]:
        """The steps that the options lead to."""
        return tuple(option.goto for option in body.options)

    def leads_to(self, body: BranchBody, state: BranchState) -> str:
        """The step of the chosen option."""
        option = body.option(state.chosen)
        return option.goto if option else ""

    def led_to(self, body: BranchBody, state: BranchState, step: str) -> BranchState:
        """The option that leads there; where two do, nobody knows which it was."""
        there = [option for option in body.options if option.goto == step]
        return BranchState(there[0].id) if len(there) == 1 else state

    def stone(self, body: BranchBody, state: BranchState) -> str:
        """What was chosen."""
        option = body.option(state.chosen)
        return (option.stone or option.text) if option else ""


def _option(data: Mapping[str, Any]) -> Option:
    return Option(
        data["id"],
        data["text"],
        data["goto"],
        data.get("icon") or "",
        data.get("feedback") or "",
        data.get("stone") or "",
        bool(data.get("stop")),
    )


RULES = BranchRules()
