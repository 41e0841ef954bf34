"""Where a person is in a lesson."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..help_level import USUAL, Level
from ..kinds import Feedback, KindRules
from ..lesson import Lesson, Step
from ..simulated import App


@dataclass(frozen=True, slots=True)
class Course:
    """A lesson with all that is needed to play it; ``turns`` says which content set each step uses this time.

    ``shown`` are the steps that were shown before, in order: the way somebody went follows from it.
    """

    lesson: Lesson
    rules: Mapping[str, KindRules]
    apps: Mapping[str, App]
    turns: Mapping[str, int] = field(default_factory=dict)
    shown: tuple[str, ...] = ()

    def step(self, at: int) -> Step:
        """The step at a place."""
        return self.lesson.steps[at]

    def rules_at(self, at: int) -> KindRules:
        """The rules of the step at a place."""
        return self.rules[self.lesson.steps[at].kind]

    def ways(self, at: int) -> tuple[str, ...]:
        """The steps that the options at a place lead to; empty where it is no *keuzemoment*."""
        body = self.step(at).body
        return self.rules_at(at).ways(body) if body is not None else ()


@dataclass(frozen=True, slots=True)
class Attempt:
    """How one step stands in this visit."""

    state: Any
    rung: int = 0
    """The rung shown now, 0 when none is."""
    climbed: int = 0
    """The highest rung used in this step, also before *Opnieuw beginnen*."""
    mistakes: tuple[str, ...] = ()
    feedback: Feedback | None = None
    offered: bool = False
    """Help stands offered (*Wilt u hulp?*)."""
    shown: Any = None
    """The state a demonstration shows instead of ``state``."""
    watched: bool = False
    echoed: bool = False
    counted: bool = False
    asked: int = 0
    """How often *Hulp* was pressed in this step in this visit."""
    skipped: bool = False
    """Did somebody go past this step without having done it?"""


@dataclass(frozen=True, slots=True)
class Player:
    """Where a person is: the present step and an attempt for every step that was opened."""

    at: int
    attempts: Mapping[int, Attempt]
    finished: bool = False
    way: tuple[int, ...] = ()
    """The steps that were passed on the way to the present one, in order: *Terug* follows it."""
    level: Level = USUAL
    """How much help there is in steps that are opened from now on."""

    @property
    def now(self) -> Attempt:
        """The attempt at the present step."""
        return self.attempts[self.at]
