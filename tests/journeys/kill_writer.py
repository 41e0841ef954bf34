"""Practises without end until it is killed: prints each event's id only after the store said that it is kept.

``python -m tests.journeys.kill_writer FOLDER SEED``. It is a process of its own, so that it can be killed.
"""

import random
import sys
import threading
from pathlib import Path

from oefenplek.domain.log import (
    Confidence,
    Fact,
    LessonDone,
    LessonStarted,
    StepDone,
    StepShown,
    VisitEnded,
    VisitStarted,
)
from oefenplek.storage.service import Store
from oefenplek.storage.states import Outcome

STEPS = ("waarom", "kijken", "samen", "alleen", "thuis")


def lesson(visit: str, dice: random.Random) -> list[Fact]:
    """One visit with one lesson, sometimes broken off."""
    name = dice.choice(("c01-adres-maken", "c02-mail-lezen", "d04-nepmail"))
    told: list[Fact] = [VisitStarted(visit), LessonStarted(visit, name, "1.0.0")]
    for step in STEPS[: dice.choice((2, 5, 5))]:
        hints = dice.randrange(3)
        told.append(StepShown(visit, name, step))
        told.append(
            StepDone(
                visit, name, "1.0.0", step, "practice", "alone", f"scene-{hints}", hints, ("X05",) * hints, not hints
            )
        )
    return [*told, LessonDone(visit, name, "1.0.0", 2), Confidence(visit, name, "alleen"), VisitEnded(visit)]


def say(text: str) -> None:
    """Print one line, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main(folder: str, seed: str) -> None:
    """Practise until killed."""
    dice = random.Random(int(seed))  # noqa: S311 - dice, no secret
    opened = threading.Event()
    store = Store(Path(folder), on_state=lambda state: (say(f"state {state.status.value}"), opened.set()), spare=4096)
    store.start()
    opened.wait()
    known: list[str] = []
    while store.state.saves:
        known = known or [store.create_person("egel", "rood", ("zon", "ster", "maan", "huis"), lambda _: None)]
        actor = dice.choice([None, known[0]])
        for fact in lesson(store.new_visit(), dice):
            kept = threading.Event()

            def told(outcome: Outcome[str], kept: threading.Event = kept, fact: Fact = fact) -> None:
                where = f" {fact.visit} {fact.step}" if isinstance(fact, StepShown) else ""
                say(f"kept {outcome.value}{where}" if outcome.ok else f"lost {outcome.sentence}")
                kept.set()

            store.record(fact, actor, told)
            kept.wait()


if __name__ == "__main__":
    main(*sys.argv[1:3])
