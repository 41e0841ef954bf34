"""A clock that does as it is told, a store that answers at once, and a practised lesson."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from argon2 import PasswordHasher

from oefenplek.domain.log import Fact, LessonDone, LessonStarted, StepDone, StepShown, VisitStarted
from oefenplek.domain.people import Answer, Person
from oefenplek.storage.hashing import Hasher
from oefenplek.storage.ids import new_id
from oefenplek.storage.ledger import Ledger
from oefenplek.storage.notes import Note
from oefenplek.storage.opening import open_folder
from oefenplek.storage.reader import Reader
from oefenplek.storage.service import Store
from oefenplek.storage.states import Outcome, State, Status

Result = TypeVar("Result")
LESSON = "c02-mail-lezen"
STEPS = ("waarom", "woorden", "kijken", "samen", "alleen", "thuis")
PATIENCE = 20.0
CHEAP: Hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""As the real one, but done at once."""


class FakeClock:
    """A wall clock and an uptime, each set by the test."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
        self.up = 1_000.0

    def now(self) -> datetime:
        """The wall clock."""
        return self.wall

    def uptime(self) -> float:
        """The uptime."""
        return self.up

    def forward(self, seconds: float) -> None:
        """Let time go by on both."""
        self.wall += timedelta(seconds=seconds)
        self.up += seconds


class Sure:
    """A store whose answers are waited for."""

    def __init__(
        self, folder: Path, clock: FakeClock | None = None, spare: int = 4096, hasher: Hasher | None = None
    ) -> None:
        self.states: list[State] = []
        self._opened = threading.Event()
        self.clock = clock or FakeClock()
        self.store = Store(folder, self.clock, self._saw, spare=spare, hasher=hasher or CHEAP)
        self.store.start()
        assert self._opened.wait(PATIENCE)

    def _saw(self, state: State) -> None:
        self.states.append(state)
        self._opened.set()

    def wait(self, ask: Callable[[Callable[[Outcome[Result]], None]], object]) -> Outcome[Result]:
        """Wait for an answer."""
        answered, answers = threading.Event(), list[Outcome[Result]]()

        def done(outcome: Outcome[Result]) -> None:
            answers.append(outcome)
            answered.set()

        ask(done)
        assert answered.wait(PATIENCE)
        return answers[0]

    def record(self, fact: Fact, actor: str | None = None) -> Outcome[str]:
        """Keep a fact."""
        return self.wait(lambda done: self.store.record(fact, actor, done))

    def ask(self, question: Callable[[Reader], Result]) -> Result:
        """Look something up."""
        outcome = self.wait(lambda done: self.store.ask(question, done))
        assert outcome.ok, outcome.sentence
        assert outcome.value is not None or outcome == Outcome()
        return outcome.value

    def person(self, animal: str = "egel", code: tuple[str, ...] = ("zon", "ster", "maan", "huis")) -> Person:
        """Make an account."""
        outcome = self.wait(lambda done: self.store.create_person(animal, "rood", code, done))
        assert outcome.value is not None
        return outcome.value

    def verify(self, who: str, code: tuple[str, ...] = ("zon", "ster", "maan", "huis")) -> Answer:
        """Try a picture code."""
        outcome = self.wait(lambda done: self.store.verify(who, code, done))
        assert outcome.value is not None
        return outcome.value

    @property
    def status(self) -> Status:
        """How it goes."""
        return self.store.state.status


def facts(visit: str, lesson: str = LESSON) -> list[Fact]:
    """A lesson from beginning to end."""
    told: list[Fact] = [VisitStarted(visit), LessonStarted(visit, lesson, "1.0.0")]
    for at, step in enumerate(STEPS):
        told.append(StepShown(visit, lesson, step))
        guidance = "alone" if step == "alleen" else ""
        told.append(
            StepDone(visit, lesson, "1.0.0", step, "practice", guidance, f"scene-{at}", 0, (), step == "alleen")
        )
    return [*told, LessonDone(visit, lesson, "1.0.0", 0)]


def opened(folder: Path, clock: FakeClock) -> Ledger:
    """An open database, without a thread."""
    found = open_folder(folder, clock.now())
    assert found.ledger is not None, found.state
    return found.ledger


def keep(ledger: Ledger, clock: FakeClock, fact: Fact, actor: str | None = None) -> str:
    """Write a fact and commit."""
    now = clock.now()
    return ledger.write(
        lambda open_: open_.note(Note(new_id(now), actor, now.isoformat(timespec="milliseconds"), fact))
    )


def practise(ledger: Ledger, clock: FakeClock, visits: int = 2, actor: str | None = None) -> None:
    """Some visits, a day apart."""
    for _ in range(visits):
        for fact in facts(new_id(clock.now())):
            keep(ledger, clock, fact, actor)
        clock.forward(24 * 60 * 60)
