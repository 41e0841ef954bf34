"""Guesses at the volunteers' door without end until it is killed: says each time before a guess is really looked at.

``python -m tests.journeys.guess_writer FOLDER SEED TRUE``. It is a process of its own, so that it can be killed.
``TRUE`` is the true time in seconds; the time the app sees begins anew with each process, and waiting costs none here.
"""

import random
import sys
import threading
from pathlib import Path

from oefenplek.domain.roles import Unlocking
from oefenplek.storage.service import Store
from oefenplek.storage.states import Outcome
from tests.storage.guessing import RIGHT, Guesser, Looking
from tests.storage.support import FakeClock


def say(text: str) -> None:
    """Print one line, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main(folder: str, seed: str, true: str) -> None:
    """Guess until killed."""
    dice, clock, now = random.Random(int(seed)), FakeClock(), [float(true)]  # noqa: S311 - dice, no secret
    opened = threading.Event()
    hasher = Looking(lambda: say(f"look {now[0]:.3f}"))
    store = Store(Path(folder), clock, lambda _: opened.set(), spare=4096, hasher=hasher)
    store.start()
    opened.wait()
    store.set_up("Riet", RIGHT, lambda _: None)  # only the first time there is nobody yet
    guesser = Guesser(dice)
    while store.state.saves:
        answered, answers = threading.Event(), list[Unlocking]()

        def told(
            outcome: Outcome[Unlocking], answered: threading.Event = answered, into: list[Unlocking] = answers
        ) -> None:
            assert outcome.value is not None
            into.append(outcome.value)
            answered.set()

        store.unlock(guesser.number(), guesser.pin(), told)
        answered.wait()
        say("right" if answers[0].right else "tried")
        patience = guesser.patience(answers[0])
        now[0] += patience
        clock.up += patience


if __name__ == "__main__":
    main(*sys.argv[1:4])
