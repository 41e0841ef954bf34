"""Somebody who tries to guess their way in: how fast they may, and a hasher that says when it really looked."""

import random
from collections import deque
from collections.abc import Callable, Iterable

from argon2 import PasswordHasher

from oefenplek.domain.roles import Unlocking
from oefenplek.domain.takehome import ALPHABET

MOST = 110
"""So many guesses are really looked at in 24 hours, at the very most."""
DAY = 24 * 60 * 60.0
RIGHT = "314159"


class Looking(PasswordHasher):
    """As cheap as argon2 can be; tells each time before it looks."""

    def __init__(self, looks: Callable[[], None]) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self._looks = looks

    def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # noqa: A002 - as argon2 calls it
        """Say so, then look."""
        self._looks()
        return super().verify(hash, password)


class Guesser:
    """Guesses PINs of several numbers and recovery codes; never the right one, so that it goes on."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice

    def pin(self) -> str:
        """A PIN that is not the right one."""
        guess = f"{self._dice.randrange(1_000_000):06}"
        return guess if guess != RIGHT else "271828"

    def code(self) -> str:
        """A recovery code that is nobody's."""
        return "".join(self._dice.choice(ALPHABET) for _ in range(12))

    def number(self) -> int:
        """One of the volunteers, or a number that nobody has."""
        return self._dice.choice((1, 2, 3, 40, 99))

    def patience(self, answer: Unlocking) -> float:
        """How long until the next guess: at once, too early, just in time, or the next morning."""
        kind = self._dice.random()
        if kind < 0.35:
            return 0.0
        if kind < 0.45:
            return answer.wait * self._dice.random()
        return answer.wait if kind < 0.999 else 9 * 60 * 60.0


def most_in_a_day(moments: Iterable[float]) -> int:
    """The most that ever fell within 24 hours."""
    window: deque[float] = deque()
    most = 0
    for moment in moments:
        window.append(moment)
        while window[0] <= moment - DAY:
            window.popleft()
        most = max(most, len(window))
    return most
